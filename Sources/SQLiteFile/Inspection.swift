import GRDB

/// What a look at the file, without changing it, says about the database.
package enum Inspection {
  /// Ours, or not there yet.
  case fit
  case newerVersion
  case foreign
  case damaged

  /// A file up to this size, some 400 assessments, is always checked as a whole; measured are 6 ms for 1 MiB.
  private static let quickCheckLimit = 1 << 20

  /// How much of a file is looked at beside whose it is.
  package enum Depth: Sendable {
    case owner
    /// All of a small file.
    case whatIsQuick
    case whole
  }

  package init(of file: DatabaseFile, as schema: any FileSchema.Type, _ depth: Depth) {
    guard file.size > 0 else {
      self = .fit
      return
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = DatabaseFile.patience
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      let isWhole =
        switch depth {
        case .owner: false
        case .whatIsQuick: file.size <= Self.quickCheckLimit
        case .whole: true
        }
      self = try queue.read { db in try Self(of: db, as: schema, isWhole: isWhole) }
    } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
      self = .damaged
    } catch {
      // Whatever else is wrong shows again, with its reason, when the database is opened for writing.
      self = .fit
    }
  }

  init(of db: Database, as schema: any FileSchema.Type, isWhole: Bool) throws {
    let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if applicationID != schema.applicationID {
      self = applicationID == 0 && tables == 0 ? .fit : .foreign
    } else if try schema.migrator.hasBeenSuperseded(db) {
      self = .newerVersion
    } else if try isWhole && String.fetchOne(db, sql: "PRAGMA quick_check(1)") != "ok" {
      self = .damaged
    } else {
      self = .fit
    }
  }

  /// Why the file at `path` cannot be used; `nil` where it can.
  package func fault(in path: String) -> SQLiteFileError? {
    switch self {
    case .fit: nil
    case .newerVersion: .newerVersion(path: path)
    case .foreign: .foreignDatabase(path: path)
    case .damaged: .damaged(path: path)
    }
  }
}
