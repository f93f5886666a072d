"""Large tables of random responses to a questionnaire that comes with the program."""

import csv
import io
import random

# The columns before the answers.
LEAD = ["response", "date"]


# How answers without a level are said beside what the form says: as ids, lower case, with a typewriter's apostrophe.
SAID = {
    "DK": ["dont-know", "weiß nicht", "don’t know", "Don't know", "don't know"],
    "NA": ["not-applicable", "trifft nicht zu", "does not apply", "N/A"],
}


def structure(form):
    """The columns of an export for LimeSurvey: code, kind, answers with all that is said for each, those that go with no
    other."""
    questions = {}
    for row in csv.DictReader(io.StringIO(form.lstrip("\ufeff")), delimiter="\t"):
        if row["class"] == "Q":
            alone = set(row["exclude_all_others"].split(";")) - {""}
            last = questions.setdefault(row["name"], (row["type/scale"], {}, alone))
        elif row["class"] in ("A", "SQ"):
            # In each language.
            last[1].setdefault(row["name"], [row["name"], *SAID.get(row["name"], [])]).append(row["text"])
    return questions


def odd(random, answers):
    """What is no answer, or only looks like one."""
    words = random.choice(list(answers.values()))
    word = random.choice(words)
    return random.choice(
        ["7", "3,0", "?", "NA NA", "a'b", 'a"b', "A1 DK", "101", "-1", ";", " , ", "\n", "37,5", "12.5 %", "50\n", "N/A;",
         "0", "1", "ja", "yes", "X", "TRUE", "\u00a0" + word, word + "\u00a0", word + "\t", word.upper(), word + " " + word,
         word.replace("’", "‘"), word + ".", "DK, " + word, "weiß, nicht", "weiß  nicht"])


def cell(random, kind, answers, alone):
    if random.random() < 0.04:
        return ""
    if random.random() < 0.004:
        return odd(random, answers)
    if kind == "M":
        chosen = [answer for answer in answers if answer not in alone and random.random() < 0.4]
        cell = random.choice([" ", ";", ", ", "|", "\n", "\r\n"]).join(chosen)
        return cell or random.choice(answers[random.choice(sorted(alone))] if alone else [""])
    answer = random.choice(random.choice(list(answers.values())))
    # With spaces around it, too.
    return random.choice([answer, f" {answer} "])


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
