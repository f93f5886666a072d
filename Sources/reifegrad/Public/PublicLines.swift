import Foundation
import NcursesTerminal

/// Lines from a client without a screen, each of a length that has an end, and what else happens meanwhile.
struct PublicLines {
  enum Event: Hashable {
    case line(String)
    /// Nothing more comes.
    case end
    /// Ctrl-C.
    case interrupt
    /// The connection is gone, or the program was asked to end: by this signal.
    case signal(Int32)
    case time
  }

  /// No line is longer, in bytes; the rest of it is read and not kept.
  private static let most = 64 * 1024
  private static let lineBreak = UInt8(ascii: "\n")

  private let signals = TerminalSignals.open()
  private var pending: [UInt8] = []
  private var isOver = false

  /// Waits for the next event, at most so many milliseconds.
  mutating func next(timeoutMilliseconds: Int) -> Event {
    let deadline = ContinuousClock.now + .milliseconds(timeoutMilliseconds)
    while true {
      if let end = pending.firstIndex(of: Self.lineBreak) {
        let line = pending[..<end].prefix(Self.most)
        pending.removeSubrange(...end)
        return .line(String(decoding: line, as: UTF8.self))
      }
      if isOver {
        guard !pending.isEmpty else { return .end }
        defer { pending = [] }
        return .line(String(decoding: pending.prefix(Self.most), as: UTF8.self))
      }
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return .time }
      var descriptors = [signals, STDIN_FILENO].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      guard poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: milliseconds)) > 0 else { continue }
      if descriptors[0].revents != 0, let event = signal() { return event }
      if descriptors[1].revents != 0 { take() }
    }
  }

  private func signal() -> Event? {
    while let number = TerminalSignals.next(from: signals) {
      if number == SIGINT { return .interrupt }
      if number == SIGTERM || number == SIGHUP { return .signal(number) }
    }
    return nil
  }

  private mutating func take() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    guard count > 0 else {
      if count == 0 || errno != EINTR && errno != EAGAIN { isOver = true }
      return
    }
    let new = buffer.prefix(count)
    // Of a line without an end only its beginning is kept.
    if pending.count < Self.most {
      pending += new
    } else if let end = new.firstIndex(of: Self.lineBreak) {
      pending += new[end...]
    }
  }
}
