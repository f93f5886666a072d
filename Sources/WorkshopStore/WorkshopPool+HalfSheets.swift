import GRDB
import Questionnaire
import SQLiteFile
package import Workshop

/// Printed sheets while they are keyed in: nobody counts them, and nothing but the key-in reads them.
extension WorkshopPool {
  /// Keeps what was keyed in of a sheet, in place of what was kept of it; `nil` lets go of it. Throws `over`.
  package func keep(_ half: HalfSheet?, ofSheet number: Int) throws(PoolError) {
    guard (1...9999).contains(number) else { throw .sheetNumber(number) }
    try write { db in
      try Self.checkNotOver(db)
      try Self.dropHalf(ofSheet: number, db)
      guard let half else { return }
      try db.execute(
        sql: "INSERT INTO half_sheet (sheet, size) VALUES (?, ?)", arguments: [number, half.size?.rawValue])
      for (ballot, response) in half.responses {
        guard let item = questionnaire.roomItem(ballot.item), let columns = VoteColumns(response, to: item) else {
          continue
        }
        try db.execute(
          sql: """
            INSERT INTO half_vote (sheet, item, round, place, kind, share, options) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [number] + ballot.arguments + columns.arguments)
      }
    }
  }

  /// What was kept of a sheet; `nil` for nothing.
  package func half(ofSheet number: Int) throws(PoolError) -> HalfSheet? {
    try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT size FROM half_sheet WHERE sheet = ?", arguments: [number])
      else { return nil }
      let votes = try Row.fetchAll(db, sql: "SELECT * FROM half_vote WHERE sheet = ?", arguments: [number])
      return HalfSheet(
        size: try row.parsedIfPresent("size", OptionID.init),
        responses: Dictionary(uniqueKeysWithValues: try votes.map { (try $0.ballot(), try VoteColumns.response($0)) }))
    }
  }

  static func dropHalf(ofSheet number: Int, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM half_sheet WHERE sheet = ?", arguments: [number])
  }
}
