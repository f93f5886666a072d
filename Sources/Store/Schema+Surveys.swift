extension Schema {
  static let survey = """
    CREATE TABLE survey (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      follows INTEGER REFERENCES survey (number) ON DELETE SET NULL,
      CONSTRAINT follows_another CHECK (follows <> number)
    ) STRICT;
    CREATE INDEX survey_follows ON survey (follows);
    """

  // The table of migration 1 with one more column, which SQLite cannot add to a table without a default;
  // every assessment there was becomes a survey of its own. The sequence goes along: see `assessment`.
  static let assessmentOfSurvey = """
    CREATE TABLE new_assessment (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT assessment_id CHECK (id GLOB '[a-z][2-9][a-z][2-9][a-z]'),
      survey INTEGER NOT NULL REFERENCES survey (number),
      questionnaire TEXT NOT NULL CONSTRAINT questionnaire_id CHECK (length(questionnaire) BETWEEN 1 AND 80),
      version TEXT NOT NULL CONSTRAINT version_number CHECK (version GLOB '[0-9]*.[0-9]*.[0-9]*'),
      form TEXT NOT NULL CONSTRAINT known_form CHECK (form IN ('full', 'short')),
      perspective TEXT NOT NULL CONSTRAINT known_perspective
        CHECK (perspective IN ('management', 'social-media-lead', 'colleague', 'other')),
      date TEXT NOT NULL CONSTRAINT calendar_date CHECK (length(date) = 10 AND date(date, '+0 days') IS date),
      company_name TEXT NOT NULL CONSTRAINT company_name_length CHECK (length(company_name) <= 200),
      company_size TEXT CONSTRAINT company_size_id CHECK (length(company_size) BETWEEN 1 AND 80),
      company_sector TEXT CONSTRAINT company_sector_id CHECK (length(company_sector) BETWEEN 1 AND 80),
      state TEXT NOT NULL CONSTRAINT known_state CHECK (state IN ('draft', 'finished')),
      position TEXT CONSTRAINT position_id CHECK (length(position) BETWEEN 1 AND 80),
      created INTEGER NOT NULL,
      updated INTEGER NOT NULL
    ) STRICT;
    INSERT INTO survey (number) SELECT number FROM assessment;
    INSERT INTO new_assessment (number, id, survey, questionnaire, version, form, perspective, date, company_name,
      company_size, company_sector, state, position, created, updated)
    SELECT number, id, number, questionnaire, version, form, perspective, date, company_name,
      company_size, company_sector, state, position, created, updated
    FROM assessment;
    DELETE FROM sqlite_sequence WHERE name = 'new_assessment';
    INSERT INTO sqlite_sequence (name, seq)
    SELECT 'new_assessment', seq FROM sqlite_sequence WHERE name = 'assessment';
    DROP TABLE assessment;
    ALTER TABLE new_assessment RENAME TO assessment;
    CREATE INDEX assessment_survey ON assessment (survey);
    """

  static let action = """
    CREATE TABLE action (
      id TEXT NOT NULL PRIMARY KEY CONSTRAINT action_id
        CHECK (length(id) = 36 AND id GLOB '????????-????-????-????-????????????' AND id NOT GLOB '*[^0-9a-f-]*'),
      survey INTEGER NOT NULL REFERENCES survey (number) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT NOT NULL CONSTRAINT action_text_length CHECK (length(text) BETWEEN 1 AND 500),
      item TEXT CONSTRAINT action_item_id CHECK (length(item) BETWEEN 1 AND 80),
      to_level INTEGER CONSTRAINT action_level_range CHECK (to_level BETWEEN 1 AND 4),
      owner TEXT NOT NULL CONSTRAINT action_owner_length CHECK (length(owner) <= 100),
      due TEXT CONSTRAINT action_due_date CHECK (length(due) = 10 AND date(due, '+0 days') IS due),
      state TEXT NOT NULL CONSTRAINT known_action_state CHECK (state IN ('open', 'under-way', 'done', 'dropped')),
      CONSTRAINT action_origin_whole CHECK ((item IS NULL) = (to_level IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX action_survey ON action (survey, position);
    """
}
