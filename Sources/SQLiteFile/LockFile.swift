import Glibc

/// A file whose bytes are locked, each for one purpose; a lock goes with its descriptor, also on `kill -9`.
///
/// The file is never removed. It is empty, or one byte long as a mark that the database has shown damage.
package final class LockFile: Sendable {
  package enum Mode {
    case shared, exclusive
  }

  /// What a byte is locked for; a kind of file has its own from 2 on.
  package struct Byte: Sendable {
    let offset: Int64

    package init(_ offset: Int64) { self.offset = offset }

    /// Held shared as long as a program has the database open.
    package static let presence = Byte(0)
    /// Held while the database is opened, checked and migrated.
    package static let opening = Byte(1)
  }

  private let descriptor: Int32

  /// Opens the file, making it if need be; not passed on to programs that are started.
  package init(_ path: String) throws(SQLiteFileError) {
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0 { throw SQLiteFileError(errno: errno, path: path) }
  }

  deinit { Glibc.close(descriptor) }

  /// Takes the lock if nobody else has it.
  package func tryLock(_ byte: Byte, _ mode: Mode) -> Bool { set(byte, mode == .shared ? F_RDLCK : F_WRLCK) }

  /// Takes the lock, waiting up to two seconds for it.
  package func lock(_ byte: Byte, _ mode: Mode) -> Bool {
    for _ in 0..<200 {
      if tryLock(byte, mode) { return true }
      usleep(10_000)
    }
    return tryLock(byte, mode)
  }

  package func unlock(_ byte: Byte) { _ = set(byte, F_UNLCK) }

  /// Whether damage has shown since the database was checked as a whole.
  package var isMarkedDamaged: Bool {
    get {
      var status = stat()
      return fstat(descriptor, &status) == 0 && status.st_size > 0
    }
    set { _ = ftruncate(descriptor, newValue ? 1 : 0) }
  }

  private func set(_ byte: Byte, _ type: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = Int(byte.offset)
    lock.l_len = 1
    return fcntl(descriptor, Self.setOpenFileLock, &lock) == 0
  }

  // F_OFD_SETLK of Linux, hidden behind _GNU_SOURCE. The older F_SETLK would be lost as soon as any part of
  // the process closes the file, and could not tell two leases of one process apart.
  private static let setOpenFileLock: Int32 = 37
}
