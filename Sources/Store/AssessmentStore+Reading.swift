import Foundation
import GRDB
package import Questionnaire
import SQLiteFile
import Surveys
import Words

extension AssessmentStore {
  /// All assessments, the one changed last first.
  package func summaries() throws(StoreError) -> [AssessmentSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT *,
            (SELECT count(kind) FROM answer WHERE assessment = number) AS answered,
            (SELECT count(*) FROM assessment AS other WHERE other.survey = assessment.survey) AS people,
            (SELECT count(*) FROM assessment AS other
              WHERE other.survey = assessment.survey AND other.number <= assessment.number) AS place,
            (SELECT earlier.id FROM survey JOIN assessment AS earlier ON earlier.survey = survey.follows
              WHERE survey.number = assessment.survey ORDER BY earlier.number LIMIT 1) AS previous
          FROM assessment ORDER BY updated DESC, number DESC
          """
      ).map(Self.summary)
    }
  }

  /// The row of an assessment; `nil` where there is none.
  static func row(of id: AssessmentID, _ db: Database) throws -> Row? {
    try Row.fetchOne(db, sql: "SELECT * FROM assessment WHERE id = ?", arguments: [id.rawValue])
  }

  /// What other tables call an assessment; `nil` where there is none.
  static func number(of id: AssessmentID, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT number FROM assessment WHERE id = ?", arguments: [id.rawValue])
  }

  /// An assessment with its answers; needs no lease.
  package func assessment(_ id: AssessmentID) throws(StoreError) -> StoredAssessment {
    try read { db in
      guard let row = try Self.row(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
      return try Self.assessment(row, db)
    }
  }

  /// The answers of an assessment; needs no lease.
  package func sheet(_ id: AssessmentID) throws(StoreError) -> AnswerSheet { try assessment(id).sheet }

  /// The one assessment whose id begins with what was typed, capitals or not.
  package func find(_ typed: String) throws(StoreError) -> AssessmentID {
    let prefix = AssessmentID.normalized(typed)
    guard !prefix.isEmpty, AssessmentID.isPrefix(prefix) else { throw .noSuchAssessment(nil) }
    let found = try read { db in
      try String.fetchAll(
        db, sql: "SELECT id FROM assessment WHERE substr(id, 1, ?) = ? ORDER BY id",
        arguments: [prefix.count, prefix]
      ).compactMap { AssessmentID($0) }
    }
    guard let first = found.first else { throw .noSuchAssessment(prefix) }
    if found.count > 1 { throw .ambiguousID(prefix, candidates: found) }
    return first
  }

  private static func summary(_ row: Row) throws -> AssessmentSummary {
    AssessmentSummary(
      id: try row.parsed("id", AssessmentID.init),
      company: try company(row),
      questionnaire: try row.parsed("questionnaire", QuestionnaireID.init),
      version: try row.parsed("version", Version.init),
      form: try row.parsed("form", Form.init(rawValue:)),
      perspective: try row.parsed("perspective", Perspective.init(rawValue:)),
      date: try row.parsed("date", CalendarDate.init),
      state: try row.parsed("state", AssessmentState.init(rawValue:)),
      answered: row["answered"],
      survey: SurveyID(number: row["survey"]),
      people: row["people"],
      place: row["place"],
      previous: try row.parsedIfPresent("previous", AssessmentID.init),
      updated: Date(milliseconds: row["updated"]))
  }

  static func company(_ row: Row) throws -> CompanyProfile {
    CompanyProfile(
      name: row["company_name"],
      size: try row.parsedIfPresent("company_size", OptionID.init),
      sector: try row.parsedIfPresent("company_sector", OptionID.init))
  }

  private static func answer(_ row: Row) throws -> Answer {
    guard let kind: String = row["kind"] else { return Answer(note: row["note"]) }
    let columns = ResponseColumns(kind: kind, level: row["level"], share: row["share"], words: row["words"])
    return Answer(try columns.response(), note: row["note"])
  }

  static func assessment(_ row: Row, _ db: Database) throws -> StoredAssessment {
    let number: Int64 = row["number"]
    let answers = try Row.fetchAll(db, sql: "SELECT * FROM answer WHERE assessment = ?", arguments: [number])
    let pairs = try answers.map { (try $0.parsed("item", ItemID.init), try answer($0)) }
    let sheet = AnswerSheet(
      questionnaire: try row.parsed("questionnaire", QuestionnaireID.init),
      version: try row.parsed("version", Version.init),
      form: try row.parsed("form", Form.init(rawValue:)),
      company: try company(row),
      perspective: try row.parsed("perspective", Perspective.init(rawValue:)),
      date: try row.parsed("date", CalendarDate.init),
      answers: Dictionary(uniqueKeysWithValues: pairs))
    return StoredAssessment(
      id: try row.parsed("id", AssessmentID.init),
      sheet: sheet,
      state: try row.parsed("state", AssessmentState.init(rawValue:)),
      position: try row.parsedIfPresent("position", ItemID.init),
      marked: try marked(number, db),
      created: Date(milliseconds: row["created"]),
      updated: Date(milliseconds: row["updated"]))
  }
}

extension Date {
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
