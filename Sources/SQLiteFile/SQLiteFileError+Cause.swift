import GRDB
import Glibc

extension SQLiteFileError {
  /// What an error of the operating system means for `path`.
  package init(errno code: Int32, path: String) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .diskFull(path: path)
      case EACCES, EPERM: .notPermitted(path: path)
      case EROFS: .readOnly(path: path)
      case ENOTDIR, EISDIR, EEXIST, ELOOP: .notAFile(path: path)
      default: .failed(path: path, code: Int(code))
      }
  }

  /// What an error from the database at `path`, or from our reading of its rows, means.
  package init(_ error: any Error, path: String) {
    switch error {
    case let error as SQLiteFileError: self = error
    case let error as DatabaseError: self.init(database: error, path: path)
    default: self = .damaged(path: path)
    }
  }

  private init(database error: DatabaseError, path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_IOERR where Self.isDiskFull(at: path): .diskFull(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_AUTH: .notPermitted(path: path)
      case .SQLITE_CONSTRAINT: .refused(rule: Self.rule(in: error.message))
      default: .failed(path: path, code: Int(error.extendedResultCode.rawValue))
      }
  }

  // SQLite reports some full disks as plain I/O errors.
  private static func isDiskFull(at path: String) -> Bool {
    var space = statvfs()
    return statvfs(path, &space) == 0 && space.f_bavail * space.f_bsize < 65_536
  }

  // “CHECK constraint failed: note_length”: the names in our schema hold no data.
  private static func rule(in message: String?) -> String {
    message?.split(separator: ":").last.map { String($0.drop(while: \.isWhitespace)) } ?? "?"
  }
}
