import ActionPlan
import GRDB
import Questionnaire
import Surveys
import Words

/// How a record becomes rows; what a rescue has found and what a file carries are stored alike.
extension AssessmentStore {
  /// Stores a record under its own id where that is free, else under a new one.
  static func insert(_ member: AssessmentRecord, survey: Int64, _ db: Database) throws -> AssessmentID {
    let id = try freeID(member.id, db)
    let number = try insert(
      member.sheet, id: id, state: member.state, survey: survey, created: member.created, db)
    try db.execute(
      sql: "UPDATE assessment SET position = ?, updated = ? WHERE number = ?",
      arguments: [member.position?.rawValue, member.updated, number])
    try mark(member.marked, number, db)
    if let contribution = member.contribution { try put(contribution, of: number, db) }
    return id
  }

  private static func freeID(_ id: AssessmentID?, _ db: Database) throws -> AssessmentID {
    guard let id, try isFree(id, db) else { return try unusedID(db) }
    return id
  }

  /// What is there already takes over the ids of the record's files, unless it has some.
  static func complete(_ id: AssessmentID, from record: AssessmentRecord, _ db: Database) throws {
    if let contribution = record.contribution, let number = try number(of: id, db) {
      try put(contribution, of: number, db)
    }
    guard let response = record.sheet.response else { return }
    try db.execute(
      sql: "INSERT OR IGNORE INTO response (assessment, id) SELECT number, ? FROM assessment WHERE id = ?",
      arguments: [response.rawValue, id.rawValue])
  }

  /// Parks what is not parked yet.
  static func park(_ items: [ItemID: CalendarDate], inSurvey survey: Int64, _ db: Database) throws {
    for (item, day) in items { try park(item, inSurvey: survey, since: day, db) }
  }

  /// Takes what waited when a survey began into its plan, as far as it is there and not there yet.
  static func carry(_ carried: [ActionID: Int64], to survey: Int64, _ db: Database) throws {
    for (action, position) in carried {
      try db.execute(
        sql: "INSERT OR IGNORE INTO carried (survey, action, position) SELECT ?, id, ? FROM action WHERE id = ?",
        arguments: [survey, position, action.rawValue])
    }
    try dropDoubles(db)
  }

  /// An action, wherever it belongs; `nil` where there is none.
  static func action(_ id: ActionID, _ db: Database) throws -> Action? {
    try actionRow(id, db).map(action)
  }

  static func actionRow(_ id: ActionID, _ db: Database) throws -> Row? {
    try Row.fetchOne(db, sql: "SELECT * FROM action WHERE id = ?", arguments: [id.rawValue])
  }

  /// The assessments of a survey, in the order in which its people joined.
  static func members(ofSurvey survey: Int64, _ db: Database) throws -> [Row] {
    try Row.fetchAll(db, sql: "SELECT * FROM assessment WHERE survey = ? ORDER BY number", arguments: [survey])
  }

  /// The survey that this one follows; `nil` where it follows none.
  static func predecessor(ofSurvey survey: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT follows FROM survey WHERE number = ?", arguments: [survey])
  }
}
