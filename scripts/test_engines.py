"""What scripts/test-engines does; test_engines.py PROGRAM [ENGINE …]."""

import csv
import os
import random
import shutil
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1] if sys.argv[1:] else ""
NAMED = sys.argv[2:]
QUESTIONNAIRES = ["social-media-management", "einstieg", "ausbildung-im-betrieb"]


def program(*arguments, text=True):
    result = subprocess.run([PROGRAM, *arguments], capture_output=True, text=text, check=False)
    if result.returncode != 0:
        raise SystemExit(f"reifegrad {' '.join(arguments)}: {result.stderr}")
    return result.stdout


def structure(questionnaire):
    """Codes of questions with their kind and answers, read from the export for LimeSurvey."""
    questions = {}
    for row in csv.DictReader(
        program("questionnaire", "export", questionnaire, "--format", "limesurvey").lstrip("\ufeff").splitlines(),
        delimiter="\t",
    ):
        if row["language"] not in ("de", ""):
            continue
        if row["class"] == "Q":
            last = questions[row["name"]] = (row["type/scale"], [], set(row["exclude_all_others"].split(";")), [])
        elif row["class"] in ("A", "SQ"):
            last[1].append(row["name"])
            last[3].append(row["text"])
    return questions


def cell(kind, answers, alone):
    if random.random() < 0.04:
        return ""
    if random.random() < 0.002:
        return random.choice(["7", "3,0", "?", "NA NA", "a'b", 'a"b', "A1 DK", "101", "-1"])
    if kind == "M":
        chosen = [answer for answer in answers if answer not in alone and random.random() < 0.4]
        return random.choice([" ", ";", ", "]).join(chosen) or random.choice(sorted(alone - {""}) or [""])
    answer = random.choice(answers)
    # Levels come as numbers, too, and with spaces around them.
    if answer.startswith("L") and random.random() < 0.3:
        answer = random.choice([answer, f" {answer} "])
    return answer


def responses(questionnaire, path, count):
    """Rows with everything that can be in them: ids twice, faults, rows without an answer."""
    random.seed(questionnaire)
    questions = {code: parts for code, parts in structure(questionnaire).items() if parts[0] in "LM"}
    names = list(questions)
    seen = set()
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["response", "date", *names])
        for number in range(count):
            who = f"r{random.randrange(count) if random.random() < 0.1 else number + count}"
            day = f"{random.choice([2025, 2026])}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}"
            # Of rows of one day an engine does not know which was the first.
            if (who, day) in seen:
                continue
            seen.add((who, day))
            cells = [cell(*questions[name][:3]) for name in names]
            if random.random() < 0.01:
                cells = ["" for _ in names]
            writer.writerow([who, f"{day}T{number % 24:02d}:00", *cells])
    return ["response", "date", *names]


def postgresql(table, columns, query, folder):
    found = shutil.which("postgres") or next(
        (f"/usr/lib/postgresql/{version}/bin/postgres" for version in range(18, 10, -1)
         if os.path.exists(f"/usr/lib/postgresql/{version}/bin/postgres")), None)
    if not found:
        return None
    tools, data = os.path.dirname(os.path.realpath(found)), os.path.join(folder, "pg")
    # The server refuses to run as root.
    as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
    os.chmod(folder, 0o755)
    os.mkdir(data)
    if as_user:
        shutil.chown(data, "postgres", "postgres")
    run = lambda *command, **options: subprocess.run(
        [*as_user, *command], check=True, capture_output=True, text=True, cwd=data, **options)
    if not os.path.exists(f"{data}/PG_VERSION"):
        run(f"{tools}/initdb", "-D", data, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        subprocess.run(
            [*as_user, f"{tools}/pg_ctl", "-D", data, "-w", "-l", f"{data}/log", "-o",
             f"-c listen_addresses='' -k {data} -F", "start"], check=True, stdout=subprocess.DEVNULL, cwd=data)
    try:
        psql = [f"{tools}/psql", "-h", data, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qX", "--csv"]
        types = ", ".join(f'"{name}" text' for name in columns)
        with open(table, encoding="utf-8") as file:
            run(*psql, "-c", f'CREATE TABLE responses ({types})', "-c", "COPY responses FROM STDIN (FORMAT csv, HEADER)",
                stdin=file)
        return run(*psql, "-f", "-", input=query).stdout
    finally:
        run(f"{tools}/pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(data)


def duckdb(table, columns, query, folder):
    try:
        import duckdb as engine
    except ImportError:
        return None
    connection = engine.connect()
    connection.execute(f"CREATE TABLE responses AS SELECT * FROM read_csv('{table}', all_varchar=true, header=true)")
    result = connection.execute(query)
    return lines([name[0] for name in result.description], result.fetchall())


def clickhouse(table, columns, query, folder):
    try:
        from chdb import session
    except ImportError:
        return None
    own = session.Session(os.path.join(folder, "chdb"))
    types = ", ".join(f"`{name}` Nullable(String)" for name in columns)
    own.query(f"CREATE TABLE responses ({types}) ENGINE = Memory")
    own.query(f"INSERT INTO responses SELECT * FROM file('{table}', 'CSVWithNames', '{types}')")
    result = str(own.query(query.rstrip().rstrip(";"), "CSVWithNames"))
    own.close()
    return result


def spark(table, columns, query, folder):
    if not shutil.which("java"):
        return None
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        return None
    own = (
        SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4").getOrCreate()
    )
    own.sparkContext.setLogLevel("OFF")
    own.read.csv(table, header=True, escape='"', quote='"').repartition(4).createOrReplaceTempView("responses")
    result = own.sql(query.rstrip().rstrip(";"))
    return lines(result.columns, [tuple(row) for row in result.collect()])


def lines(names, rows):
    return "\n".join(",".join("" if cell is None else str(cell) for cell in row) for row in [names, *rows]) + "\n"


def forms(folder):
    """Every questionnaire as an XLSForm, through pyxform without a warning."""
    try:
        from pyxform.xls2xform import convert
    except ImportError:
        return print("pyxform: left out")
    for questionnaire in QUESTIONNAIRES:
        path = os.path.join(folder, questionnaire + ".xlsx")
        program("questionnaire", "export", questionnaire, "--format", "xlsform", "--output", path)
        result = convert(path, validate=False)
        warnings = [warning for warning in result.warnings if warning]
        if warnings:
            raise SystemExit(f"pyxform, {questionnaire}: {warnings}")
        print(f"pyxform, {questionnaire}: {result.xform.count('<bind')} questions without a warning")


def main():
    used = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        if not NAMED or "pyxform" in NAMED:
            forms(folder)
        for questionnaire in QUESTIONNAIRES[:1]:
            table = os.path.join(folder, "table.csv")
            columns = responses(questionnaire, table, 3000)
            os.chmod(table, 0o644)
            derive = ["benchmark", "derive", "--id", "test", "--questionnaire", questionnaire]
            expected = program(*derive, table)
            for name, engine in [("postgresql", postgresql), ("duckdb", duckdb), ("clickhouse", clickhouse),
                                 ("spark", spark)]:
                if NAMED and name not in NAMED:
                    continue
                query = program("benchmark", "query", questionnaire, "--engine", name, "--id", "response", "--date",
                                "date", "--codes")
                counts = engine(table, columns, query, folder)
                if counts is None:
                    print(f"{name}: left out")
                    continue
                path = os.path.join(folder, f"{name}.csv")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(counts)
                got = program(*derive, "--counts", path)
                if got != expected:
                    for ours, theirs in zip(expected.splitlines(), got.splitlines()):
                        if ours != theirs:
                            print(f"table: {ours}\nquery: {theirs}")
                    raise SystemExit(f"{name}: the benchmark is another one")
                print(f"{name}: the same to the byte")
                used += 1
    if not used and NAMED != ["pyxform"]:
        raise SystemExit("no engine was there")


if __name__ == "__main__":
    main()
