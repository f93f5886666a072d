package import Foundation
package import GRDB
import Glibc

/// The assessments on this computer, in one SQLite file.
///
/// Every call is synchronous and takes part of a millisecond; whatever a call has written when it returns
/// survives `kill -9` and power loss. Several programs may have the same file open.
package final class AssessmentStore: Sendable {
  /// Where a damaged database was put aside when this one was opened; `nil` when all was well.
  package let setAside: String?

  let queue: DatabaseQueue
  let path: String
  /// `nil` where the database is only read.
  private let presence: LockFile?
  /// The files that were opened.
  private let identity: [String]

  /// Whether nothing can be written where the database lies; see `openOrRead`.
  package var isReadOnly: Bool { presence == nil }

  init(queue: DatabaseQueue, path: String, presence: LockFile?, setAside: String?) {
    self.queue = queue
    self.path = path
    self.presence = presence
    self.setAside = setAside
    identity = DatabaseFile(path: path).identity
  }

  /// Opens the database at `path`, making it and its directory (0700, file 0600) if need be.
  ///
  /// A damaged file is renamed to `….damaged-YYYYMMDD-HHMMSS` (UTC, from `now`) and a new one begun; see
  /// `setAside`. A file of a newer version or of another program is refused and stays as it is.
  package static func open(at path: String, now: Date) throws(StoreError) -> AssessmentStore {
    let file = DatabaseFile(path: path)
    try file.prepareDirectory()
    let lock = try LockFile(file.lockPath)
    guard lock.lock(.opening, .exclusive) else { throw .busy(path: path) }
    defer { lock.unlock(.opening) }
    var setAside: String?
    switch Inspection(of: file, isWhole: lock.isMarkedDamaged) {
    case .fit: break
    case .newerVersion: throw .newerVersion(path: path)
    case .foreign: throw .foreignDatabase(path: path)
    case .damaged:
      guard lock.tryLock(.presence, .exclusive) else { throw .damaged(path: path) }
      setAside = try file.setAside(now: now)
    }
    lock.isMarkedDamaged = false
    guard lock.tryLock(.presence, .shared) else { throw .busy(path: path) }
    try file.create()
    let queue: DatabaseQueue
    do { queue = try connect(to: path) } catch { throw StoreError(error, path: path) }
    return AssessmentStore(queue: queue, path: path, presence: lock, setAside: setAside)
  }

  /// Asks again every half millisecond, for some three seconds. SQLite's own timeout sleeps up to 100 ms between
  /// two tries and so never gets its turn beside a program that writes without a pause.
  package static let patience = Database.BusyMode.callback { tries in
    usleep(500)
    return tries < 5000
  }

  private static func connect(to path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = Self.patience
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    let migrator = Schema.migrator
    if try !queue.read(migrator.hasCompletedMigrations) { try migrator.migrate(queue) }
    return queue
  }

  /// Opens another descriptor of the lock file, for a lease.
  func openLockFile() throws(StoreError) -> LockFile {
    if isReadOnly { throw .readOnly(path: path) }
    return try LockFile(DatabaseFile(path: path).lockPath)
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(work) } catch { throw explained(error) }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    if isReadOnly { throw .readOnly(path: path) }
    let value: Value
    do { value = try queue.write(work) } catch { throw explained(error) }
    // What is written into a file that nobody finds any more is not saved.
    guard DatabaseFile(path: path).identity == identity else { throw .vanished(path: path) }
    return value
  }

  /// Remembers damage for the next start, which then checks the whole file.
  private func explained(_ error: any Error) -> StoreError {
    let error = StoreError(error, path: path)
    if case .damaged = error { presence?.isMarkedDamaged = true }
    return error
  }
}
