import CPty
import Glibc

/// A program to measure, and the first text by which it is known to be there.
struct Candidate {
  let name: String
  let command: [String]
  let first: String
  let environment: [String]
}

/// A program in a terminal of its own, 80×24.
final class Session {
  private let process: pid_t
  private let terminal: Int32
  /// Milliseconds from the start until the first text was written.
  private(set) var firstText = 0.0

  init?(_ candidate: Candidate) {
    var terminal: Int32 = -1
    let start = ContinuousClock.now
    var arguments: [UnsafeMutablePointer<CChar>?] = candidate.command.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = candidate.environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    process = pty_spawn(candidate.command[0], &arguments, &environment, 24, 80, &terminal)
    guard process > 0 else { return nil }
    self.terminal = terminal
    var output: [UInt8] = []
    let wanted = Array(candidate.first.utf8)
    while !output.contains(wanted) {
      let piece = readSome(milliseconds: 5000)
      guard !piece.isEmpty else { break }
      output += piece
    }
    firstText = Self.milliseconds(since: start)
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let time = start.duration(to: .now)
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
  }

  private func readSome(milliseconds: Int32) -> [UInt8] {
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  /// Reads until nothing has come for a while.
  func drain(milliseconds: Int32) { while !readSome(milliseconds: milliseconds).isEmpty {} }

  /// Milliseconds from a key until the last byte of what it painted.
  func press(_ key: String) -> Double {
    let start = ContinuousClock.now
    let bytes = Array(key.utf8)
    _ = write(terminal, bytes, bytes.count)
    _ = readSome(milliseconds: 1000)
    var time = Self.milliseconds(since: start)
    while !readSome(milliseconds: 2).isEmpty { time = Self.milliseconds(since: start) }
    return time
  }

  /// The program's resident memory as the system tells it.
  var resident: String {
    let file = open("/proc/\(process)/status", O_RDONLY)
    guard file >= 0 else { return "?" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = read(file, &buffer, buffer.count)
    let line = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("VmRSS:")
    }
    return line.map { $0.filter(\.isNumber) } ?? "?"
  }

  func end() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(terminal)
  }
}
