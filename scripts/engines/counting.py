"""The engines: each takes tables of responses and runs queries on them."""

import csv
import getpass
import io
import os
import shutil
import subprocess


class Missing(Exception):
    """The engine is not on this machine."""


def lines(names, rows):
    """A result as CSV, as the engines' own clients write it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([names, *rows])
    return text.getvalue()


class PostgreSQL:
    name = "postgresql"
    types = {"text": "text", "int": "integer", "float": "double precision", "decimal": "numeric(4,1)", "date": "date"}

    def __init__(self, folder):
        versions = sorted(os.listdir("/usr/lib/postgresql"), reverse=True) if os.path.isdir("/usr/lib/postgresql") else []
        places = [f"/usr/lib/postgresql/{version}/bin" for version in versions]
        own = shutil.which("initdb")
        places += [os.path.dirname(os.path.realpath(own))] if own else []
        self.tools = next((place for place in places if os.path.exists(f"{place}/initdb")), None)
        if not self.tools:
            raise Missing("the package postgresql")
        # The server refuses to run as root.
        self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        self.owner = "postgres" if self.user else getpass.getuser()
        self.data = os.path.join(folder, "pg")
        os.mkdir(self.data)
        if self.user:
            shutil.chown(self.data, "postgres", "postgres")
        self.run(f"{self.tools}/initdb", "-D", self.data, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        subprocess.run(
            [*self.user, f"{self.tools}/pg_ctl", "-D", self.data, "-w", "-l", f"{self.data}/log", "-o",
             f"-c listen_addresses='' -k {self.data} -F", "start"],
            check=True, stdout=subprocess.DEVNULL, cwd=self.data)

    def run(self, *command, **options):
        result = subprocess.run(
            [*self.user, *command], capture_output=True, text=True, cwd=self.data, check=False, **options)
        if result.returncode != 0:
            raise SystemExit(f"{os.path.basename(command[0])}: {result.stderr[:2000]}")
        return result.stdout

    def psql(self, *arguments, **options):
        command = [f"{self.tools}/psql", "-h", self.data, "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qX", "--csv"]
        return self.run(*command, *arguments, **options)

    def load(self, path, table, columns):
        # A schema of its own where the table names one.
        schema, _, name = table.rpartition(".")
        place = f'"{schema}"."{name}"' if schema else '"%s"' % name.replace('"', '""')
        types = ", ".join('"%s" %s' % (name.replace('"', '""'), self.types[kind]) for name, kind in columns.items())
        begin = [f'CREATE SCHEMA IF NOT EXISTS "{schema}"'] if schema else []
        orders = [*begin, f"DROP TABLE IF EXISTS {place}", f"CREATE TABLE {place} ({types})",
                  f"COPY {place} FROM STDIN (FORMAT csv, HEADER)"]
        with open(path, encoding="utf-8") as file:
            self.psql(*[part for order in orders for part in ("-c", order)], stdin=file)

    def query(self, text):
        return self.psql("-f", "-", input=text)

    def stop(self):
        self.run(f"{self.tools}/pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.data)


class DuckDB:
    name = "duckdb"
    types = {"text": "VARCHAR", "int": "INTEGER", "float": "DOUBLE", "decimal": "DECIMAL(4,1)", "date": "DATE"}

    def __init__(self, folder):
        try:
            import duckdb
        except ImportError as error:
            raise Missing("the Python package duckdb") from error
        self.connection = duckdb.connect()

    def load(self, path, table, columns):
        schema, _, name = table.rpartition(".")
        place = f'"{schema}"."{name}"' if schema else '"%s"' % name.replace('"', '""')
        if schema:
            self.connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
        types = ", ".join('"%s" %s' % (name.replace('"', '""'), self.types[kind]) for name, kind in columns.items())
        self.connection.execute(f"CREATE OR REPLACE TABLE {place} ({types})")
        self.connection.execute(f"COPY {place} FROM '{path}' (HEADER, QUOTE '\"', ESCAPE '\"')")

    def query(self, text):
        result = self.connection.execute(text)
        return lines([name[0] for name in result.description], result.fetchall())

    def stop(self):
        self.connection.close()


class ClickHouse:
    name = "clickhouse"
    types = {"text": "String", "int": "Int32", "float": "Float64", "decimal": "Decimal(4, 1)", "date": "Date"}

    def __init__(self, folder):
        try:
            from chdb import session
        except ImportError as error:
            raise Missing("the Python package chdb") from error
        self.session = session.Session(os.path.join(folder, "chdb"))

    def load(self, path, table, columns):
        quoted = lambda name: "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`"
        schema, _, name = table.rpartition(".")
        place = f"{quoted(schema)}.{quoted(name)}" if schema else quoted(name)
        if schema:
            self.session.query(f"CREATE DATABASE IF NOT EXISTS {quoted(schema)}")
        types = ", ".join(f"{quoted(name)} Nullable({self.types[kind]})" for name, kind in columns.items())
        self.session.query(f"DROP TABLE IF EXISTS {place}")
        self.session.query(f"CREATE TABLE {place} ({types}) ENGINE = Memory")
        escaped = types.replace("\\", "\\\\").replace("'", "\\'")
        # Columns go by their place.
        self.session.query(
            f"INSERT INTO {place} SELECT * FROM file('{path}', 'CSV', '{escaped}') SETTINGS input_format_csv_skip_first_lines = 1, "
            "input_format_csv_trim_whitespaces = 0")

    def query(self, text):
        return str(self.session.query(text.rstrip().rstrip(";"), "CSVWithNames"))

    def stop(self):
        self.session.close()


class Spark:
    name = "spark"
    types = {"text": "STRING", "int": "INT", "float": "DOUBLE", "decimal": "DECIMAL(4,1)", "date": "DATE"}

    def __init__(self, folder):
        if not shutil.which("java"):
            raise Missing("Java (default-jre-headless)")
        try:
            from pyspark.sql import SparkSession
        except ImportError as error:
            raise Missing("the Python package pyspark") from error
        os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
        self.session = (
            SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false").config("spark.local.dir", folder)
            .config("spark.sql.warehouse.dir", os.path.join(folder, "spark"))
            .config("spark.sql.shuffle.partitions", "4").getOrCreate()
        )
        self.session.sparkContext.setLogLevel("OFF")

    def load(self, path, table, columns):
        quoted = lambda name: "`" + name.replace("`", "``") + "`"
        schema = ", ".join(f"{quoted(name)} {self.types[kind]}" for name, kind in columns.items())
        frame = self.session.read.csv(path, header=True, schema=schema, escape='"', quote='"', enforceSchema=True)
        # A temporary view has no schema.
        frame.repartition(4).createOrReplaceTempView(quoted(table.rpartition(".")[2]))

    def query(self, text):
        result = self.session.sql(text.rstrip().rstrip(";"))
        return lines(result.columns, [tuple(row) for row in result.collect()])

    def stop(self):
        self.session.stop()


ENGINES = [PostgreSQL, DuckDB, ClickHouse, Spark]
