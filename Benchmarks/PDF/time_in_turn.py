"""Runs both programs in turn and prints pages, minimum, median and maximum of the whole process in milliseconds."""

import statistics
import subprocess
import sys
import time

rounds, work, program, answers, python = int(sys.argv[1]), *sys.argv[2:]
COMPILE = "import typst,sys; typst.compile(sys.argv[1], output=sys.argv[2])"
COMMANDS = {
    "reifegrad --full": [program, "report", answers, "--full", "--format", "pdf", "--output", f"{work}/ours.pdf"],
    "typst": [python, "-c", COMPILE, f"{work}/report.typ", f"{work}/typst.pdf"],
    "python, nothing else": [python, "-c", "pass"],
}
FILES = {"reifegrad --full": "ours.pdf", "typst": "typst.pdf"}


def pages(name):
    info = subprocess.run(["pdfinfo", f"{work}/{FILES[name]}"], capture_output=True, text=True, check=True)
    return next(line.split()[1] for line in info.stdout.splitlines() if line.startswith("Pages"))


times = {name: [] for name in COMMANDS}
# The first round warms up; in turn, so that a drift of the machine meets all.
for round_number in range(rounds + 1):
    for name, command in COMMANDS.items():
        if name in FILES:
            subprocess.run(["rm", "-f", f"{work}/{FILES[name]}"], check=True)
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        if round_number:
            times[name].append((time.perf_counter() - start) * 1000)
for name, measured in times.items():
    count = f"{pages(name)} pages" if name in FILES else ""
    low, middle, high = min(measured), statistics.median(measured), max(measured)
    print(f"{name:22} {count:9} min {low:.0f}  median {middle:.0f}  max {high:.0f} ms  ({rounds})")
