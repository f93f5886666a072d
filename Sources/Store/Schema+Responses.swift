extension Schema {
  // By which random text the answer files of an assessment are told from others; made with the first of them.
  static let response = """
    CREATE TABLE response (
      assessment INTEGER NOT NULL PRIMARY KEY REFERENCES assessment (number) ON DELETE CASCADE,
      id TEXT NOT NULL CONSTRAINT response_id_length CHECK (length(id) BETWEEN 8 AND 64)
    ) STRICT;
    """
}
