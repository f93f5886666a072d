import ActionPlan
import Foundation
import GRDB
package import Questionnaire
import SQLiteFile
package import Surveys
import Words

/// Everything of one company, to be taken elsewhere.
extension AssessmentStore {
  /// All that is stored of the company of an assessment, counted from 1: its surveys in the order of storing.
  ///
  /// The company's are all surveys in which somebody gives the same name (`CompanyName`; an empty one is nobody's), and
  /// all that precede or follow such a one or share an action with it. Every assessment gets the id that its files carry,
  /// unless the store `isReadOnly`.
  package func company(of id: AssessmentID) throws(StoreError) -> CompanyRecord {
    let isReadOnly = isReadOnly
    let work = { (db: Database) throws -> CompanyRecord in
      let surveys = try Self.surveys(ofCompanyOf: id, db)
      return CompanyRecord(try surveys.map { try Self.record(ofSurvey: $0, drawing: !isReadOnly, db) }).counted
    }
    return try isReadOnly ? read(work) : write(work)
  }

  private static func surveys(ofCompanyOf id: AssessmentID, _ db: Database) throws -> [Int64] {
    guard let row = try row(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
    let name = CompanyName(row["company_name"])
    var found: Set<Int64> = [row["survey"]]
    if !name.isEmpty {
      let names = try Row.fetchAll(db, sql: "SELECT survey, company_name FROM assessment")
      found.formUnion(names.filter { CompanyName($0["company_name"]) == name }.map { $0["survey"] })
    }
    let pairs = try Row.fetchAll(
      db,
      sql: """
        SELECT number AS one, follows AS other FROM survey WHERE follows IS NOT NULL
        UNION SELECT c.survey, a.survey FROM carried AS c JOIN action AS a ON a.id = c.action
        """
    ).map { (one: $0["one"] as Int64, other: $0["other"] as Int64) }
    var before = 0
    while found.count > before {
      before = found.count
      for pair in pairs where found.contains(pair.one) || found.contains(pair.other) {
        found.formUnion([pair.one, pair.other])
      }
    }
    return found.sorted()
  }

  private static func record(ofSurvey survey: Int64, drawing: Bool, _ db: Database) throws -> SurveyRecord {
    let members = try members(ofSurvey: survey, db).map { row in
      let number: Int64 = row["number"]
      let stored = try assessment(row, db)
      var sheet = stored.sheet
      sheet.response = try drawing ? drawnResponse(of: number, db) : response(of: number, db)
      let created: Int64 = row["created"]
      // A clock that was put back may say that it was changed before it was created.
      return AssessmentRecord(
        number: number, id: stored.id, sheet: sheet, state: stored.state, position: stored.position,
        marked: stored.marked, created: created, updated: max(created, row["updated"]))
    }
    let actions = try Row.fetchAll(db, sql: "SELECT * FROM action WHERE survey = ?", arguments: [survey]).map {
      ActionRecord(action: try action($0), position: $0["position"])
    }
    let carried = try Row.fetchAll(
      db, sql: "SELECT action, position FROM carried WHERE survey = ?", arguments: [survey]
    ).map { (try $0.parsed("action", ActionID.init), $0["position"] as Int64) }
    return SurveyRecord(
      number: survey,
      follows: try predecessor(ofSurvey: survey, db),
      members: members, actions: actions, carried: Dictionary(uniqueKeysWithValues: carried),
      parked: try parked(ofSurvey: survey, db))
  }
}
