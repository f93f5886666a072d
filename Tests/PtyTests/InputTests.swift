import Testing

@Suite("A terminal: keys")
struct InputTests {
  @Test(
    "Special keys arrive",
    arguments: [
      ("\u{1B}[Z", "backTab"), ("\t", "tab"), ("\r", "enter"), ("\u{1B}OA", "up"), ("\u{1B}[A", "up"),
      ("\u{1B}OB", "down"), ("\u{1B}OD", "left"), ("\u{1B}OC", "right"), ("\u{1B}OH", "home"), ("\u{1B}OF", "end"),
      ("\u{1B}[5~", "pageUp"), ("\u{1B}[6~", "pageDown"), ("\u{1B}[3~", "delete"), ("\u{1B}[2~", "insert"),
      ("\u{7F}", "backspace"), ("\u{1B}OP", "function(1)"), ("\u{1B}[24~", "function(12)"), ("\u{1B}", "escape"),
      ("\u{1}", "control(\"a\")"), ("\u{1B}[1;5C", "right"),
    ])
  func specialKeys(bytes: String, key: String) throws {
    let program = try Demo.start()
    try program.send(bytes)
    try program.waitFor("last: key(Terminal.Key.\(key))")
  }

  @Test("Umlauts, wide characters and marks can be typed")
  func wideCharacters() throws {
    let program = try Demo.start()
    try program.send("Größe 漢e\u{301}")
    try program.waitFor("text [Größe 漢e\u{301}]")
    try program.waitFor("events 9")
    // The cursor is the last thing of a frame.
    try program.waitFor("the cursor behind the text") { $0.screen.cursor?.column == 15 }
    try program.send("\u{7F}\u{7F}")
    try program.waitFor("text [Größe ]")
  }

  @Test("Umlauts can be typed where only ASCII can be shown")
  func umlautInASCII() throws {
    let program = try Demo.start(lang: "C")
    try program.send("ü")
    try program.waitFor("text [ue]")
  }

  @Test("A character whose bytes come one by one is one character")
  func splitCharacter() throws {
    let program = try Demo.start()
    try program.send([0xE6])
    try program.send([0xBC])
    try program.send([0xA2])
    try program.waitFor("text [漢]")
    try program.waitFor("events 1")
  }

  @Test("Alt with a key is no key")
  func alt() throws {
    let program = try Demo.start()
    try program.send("\u{1B}xy")
    try program.waitFor("text [y]")
    try program.waitFor("events 1")
  }

  @Test("Pasted text arrives at once and its lines start nothing")
  func paste() throws {
    let program = try Demo.start()
    #expect(String(decoding: program.output, as: UTF8.self).contains("\u{1B}[?2004h"))
    try program.send("\u{1B}[200~q eins\nzwei \u{1B}[3~ü\u{1B}[201~!")
    try program.waitFor("text [q eins zwei [3~ü!]")
    try program.waitFor("events 2")
  }

  @Test("Ctrl-C is a key")
  func interrupt() throws {
    let program = try Demo.start()
    try program.send("\u{3}")
    #expect(try program.waitForEnd() == .exit(0))
  }

  @Test("While nothing happens, the program sleeps")
  func idle() throws {
    let program = try Demo.start()
    try program.waitForSilence(milliseconds: 100)
    let before = program.contextSwitches
    try program.waitForSilence(milliseconds: 400)
    #expect(before != nil)
    #expect(program.contextSwitches == before)
  }

  @Test("A screen of 200×60 is painted in a moment")
  func speed() throws {
    let program = try Demo.start(rows: 60, columns: 200)
    try program.send("\u{1B}[20~")
    try program.waitFor("painted in", seconds: 60)
  }
}
