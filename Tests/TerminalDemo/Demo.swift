import Glibc
import NcursesTerminal
import Terminal

/// Every role, an editor and the last event. F2 writes to standard error, F3 runs another program,
/// F4 to F8 end the program in ways that no program should, F9 measures painting, q ends it.
struct Demo {
  let screen: NcursesScreen
  private var editor = TextEditor()
  private var last = "none"
  private var count = 0

  init(screen: NcursesScreen) { self.screen = screen }

  mutating func run() {
    screen.paint(frame())
    while let event = screen.nextEvent() {
      count += 1
      last = "\(event)"
      switch event {
      case .hangUp: return
      case .resize: break
      case .key(.character("q")), .key(.control("c")): return
      case .key(.function(let number)): act(number)
      case .key(let key): _ = editor.handle(key)
      case .burst(let keys): for key in keys.asPaste { _ = editor.handle(key) }
      }
      screen.paint(frame())
    }
  }

  private mutating func act(_ number: Int) {
    switch number {
    case 2: perror("a word on standard error")
    case 3: last = "program ended with \(screen.withTerminalReleased { system("echo in between; stty -a; read x") })"
    case 4: _ = [1][count + 1]
    case 5: abort()
    case 6: exit(3)
    case 7: raise(SIGSEGV)
    case 8: overflow(count)
    case 9:
      last = "painted in \(microseconds(rows: screen.size.rows)), \(microseconds(rows: 1)), \(microseconds(rows: 0)) us"
    default: break
    }
  }

  @discardableResult
  private func overflow(_ depth: Int) -> Int { depth == -1 ? 0 : overflow(depth + 1) + overflow(depth + 2) }

  /// How long a frame takes in which so many rows are new in every cell.
  private func microseconds(rows: Int) -> Int {
    let rounds = 20
    let frames = ["ä", "x"].map { sign in
      var frame = Frame(size: screen.size, charset: screen.capabilities.charset)
      for row in 0..<screen.size.rows {
        let role = Role.allCases[row % Role.allCases.count]
        let text = String(repeating: row < rows ? sign : "-", count: screen.size.columns)
        frame.write(text, row: row, column: 0, style: Style(role))
      }
      return frame
    }
    for frame in frames { screen.paint(frame) }
    let clock = ContinuousClock()
    let time = clock.measure { for round in 0..<rounds { screen.paint(frames[round % 2]) } }
    return Int(time / .microseconds(rounds))
  }

  private func frame() -> Frame {
    var frame = Frame(size: screen.size, charset: screen.capabilities.charset)
    let size = screen.size
    frame.write("demo \(size.columns)x\(size.rows) events \(count)", row: 0, column: 0, style: .heading)
    frame.write("\(screen.capabilities.charset) \(screen.capabilities.colors)", row: 1, column: 0, style: .muted)
    for (index, role) in Role.allCases.enumerated() {
      frame.write("role \(role)", row: 2 + index / 3, column: index % 3 * 24, style: Style(role))
    }
    Bar(value: 53, marks: [.init(value: 80, sign: "◆", style: Style(.successful))])
      .draw(in: &frame, row: 7, column: 0, width: 40)
    frame.write("Größe 漢字 é e\u{301} … – „so“ ━━ 👩‍💻|", row: 8, column: 0)
    let visible = editor.visible(in: max(1, size.columns - 10))
    frame.write("text [\(visible.text)]", row: 10, column: 0)
    frame.cursor = Point(column: 6 + visible.cursorColumn, row: 10)
    frame.write("last: \(last)", row: 12, column: 0)
    frame.write("corner", row: size.rows - 1, column: size.columns - 6)
    return frame
  }
}
