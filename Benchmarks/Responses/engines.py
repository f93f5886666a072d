"""Counts a table with one engine, as “reifegrad benchmark derive” does, and says how many seconds it took.

engines.py ENGINE TABLE [QUERY]. ENGINE: polars, duckdb, clickhouse, bytes. The time is that of reading and counting
alone; starting the interpreter and loading the engine is not in it, nor is the group rule. Rows are not told apart by
their id, which the program does: the engines have less to do.
"""

import sys
import time


def polars(path):
    import polars as pl

    def run():
        frame = pl.scan_csv(path, schema_overrides={"response": pl.String})
        items = [name for name in frame.collect_schema().names() if name != "response"]
        success = pl.col("erfolg.gesamt")
        group = pl.when(success >= 3).then(0).when(success <= 1).then(1).otherwise(2).alias("part")
        counts = [(pl.col(item) == level).sum().alias(f"{item}:{level}") for item in items for level in range(5)]
        return frame.group_by(group).agg(counts).collect(engine="streaming").height

    return run


def sums(items):
    return ", ".join(
        f"SUM(CASE WHEN \"{item}\" = {level} THEN 1 ELSE 0 END)" for item in items for level in range(5)
    )


def statement(path, source):
    with open(path, encoding="ascii") as file:
        items = file.readline().strip().split(",")[1:]
    group = 'CASE WHEN "erfolg.gesamt" >= 3 THEN 0 WHEN "erfolg.gesamt" <= 1 THEN 1 ELSE 2 END'
    return f"SELECT {group} AS part, {sums(items)} FROM {source} GROUP BY part"


def duckdb(path):
    import duckdb as engine

    text = statement(path, f"read_csv('{path}')")
    return lambda: len(engine.sql(text).fetchall())


def clickhouse(path):
    import chdb

    text = statement(path, f"file('{path}', 'CSVWithNames')")
    return lambda: len(str(chdb.query(text, "CSV")).splitlines())


def bytes_alone(path):
    def run():
        buffer = bytearray(1 << 20)
        with open(path, "rb", buffering=0) as file:
            while file.readinto(buffer):
                pass
        return 3

    return run


def main(name, path):
    run = {"polars": polars, "duckdb": duckdb, "clickhouse": clickhouse, "bytes": bytes_alone}[name](path)
    best = None
    for _ in range(3):
        start = time.perf_counter()
        groups = run()
        seconds = time.perf_counter() - start
        assert groups == 3, groups
        best = seconds if best is None else min(best, seconds)
    print(f"{best:.2f}")


main(*sys.argv[1:3])
