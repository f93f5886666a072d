import GRDB
import Questionnaire
import SQLiteFile

extension AssessmentStore {
  /// The survey that a new sheet becomes part of: that of `joining`, else a new one.
  static func survey(
    for sheet: AnswerSheet, joining: AssessmentID?, following: AssessmentID?, _ db: Database
  ) throws -> Int64 {
    let survey: Int64
    if let joining {
      survey = try surveyNumber(of: joining, db)
      try checkJoining(sheet, joining, db)
    } else {
      survey = try newSurvey(db)
    }
    if let following { try link(survey, of: sheet, to: following, db) }
    return survey
  }

  /// The company of the person whose survey is joined.
  static func company(of id: AssessmentID, _ db: Database) throws -> CompanyProfile {
    guard let row = try row(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
    return try company(row)
  }

  static func checkJoining(_ sheet: AnswerSheet, _ id: AssessmentID, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT questionnaire, version, form FROM assessment WHERE id = ?", arguments: [id.rawValue])
    guard let row else { throw StoreError.noSuchAssessment(id.rawValue) }
    let questionnaire = try row.parsed("questionnaire", QuestionnaireID.init)
    let version = try row.parsed("version", Version.init)
    let form = try row.parsed("form", Form.init(rawValue:))
    if questionnaire != sheet.questionnaire { throw StoreError.cannotJoin(id, .otherQuestionnaire(questionnaire)) }
    if version != sheet.version { throw StoreError.cannotJoin(id, .otherVersion(version)) }
    if form != sheet.form { throw StoreError.cannotJoin(id, .otherForm(form)) }
  }

  private static func link(
    _ survey: Int64, of sheet: AnswerSheet, to previous: AssessmentID, _ db: Database
  ) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT survey, questionnaire FROM assessment WHERE id = ?", arguments: [previous.rawValue])
    guard let row else { throw StoreError.noSuchAssessment(previous.rawValue) }
    let questionnaire = try row.parsed("questionnaire", QuestionnaireID.init)
    if questionnaire != sheet.questionnaire {
      throw StoreError.cannotFollow(previous, .otherQuestionnaire(questionnaire))
    }
    let earlier: Int64 = row["survey"]
    try follow(survey, earlier, db)
    try carryActions(from: earlier, to: survey, db)
    try carryParked(from: earlier, to: survey, db)
  }

  /// Says which survey precedes another; throws where that would be a circle.
  static func follow(_ survey: Int64, _ earlier: Int64, _ db: Database) throws {
    // UNION, not UNION ALL: ends even where a circle should have come about.
    let isCircle = try Bool.fetchOne(
      db,
      sql: """
        WITH RECURSIVE chain (number) AS (
          VALUES (?) UNION SELECT follows FROM survey JOIN chain USING (number) WHERE follows IS NOT NULL)
        SELECT EXISTS (SELECT 1 FROM chain WHERE number = ?)
        """,
      arguments: [earlier, survey])
    if isCircle == true {
      let first = try String.fetchOne(
        db, sql: "SELECT id FROM assessment WHERE survey = ? ORDER BY number LIMIT 1", arguments: [earlier])
      guard let id = first.flatMap({ AssessmentID($0) }) else { throw UnreadableRow() }
      throw StoreError.cannotFollow(id, .itself)
    }
    try put(follows: earlier, of: survey, db)
  }

  /// Moves an assessment into another survey; the actions of a survey that is left empty go along.
  static func move(_ id: AssessmentID, to survey: Int64, _ db: Database) throws {
    let old = try surveyNumber(of: id, db)
    if old == survey { return }
    try db.execute(sql: "UPDATE assessment SET survey = ? WHERE id = ?", arguments: [survey, id.rawValue])
    try drop(survey: old, db) {
      let last = try lastPosition(ofSurvey: survey, db)
      // What is carried to both stays once.
      for table in ["action", "carried"] {
        try db.execute(
          sql: "UPDATE OR IGNORE \(table) SET survey = ?, position = position + ? WHERE survey = ?",
          arguments: [survey, last, old])
      }
      try dropDoubles(db)
      try carryParked(from: old, to: survey, db)
    }
  }

  /// Removes a survey that nobody is part of any more, after what hangs on it was seen to; does nothing to another.
  static func drop(survey: Int64, _ db: Database, after settling: () throws -> Void) throws {
    let isEmpty = try Bool.fetchOne(
      db, sql: "SELECT NOT EXISTS (SELECT 1 FROM assessment WHERE survey = ?)", arguments: [survey])
    guard isEmpty == true else { return }
    try settling()
    try db.execute(sql: "DELETE FROM survey WHERE number = ?", arguments: [survey])
  }

  /// A survey of nobody yet that follows no other.
  static func newSurvey(_ db: Database) throws -> Int64 {
    try db.execute(sql: "INSERT INTO survey (follows) VALUES (NULL)")
    return db.lastInsertedRowID
  }

  /// Notes which survey another one follows.
  static func put(follows earlier: Int64, of survey: Int64, _ db: Database) throws {
    try db.execute(sql: "UPDATE survey SET follows = ? WHERE number = ?", arguments: [earlier, survey])
  }
}
