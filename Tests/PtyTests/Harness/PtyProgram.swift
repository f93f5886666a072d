import CPty
import Glibc

/// A program in a terminal emulation of its own, driven by keys and watched by its screen.
final class PtyProgram {
  /// How a program ended.
  enum End: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What went wrong in a test's dealings with the program; the screen is part of it.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let screen: EmulatedScreen
  let process: pid_t
  /// Everything that the program wrote, as it wrote it.
  private(set) var output: [UInt8] = []
  private var terminal: Int32
  private var end: End?

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - path: an executable; see ``Executables``.
  ///   - environment: all of it, nothing is inherited.
  init(
    _ path: String, _ arguments: [String] = [], environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws {
    let isUTF8 = (environment["LC_ALL"] ?? environment["LANG"] ?? "").lowercased().contains("utf")
    guard let screen = EmulatedScreen(rows: rows, columns: columns, isUTF8: isUTF8) else {
      throw Failure(description: "libvterm has no memory")
    }
    self.screen = screen
    var terminal: Int32 = -1
    process = try Self.withCStrings([path] + arguments) { arguments in
      try Self.withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { environment in
        let process = pty_spawn(path, arguments, environment, Int32(rows), Int32(columns), &terminal)
        guard process > 0 else {
          throw Failure(description: "\(path) does not start: \(String(cString: strerror(errno)))")
        }
        return process
      }
    }
    self.terminal = terminal
  }

  deinit {
    if terminal >= 0 { close(terminal) }
    guard end == nil else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) rethrows -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return try pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("An array with an element has an address") }
      return try body(base)
    }
  }

  /// Types.
  func send(_ keys: String) throws { try send(Array(keys.utf8)) }

  /// Types bytes.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(description: "The program takes no keys") }
      rest = rest.dropFirst(count)
    }
  }

  /// Changes the terminal's size.
  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = pty_resize(terminal, Int32(rows), Int32(columns))
  }

  /// Says a size to the program that the emulation does not have.
  func claim(rows: Int, columns: Int) { _ = pty_resize(terminal, Int32(rows), Int32(columns)) }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { kill(process, number) }

  /// Whether the terminal is as a shell wants it: it edits lines and echoes.
  var isCooked: Bool { pty_is_cooked(terminal) }

  /// Closes the terminal's window.
  func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// Waits until the screen shows `text`.
  func waitFor(_ text: String, seconds: Double = 10) throws {
    try waitFor("“\(text)” on the screen", seconds: seconds) { $0.screen.text.contains(text) }
  }

  /// Waits until `condition` holds, looking whenever the program has written something.
  func waitFor(_ what: String, seconds: Double = 10, _ condition: (PtyProgram) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition(self) {
      let isOpen = try takeOutput(until: deadline, what)
      guard isOpen || condition(self) else { throw failure("The program ended before: \(what)") }
    }
  }

  /// Waits until the program has written nothing for a while.
  func waitForSilence(milliseconds: Int) throws {
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while poll(&descriptor, 1, Int32(milliseconds)) > 0 {
      guard try takeOutput(until: .now + .seconds(1), "silence") else { throw failure("The program ended") }
    }
  }

  /// How often the program has gone to sleep; `nil` = there is no such program.
  var contextSwitches: Int? {
    proc("status").split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
      .flatMap { $0.split(separator: "\t").last }.flatMap { Int($0) }
  }

  /// The program that this one, a shell, has started.
  var child: pid_t? { proc("task/\(process)/children").split(separator: " ").first.flatMap { pid_t($0) } }

  private func proc(_ name: String) -> String {
    let file = open("/proc/\(process)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 16384)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// Waits for the program's end.
  func waitForEnd(seconds: Double = 10) throws -> End {
    if let end { return end }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while terminal >= 0, try takeOutput(until: deadline, "the end") {}
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process else { throw failure("No such process") }
    let signal = status & 0x7F
    let result = signal == 0 ? End.exit(status >> 8 & 0xFF) : .signal(signal)
    end = result
    return result
  }

  /// Waits for output and feeds it to the screen; `false` = there will be no more.
  private func takeOutput(until deadline: ContinuousClock.Instant, _ what: String) throws -> Bool {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw failure("Too long without: \(what)") }
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
    guard poll(&descriptor, 1, Int32(milliseconds)) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &buffer, buffer.count)
    // EIO: nobody has the terminal open any more.
    guard count > 0 else { return false }
    output += buffer.prefix(count)
    screen.feed(Array(buffer.prefix(count)))
    return true
  }

  private func failure(_ text: String) -> Failure {
    Failure(description: "\(text)\n" + screen.lines.map { "|\($0)" }.joined(separator: "\n"))
  }
}
