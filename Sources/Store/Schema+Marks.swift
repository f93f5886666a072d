extension Schema {
  // Questions that a person wants to come back to. `Rescue` tells the rows of all tables apart by their columns.
  static let marked = """
    CREATE TABLE marked (
      assessment INTEGER NOT NULL REFERENCES assessment (number) ON DELETE CASCADE,
      item TEXT NOT NULL CONSTRAINT marked_item_id CHECK (length(item) BETWEEN 1 AND 80),
      PRIMARY KEY (assessment, item)
    ) STRICT, WITHOUT ROWID;
    """

  // Questions that a company will not work on now, and since which day.
  static let parked = """
    CREATE TABLE parked (
      survey INTEGER NOT NULL REFERENCES survey (number) ON DELETE CASCADE,
      item TEXT NOT NULL CONSTRAINT parked_item_id CHECK (length(item) BETWEEN 1 AND 80),
      since TEXT NOT NULL CONSTRAINT parked_since CHECK (length(since) = 10 AND date(since, '+0 days') IS since),
      PRIMARY KEY (survey, item)
    ) STRICT, WITHOUT ROWID;
    """
}
