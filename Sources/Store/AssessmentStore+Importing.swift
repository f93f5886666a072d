public import Foundation
import GRDB
public import Questionnaire

extension AssessmentStore {
  /// Stores answers that came from elsewhere, as finished.
  ///
  /// When the very same sheet is there already, it is not stored once more, unless `again`; with `joining` it then
  /// becomes part of that survey. Throws as `create` does.
  public func importSheet(
    _ sheet: AnswerSheet, joining: AssessmentID? = nil, following: AssessmentID? = nil, again: Bool = false,
    now: Date
  ) throws(StoreError) -> ImportedAssessment {
    try write { db in
      if !again, let known = try Self.known(sheet, db) {
        if joining != nil || following != nil {
          let survey = try Self.survey(
            for: sheet, joining: joining ?? known, following: following, db)
          try Self.move(known, to: survey, db)
        }
        return ImportedAssessment(id: known, isNew: false)
      }
      let id = try Self.insert(
        sheet, state: .finished, survey: Self.survey(for: sheet, joining: joining, following: following, db),
        now: now, db)
      return ImportedAssessment(id: id, isNew: true)
    }
  }

  /// The assessment that holds exactly this sheet.
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
    for row in rows {
      let stored = try assessment(row, db)
      if stored.sheet == sheet { return stored.id }
    }
    return nil
  }
}
