"""What scripts/worked-example does; run.py PROGRAM [--record]."""

import csv
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "scripts", "engines"))
import counting  # noqa: E402

PAGES = {"en": "docs/measured-benchmarks.md", "de": "docs/measured-benchmarks.de.md"}
# A block of commands, whether it is for a terminal of its own, and what it prints where the page shows that.
BLOCK = re.compile(r"(<!-- terminal -->\n)?```sh\n(.*?)```\n(?:(\n[^`\n#]+\n)?\n?```text\n(.*?)```\n)?", re.DOTALL)


class Terminal:
    """A program on a terminal that runs beside the other commands."""

    def __init__(self, command, environment, folder):
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execvpe("sh", ["sh", "-c", "exec " + command], environment)
        self.is_over = False
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        while not self.is_over:
            if select.select([self.descriptor], [], [], 0.2)[0]:
                try:
                    if not os.read(self.descriptor, 1 << 16):
                        return
                except OSError:
                    return

    def end(self):
        self.is_over = True
        self.thread.join()
        os.kill(self.child, signal.SIGTERM)
        os.waitpid(self.child, 0)


def shell(commands, environment, folder):
    result = subprocess.run(
        ["sh", "-euc", commands], env=environment, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        check=False)
    if result.returncode != 0:
        raise SystemExit(f"{commands}\nended with {result.returncode}:\n{result.stdout}")
    return result.stdout


def play(language, engine, program, folder, is_recording):
    """Runs the page; returns nothing where all was as it stands there."""
    page = os.path.join(ROOT, PAGES[language])
    text = open(page, encoding="utf-8").read()
    # The program goes by the name that it has for those who installed it.
    tools = os.path.join(folder, "bin")
    os.mkdir(tools)
    os.symlink(program, os.path.join(tools, "reifegrad"))
    environment = dict(
        os.environ, ROOT=ROOT, LANG=f"{language}_{'DE' if language == 'de' else 'GB'}.UTF-8", LC_ALL="", TERM="xterm-256color",
        XDG_DATA_HOME=f"{folder}/data", XDG_CONFIG_HOME=f"{folder}/config", HOME=folder, PGHOST=engine.data, PGUSER=engine.owner,
        PGDATABASE="postgres", PGOPTIONS="-c client_min_messages=warning",
        PATH=os.pathsep.join([tools, os.path.dirname(sys.executable), engine.tools, os.environ["PATH"]]))
    terminals, count = [], 0

    def run(match):
        nonlocal count
        own, commands, between, expected = match.groups()
        count += 1
        if own:
            terminals.append(Terminal(commands.strip(), environment, folder))
            # It is there when the list of workshops has it.
            for _ in range(100):
                if "\t" in shell("reifegrad workshop list", environment, folder):
                    return match.group(0)
                time.sleep(0.1)
            raise SystemExit(f"{commands}\nno workshop began within 10 s")
        got = shell(commands, environment, folder)
        if expected is None:
            return match.group(0)
        if not is_recording and got != expected:
            raise SystemExit(f"{PAGES[language]}: after\n{commands}stands\n{expected}\nand this was printed:\n{got}")
        return f"```sh\n{commands}```\n{between or ''}\n```text\n{got}```\n"

    try:
        played = BLOCK.sub(run, text)
    finally:
        for terminal in terminals:
            terminal.end()
    if is_recording:
        open(page, "w", encoding="utf-8").write(played)
    check(folder)
    print(f"{PAGES[language]}: {count} blocks of commands run as they are written")


def check(folder):
    """That the merged file has the counts of all rows together: those of the program and those of a count of our own."""
    values = lambda name: open(os.path.join(folder, name), encoding="utf-8").read().partition("\nvalues:\n")[2]
    merged = values("land.yaml")
    if not merged or merged != values("zusammen.yaml"):
        raise SystemExit("the merged benchmark is not that of all rows together")
    sums = {}
    for name in ["nord.csv", "mitte.csv", "sued.csv"]:
        with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                row = {column.rpartition("-")[2]: cell for column, cell in row.items()}
                success = row.get("erfolg.gesamt", "")
                group = {"L3": "successful", "L4": "successful", "L0": "less-successful", "L1": "less-successful"}.get(success, "rest")
                for item, answer in row.items():
                    if re.fullmatch("L[0-4]", answer):
                        levels = sums.setdefault((item, group), [0] * 5)
                        levels[int(answer[1])] += 1
    looked = 0
    for item, block in re.findall(r"  - item: (\S+)\n((?:    .*\n)+)", merged):
        for group, levels in re.findall(r"    (\S+): \[(.*?)\]", block):
            # Lists and options are not counted here.
            if (item, group) in sums:
                looked += 1
                if [int(level) for level in levels.split(", ")] != sums[item, group]:
                    raise SystemExit(f"{item}, {group}: {levels}, counted {sums[item, group]}")
    if looked < 90:
        raise SystemExit(f"only {looked} groups were looked at")


def main():
    program, is_recording = os.path.abspath(sys.argv[1]), "--record" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        try:
            import pyxform  # noqa: F401
            engine = counting.PostgreSQL(folder)
        except (ImportError, counting.Missing) as missing:
            if os.environ.get("REIFEGRAD_CI") == "1":
                raise SystemExit(f"worked example: {missing} is missing") from missing
            return print(f"SKIPPED worked example: {missing} is missing")
        try:
            for language in PAGES:
                place = os.path.join(folder, language)
                os.mkdir(place)
                engine.psql("-c", "DROP TABLE IF EXISTS answers")
                play(language, engine, program, place, is_recording)
        finally:
            engine.stop()
    return None


main()
