import GRDB
import SQLiteFile

/// The tables, as a row of named migrations: a migration that was ever released is never changed again.
enum Schema: FileSchema {
  /// Marks a SQLite file as ours: “rfgd” in ASCII.
  static let applicationID = 0x7266_6764

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 assessments and answers", foreignKeyChecks: .immediate) { db in
      try mark(db)
      try db.execute(sql: assessment)
      try db.execute(sql: answer)
    }
    // Deferred: with foreign keys on, dropping the old table would take all answers along.
    migrator.registerMigration("2 surveys and actions", foreignKeyChecks: .deferred) { db in
      try db.execute(sql: survey)
      try db.execute(sql: assessmentOfSurvey)
      try db.execute(sql: action)
    }
    migrator.registerMigration("3 plans that move on, drafts of forms", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: carried)
      try db.execute(sql: draft)
      try AssessmentStore.carryOldPlans(db)
    }
    migrator.registerMigration("4 marked and parked questions", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: marked)
      try db.execute(sql: parked)
    }
    migrator.registerMigration("5 ids of answer files", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: response)
    }
    migrator.registerMigration("6 ids of what is handed over for benchmarks", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: contribution)
    }
    migrator.registerMigration("7 what was said when asked for consent", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: consent)
      try db.execute(sql: consentOfContributions)
    }
    return migrator
  }

  // AUTOINCREMENT: a number is never used again, so that a lease can lock it for good.
  private static let assessment = """
    CREATE TABLE assessment (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT assessment_id CHECK (id GLOB '[a-z][2-9][a-z][2-9][a-z]'),
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
    ) STRICT
    """

  private static let answer = """
    CREATE TABLE answer (
      assessment INTEGER NOT NULL REFERENCES assessment (number) ON DELETE CASCADE,
      item TEXT NOT NULL CONSTRAINT item_id CHECK (length(item) BETWEEN 1 AND 80),
      kind TEXT,
      level INTEGER CONSTRAINT level_range CHECK (level BETWEEN 0 AND 4),
      share REAL CONSTRAINT share_range CHECK (share BETWEEN 0 AND 100),
      words TEXT CONSTRAINT words_length CHECK (length(words) <= 5000),
      note TEXT CONSTRAINT note_length CHECK (length(note) BETWEEN 1 AND 2000),
      PRIMARY KEY (assessment, item),
      CONSTRAINT not_empty CHECK (kind IS NOT NULL OR note IS NOT NULL),
      CONSTRAINT response_fits_kind CHECK (
        CASE
          WHEN kind = 'level' THEN level IS NOT NULL AND share IS NULL AND words IS NULL
          WHEN kind = 'share' THEN level IS NULL AND share IS NOT NULL AND words IS NULL
          WHEN kind IN ('option', 'options', 'text') THEN level IS NULL AND share IS NULL AND words IS NOT NULL
          WHEN kind IN ('dont-know', 'not-applicable') OR kind IS NULL
            THEN level IS NULL AND share IS NULL AND words IS NULL
          ELSE 0
        END)
    ) STRICT, WITHOUT ROWID
    """
}
