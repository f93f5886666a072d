import GRDB
package import Workshop

extension WorkshopPool {
  /// Notes where the report was saved, for the other windows.
  package func noteReport(at path: String) throws(PoolError) {
    try write { db in try db.execute(sql: "UPDATE room SET report = ?", arguments: [path]) }
  }

  /// Where the report was saved last; `nil` when it never was.
  package func reportPath() throws(PoolError) -> String? {
    try read { db in try String.fetchOne(db, sql: "SELECT report FROM room") }
  }

  /// Notes the report that the program saved by itself, and what is in it.
  package func noteKeptReport(at path: String, _ bytes: [UInt8]) throws(PoolError) {
    let mark = Self.mark(bytes)
    try write { db in
      try db.execute(
        sql: "UPDATE room SET report = ?, kept_report = ?, kept_mark = ?", arguments: [path, path, mark])
    }
  }

  /// Where the report lies that the program saved by itself; `nil` where it saved none.
  package func keptReport() throws(PoolError) -> String? {
    try read { db in try String.fetchOne(db, sql: "SELECT kept_report FROM room") }
  }

  /// Whether these are the bytes of the report that the program saved by itself: nobody has changed them.
  package func isKeptReport(_ bytes: [UInt8]) throws(PoolError) -> Bool {
    let mark = Self.mark(bytes)
    return try read { db in try String.fetchOne(db, sql: "SELECT kept_mark FROM room") } == mark
  }

  private static func mark(_ bytes: [UInt8]) -> String {
    var hash = ContentHash()
    for byte in bytes { hash.add(byte) }
    return hash.text
  }
}
