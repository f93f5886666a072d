extension Schema {
  // How long an event is in minutes, and which questions were chosen, parted by spaces; none = every one of the form.
  static let freeAgenda = """
    ALTER TABLE workshop ADD COLUMN minutes INTEGER
      CONSTRAINT minutes_range CHECK (minutes BETWEEN 30 AND 240);
    ALTER TABLE workshop ADD COLUMN questions TEXT NOT NULL DEFAULT ''
      CONSTRAINT questions_length CHECK (length(questions) <= 20000);
    """
}
