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
}
