import Testing

@Suite("A terminal: painting")
struct PaintingTests {
  @Test("The first frame is whole, to the last corner")
  func firstFrame() throws {
    let program = try Demo.start()
    #expect(program.screen.lines[0] == "demo 80x24 events 0")
    #expect(program.screen.lines[1] == "unicode palette")
    #expect(program.screen.lines[8] == "Größe 漢字 é é … – „so“ ━━ 👩|")
    #expect(program.screen.lines[23] == String(repeating: " ", count: 74) + "corner")
    // The cursor is the last thing of a frame.
    try program.waitFor("the cursor in the text") { $0.screen.cursor.map { [$0.row, $0.column] } == [10, 6] }
    #expect(program.screen.isAlternate)
  }

  @Test("What counts is bold or reversed, and everything else in the terminal's own colours")
  func styles() throws {
    let screen = try Demo.start().screen
    #expect(screen.cell(of: "role text") == plain("r"))
    let selection = try #require(screen.cell(of: "role selection"))
    #expect(selection.isReversed && selection.isBold && selection.foreground == nil)
    #expect(screen.cell(of: "role heading")?.isBold == true)
    #expect(screen.cell(of: "role bad")?.foreground == 160)
    // Codes for cameras are white on black whatever the theme; nothing else paints a ground.
    let code = try #require(screen.cell(of: "role highContrast"))
    #expect(code.foreground == 231 && code.background == 16)
    #expect(screen.cells.allSatisfy { $0.background == nil || $0.background == 16 && $0.foreground == 231 })
  }

  @Test("NO_COLOR takes every colour away and leaves bold and reversed", arguments: ["1", "0"])
  func noColor(value: String) throws {
    let screen = try Demo.start(adding: ["NO_COLOR": value]).screen
    #expect(screen.cells.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(screen.cell(of: "role selection")?.isReversed == true)
    #expect(screen.cell(of: "role bad")?.isBold == true)
    #expect(screen.lines[1] == "unicode none")
  }

  @Test("An empty NO_COLOR means nothing")
  func emptyNoColor() throws {
    #expect(try Demo.start(adding: ["NO_COLOR": ""]).screen.lines[1] == "unicode palette")
  }

  @Test(
    "Each terminal gets what it can show",
    arguments: [
      ("vt100", "unicode none"), ("linux", "console eight"), ("xterm-256color", "unicode palette"),
      ("screen-256color", "unicode palette"), ("tmux-256color", "unicode palette"), ("xterm", "unicode eight"),
      ("xterm-mono", "unicode none"), ("screen", "unicode eight"),
    ])
  func terminals(term: String, capabilities: String) throws {
    let program = try Demo.start(term: term)
    #expect(program.screen.lines[1] == capabilities)
    #expect(program.screen.cell(of: "role selection")?.isReversed == true)
    let hasColors = program.screen.cells.contains { $0.foreground != nil }
    #expect(hasColors == !capabilities.hasSuffix("none"))
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
    #expect(!program.screen.isAlternate)
  }

  @Test("The Linux console gets letters with marks, but no fine signs")
  func console() throws {
    let screen = try Demo.start(term: "linux").screen
    #expect(screen.lines[8] == "Größe ?? é é ... - \"so\" ── ?|")
    #expect(screen.lines[7].contains("█·"))
  }

  @Test("Where the locale knows no UTF-8, only ASCII is sent", arguments: ["C", "POSIX", ""])
  func ascii(lang: String) throws {
    let program = try Demo.start(lang: lang)
    #expect(program.screen.lines[1] == "ascii palette")
    #expect(program.screen.lines[8].hasPrefix("Groesse ?? e e ... - \"so\" =="))
    #expect(program.output.allSatisfy { $0 < 0x80 })
  }

  @Test("A UTF-8 locale that is not installed still means UTF-8")
  func missingLocale() throws {
    #expect(try Demo.start(lang: "de_XX.UTF-8").screen.lines[1] == "unicode palette")
  }

  @Test("A new size is taken over at once, however often it changes")
  func resize() throws {
    let program = try Demo.start()
    for (rows, columns) in [(40, 120), (18, 60), (10, 30), (24, 80)] {
      program.resize(rows: rows, columns: columns)
      try program.waitFor("a frame of \(columns)x\(rows)") {
        $0.screen.lines[0].hasPrefix("demo \(columns)x\(rows) ") && $0.screen.lines[rows - 1].hasSuffix("corner")
      }
      #expect(program.screen.text.ranges(of: "corner").count == 1)
    }
  }

  @Test("The terminal's size counts, not what the environment says of it")
  func sizeInEnvironment() throws {
    let program = try Demo.start(adding: ["LINES": "10", "COLUMNS": "40"])
    #expect(program.screen.lines[0] == "demo 80x24 events 0")
  }

  @Test("A terminal of one cell does no harm")
  func tiny() throws {
    let program = try Demo.start()
    program.resize(rows: 1, columns: 1)
    program.resize(rows: 24, columns: 80)
    try program.waitFor("demo 80x24")
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
  }

  @Test("Ctrl-L writes the whole screen again")
  func repaint() throws {
    let program = try Demo.start()
    program.screen.feed(Array("\u{1B}[H\u{1B}[2Jrubbish".utf8))
    try program.send("\u{0C}")
    try program.waitFor("corner")
    #expect(program.screen.lines[0] == "demo 80x24 events 0")
  }

  @Test("Only what has changed is sent")
  func differences() throws {
    let program = try Demo.start()
    let before = program.output.count
    try program.send("x")
    try program.waitFor("text [x]")
    try program.waitFor("last: key")
    #expect(program.output.count - before < 300)
  }

  private func plain(_ text: String) -> EmulatedScreen.Cell {
    .init(text: text, isBold: false, isUnderlined: false, isReversed: false, foreground: nil, background: nil)
  }
}
