import Foundation
package import GRDB
import Glibc

/// A database that lies where nothing can be written, taken into memory to be read.
///
/// SQLite itself needs to write beside a database with a log, or to be told that there is none; so both files are copied
/// to a private folder, read together there, and removed before anything is shown.
package enum ReadableCopy {
  /// The database at `path` with what its log holds; throws what SQLite or the system says.
  ///
  /// - Parameter parent: where the private folder is made for a moment.
  package static func load(
    _ path: String, in parent: String = FileManager.default.temporaryDirectory.path
  ) throws -> DatabaseQueue {
    let folder = try privateFolder(in: parent)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = folder + "/copy.sqlite"
    for suffix in ["", "-wal"] where access(path + suffix, F_OK) == 0 {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path + suffix))
      guard
        FileManager.default.createFile(atPath: copy + suffix, contents: bytes, attributes: [.posixPermissions: 0o600])
      else { throw SQLiteFileError(errno: errno, path: copy + suffix) }
    }
    let source = try DatabaseQueue(path: copy)
    let memory = try DatabaseQueue()
    try source.backup(to: memory)
    try source.close()
    return memory
  }

  private static func privateFolder(in parent: String) throws -> String {
    var name = Array((parent + "/reifegrad-XXXXXX").utf8CString)
    // mkdtemp makes it for its owner alone (0700).
    guard mkdtemp(&name) != nil else { throw SQLiteFileError(errno: errno, path: parent) }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
