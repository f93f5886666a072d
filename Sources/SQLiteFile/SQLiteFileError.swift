/// Why a file of ours, or one beside it, cannot be read or written. Paths and rules are named, never what people wrote.
package enum SQLiteFileError: Hashable, Error {
  /// Another program holds the database for too long.
  case busy(path: String)
  /// A newer `reifegrad` has written the database.
  case newerVersion(path: String)
  /// The file is an SQLite database of another program.
  case foreignDatabase(path: String)
  /// The database is damaged and another program has it open, or the damage showed only after opening.
  case damaged(path: String)
  /// The database or its log was deleted, moved or replaced while it was open; what was written is in no file.
  case vanished(path: String)
  /// No space is left on the disk.
  case diskFull(path: String)
  /// The file or directory may not be read or written.
  case notPermitted(path: String)
  /// The file belongs to another user.
  case foreignOwner(path: String)
  /// The database can be read, and nothing can be written where it lies.
  case readOnly(path: String)
  /// Where the database should be is a directory, or where its directory should be is a file.
  case notAFile(path: String)
  /// A new file was to be written where there is something already.
  case exists(path: String)
  /// Neither `XDG_DATA_HOME` nor `HOME` says where data belong.
  case noHome
  /// A value breaks a rule of the database; the rule is named, not the value.
  case refused(rule: String)
  /// Anything else; `code` is that of SQLite or of the operating system.
  case failed(path: String, code: Int)

  /// Whether what is there can perhaps still be read.
  package var isOfWritingAlone: Bool {
    switch self {
    case .notPermitted, .readOnly: true
    case .busy, .newerVersion, .foreignDatabase, .damaged, .vanished, .diskFull, .foreignOwner, .notAFile, .exists,
      .noHome,
      .refused, .failed:
      false
    }
  }
}
