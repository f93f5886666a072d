import Files
import Glibc
import SQLiteFile

/// A file that comes to its name as a whole or not at all, and never in place of another.
struct NewFile {
  let path: String
  /// Where it is written meanwhile; readable for the user alone.
  let draft: String

  /// Throws `exists` when there is anything at `path`.
  init(at path: String) throws(SQLiteFileError) {
    var status = stat()
    if lstat(path, &status) == 0 { throw .exists(path: path) }
    self.path = path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    draft = DatabaseFile(path: path).directory + "/.\(name).\(getpid())"
    let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0 { throw SQLiteFileError(errno: errno, path: path) }
    Glibc.close(descriptor)
  }

  /// Gives it its name once it is on the disk.
  func keep() throws(SQLiteFileError) {
    let descriptor = Glibc.open(draft, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw SQLiteFileError(errno: errno, path: path) }
    let isOnDisk = fsync(descriptor) == 0
    Glibc.close(descriptor)
    if !isOnDisk { throw SQLiteFileError(errno: errno, path: path) }
    do { try WholeFile.name(draft, path) } catch {
      throw error.code == EEXIST ? .exists(path: path) : SQLiteFileError(errno: error.code, path: path)
    }
    DatabaseFile(path: path).syncDirectory()
  }

  /// Leaves nothing behind.
  func discard() { unlink(draft) }
}
