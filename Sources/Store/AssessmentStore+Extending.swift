package import Foundation
import GRDB
package import Questionnaire
import Surveys
package import Words

extension AssessmentStore {
  /// Stores a new draft of the full form with all answers, notes and marks of a short one, which stays as it is.
  ///
  /// It is the same assessment asked further, not a later one: it is a survey of its own that follows the one that the
  /// short form's survey follows, with all that waits in that survey's plan. `position` is the question to go on with.
  package func extend(
    _ id: AssessmentID, on day: CalendarDate, position: ItemID?, now: Date
  ) throws(StoreError) -> AssessmentID {
    try write { db in
      guard let row = try Self.row(of: id, db) else { throw StoreError.noSuchAssessment(id.rawValue) }
      let short = try Self.assessment(row, db)
      guard short.sheet.form == .short else { throw StoreError.notShort(id) }
      let old: Int64 = row["survey"]
      try db.execute(
        sql: "INSERT INTO survey (follows) SELECT follows FROM survey WHERE number = ?", arguments: [old])
      let survey = db.lastInsertedRowID
      try Self.carryActions(from: old, to: survey, db)
      try Self.carryParked(from: old, to: survey, db)
      let sheet = AnswerSheet(
        questionnaire: short.sheet.questionnaire, version: short.sheet.version, form: .full,
        company: short.sheet.company, perspective: short.sheet.perspective, date: day, answers: short.sheet.answers)
      let new = try Self.unusedID(db)
      let number = try Self.insert(
        sheet, id: new, state: .draft, survey: survey, created: now.milliseconds, db)
      try Self.mark(short.marked, number, db)
      try Self.put(position: position, of: number, db)
      // Handed over both in short and in full, the same person counts once.
      let known = try Self.number(of: id, db).flatMap { try Self.contribution(of: $0, db) }
      if let known { try Self.put(known, of: number, db) }
      return new
    }
  }
}
