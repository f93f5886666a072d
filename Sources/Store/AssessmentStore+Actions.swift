package import ActionPlan
import GRDB
package import Questionnaire
import SQLiteFile
import Words

/// Actions belong to the survey of the assessment that is named, and what waits to those that follow. No lease is needed: every call is a transaction
/// of its own that touches one action, and of two programs that change the same action the last one wins.
extension AssessmentStore {
  /// What the company has decided to do, in its order.
  package func actions(of id: AssessmentID) throws(StoreError) -> [Action] {
    try read { db in try Self.actions(ofSurvey: Self.surveyNumber(of: id, db), db) }
  }

  /// Adds an action at the end.
  package func addAction(_ action: Action, to id: AssessmentID) throws(StoreError) {
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      try Self.insert(action, survey: survey, position: Self.lastPosition(ofSurvey: survey, db) + 1, db)
    }
  }

  /// Replaces the action with the same id, in every survey whose plan it is in; its place stays. Throws `noSuchAction`.
  package func updateAction(_ action: Action, of id: AssessmentID) throws(StoreError) {
    try write { db in
      try Self.checkPlanned(action.id, in: Self.surveyNumber(of: id, db), db)
      try Self.update(action, db)
    }
  }

  /// Removes an action so that its words are in none of the database's files any more. Throws `noSuchAction`.
  @discardableResult package func removeAction(
    _ action: ActionID, of id: AssessmentID
  ) throws(StoreError) -> RemovedAction {
    let removed = try write { db in
      try Self.checkPlanned(action, in: Self.surveyNumber(of: id, db), db)
      let removed = try Self.removed(action, db)
      try db.execute(sql: "DELETE FROM action WHERE id = ?", arguments: [action.rawValue])
      return removed
    }
    queue.wipe()
    return removed
  }

  /// Brings back what was removed, to where it was.
  package func restore(_ removed: RemovedAction) throws(StoreError) {
    try write { db in
      try Self.insert(removed.action, survey: removed.survey, position: removed.position, db)
      for (survey, position) in removed.carried {
        try db.execute(
          sql: """
            INSERT INTO carried (survey, action, position)
            SELECT number, ?, ? FROM survey WHERE number = ?
            """,
          arguments: [removed.action.id.rawValue, position, survey])
      }
    }
  }

  /// Moves an action to a place, from 0; a place beyond the end is the end. Throws `noSuchAction`.
  package func moveAction(_ action: ActionID, to place: Int, of id: AssessmentID) throws(StoreError) {
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      var ids = try Self.actions(ofSurvey: survey, db).map(\.id)
      guard let old = ids.firstIndex(of: action) else { throw StoreError.noSuchAction(action) }
      ids.insert(ids.remove(at: old), at: max(0, min(place, ids.count)))
      for (position, id) in ids.enumerated() {
        try db.execute(
          sql: "UPDATE action SET position = ? WHERE id = ? AND survey = ?",
          arguments: [position + 1, id.rawValue, survey])
        try db.execute(
          sql: "UPDATE carried SET position = ? WHERE action = ? AND survey = ?",
          arguments: [position + 1, id.rawValue, survey])
      }
    }
  }

  /// The plan of a survey: what was decided in it, and what still waited when it began.
  static func actions(ofSurvey survey: Int64, _ db: Database) throws -> [Action] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT *, position AS place FROM action WHERE survey = ?1
        UNION ALL
        SELECT a.*, c.position AS place FROM carried AS c JOIN action AS a ON a.id = c.action WHERE c.survey = ?1
        ORDER BY place, id
        """,
      arguments: [survey]
    ).map(action)
  }

  private static func checkPlanned(_ action: ActionID, in survey: Int64, _ db: Database) throws {
    let isPlanned = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM action WHERE id = ?1 AND survey = ?2)
          OR EXISTS (SELECT 1 FROM carried WHERE action = ?1 AND survey = ?2)
        """,
      arguments: [action.rawValue, survey])
    if isPlanned != true { throw StoreError.noSuchAction(action) }
  }

  private static func removed(_ id: ActionID, _ db: Database) throws -> RemovedAction {
    guard let row = try actionRow(id, db) else { throw StoreError.noSuchAction(id) }
    let carried = try Row.fetchAll(
      db, sql: "SELECT survey, position FROM carried WHERE action = ?", arguments: [id.rawValue])
    return RemovedAction(
      action: try action(row), survey: row["survey"], position: row["position"],
      carried: Dictionary(uniqueKeysWithValues: carried.map { ($0["survey"], $0["position"]) }))
  }

  static func action(_ row: Row) throws -> Action {
    var origin: Action.Origin?
    if let item = try row.parsedIfPresent("item", ItemID.init), let number: Int = row["to_level"],
      let level = Level(number)
    {
      origin = Action.Origin(item: item, to: level)
    }
    return Action(
      id: try row.parsed("id", ActionID.init), text: row["text"], origin: origin, owner: row["owner"],
      due: try row.parsedIfPresent("due", CalendarDate.init),
      state: try row.parsed("state", Action.State.init(rawValue:)))
  }

  /// Puts the content of an action in the place of what is stored of it.
  static func update(_ action: Action, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE action SET text = ?, item = ?, to_level = ?, owner = ?, due = ?, state = ? WHERE id = ?",
      arguments: [
        action.text, action.origin?.item.rawValue, action.origin?.to.rawValue, action.owner,
        action.due?.description, action.state.rawValue, action.id.rawValue,
      ])
  }

  static func insert(_ action: Action, survey: Int64, position: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO action (id, survey, position, text, item, to_level, owner, due, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        action.id.rawValue, survey, position, action.text, action.origin?.item.rawValue, action.origin?.to.rawValue,
        action.owner, action.due?.description, action.state.rawValue,
      ])
  }
}
