import GRDB
import Glibc
import SQLiteFile
package import Workshop

extension WorkshopPool {
  /// Makes this program the host, until it ends or `withdrawPage` is called. Throws `hosted` where another one is.
  package func becomeHost() throws(PoolError) {
    guard presence.lock(.hosting, .exclusive) else { throw .hosted(try currentHost()) }
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO host (one, process, address) VALUES (1, ?, NULL)
          ON CONFLICT (one) DO UPDATE SET process = excluded.process, address = NULL WHERE process <> excluded.process
          """, arguments: [Int(getpid())])
    }
  }

  /// Tells the other programs where the page for phones is to be had. Throws `hosted` where another one serves it.
  package func announcePage(at address: String) throws(PoolError) {
    try becomeHost()
    try write { db in
      // After the end nothing is kept any more of where it was.
      if try DeletionRow.record(db) != nil { return }
      try db.execute(sql: "UPDATE host SET address = ?", arguments: [address])
    }
  }

  /// Is the host no longer, unless another program is it.
  package func withdrawPage() throws(PoolError) {
    guard presence.tryLock(.hosting, .exclusive) else { return }
    defer { presence.unlock(.hosting) }
    try write { db in try db.execute(sql: "DELETE FROM host") }
  }

  /// Where a host serves the page now; `nil` when none does, also after one was killed.
  package func pageAddress() throws(PoolError) -> String? { try currentHost()?.address }

  /// The host now; `nil` when there is none, also after one was killed.
  package func currentHost() throws(PoolError) -> PageHost? {
    do {
      // Of its own: the lock of a host in this very program counts, too.
      let other = try LockFile(DatabaseFile(path: path).lockPath)
      if other.tryLock(.hosting, .shared) { return nil }
    } catch {
      throw PoolError(error)
    }
    return try read { db in
      try Row.fetchOne(db.cachedStatement(sql: "SELECT process, address FROM host")).map {
        PageHost(process: $0["process"], address: $0["address"])
      }
    }
  }

  /// Lets the other programs know that this one shows the desk, until it ends; one alone is noted.
  package func attendDesk() { _ = presence.tryLock(.attending, .exclusive) }

  /// Whether another window shows the desk.
  package func hasDesk() throws(PoolError) -> Bool {
    do { return try !LockFile(DatabaseFile(path: path).lockPath).tryLock(.attending, .shared) } catch {
      throw PoolError(error)
    }
  }
}
