"""Where engines differ from each other and from how tables are read: a small table for each, and how many of its rows count.

Every case has the same twelve good rows; what is odd comes behind them.
"""

import csv
import dataclasses

COLUMNS = ["response", "date", "erfolg.gesamt", "f.stufe", "f.anteil", "f.wege", "f.einer"]
GOOD = [
    [f"gut-{row:04d}", f"2026-0{1 + row % 9}-10", 3 if row < 6 else 1, row % 5, ["", 15, 34.5, 80][row % 4],
     ["web", "web messe", "DK", "keiner"][row % 4], ["halb", "ganz", "", "nichts"][row % 4]]
    for row in range(12)
]


@dataclasses.dataclass
class Case:
    """What is tried; rows lack what they do not name."""

    name: str
    rows: list
    # How many of all rows count; by hand.
    counted: int
    arguments: tuple = ("--id", "response", "--date", "date")
    # The type of a column, where it is none of texts.
    types: dict = dataclasses.field(default_factory=dict)
    # What the engine calls a column, where it is another name.
    names: dict = dataclasses.field(default_factory=dict)
    table: str = "responses"
    # Leaves out what good rows have in a column.
    without: tuple = ()

    def write(self, path):
        """The table on disk, and the columns as an engine gets them."""
        rows = [["" if name in self.without else cell for name, cell in zip(COLUMNS, row)] for row in GOOD]
        for number, row in enumerate(self.rows):
            odd = {"response": f"odd-{number:04d}", "date": "2026-10-10", "erfolg.gesamt": 3, **row}
            rows.append([odd.get(name, "") for name in COLUMNS])
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows([COLUMNS, *rows])
        return {self.names.get(name, name): self.types.get(name, "text") for name in COLUMNS}


def levels(*cells):
    return [{"f.stufe": cell} for cell in cells]


CASES = [
    Case("answers in full, with quotes, backslashes and signs of comments",
         levels("Wir sagen 'nein'", "We don't", "C:\\daten\\neu", "C:\\data\\new", "100 %_ und „so“", '100%_ and "so"',
                "-- Ende; /* hier */", "-- end; /* here */", "Köln, Straße ${x}", "Weiß nicht", "Don't know", "NA"), 24),
    Case("what looks alike is another answer",
         levels("l3", "3,0", "3.0", "03", "+3", "C:daten\neu", "100 xx und „so“", "we don't", "Koln, Straße ${x}", "7", "-1",
                "Wir sagen ''nein''", "'", "\\", '"', "%"), 12),
    Case("spaces around are none, tabs and others are", levels(" 3", "3 ", "  L3  ", "\t3", "3\u00a0"), 15),
    Case("an empty cell is no answer, and neither is N/A", levels("", "N/A", " "), 15),
    Case("rows without any answer are left out",
         [{"erfolg.gesamt": ""}, {"erfolg.gesamt": "N/A"}, {"erfolg.gesamt": "", "f.wege": " "}], 12),
    Case("shares of every kind, and numbers that no engine can hold",
         [{"f.anteil": cell} for cell in
          ["0", "0.1", "0,05", "19.999", "20", "33,9 %", "34%", "50  %", "100", "L2", "100.1", "101", "-1", "1e1", "abc", ".5",
           "5.", "9" * 400, "0." + "3" * 30, "1.5.2", "NaN", "12 % %", "50\n", "1" * 20, "50" + " " * 70 + "%"]], 23),
    Case("lists with every separator, and words that hold each other",
         [{"f.wege": cell} for cell in
          ["web", "web-a", "web web-a", "web,messe", "web; messe", "A1|A2", "web\nmesse", "A1 A2 A3", " web ", "NONE", "keiner", "DK", "NA",
           "web web", "web keiner", "web DK", "web-b", "%", "webmesse", "WEB", "web_a"]], 26),
    Case("what a list says without a choice, in full and by code; separators alone and words in parts say nothing",
         [{"f.wege": cell} for cell in
          ["weiß nicht", "Weiß nicht", "don’t know", "Don't know", "trifft nicht zu", "Does not apply", "dont-know", "N/A",
           "web\r\nmesse", "DK dont-know", "weiß, nicht", "weiß  nicht", "DK weiß nicht", "weiß nicht;", "WEISS NICHT",
           "\u00a0weiß nicht", ";", " , ", "\n", "\r\n", "N/A;", "D\u212a", "web\u037emesse", "Web"]], 22),
    Case("ids as ODK writes them",
         [{"response": "uuid:gut-0001", "date": "2026-12-01"}, {"response": "uabc:1"}, {"response": "uxyz:1"}, {"response": "uuid:"}], 15),
    Case("options by id, code and label",
         [{"f.einer": cell} for cell in ["nichts", "A2", "Auch ganz", "Whole, too", "ganz", "A5", "auch ganz"]], 17),
    Case("an id counts once, the latest day of it; rows without an id all count",
         [{"response": "gut-0001", "date": "2026-12-01", "f.stufe": 0}, {"response": "gut-0002", "date": "2026-01-01", "f.stufe": 4},
          {"response": " gut-0003 ", "date": "2026-12-02", "f.stufe": 1}, {"response": ""}, {"response": ""},
          {"response": "gut-0004", "date": "2026-12-03", "f.stufe": "7"}], 14),
    Case("of the same id and day the lower answers count, question by question",
         [{"response": "gleich", **row} for row in
          [{"erfolg.gesamt": 3, "f.stufe": 4}, {"erfolg.gesamt": 3, "f.stufe": "NA"}, {"erfolg.gesamt": 3, "f.stufe": 2, "f.wege": "web"},
           {"erfolg.gesamt": 3, "f.stufe": 2, "f.wege": "keiner", "f.anteil": 80}, {"erfolg.gesamt": "", "f.stufe": 0}]]
         + [{"response": "gleich", "date": "", "f.stufe": 0}], 13),
    Case("days that are, and days that are none",
         [{"date": cell} for cell in
          ["2026-11-24T10:00:00Z", " 2026-11-24", "24.11.2026", "2024-02-29", "2000-02-29", "", "2026-02-29", "1900-02-29",
           "2026-04-31", "2026-13-01", "2026-00-10", "2026-11-00", "11/24/2026", "20261124", "31.04.2026", "0000-01-01"]], 18),
    Case("numbers as whole numbers", levels(3, 0, 7), 14, types={"f.stufe": "int", "erfolg.gesamt": "int"}),
    Case("numbers as floating point", levels(3, 0, 2.5), 14, types={"f.stufe": "float", "f.anteil": "float"}),
    Case("numbers as decimals", levels(3, 0, 2.5), 14, types={"f.stufe": "decimal", "f.anteil": "decimal"}),
    Case("days as days", [{"date": "2026-12-31"}], 13, types={"date": "date"}),
    Case("names with spaces, quotes and backslashes", [{"response": "gut-0001", "date": "2026-12-01"}], 12,
         arguments=("--id", 'we r"', "--date", "d`a\\'te"), names={"response": 'we r"', "date": "d`a\\'te"}),
    Case("a table in a schema", [{"response": "gut-0001"}], 13, arguments=("--table", "umfrage.antworten"),
         table="umfrage.antworten"),
    Case("groups below the limit", [{"erfolg.gesamt": 3, "f.stufe": 2}], 13, arguments=(), without=("f.einer",)),
]
