import Files
import Glibc

/// The folder of a public terminal: what the people who are there answer, and what is kept for those who asked for it.
///
/// ```
/// door.lock        held while somebody comes in or goes, or something is kept, so that nothing is cleared away in between
/// answers/ID/      one session: its lock, held as long as it lasts, and its database
/// kept/HASH        “ID SECONDS”: which session is kept under a code, and until when (seconds since 1970)
/// given/           answers given for benchmarks, without anything about persons
/// ```
///
/// A session that nobody holds and nothing keeps is removed when the next one begins, so that a crash leaves nothing
/// behind for long.
package struct Door: Sendable {
  /// Its whole path.
  package let folder: String

  /// How long something is kept after the last visit, in seconds: 30 days.
  package static let keptFor: Int64 = 30 * 24 * 3600

  /// How much is kept at most: who asks for code after code must not fill the disk.
  package static let mostKept = 10_000

  /// What the disk must have left for somebody to come in, in bytes: an assessment and its report.
  static let leastRoom: UInt64 = 2 << 20

  /// Makes the folders that are not there yet, for their owner alone.
  package init(folder: String) throws(DoorError) {
    self.folder = folder
    for path in [folder, folder + "/answers", folder + "/kept", folder + "/given"] { try Self.make(path) }
  }

  private static func make(_ path: String) throws(DoorError) {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .folder(path, code: errno) }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      throw .folder(path, missing: false)
    }
    if status.st_mode & 0o077 != 0, chmod(path, 0o700) != 0 { throw .folder(path, missing: false) }
  }

  /// Where answers lie that were given for benchmarks.
  package var given: String { folder + "/given" }

  /// Begins a session, unless there are `most` already; clears away what ended without doing so itself, and what has
  /// been kept long enough.
  package func enter(most: Int, now: Int64) throws(DoorError) -> SessionFolder {
    let lock = try lock()
    defer { close(lock) }
    let present = clear(now: now)
    guard present < most else { throw .full }
    var disk = statvfs()
    if statvfs(folder, &disk) == 0, UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < Self.leastRoom { throw .noRoom }
    return try SessionFolder.make(in: self)
  }

  /// Goes on with what is kept under a code; from now on it is kept for the whole time again.
  package func resume(_ code: ResumeCode, now: Int64) throws(DoorError) -> SessionFolder {
    let lock = try lock()
    defer { close(lock) }
    guard let mark = KeptMark(at: path(of: code)), mark.until > now else { throw .unknownCode }
    let session = try SessionFolder.open(mark.session, of: code, in: self)
    try session.mark(until: now + Self.keptFor)
    return session
  }

  /// The folder of what is kept under a code, to read in it only; also while a session has it.
  package func folder(of code: ResumeCode, now: Int64) -> String? {
    guard let mark = KeptMark(at: path(of: code)), mark.until > now else { return nil }
    return answers(of: mark.session)
  }

  /// How much is kept.
  var keptCount: Int { Folder.names(in: folder + "/kept").count }

  func path(of code: ResumeCode) -> String { folder + "/kept/" + code.fileName }
  func answers(of session: String) -> String { folder + "/answers/" + session }

  /// Removes sessions that nobody holds or keeps, and marks whose time is over; returns how many people are there.
  private func clear(now: Int64) -> Int {
    var kept: Set<String> = []
    for name in Folder.names(in: folder + "/kept") {
      let path = folder + "/kept/" + name
      if let mark = KeptMark(at: path), mark.until > now { kept.insert(mark.session) } else { unlink(path) }
    }
    var present = 0
    for name in Folder.names(in: folder + "/answers") {
      let path = answers(of: name)
      if SessionFolder.isHeld(path) {
        present += 1
      } else if !kept.contains(name) {
        Folder.remove(path)
      }
    }
    return present
  }

  /// Waits for its turn; a turn takes milliseconds.
  func lock() throws(DoorError) -> Int32 {
    let path = folder + "/door.lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .folder(path, code: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(descriptor)
        throw .folder(path, missing: false)
      }
    }
    return descriptor
  }
}

/// Which session is kept, and until when.
struct KeptMark {
  let session: String
  /// In seconds since 1970.
  let until: Int64

  /// `nil` where there is none, or it is damaged.
  init?(at path: String) {
    guard let bytes = try? BoundedInput.bytes(of: path, limit: 200) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let until = Int64(words[1]), SessionFolder.isName(words[0]) else { return nil }
    self.init(session: String(words[0]), until: until)
  }

  init(session: String, until: Int64) {
    self.session = session
    self.until = until
  }

  func write(to path: String) throws(FileFault) {
    try WholeFile.write(Array("\(session) \(until)\n".utf8), to: path, replacing: true)
  }
}
