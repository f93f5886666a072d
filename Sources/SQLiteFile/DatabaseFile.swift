import Files
package import Foundation
import Glibc

/// The database file with its directory and companions, as far as the file system is concerned.
package struct DatabaseFile {
  package let path: String

  package init(path: String) { self.path = path }

  package var directory: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
  }

  /// The path of the file for the locks.
  package var lockPath: String { path + ".lock" }

  /// What belongs together: companions first, so that an old log never meets a new database.
  private static let suffixes = ["-wal", "-shm", ""]

  /// Makes the directory (0700), and sees to it that what is there is ours.
  package func prepareDirectory() throws(SQLiteFileError) {
    do { try Folder.make(directory) } catch { throw SQLiteFileError(errno: error.code, path: error.path) }
    if access(directory, W_OK | X_OK) != 0 { throw SQLiteFileError(errno: errno, path: directory) }
    for suffix in Self.suffixes { try takeOwnFile(path + suffix) }
  }

  /// Refuses what is no file or not ours, and takes away what others may do with it.
  private func takeOwnFile(_ path: String) throws(SQLiteFileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw SQLiteFileError(errno: errno, path: path)
    }
    if status.st_mode & S_IFMT != S_IFREG { throw .notAFile(path: path) }
    // As root we could write it, but would leave companions that its owner cannot open.
    if status.st_uid != geteuid() { throw .foreignOwner(path: path) }
    if status.st_mode & 0o077 != 0 { chmod(path, status.st_mode & 0o700) }
    if access(path, R_OK | W_OK) != 0 { throw SQLiteFileError(errno: errno, path: path) }
  }

  /// Makes the empty file (0600) if there is none; SQLite gives its companions the same rights.
  package func create() throws(SQLiteFileError) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw SQLiteFileError(errno: errno, path: path) }
    fchmod(descriptor, 0o600)
    Glibc.close(descriptor)
    syncDirectory()
  }

  /// The number of bytes; 0 when there is no file.
  package var size: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Which files lie under the names of the database and its log; a file that was deleted or replaced is another one.
  package var identity: [String] {
    ["", "-wal"].map { suffix in
      var status = stat()
      return stat(path + suffix, &status) == 0 ? "\(status.st_dev) \(status.st_ino)" : ""
    }
  }

  /// Renames the database and its companions, never over another file; the time in the name is UTC.
  package func setAside(now: Date) throws(SQLiteFileError) -> String {
    let base = path + ".damaged-" + Self.stamp(now)
    let names = [base] + (2...99).map { "\(base)-\($0)" }
    guard let target = names.first(where: { name in Self.suffixes.allSatisfy { !exists(name + $0) } }) else {
      throw .notAFile(path: base)
    }
    for suffix in Self.suffixes where exists(path + suffix) {
      if rename(path + suffix, target + suffix) != 0 { throw SQLiteFileError(errno: errno, path: path + suffix) }
    }
    syncDirectory()
    return target
  }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package func syncDirectory() { Folder.sync(directory) }

  private static func stamp(_ now: Date) -> String {
    var seconds = time_t(now.timeIntervalSince1970.rounded(.down))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)\(two(parts.tm_mon + 1))\(two(parts.tm_mday))"
      + "-\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))"
  }
}
