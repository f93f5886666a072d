package import ActionPlan
import GRDB
import Questionnaire

/// How the plan of a company moves on from one survey to the next.
extension AssessmentStore {
  /// Takes what still waits in the plan of a survey into the plan of the one that follows it.
  static func carryActions(from earlier: Int64, to survey: Int64, _ db: Database) throws {
    let known = Set(try actions(ofSurvey: survey, db).map(\.id))
    let waiting = try actions(ofSurvey: earlier, db).filter { $0.state.isPending && !known.contains($0.id) }
    var place = try lastPosition(ofSurvey: survey, db)
    for action in waiting {
      place += 1
      try db.execute(
        sql: "INSERT INTO carried (survey, action, position) VALUES (?, ?, ?)",
        arguments: [survey, action.id.rawValue, place])
    }
  }

  /// Once: surveys that followed others before plans moved on. What was copied by hand is not there twice.
  static func carryOldPlans(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT number, follows FROM survey WHERE follows IS NOT NULL ORDER BY number")
    for row in rows {
      let survey: Int64 = row["number"]
      let own = Set(try actions(ofSurvey: survey, db).map(\.text))
      try carryActions(from: row["follows"], to: survey, db)
      for action in try actions(ofSurvey: survey, db) where own.contains(action.text) {
        try db.execute(
          sql: "DELETE FROM carried WHERE survey = ? AND action = ?", arguments: [survey, action.id.rawValue])
      }
    }
  }

  /// Before a survey goes: what has moved on belongs to the first survey that took it over.
  static func releaseActions(ofSurvey survey: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE action SET
          position = (SELECT c.position FROM carried AS c WHERE c.action = action.id ORDER BY c.survey LIMIT 1),
          survey = (SELECT c.survey FROM carried AS c WHERE c.action = action.id ORDER BY c.survey LIMIT 1)
        WHERE survey = ? AND EXISTS (SELECT 1 FROM carried AS c WHERE c.action = action.id)
        """,
      arguments: [survey])
    try dropDoubles(db)
  }

  /// An action is not carried to where it belongs.
  static func dropDoubles(_ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM carried WHERE survey = (SELECT a.survey FROM action AS a WHERE a.id = carried.action)")
  }

  static func lastPosition(ofSurvey survey: Int64, _ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT coalesce(max(position), 0) FROM (
          SELECT position FROM action WHERE survey = ?1 UNION ALL SELECT position FROM carried WHERE survey = ?1)
        """,
      arguments: [survey]) ?? 0
  }
}

/// An action that was removed, with all that is needed to bring it back to where it was.
package struct RemovedAction: Hashable, Sendable {
  /// What was removed.
  package let action: Action
  let survey: Int64
  let position: Int64
  let carried: [Int64: Int64]
}
