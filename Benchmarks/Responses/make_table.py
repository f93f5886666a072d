"""Writes a table of ROWS responses to the questionnaire of make_questionnaire.py: an id and 40 columns of levels."""

import random
import sys


def main(rows, path):
    random.seed(2012)
    items = ["erfolg.gesamt"] + [f"f.q{number}" for number in range(1, 40)]
    pool = []
    for _ in range(20_000):
        lean = random.gauss(0, 1)
        # One in thirty has no answer, as in real surveys.
        cells = [
            "" if random.random() < 1 / 30 else str(min(4, max(0, round(2 + lean + random.gauss(0, 1))))) for _ in items
        ]
        pool.append(",".join(cells))
    with open(path, "w", encoding="ascii", buffering=1 << 20) as file:
        file.write("response," + ",".join(items) + "\n")
        for row in range(rows):
            file.write(f"{row:09d},{pool[random.randrange(len(pool))]}\n")


main(int(sys.argv[1]), sys.argv[2])
