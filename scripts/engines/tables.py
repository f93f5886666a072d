"""Large tables of random responses to a questionnaire that comes with the program."""

import csv
import io
import random

# The columns before the answers.
LEAD = ["response", "date"]


def structure(form):
    """The columns of an export for LimeSurvey: code, kind, answers, those that go with no other."""
    questions = {}
    for row in csv.DictReader(io.StringIO(form.lstrip("\ufeff")), delimiter="\t"):
        if row["language"] not in ("de", ""):
            continue
        if row["class"] == "Q":
            last = questions[row["name"]] = (row["type/scale"], [], set(row["exclude_all_others"].split(";")) - {""})
        elif row["class"] in ("A", "SQ"):
            last[1].append(row["name"])
    return questions


def cell(random, kind, answers, alone):
    if random.random() < 0.04:
        return ""
    if random.random() < 0.002:
        return random.choice(["7", "3,0", "?", "NA NA", "a'b", 'a"b', "A1 DK", "101", "-1"])
    if kind == "M":
        chosen = [answer for answer in answers if answer not in alone and random.random() < 0.4]
        return random.choice([" ", ";", ", "]).join(chosen) or random.choice(sorted(alone) or [""])
    answer = random.choice(answers)
    # With spaces around it, too.
    return random.choice([answer, f" {answer} "]) if answer.startswith("L") else answer


def write(path, form, count, names=None):
    """Rows with everything that can be in them: ids twice, faults, rows without an answer. Returns the columns.

    names: for each code what its column is called; the codes where it is None.
    """
    draw = random.Random(count)
    questions = {code: parts for code, parts in structure(form).items() if parts[0] in "LM"}
    columns = LEAD + [names[code] if names else code for code in questions]
    days = {}
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for number in range(count):
            who = f"r{draw.randrange(count) if draw.random() < 0.1 else number + count}"
            day = f"{draw.choice([2025, 2026])}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
            # Half of those that come again do so on one day: then the lower answers count.
            day = days.setdefault(who, day) if draw.random() < 0.5 else day
            cells = [cell(draw, *parts) for parts in questions.values()]
            if draw.random() < 0.01:
                cells = ["" for _ in cells]
            writer.writerow([who, f"{day}T{number % 24:02d}:00", *cells])
    return {name: "text" for name in columns}
