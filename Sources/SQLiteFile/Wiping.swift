package import GRDB

extension DatabaseQueue {
  /// Leaves no traces of what was deleted; `false` where a full disk or somebody who reads was in the way. It is gone
  /// for everybody all the same.
  @discardableResult package func wipe() -> Bool {
    // secure_delete wipes cells, but pages that were split keep old copies in their gaps: write all anew.
    let isNew = (try? writeWithoutTransaction { db in try db.execute(sql: "VACUUM") }) != nil
    return emptyLog() && isNew
  }

  /// Moves the log into the database and leaves nothing of it; `false` when it could not.
  @discardableResult package func emptyLog() -> Bool {
    let row = try? writeWithoutTransaction { db in try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    return row.map { $0["busy"] as Int == 0 } ?? false
  }
}
