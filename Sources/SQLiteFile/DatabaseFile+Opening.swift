package import GRDB
import Glibc

extension DatabaseFile {
  /// Asks again every half millisecond, for some three seconds. SQLite's own timeout sleeps up to 100 ms between
  /// two tries and so never gets its turn beside a program that writes without a pause.
  static let patience = Database.BusyMode.callback { tries in
    usleep(500)
    return tries < 5000
  }

  /// Opens the file, durable and with the tables of the present version; what is deleted is overwritten.
  ///
  /// - Parameter keepsLog: whether the log may keep its size, with what lay in it, once it was moved into the database.
  package func connect(
    as schema: any FileSchema.Type, keepsLog: Bool
  ) throws(SQLiteFileError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = Self.patience
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON")
      if !keepsLog { try db.execute(sql: "PRAGMA journal_size_limit = 0") }
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        // After opening: GRDB sets a weaker level by itself when it turns WAL on.
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      try Self.migrate(queue, as: schema)
      return queue
    } catch {
      throw SQLiteFileError(error, path: path)
    }
  }

  /// What is in the file now, in memory, as the present version would have it; nothing is written.
  package func copyInMemory(as schema: any FileSchema.Type) throws(SQLiteFileError) -> DatabaseQueue {
    do {
      let queue = try ReadableCopy.load(path)
      let inspection = try queue.read { db in try Inspection(of: db, as: schema, isWhole: true) }
      if let fault = inspection.fault(in: path) { throw fault }
      try Self.migrate(queue, as: schema)
      return queue
    } catch {
      throw SQLiteFileError(error, path: path)
    }
  }

  /// Brings the tables to the present version.
  package static func migrate(_ queue: DatabaseQueue, as schema: any FileSchema.Type) throws {
    let migrator = schema.migrator
    if try queue.read(migrator.hasCompletedMigrations) { return }
    do { try migrator.migrate(queue) } catch {
      // Two programs may open an older file at the same time: then the other one has done it.
      guard try queue.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }
}
