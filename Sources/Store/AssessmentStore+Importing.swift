package import Foundation
import GRDB
package import Questionnaire
import Surveys
import Words

extension AssessmentStore {
  /// Stores answers that came from elsewhere, as finished: all of these sheets, or none.
  ///
  /// When the very same sheet is there already, it is not stored once more, unless `again`; it still becomes part of
  /// the survey that is joined. Without `joining` and `following` every sheet is a survey of its own; with
  /// `following` alone they are one new survey. Throws as `create` does.
  package func importSheets(
    _ sheets: [AnswerSheet], joining: AssessmentID? = nil, following: AssessmentID? = nil, again: Bool = false,
    now: Date
  ) throws(StoreError) -> [ImportedAssessment] {
    try write { db in
      var joined = joining
      return try sheets.map { sheet in
        let result = try Self.take(sheet, joining: joined, following: following, again: again, now: now, db)
        if following != nil, joined == nil { joined = result.id }
        return result
      }
    }
  }

  /// Throws `cannotJoin` when a sheet cannot become part of the survey of `id`.
  package func check(_ sheet: AnswerSheet, joining id: AssessmentID) throws(StoreError) {
    try read { db in try Self.checkJoining(sheet, id, db) }
  }

  private static func take(
    _ sheet: AnswerSheet, joining: AssessmentID?, following: AssessmentID?, again: Bool, now: Date, _ db: Database
  ) throws -> ImportedAssessment {
    if !again, let known = try known(sheet, db) {
      if joining != nil || following != nil {
        let survey = try survey(for: sheet, joining: joining ?? known, following: following, db)
        try move(known, to: survey, db)
      }
      return ImportedAssessment(id: known, isNew: false)
    }
    let survey = try survey(for: sheet, joining: joining, following: following, db)
    return ImportedAssessment(id: try insert(sheet, state: .finished, survey: survey, now: now, db), isNew: true)
  }

  /// The assessment that holds exactly this sheet: of two files with an id of their own only the same one.
  private static func known(_ sheet: AnswerSheet, _ db: Database) throws -> AssessmentID? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM assessment
        WHERE questionnaire = ? AND version = ? AND form = ? AND perspective = ? AND date = ? ORDER BY number
        """,
      arguments: [
        sheet.questionnaire.rawValue, sheet.version.description, sheet.form.rawValue, sheet.perspective.rawValue,
        sheet.date.description,
      ])
    var content = sheet
    content.response = nil
    for row in rows {
      let stored = try assessment(row, db)
      guard stored.sheet == content else { continue }
      let own = try number(of: stored.id, db).flatMap { try response(of: $0, db) }
      if own == nil || sheet.response == nil || own == sheet.response { return stored.id }
    }
    return nil
  }
}
