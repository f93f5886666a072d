extension Schema {
  // By which random text answers that were handed over for benchmarks are told from others, and since when; made with
  // the first consent. Three columns, so that no row can be taken for one of `response` where a file is damaged.
  static let contribution = """
    CREATE TABLE contribution (
      assessment INTEGER NOT NULL PRIMARY KEY REFERENCES assessment (number) ON DELETE CASCADE,
      id TEXT NOT NULL CONSTRAINT contribution_id_length CHECK (length(id) BETWEEN 8 AND 64),
      since TEXT NOT NULL CONSTRAINT contribution_day
        CHECK (length(since) = 10 AND date(since, '+0 days') IS since)
    ) STRICT;
    """
}
