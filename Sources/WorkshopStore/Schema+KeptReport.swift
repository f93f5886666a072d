extension Schema {
  /// Where the report lies that the program saved by itself, and a mark of what is in it: a later state of it takes its
  /// place, and no file that somebody changed does.
  static let keptReport = """
    ALTER TABLE room ADD COLUMN kept_report TEXT CONSTRAINT kept_report_length CHECK (length(kept_report) <= 4096);
    ALTER TABLE room ADD COLUMN kept_mark TEXT CONSTRAINT kept_mark_hash CHECK (length(kept_mark) = 32);
    """
}
