import CNcurses
import CTerminal
import Glibc
package import Terminal

/// The terminal that the program runs in: paints frames, gives events.
///
/// It belongs to the thread that made it, which should have called ``TerminalSignals/block()`` before
/// any other thread was started. Whatever way the program ends, the terminal is left as it was found.
/// What is written to standard error while the screen is up appears after it.
package final class NcursesScreen {
  /// What the terminal can do.
  package let capabilities: Capabilities
  /// The terminal's size.
  package internal(set) var size: Size
  /// Whether Ctrl-Z and SIGTSTP stop the program. Where they do not, Ctrl-Z is a key like any other.
  package var maySuspend = true

  let description: TerminalDescription
  var painter: Painter
  var events: EventSource
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private var isClosed = false

  /// Takes over the terminal on standard input and output.
  ///
  /// - Parameters:
  ///   - environment: `TERM`, `NO_COLOR`, `ESCDELAY`, `REIFEGRAD_MOUSE` and the locale's variables count.
  ///   - wakeUp: ends a wait for events from another thread.
  /// - Throws: when the screens cannot be shown here; nothing has then been written to the terminal.
  package init(environment: [String: String], wakeUp: WakeUp? = nil) throws(TerminalError) {
    var isUp = false
    // Without screens, signals must act again as they do in any program.
    defer { if !isUp { terminal_signals_unblock() } }
    let locale = ProcessLocale.adopt(environment)
    description = try Self.describe(environment)
    let name = environment["TERM"] ?? ""
    TerminalSignals.block()
    let decoder = KeyDecoder(
      keys: description.keys, hasMouse: !description.mouseOn.isEmpty, encoding: locale.encoding,
      escapeDelay: environment["ESCDELAY"].flatMap { Int($0) }.map { min(max(0, $0), 5000) } ?? 25)
    events = try EventSource(decoder: decoder, wakeUp: wakeUp)
    do { try Self.arm(description) } catch {
      events.close()
      throw error
    }
    terminal_signals_keep_actions()
    Self.bound()
    guard let screen = cn_newterm(name), let window = newwin(0, 0, 0, 0) else {
      rescue_disarm()
      events.close()
      throw .system(call: "newterm", code: errno)
    }
    terminal_signals_put_back_actions()
    isUp = true
    self.screen = screen
    self.window = window
    let colors = Self.colors(environment)
    capabilities = Capabilities(
      charset: !locale.isUTF8 ? .ascii : name.hasPrefix("linux") ? .console : .unicode, colors: colors,
      marksPastes: !description.pasteMarksOn.isEmpty)
    painter = Painter(window: window, palette: Palette(colors))
    size = Size(columns: Int(cn_columns()), rows: Int(cn_lines()))
    raw()
    noecho()
    nonl()
    // Typed keys must not hold up painting.
    typeahead(-1)
    keypad(window, true)
    measure()
    repaint()
  }

  deinit { close() }

  /// Whether screens can be shown here, without showing one: for commands that would leave something behind.
  package static func check(environment: [String: String]) throws(TerminalError) { _ = try describe(environment) }

  private static func describe(_ environment: [String: String]) throws(TerminalError) -> TerminalDescription {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    return try TerminalDescription(
      of: environment["TERM"] ?? "", descriptor: STDOUT_FILENO, wantsMouse: environment["REIFEGRAD_MOUSE"] != "off")
  }

  private static func arm(_ description: TerminalDescription) throws(TerminalError) {
    let code = rescue_arm(STDIN_FILENO, STDOUT_FILENO, description.reset, description.reset.count)
    guard code == 0 else { throw .system(call: "tcgetattr", code: code) }
  }

  private static func colors(_ environment: [String: String]) -> Capabilities.ColorDepth {
    // https://no-color.org: present and not empty.
    guard environment["NO_COLOR"] ?? "" == "", has_colors(), start_color() == cn_ok() else { return .none }
    return cn_colors() >= 256 ? .palette : .eight
  }

  /// Shows `frame`; only what differs from the last one is written.
  package func paint(_ frame: Frame) {
    guard !isClosed else { return }
    painter.paint(frame, size: size)
  }

  /// Writes the whole screen again.
  func repaint() {
    painter.repaint(size: size)
    send(description.pasteMarksOn + description.mouseOn)
  }

  /// Asks the terminal for its size.
  ///
  /// - Returns: whether it has changed.
  @discardableResult
  func measure() -> Bool {
    Self.bound()
    var answer = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &answer) == 0, answer.ws_row > 0, answer.ws_col > 0 else {
      return false
    }
    let measured = Size(columns: Int(answer.ws_col), rows: Int(answer.ws_row))
    guard measured != size else { return false }
    size = measured
    resizeterm(Int32(measured.rows), Int32(measured.columns))
    wresize(window, Int32(measured.rows), Int32(measured.columns))
    return true
  }

  /// No window is larger; who says so would have the program paint a hundred million cells.
  package static let most = Size(columns: 1000, rows: 400)

  /// Gives a terminal that is said to be larger than any its largest size; ncurses asks for it by itself, so it is told
  /// the kernel.
  private static func bound() {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > most.rows || size.ws_col > most.columns
    else { return }
    size.ws_row = min(size.ws_row, UInt16(most.rows))
    size.ws_col = min(size.ws_col, UInt16(most.columns))
    _ = ioctl(STDOUT_FILENO, UInt(TIOCSWINSZ), &size)
  }

  /// Leaves the terminal as it was found; once is enough, more do no harm.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    release()
    delwin(window)
    delscreen(screen)
    events.close()
    terminal_signals_unblock()
  }

  /// Gives the terminal back for a while.
  func release() {
    send(description.mouseOff + description.pasteMarksOff)
    endwin()
    rescue_disarm()
  }

  /// Takes the terminal again after ``release()``.
  func takeBack() {
    // Without a rescue a crash would leave the terminal in disorder; that is no reason to stop.
    try? Self.arm(description)
    if measure() { events.add(.resize(size)) }
    repaint()
  }

  private func send(_ bytes: [UInt8]) {
    if !bytes.isEmpty { _ = write(STDOUT_FILENO, bytes, bytes.count) }
  }
}
