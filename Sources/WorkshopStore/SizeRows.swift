import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import Workshop

/// The rows of counts by size class: only what may be shown of them.
enum SizeRows {
  static func classes(_ db: Database) throws -> [Ballot: [OptionID?: LevelCounts]] {
    try Dictionary(grouping: Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM picture_size WHERE NOT discarded"))) {
      try $0.ballot()
    }
    .mapValues(byClass)
  }

  static func classes(of ballot: Ballot, _ db: Database) throws -> [OptionID?: LevelCounts] {
    try byClass(
      Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM picture_size WHERE item = ? AND round = ?"),
        arguments: ballot.arguments))
  }

  /// In place of what was there.
  static func put(_ classes: [OptionID?: LevelCounts], of ballot: Ballot, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM picture_size WHERE item = ? AND round = ?")
      .execute(arguments: ballot.arguments)
    for (size, counts) in classes {
      try db.cachedStatement(
        sql: """
          INSERT INTO picture_size (item, round, size, level0, level1, level2, level3, level4, dont_know,
            not_applicable)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: ballot.arguments + [size?.rawValue ?? ""] + StatementArguments(counts.columns))
    }
  }

  private static func byClass(_ rows: [Row]) throws -> [OptionID?: LevelCounts] {
    try rows.reduce(into: [:]) { classes, row in classes.updateValue(try row.counts(), forKey: try row.sizeClass()) }
  }
}

extension Row {
  /// The column `size`; '' stands for those who did not tell: NULL cannot be part of a key.
  func sizeClass() throws -> OptionID? {
    let size: String = self["size"]
    return size.isEmpty ? nil : try parsed("size", OptionID.init)
  }
}
