import Glibc
import SQLiteFile

/// The damaged databases that were put aside; each stays until it is discarded.
package enum DamagedFiles {
  private static let mark = ".damaged-"
  private static let companions = ["-wal", "-shm"]

  /// Those beside the database at `path`, the oldest first.
  package static func paths(beside path: String) -> [String] {
    let file = DatabaseFile(path: path)
    guard let directory = opendir(file.directory), let start = path.split(separator: "/").last else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasPrefix(start + mark), !companions.contains(where: name.hasSuffix) { names.append(name) }
    }
    return names.sorted().map { file.directory + "/" + $0 }
  }

  /// Removes one with its companions; throws `notPutAside` for anything else.
  package static func discard(_ damaged: String, beside path: String) throws(StoreError) {
    guard paths(beside: path).contains(damaged) else { throw .notPutAside(path: damaged) }
    for name in companions.map({ damaged + $0 }) + [damaged] where unlink(name) != 0 && errno != ENOENT {
      throw .file(SQLiteFileError(errno: errno, path: name))
    }
    DatabaseFile(path: path).syncDirectory()
  }
}
