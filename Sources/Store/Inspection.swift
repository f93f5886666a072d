import GRDB

/// What a look at the file, without changing it, says about the database.
enum Inspection {
  /// Ours, or not there yet.
  case fit
  case newerVersion
  case foreign
  case damaged

  /// A file up to this size, some 400 assessments, is always checked as a whole; measured are 6 ms for 1 MiB.
  private static let quickCheckLimit = 1 << 20

  /// `isWhole`: whether a large file is checked as a whole, too.
  init(of file: DatabaseFile, isWhole: Bool) {
    guard file.size > 0 else {
      self = .fit
      return
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = AssessmentStore.patience
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      self = try queue.read { db in try Self(of: db, isWhole: isWhole || file.size <= Self.quickCheckLimit) }
    } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
      self = .damaged
    } catch {
      // Whatever else is wrong shows again, with its reason, when the database is opened for writing.
      self = .fit
    }
  }

  init(of db: Database, isWhole: Bool) throws {
    let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if applicationID != Schema.applicationID {
      self = applicationID == 0 && tables == 0 ? .fit : .foreign
    } else if try Schema.migrator.hasBeenSuperseded(db) {
      self = .newerVersion
    } else if try isWhole && String.fetchOne(db, sql: "PRAGMA quick_check(1)") != "ok" {
      self = .damaged
    } else {
      self = .fit
    }
  }
}
