package import GRDB

/// The tables of one kind of file of ours, and how the kind is told from others.
package protocol FileSchema {
  /// Marks a SQLite file as one of this kind.
  static var applicationID: Int { get }
  /// The tables, as a row of named migrations: one that was ever released is never changed again.
  static var migrator: DatabaseMigrator { get }
}

extension FileSchema {
  /// Marks a new file as one of this kind; the first step of its first migration.
  package static func mark(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
  }
}
