public import ActionPlan
import GRDB
import Questionnaire

/// Actions belong to the survey of the assessment that is named. No lease is needed: every call is a transaction
/// of its own that touches one action, and of two programs that change the same action the last one wins.
extension AssessmentStore {
  /// What the company has decided to do, in its order.
  public func actions(of id: AssessmentID) throws(StoreError) -> [Action] {
    try read { db in try Self.actions(ofSurvey: Self.surveyNumber(of: id, db), db) }
  }

  /// Adds an action at the end.
  public func addAction(_ action: Action, to id: AssessmentID) throws(StoreError) {
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      let last = try Int64.fetchOne(
        db, sql: "SELECT coalesce(max(position), 0) FROM action WHERE survey = ?", arguments: [survey])
      try Self.insert(action, survey: survey, position: (last ?? 0) + 1, db)
    }
  }

  /// Replaces the action with the same id; its place stays. Throws `noSuchAction`.
  public func updateAction(_ action: Action, of id: AssessmentID) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: """
          UPDATE action SET text = ?, item = ?, to_level = ?, owner = ?, due = ?, state = ? WHERE id = ? AND survey = ?
          """,
        arguments: [
          action.text, action.origin?.item.rawValue, action.origin?.to.rawValue, action.owner,
          action.due?.description, action.state.rawValue, action.id, Self.surveyNumber(of: id, db),
        ])
      if db.changesCount == 0 { throw StoreError.noSuchAction(action.id) }
    }
  }

  /// Removes an action so that its words are in none of the database's files any more. Throws `noSuchAction`.
  public func removeAction(_ action: Action.ID, of id: AssessmentID) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM action WHERE id = ? AND survey = ?",
        arguments: [action, Self.surveyNumber(of: id, db)])
      if db.changesCount == 0 { throw StoreError.noSuchAction(action) }
    }
    wipe()
  }

  /// Moves an action to a place, from 0; a place beyond the end is the end. Throws `noSuchAction`.
  public func moveAction(_ action: Action.ID, to place: Int, of id: AssessmentID) throws(StoreError) {
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      var ids = try Self.actions(ofSurvey: survey, db).map(\.id)
      guard let old = ids.firstIndex(of: action) else { throw StoreError.noSuchAction(action) }
      ids.insert(ids.remove(at: old), at: max(0, min(place, ids.count)))
      for (position, id) in ids.enumerated() {
        try db.execute(sql: "UPDATE action SET position = ? WHERE id = ?", arguments: [position + 1, id])
      }
    }
  }

  /// Replaces all actions; what another program has added meanwhile is gone.
  public func setActions(_ actions: [Action], of id: AssessmentID) throws(StoreError) {
    try write { db in
      let survey = try Self.surveyNumber(of: id, db)
      try db.execute(sql: "DELETE FROM action WHERE survey = ?", arguments: [survey])
      for (position, action) in actions.enumerated() {
        try Self.insert(action, survey: survey, position: Int64(position + 1), db)
      }
    }
    wipe()
  }

  static func actions(ofSurvey survey: Int64, _ db: Database) throws -> [Action] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM action WHERE survey = ? ORDER BY position, id", arguments: [survey]
    ).map(action)
  }

  private static func action(_ row: Row) throws -> Action {
    var origin: Action.Origin?
    if let item: String = row["item"], let number: Int = row["to_level"], let level = Level(number) {
      origin = Action.Origin(item: try value(item, ItemID.init), to: level)
    }
    return Action(
      id: row["id"], text: row["text"], origin: origin, owner: row["owner"],
      due: try (row["due"] as String?).map { try value($0, CalendarDate.init) },
      state: try value(row["state"], Action.State.init(rawValue:)))
  }

  private static func insert(_ action: Action, survey: Int64, position: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO action (id, survey, position, text, item, to_level, owner, due, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        action.id, survey, position, action.text, action.origin?.item.rawValue, action.origin?.to.rawValue,
        action.owner, action.due?.description, action.state.rawValue,
      ])
  }
}
