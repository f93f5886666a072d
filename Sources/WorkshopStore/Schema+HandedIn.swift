extension Schema {
  // Of who came with a file or a result code: the day of the answers, by which a newer state of them is known, and what
  // a code of them would carry, so that the code of a file does not count beside it. Goes with the person.
  static let handedIn = """
    CREATE TABLE handed_in (
      participant INTEGER NOT NULL PRIMARY KEY REFERENCES participant (key) ON DELETE CASCADE,
      date TEXT NOT NULL CONSTRAINT handed_in_day CHECK (length(date) = 10 AND date(date, '+0 days') IS date),
      answers TEXT NOT NULL CONSTRAINT handed_in_hash CHECK (length(answers) = 32)
    ) STRICT;
    CREATE INDEX handed_in_answers ON handed_in (answers);
    """
}
