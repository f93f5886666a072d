"""What scripts/test-engines does; run.py PROGRAM [--required] [ENGINE …]."""

import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile

import cases
import counting
import tables

PROGRAM = sys.argv[1]
REQUIRED = "--required" in sys.argv
NAMED = [name for name in sys.argv[2:] if not name.startswith("--")]
MAIN = "social-media-management"
SHIPPED = [MAIN, "einstieg", "ausbildung-im-betrieb"]


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments, "--lang", "en"], capture_output=True, text=True, check=False)


def program(*arguments):
    result = run(*arguments)
    if result.returncode != 0:
        raise SystemExit(f"reifegrad {' '.join(arguments)}: {result.stderr}")
    return result.stdout


def wanted(name):
    return not NAMED or name in NAMED


def left_out(name, what):
    if REQUIRED:
        raise SystemExit(f"{name}: {what} is missing")
    print(f"SKIPPED {name}: {what} is missing")


def forms(folder):
    """Every questionnaire in both forms as an XLSForm, through pyxform without a warning. Returns whether it was there."""
    try:
        from pyxform.xls2xform import convert
    except ImportError:
        left_out("pyxform", "the Python package pyxform")
        return False
    for questionnaire in SHIPPED:
        for short in [[], ["--short"]]:
            path = os.path.join(folder, questionnaire + ".xlsx")
            result = run("questionnaire", "export", questionnaire, "--format", "xlsform", "--output", path, *short)
            # Not all have a short form.
            if short and result.returncode == 64:
                continue
            if result.returncode != 0:
                raise SystemExit(f"pyxform, {questionnaire}: {result.stderr}")
            form = convert(path, validate=False)
            warnings = [warning for warning in form.warnings if warning]
            if warnings:
                raise SystemExit(f"pyxform, {questionnaire}: {warnings}")
            print(f"pyxform, {questionnaire}{' (short)' if short else ''}: {form.xform.count('<bind')} questions, no warning")
            os.remove(path)
    return True


def same(engine, title, expected, got):
    """Both are what a run of the program gave: the file, or the refusal."""
    if expected == got:
        return
    for ours, theirs in itertools.zip_longest(expected.splitlines(), got.splitlines(), fillvalue="(nothing)"):
        if ours != theirs:
            print(f"table: {ours}\nquery: {theirs}")
    raise SystemExit(f"{engine.name}, {title}: not the same from the table and from the query")


def count(engine, folder, query):
    """The result of a query as a file."""
    path = os.path.join(folder, "counts.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(engine.query(query))
    return path


def rows(messages):
    """What became of the rows, as both ways tell it."""
    return "\n".join(re.findall(r"^\d+ rows? read, .*", messages, re.MULTILINE))


def hide_lead(table, arguments):
    """Lets the table have no id and no day, where the query is not told of one."""
    with open(table, encoding="utf-8", newline="") as file:
        head, _, rest = file.read().partition("\n")
    columns = head.split(",")
    if "--id" not in arguments:
        columns[0] = "seed"
    if "--date" not in arguments:
        columns[1] = "startdate"
    with open(table, "w", encoding="utf-8", newline="") as file:
        file.write(",".join(columns) + "\n" + rest)


def whole_questionnaire(engine, folder):
    """The questionnaire that comes with the program: every item, by codes and by ids, with ids and days and without."""
    for title, short, codes, arguments, size in [
        ("full form, codes, ids and days", [], True, ["--id", "response", "--date", "date"], 3000),
        ("full form, item ids, every row", [], False, [], 500),
        ("short form, codes, days", ["--short"], True, ["--date", "date"], 700),
    ]:
        table = os.path.join(folder, "table.csv")
        form = program("questionnaire", "export", MAIN, "--format", "limesurvey", *short)
        names = None
        if not codes:
            with open("docs/responses.md", encoding="utf-8") as file:
                names = {code: name for name, code in re.findall(r"^\| `(\S+\.\S+)` \| `(\S+)` \|$", file.read(), re.MULTILINE)}
        columns = tables.write(table, form, size, names)
        hide_lead(table, arguments)
        os.chmod(table, 0o644)
        derive = ["benchmark", "derive", "--id", "test", "--questionnaire", MAIN]
        expected = run(*derive, table)
        if expected.returncode != 0:
            raise SystemExit(expected.stderr)
        engine.load(table, "responses", columns)
        query = ["benchmark", "query", MAIN, "--engine", engine.name, *arguments, *short]
        counts = count(engine, folder, program(*query, *(["--codes"] if codes else [])))
        got = run(*derive, "--counts", counts)
        same(engine, title, expected.stdout, got.stdout)
        same(engine, title, rows(expected.stderr), rows(got.stderr))
        print(f"{engine.name}, {title}: the same to the byte")


# What tables give, by case and limit; the same for every engine.
FROM_TABLES = {}


def outcome(command, source, output):
    """What became of the rows, and the file; nothing of it may be there where it is refused."""
    result = run(*command, "--output", output, *source)
    text = ""
    if os.path.exists(output):
        with open(output, encoding="utf-8") as file:
            text = file.read()
        os.remove(output)
    if (result.returncode == 0) != bool(text) or result.returncode not in (0, 65) or not rows(result.stderr):
        raise SystemExit(f"{' '.join(source)}: {result.returncode}, {len(text)} bytes: {result.stderr}")
    return rows(result.stderr), text


def dialect(engine, folder):
    """Where dialects differ, see cases.py; also that nothing is written where a group is too small."""
    questionnaire, place = "probe", os.path.join(folder, "questionnaires")
    os.makedirs(place, exist_ok=True)
    shutil.copy(os.path.join(os.path.dirname(__file__), "probe.yaml"), place)
    os.environ["REIFEGRAD_QUESTIONNAIRES"] = place
    for case in cases.CASES:
        table = os.path.join(folder, "case.csv")
        columns = case.write(table)
        os.chmod(table, 0o644)
        hide_lead(table, case.arguments)
        output = os.path.join(folder, "probe-out.yaml")
        derive = ["benchmark", "derive", "--id", "test", "--questionnaire", questionnaire]
        engine.load(table, case.table, columns)
        counts = count(
            engine, folder, program("benchmark", "query", questionnaire, "--engine", engine.name, *case.arguments))
        # Above and below the limit: what is written, and what is refused without a file.
        for least in ["5", "7", "30"]:
            if (case.name, least) not in FROM_TABLES:
                FROM_TABLES[case.name, least] = outcome([*derive, "--min-group", least], [table], output)
            expected = FROM_TABLES[case.name, least]
            got = outcome([*derive, "--min-group", least], ["--counts", counts], output)
            for ours, theirs in zip(expected, got):
                same(engine, case.name, ours, theirs)
            if least == "30" and got[1]:
                raise SystemExit(f"{engine.name}, {case.name}: a group below 30 was written")
            counted = int(re.search(r"(\d+) counted", got[0]).group(1))
            if counted != case.counted:
                raise SystemExit(f"{engine.name}, {case.name}: {counted} rows count, not {case.counted}")
    del os.environ["REIFEGRAD_QUESTIONNAIRES"]
    print(f"{engine.name}: {len(cases.CASES)} differences of dialects")


def main():
    used = 0
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        if wanted("pyxform"):
            used += forms(folder)
        for kind in counting.ENGINES:
            if not wanted(kind.name):
                continue
            try:
                engine = kind(folder)
            except counting.Missing as missing:
                left_out(kind.name, missing)
                continue
            try:
                whole_questionnaire(engine, folder)
                dialect(engine, folder)
            finally:
                engine.stop()
            used += 1
    if not used:
        print("no engine is on this machine", file=sys.stderr)
        sys.exit(69)


if __name__ == "__main__":
    main()
