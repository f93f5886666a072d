import CNcurses
import Terminal

/// What the system's terminal database says about a terminal, as far as ncurses does not deal with it itself.
struct TerminalDescription {
  /// What special keys send.
  let keys: [[UInt8]: Key]
  /// Asks for marks around pasted text, and no more; empty where the terminal does not know them.
  let pasteMarksOn: [UInt8]
  let pasteMarksOff: [UInt8]
  /// Asks for presses of the mouse's buttons; empty where the terminal has none, or they are not wanted.
  let mouseOn: [UInt8]
  let mouseOff: [UInt8]
  /// Leaves a screen program, however it ended.
  let reset: [UInt8]

  /// - Parameters:
  ///   - descriptor: the terminal's, for its speed.
  ///   - wantsMouse: whether the mouse is asked for where there is one.
  init(of name: String, descriptor: Int32, wantsMouse: Bool) throws(TerminalError) {
    guard !name.isEmpty else { throw .noTerminalNamed }
    switch cn_load(name, descriptor) {
    case 1: break
    case 0: throw .unknownTerminal(name)
    default: throw .noTerminalDescriptions
    }
    defer { cn_unload() }
    // newterm would start on such a terminal and fail later.
    guard cn_string("cup") != nil, cn_string("clear") != nil else { throw .terminalTooSimple(name) }
    keys = Self.keyNames.reduce(into: [:]) { keys, entry in
      let sequence = Self.bytes(of: entry.name)
      // Single bytes mean the same on every terminal.
      if sequence.count > 1, sequence[0] == 0x1B { keys[sequence] = entry.key }
    }
    let marksPastes = cn_string("BE") != nil || Self.families.contains { name.hasPrefix($0) }
    pasteMarksOn = marksPastes ? Array("\u{1B}[?2004h".utf8) : []
    pasteMarksOff = marksPastes ? Array("\u{1B}[?2004l".utf8) : []
    // Presses alone, written so that every column can be told; what knows only the old way sends that.
    let hasMouse = wantsMouse && cn_string("kmous") != nil
    mouseOn = hasMouse ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : []
    mouseOff = hasMouse ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : []
    reset = pasteMarksOff + mouseOff + Self.leaving()
  }

  private static func leaving() -> [UInt8] {
    let plain = ["sgr0", "op", "cnorm", "rmkx"].flatMap(bytes(of:))
    let own = bytes(of: "rmcup")
    if !own.isEmpty { return plain + own }
    // Without a screen of its own the program leaves the cursor below what it has drawn.
    let bottom = cn_move(max(0, tigetnum("lines") - 1), 0).map { withoutDelays(String(cString: $0).utf8) } ?? []
    return plain + bottom + Array("\r\n".utf8)
  }

  private static func bytes(of capability: String) -> [UInt8] {
    // Descriptions are ASCII.
    cn_string(capability).map { withoutDelays(String(cString: $0).utf8) } ?? []
  }

  /// A capability without its delays, `$<50>`, which only ncurses itself can keep.
  static func withoutDelays(_ capability: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isDelay = false
    for byte in capability {
      if byte == UInt8(ascii: "<"), result.last == UInt8(ascii: "$") {
        result.removeLast()
        isDelay = true
      } else if isDelay {
        isDelay = byte != UInt8(ascii: ">")
      } else {
        result.append(byte)
      }
    }
    return result
  }

  // Terminals that mark pastes although their description does not say so.
  private static let families = ["xterm", "screen", "tmux", "rxvt", "foot", "alacritty", "kitty", "konsole", "vte"]

  private static let keyNames: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kbs", .backspace),
      ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
