import GRDB
package import Questionnaire
import SQLiteFile
package import Words

/// Questions whose next step a company has put aside for now. They belong to the company: a survey that follows
/// begins with them.
extension AssessmentStore {
  /// Parks a question of the survey that an assessment belongs to; needs no lease. What is parked stays so since the
  /// first day.
  package func park(_ item: ItemID, of id: AssessmentID, on day: CalendarDate) throws(StoreError) {
    try write { db in
      try Self.park(item, inSurvey: Self.surveyNumber(of: id, db), since: day, db)
    }
  }

  /// What is parked already stays so since its first day.
  static func park(_ item: ItemID, inSurvey survey: Int64, since day: CalendarDate, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO parked (survey, item, since) VALUES (?, ?, ?)",
      arguments: [survey, item.rawValue, day.description])
  }

  /// Takes a question up again; does nothing to one that is not parked.
  package func unpark(_ item: ItemID, of id: AssessmentID) throws(StoreError) {
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      try db.execute(
        sql: "DELETE FROM parked WHERE survey = ? AND item = ?", arguments: [survey, item.rawValue])
    }
  }

  /// What is parked in the survey of an assessment, and since when; needs no lease.
  package func parked(of id: AssessmentID) throws(StoreError) -> [ItemID: CalendarDate] {
    try read { db in try Self.parked(ofSurvey: Self.surveyNumber(of: id, db), db) }
  }

  static func parked(ofSurvey survey: Int64, _ db: Database) throws -> [ItemID: CalendarDate] {
    let rows = try Row.fetchAll(db, sql: "SELECT item, since FROM parked WHERE survey = ?", arguments: [survey])
    return Dictionary(
      uniqueKeysWithValues: try rows.map {
        (try $0.parsed("item", ItemID.init), try $0.parsed("since", CalendarDate.init))
      })
  }

  /// What is parked moves on into the survey that follows.
  static func carryParked(from earlier: Int64, to survey: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO parked (survey, item, since) SELECT ?, item, since FROM parked WHERE survey = ?",
      arguments: [survey, earlier])
  }
}
