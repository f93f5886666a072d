import Files
import Glibc

/// Where the answers of one session lie, for as long as it lasts, and longer where the person asks for it.
package final class SessionFolder {
  /// Its whole path.
  package let path: String
  /// The code under which it is kept; `nil` = it goes with the session.
  package private(set) var code: ResumeCode?

  private let door: Door
  private let name: String
  private var lock: Int32

  private init(_ name: String, in door: Door, code: ResumeCode?, lock: Int32) {
    (self.name, self.door, self.code, self.lock) = (name, door, code, lock)
    path = door.answers(of: name)
  }

  deinit { leave() }

  /// Whether it could be the name of a session: nothing that leads anywhere else.
  static func isName(_ name: some StringProtocol) -> Bool {
    name.utf8.count == 32
      && name.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  static func make(in door: Door) throws(DoorError) -> SessionFolder {
    let name = (0..<32).map { _ in String(UInt8.random(in: 0...15), radix: 16) }.joined()
    let path = door.answers(of: name)
    guard mkdir(path, 0o700) == 0 else { throw .folder(path, code: errno) }
    guard let lock = hold(path, creating: true) else {
      let reason = DoorError.folder(path, code: errno)
      rmdir(path)
      throw reason
    }
    return SessionFolder(name, in: door, code: nil, lock: lock)
  }

  static func open(_ name: String, of code: ResumeCode, in door: Door) throws(DoorError) -> SessionFolder {
    let path = door.answers(of: name)
    guard access(path, F_OK) == 0 else { throw .unknownCode }
    guard let lock = hold(path, creating: true) else { throw .inUse }
    return SessionFolder(name, in: door, code: code, lock: lock)
  }

  /// Whether a session has it.
  static func isHeld(_ path: String) -> Bool {
    guard access(path + "/lock", F_OK) == 0 else { return false }
    guard let lock = hold(path, creating: false) else { return true }
    close(lock)
    return false
  }

  private static func hold(_ path: String, creating: Bool) -> Int32? {
    let descriptor = Glibc.open(
      path + "/lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW | (creating ? O_CREAT : 0), 0o600)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    let reason = errno
    close(descriptor)
    errno = reason
    return nil
  }

  /// Keeps it under a code of its own, until a time in seconds since 1970.
  package func keep(until: Int64, most: Int = Door.mostKept) throws(DoorError) {
    // Who comes in meanwhile would clear away the mark that is half written.
    let turn: Int32
    do { turn = try door.lock() } catch { throw .notKept }
    defer { close(turn) }
    guard code != nil || door.keptCount < most else { throw .notKept }
    try mark(until: until)
  }

  /// The same where the door is held already.
  func mark(until: Int64) throws(DoorError) {
    let code = code ?? .random()
    do { try KeptMark(session: name, until: until).write(to: door.path(of: code)) } catch { throw .notKept }
    self.code = code
  }

  /// Keeps it no longer than the session lasts.
  package func forget() {
    guard let code else { return }
    inTurn { unlink(door.path(of: code)) }
    self.code = nil
  }

  /// Ends the session: what is not kept is removed. More than once does no harm.
  package func leave() {
    guard lock >= 0 else { return }
    // Nobody is to come in with its code while it goes.
    if code == nil { inTurn { Folder.remove(path) } }
    close(lock)
    lock = -1
  }

  /// What goes does so also where the door cannot be held.
  private func inTurn(_ work: () -> Void) {
    let turn = try? door.lock()
    work()
    if let turn { close(turn) }
  }
}
