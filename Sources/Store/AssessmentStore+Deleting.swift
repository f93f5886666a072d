import GRDB

extension AssessmentStore {
  /// Removes an assessment so that its texts are in none of the database's files any more.
  ///
  /// Throws `inUse` while anybody, this program included, has its lease. While another program is in the middle
  /// of reading, traces may stay in the log until the last program closes the database.
  public func delete(_ id: AssessmentID) throws(StoreError) {
    let lease = try lease(id)
    try write { db in try db.execute(sql: "DELETE FROM assessment WHERE number = ?", arguments: [lease.number]) }
    // secure_delete wipes cells, but pages that were split keep old copies in their gaps: write all anew.
    // Both may fail on a full disk or beside a reader; the assessment is gone for everybody all the same.
    try? queue.writeWithoutTransaction { db in
      try? db.execute(sql: "VACUUM")
      _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
