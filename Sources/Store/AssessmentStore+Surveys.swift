import ActionPlan
import GRDB
package import Questionnaire
import Surveys

extension AssessmentStore {
  /// The survey that an assessment belongs to, with everybody's answers and the actions; needs no lease.
  package func survey(of id: AssessmentID) throws(StoreError) -> StoredSurvey {
    try read { db in
      let survey = try Self.surveyNumber(of: id, db)
      let rows = try Self.members(ofSurvey: survey, db)
      let previous = try String.fetchOne(
        db,
        sql: """
          SELECT id FROM assessment WHERE survey = (SELECT follows FROM survey WHERE number = ?)
          ORDER BY number LIMIT 1
          """,
        arguments: [survey])
      return StoredSurvey(
        id: SurveyID(number: survey),
        members: try rows.map { try Self.assessment($0, db) },
        actions: try Self.actions(ofSurvey: survey, db),
        parked: try Self.parked(ofSurvey: survey, db),
        previous: previous.flatMap { AssessmentID($0) })
    }
  }

  /// The latest finished assessment of a company with a questionnaire; `nil` when there is none.
  ///
  /// Names are the same as everywhere (`CompanyName`); an empty name is nobody's.
  package func latest(
    company name: String, questionnaire: QuestionnaireID
  ) throws(StoreError) -> AssessmentSummary? {
    let wanted = CompanyName(name)
    guard !wanted.isEmpty else { return nil }
    return try summaries().filter {
      $0.state == .finished && $0.questionnaire == questionnaire && CompanyName($0.companyName) == wanted
    }
    .max { ($0.date, $0.updated, $0.survey) < ($1.date, $1.updated, $1.survey) }
  }

  static func surveyNumber(of id: AssessmentID, _ db: Database) throws -> Int64 {
    let number = try Int64.fetchOne(
      db, sql: "SELECT survey FROM assessment WHERE id = ?", arguments: [id.rawValue])
    guard let number else { throw StoreError.noSuchAssessment(id.rawValue) }
    return number
  }
}
