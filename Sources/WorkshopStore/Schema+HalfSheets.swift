extension Schema {
  // What is keyed in of a sheet that is not saved yet; it goes when that is, at the latest at the end.
  static let halfSheet = """
    CREATE TABLE half_sheet (
      sheet INTEGER NOT NULL PRIMARY KEY CONSTRAINT half_sheet_number CHECK (sheet BETWEEN 1 AND 9999),
      size TEXT CONSTRAINT half_sheet_size_id CHECK (length(size) BETWEEN 1 AND 80)
    ) STRICT;
    CREATE TABLE half_vote (
      sheet INTEGER NOT NULL REFERENCES half_sheet (sheet) ON DELETE CASCADE,
      item TEXT NOT NULL CONSTRAINT half_vote_item_id CHECK (length(item) BETWEEN 1 AND 80),
      round INTEGER NOT NULL CONSTRAINT half_vote_round CHECK (round IN (1, 2)),
      place INTEGER NOT NULL CONSTRAINT half_vote_place CHECK (place BETWEEN 0 AND 6),
      kind TEXT NOT NULL,
      share REAL CONSTRAINT half_vote_share CHECK (share BETWEEN 0 AND 100),
      options TEXT CONSTRAINT half_vote_options_length CHECK (length(options) <= 5000),
      PRIMARY KEY (sheet, item, round)
    ) STRICT, WITHOUT ROWID;
    """
}
