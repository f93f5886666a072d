import Foundation
import GRDB
import Questionnaire
import Surveys
import TestSupport
import Testing

@testable import Store

/// Databases as version 0.1 made them; the SQL here is a copy that stays as it is, whatever becomes of the code.
@Suite("Migrating a database of the first version")
struct MigrationTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let folder = URL(filePath: scratch.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try DatabaseQueue(path: scratch.path).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON")
      try db.execute(sql: Self.firstVersion)
    }
  }

  private func insert(_ sql: String...) throws {
    try DatabaseQueue(path: scratch.path).write { db in for sql in sql { try db.execute(sql: sql) } }
  }

  private let assessments = """
    INSERT INTO assessment VALUES
      (3, 'a2b2c', 'muster', '1.0.0', 'full', 'management', '2026-01-02', 'Muster GmbH', '10-49', NULL, 'finished',
        'a.b', 1000, 2000),
      (5, 'd3e3f', 'muster', '1.0.0', 'short', 'other', '2026-01-03', '', NULL, NULL, 'draft', NULL, 3000, 4000)
    """

  @Test("Every assessment keeps all it had and becomes a survey of its own")
  func keeps() throws {
    try insert(
      assessments,
      """
      INSERT INTO answer VALUES (3, 'a.b', 'level', 2, NULL, NULL, 'Notiz'),
        (3, 'a.c', 'share', NULL, 12.5, NULL, NULL),
        (5, 'a.d', 'options', NULL, NULL, 'x y', NULL), (5, 'a.e', NULL, NULL, NULL, NULL, 'nur Notiz')
      """)
    let store = try scratch.open()
    #expect(store.setAside == nil)
    let (first, second) = (try #require(AssessmentID("a2b2c")), try #require(AssessmentID("d3e3f")))
    let stored = try store.assessment(first)
    #expect(
      stored.sheet
        == AnswerSheet(
          questionnaire: "muster", version: "1.0.0", company: CompanyProfile(name: "Muster GmbH", size: "10-49"),
          perspective: .management, date: "2026-01-02",
          answers: ["a.b": Answer(.level(2), note: "Notiz"), "a.c": Answer(.share(12.5))]))
    #expect(stored.state == .finished && stored.position == "a.b")
    #expect(stored.created == Date(milliseconds: 1000) && stored.updated == Date(milliseconds: 2000))
    #expect(
      try store.sheet(second).answers == ["a.d": Answer(.options(["x", "y"])), "a.e": Answer(note: "nur Notiz")])
    let summaries = try store.summaries()
    #expect(summaries.map(\.id) == [second, first])
    #expect(summaries.map(\.people) == [1, 1] && Set(summaries.map(\.survey)).count == 2)
    #expect(try store.survey(of: first).members == [stored])
  }

  @Test("The numbers by which assessments are locked are never given twice, also when the last was deleted")
  func numbers() throws {
    try insert(assessments, "DELETE FROM assessment WHERE number = 5")
    let store = try scratch.open()
    #expect(try store.lease(store.create(.sample(), now: noon)).number == 6)
    #expect(try store.lease(store.find("a2b2c")).number == 3)
  }

  @Test("An empty database migrates; all that was ever deleted counts")
  func empty() throws {
    try insert(assessments, "DELETE FROM assessment")
    let store = try scratch.open()
    #expect(try store.summaries().isEmpty)
    #expect(try store.lease(store.create(.sample(), now: noon)).number == 6)
  }

  @Test("What was migrated is whole, and rules and cascades hold as in a new database")
  func rules() throws {
    try insert(assessments, "INSERT INTO answer VALUES (3, 'a.b', 'level', 2, NULL, NULL, 'GEHEIM')")
    let store = try scratch.open()
    let fresh = try Scratch().open()
    func schema(_ store: AssessmentStore) throws -> [String] {
      let sql = "SELECT sql FROM sqlite_master WHERE sql > '' ORDER BY name"
      return try store.queue.read { try String.fetchAll($0, sql: sql) }
    }
    #expect(try schema(store) == schema(fresh))
    #expect(try store.queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    #expect(try store.queue.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    try store.delete(store.find("a2b2c"))
    #expect(try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM answer") } == 0)
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM".utf8)) == nil)
    #expect(try scratch.open().summaries().map(\.id.rawValue) == ["d3e3f"])
  }

  private static let firstVersion = """
    PRAGMA application_id = 1919313764;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 assessments and answers');
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
    ) STRICT;
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
    ) STRICT, WITHOUT ROWID;
    """
}
