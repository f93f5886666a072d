package import GRDB

/// The tables of one kind of file of ours, and how the kind is told from others.
package protocol FileSchema {
  /// Marks a SQLite file as one of this kind.
  static var applicationID: Int { get }
  /// The tables, as a row of named migrations: one that was ever released is never changed again.
  static var migrator: DatabaseMigrator { get }
}
