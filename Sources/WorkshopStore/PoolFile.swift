import GRDB
import Store
import Workshop

/// The file of one pool: how it is opened, and what is in its way.
struct PoolFile {
  let path: String

  /// Opens the file, which must be there.
  func connect() throws(StoreError) -> DatabaseQueue {
    PrivateMemory.begin()
    do {
      try checkOwner()
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.writeWithoutTransaction { db in
        // After opening: GRDB sets a weaker level by itself when it turns WAL on.
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      try Self.migrate(queue)
      // After a crash in between, and of an earlier version that left more.
      Remains.finish(queue)
      return queue
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// The same; where nothing can be written, what is there now, to be read alone.
  func connectOrRead() throws(StoreError) -> DatabaseQueue {
    do { return try connect() } catch {
      switch error {
      case .notPermitted, .readOnly: break
      default: throw error
      }
      do {
        let queue = try ReadableCopy.load(path)
        try Self.migrate(queue)
        return queue
      } catch { throw StoreError(error, path: path) }
    }
  }

  static func migrate(_ queue: DatabaseQueue) throws {
    let migrator = Schema.migrator
    if try queue.read(migrator.hasCompletedMigrations) { return }
    do { try migrator.migrate(queue) } catch {
      // Host and kiosk may open an older file at the same time: then the other one has done it.
      guard try queue.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = AssessmentStore.patience
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON")
      // Nothing of the log stays in its file once it was moved into the database.
      try db.execute(sql: "PRAGMA journal_size_limit = 0")
    }
    return configuration
  }

  /// Refuses, before anything is changed, what is not ours.
  private func checkOwner() throws {
    let file = DatabaseFile(path: path)
    try file.prepareDirectory()
    guard file.size > 0 else { return }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = AssessmentStore.patience
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in
      if try Int.fetchOne(db, sql: "PRAGMA application_id") != Schema.applicationID {
        throw StoreError.foreignDatabase(path: path)
      }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StoreError.newerVersion(path: path) }
    }
  }
}

extension PoolError {
  init(_ error: StoreError) { self = .storage(StorageFailure(error)) }

  init(errno code: Int32, path: String) { self.init(StoreError(errno: code, path: path)) }

  init(_ error: any Error, path: String) {
    switch error {
    case let error as PoolError: self = error
    case let error as RoomRefusal: self = .refused(error)
    default: self.init(StoreError(error, path: path))
    }
  }
}
