import GRDB
import Store

extension WorkshopPool {
  /// Tells the other programs where the page for phones is to be had. Only one program at a time can: a second host
  /// beside it leaves the address of the first.
  public func announcePage(at address: String) throws(PoolError) {
    guard presence.lock(.hosting, .exclusive) else { return }
    try write { db in
      try db.execute(
        sql: "INSERT INTO page (one, address) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET address = excluded.address",
        arguments: [address])
    }
  }

  /// Takes the address back, unless another program serves the page.
  public func withdrawPage() throws(PoolError) {
    guard presence.tryLock(.hosting, .exclusive) else { return }
    defer { presence.unlock(.hosting) }
    try write { db in try db.execute(sql: "DELETE FROM page") }
  }

  /// Where a host serves the page now; `nil` when none does, also after one was killed.
  public func pageAddress() throws(PoolError) -> String? {
    do {
      // Of its own: the lock of a host in this very program counts, too.
      let other = try LockFile(DatabaseFile(path: path).lockPath)
      if other.tryLock(.hosting, .shared) { return nil }
    } catch {
      throw .database(error)
    }
    return try read { db in try String.fetchOne(db.cachedStatement(sql: "SELECT address FROM page")) }
  }
}
