"""Makes up answers to a form as ODK Central exports them: answers.py XFORM ROWS SEED OUTPUT.csv [OPTION …].

The questions, their groups and their answers are read from the XForm that pyxform made, so that nothing is in the table that
the form does not ask. --without-groups leaves the names of groups out of the heading, --without NAME a question.
"""

import csv
import random
import sys
import xml.etree.ElementTree as tree

FORMS = "{http://www.w3.org/2002/xforms}"
STATES = {"DK", "NA", "NONE"}


def questions(path):
    """Each question with the names of its groups, its kind (select1, select or input) and the names of its answers."""
    root = tree.parse(path).getroot()
    lists = {
        instance.get("id"): [item.findtext(f"{FORMS}name") for item in instance.iter(f"{FORMS}item")]
        for instance in root.iter(f"{FORMS}instance") if instance.get("id")
    }
    found = []
    for element in root.iter():
        kind = element.tag.removeprefix(FORMS)
        if kind not in ("select1", "select", "input"):
            continue
        itemset = element.find(f"{FORMS}itemset")
        name = itemset.get("nodeset").split("'")[1] if itemset is not None else None
        found.append((element.get("ref").split("/")[2:], kind, lists.get(name, [])))
    return found


def cell(draw, kind, answers, lean):
    """An answer: of levels those around how far a company is; now and then none."""
    if kind == "input" or draw.random() < 0.03:
        return ""
    states = [answer for answer in answers if answer in STATES]
    plain = [answer for answer in answers if answer not in STATES]
    if states and draw.random() < 0.05:
        return draw.choice(states)
    if kind == "select":
        # The last option is often the one that goes with no other.
        return " ".join(answer for answer in plain[:-1] if draw.random() < 0.2 + 0.15 * lean) or draw.choice(states or plain)
    place = round(draw.gauss((len(plain) - 1) * (0.2 + 0.15 * lean), 0.9))
    return plain[min(len(plain) - 1, max(0, place))]


def main(form, rows, seed, output, *options):
    draw = random.Random(seed)
    left_out = {options[place + 1] for place, option in enumerate(options) if option == "--without"}
    asked = [question for question in questions(form) if question[0][-1] not in left_out]
    names = [path[-1] if "--without-groups" in options else "-".join(path) for path, _, _ in asked]
    with open(output, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["SubmissionDate", *names, "KEY"])
        for number in range(int(rows)):
            lean = draw.choice([0, 1, 2, 3, 4])
            day = f"2026-{draw.randint(9, 11):02d}-{draw.randint(1, 28):02d}T10:00:00.000Z"
            cells = [cell(draw, kind, answers, lean) for _, kind, answers in asked]
            writer.writerow([day, *cells, f"uuid:{seed}-{number:06d}"])


main(*sys.argv[1:])
