extension Schema {
  // An action stays with the survey in which it was decided. What still waits when the next survey begins is part of
  // its plan as well: the same row, so that it has one state and one identity for calendars.
  static let carried = """
    CREATE TABLE carried (
      survey INTEGER NOT NULL REFERENCES survey (number) ON DELETE CASCADE,
      action TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      PRIMARY KEY (survey, action)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX carried_action ON carried (action);
    """

  // What was typed into a form that is not done yet, by the names of its fields.
  static let draft = """
    CREATE TABLE draft (
      form TEXT NOT NULL CONSTRAINT draft_form_length CHECK (length(form) BETWEEN 1 AND 200),
      field TEXT NOT NULL CONSTRAINT draft_field_length CHECK (length(field) BETWEEN 1 AND 80),
      content TEXT NOT NULL CONSTRAINT draft_content_length CHECK (length(content) <= 5000),
      assessment INTEGER REFERENCES assessment (number) ON DELETE CASCADE,
      PRIMARY KEY (form, field)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_assessment ON draft (assessment);
    """
}
