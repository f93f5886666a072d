import GRDB
package import Questionnaire
import SQLiteFile

/// Questions that a person marked for later: theirs alone, no answer, and no part of any file of answers.
extension AssessmentStore {
  /// Marks a question for later, or takes the mark away; no change to the assessment, so also allowed when finished.
  package func setMarked(_ isMarked: Bool, _ item: ItemID, in lease: AssessmentLease) throws(StoreError) {
    try write { db in
      if isMarked { return try Self.mark([item], lease.number, db) }
      try db.execute(
        sql: "DELETE FROM marked WHERE assessment = ? AND item = ?", arguments: [lease.number, item.rawValue])
    }
  }

  static func marked(_ number: Int64, _ db: Database) throws -> Set<ItemID> {
    let rows = try Row.fetchAll(db, sql: "SELECT item FROM marked WHERE assessment = ?", arguments: [number])
    return Set(try rows.map { try $0.parsed("item", ItemID.init) })
  }

  static func mark(_ items: Set<ItemID>, _ number: Int64, _ db: Database) throws {
    for item in items {
      try db.execute(
        sql: "INSERT OR IGNORE INTO marked (assessment, item) VALUES (?, ?)", arguments: [number, item.rawValue])
    }
  }
}
