import Glibc
import Testing

@Suite("A terminal: leaving it as it was found")
struct LeavingTests {
  @Test("An ordinary end restores the terminal")
  func ordinaryEnd() throws {
    let program = try Demo.start()
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
    expectRestored(program)
    #expect(program.screen.text.contains("bye"))
  }

  @Test("SIGTERM, SIGHUP and SIGINT end the program in good order", arguments: [SIGTERM, SIGHUP, SIGINT])
  func askedToEnd(signal: Int32) throws {
    let program = try Demo.start()
    program.signal(signal)
    #expect(try program.waitForEnd() == .exit(0))
    expectRestored(program)
    #expect(program.screen.text.contains("bye"))
  }

  @Test(
    "A crash restores the terminal, then shows its message, then ends as crashes do",
    arguments: [("S", "Index out of range"), ("[15~", ""), ("[18~", ""), ("[19~", "")])
  func crash(key: String, message: String) throws {
    let program = try Demo.start()
    try program.send((key == "S" ? "\u{1B}O" : "\u{1B}") + key)
    let end = try program.waitForEnd(seconds: 60)
    #expect([SIGILL, SIGTRAP, SIGABRT, SIGSEGV].map { .signal($0) }.contains(end))
    expectRestored(program)
    #expect(program.screen.text.contains(message))
  }

  @Test("After the terminal, a crash goes on to Swift's own report of it")
  func backtrace() throws {
    let backtrace = ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,symbolicate=off"]
    let program = try Demo.start(adding: backtrace)
    try program.send("\u{1B}OS")
    _ = try program.waitForEnd(seconds: 60)
    expectRestored(program)
    let words = String(decoding: program.output, as: UTF8.self)
    let restored = try #require(words.ranges(of: "\u{1B}[?1049l").first?.lowerBound)
    #expect(words[restored...].contains("Index out of range"))
    #expect(words[restored...].contains("crashed"))
  }

  @Test("exit() in the middle restores the terminal")
  func exitInTheMiddle() throws {
    let program = try Demo.start()
    try program.send("\u{1B}[17~")
    #expect(try program.waitForEnd() == .exit(3))
    expectRestored(program)
  }

  @Test("A crash on a terminal without a screen of its own leaves the cursor below the frame")
  func crashOnVT100() throws {
    let program = try Demo.start(term: "vt100")
    try program.send("\u{1B}OS")
    _ = try program.waitForEnd(seconds: 60)
    #expect(program.isCooked)
    let words = String(decoding: program.output, as: UTF8.self)
    #expect(words.contains(/\u{1B}\[24;1H\r\n[^\u{1B}]*Index out of range/))
  }

  @Test("Words on standard error wait for the end of the screen")
  func standardError() throws {
    let program = try Demo.start()
    try program.send("\u{1B}OQx")
    try program.waitFor("text [x]")
    #expect(!program.screen.text.contains("a word"))
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
    #expect(program.screen.text.contains("a word on standard error"))
  }

  @Test("A terminal that is gone ends the program")
  func hangUp() throws {
    let program = try Demo.start()
    program.hangUp()
    #expect(try program.waitForEnd() == .exit(0))
  }

  @Test("Another program gets the terminal as it was, and Ctrl-C is its own")
  func otherProgram() throws {
    let program = try Demo.start()
    try program.send("\u{1B}OR")
    try program.waitFor("echo echoe")
    #expect(program.isCooked)
    #expect(!program.screen.isAlternate)
    try program.send("\r")
    try program.waitFor("last: program ended with 0")
    #expect(program.screen.isAlternate)
    try program.send("\u{1B}OR")
    try program.waitFor("the other program") { $0.screen.text.contains("echo echoe") }
    try program.send("\u{3}")
    try program.waitFor("last: program ended with 2")
    try program.send("x")
    try program.waitFor("text [x]")
  }

  @Test(
    "Where no screen is possible, nothing is written but the reason",
    arguments: [
      ("dumb", "cannot move its cursor"), ("no-such-terminal", "does not know"), ("", "TERM is empty"),
      ("unknown", "does not know"),
    ])
  func impossible(term: String, reason: String) throws {
    let program = try PtyProgram(Demo.path, environment: Demo.environment(term: term))
    #expect(try program.waitForEnd() == .exit(69))
    #expect(program.screen.lines.joined(separator: " ").contains(reason))
    #expect(!program.output.contains(0x1B))
    #expect(program.isCooked)
  }

  @Test("Without or after the screens, Ctrl-C ends the program as ever", arguments: ["dumb", "xterm"])
  func interruptAfterwards(term: String) throws {
    let program = try PtyProgram(
      Demo.path, environment: Demo.environment(term: term).merging(["WAIT": "1"]) { $1 })
    if term == "xterm" {
      try program.waitFor("corner")
      try program.send("q")
      try program.waitFor("bye")
    } else {
      try program.waitFor("error:")
    }
    try program.send("\u{3}")
    #expect(try program.waitForEnd() == .signal(SIGINT))
  }

  @Test("Redirected input or output is no terminal", arguments: ["< /dev/null", "| cat"])
  func redirected(how: String) throws {
    let program = try PtyProgram(
      "/bin/sh", ["-c", "\(Demo.path) \(how)"], environment: Demo.environment())
    _ = try program.waitForEnd()
    #expect(program.screen.text.contains("Standard input and output are not both a terminal"))
  }

  private func expectRestored(_ program: PtyProgram, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(program.isCooked, sourceLocation: sourceLocation)
    #expect(!program.screen.isAlternate, sourceLocation: sourceLocation)
    #expect(program.screen.cursor != nil, sourceLocation: sourceLocation)
    let output = String(decoding: program.output, as: UTF8.self)
    let marks = output.ranges(of: /\u{1B}\[\?2004[hl]/).map { output[$0] }
    #expect(marks.last == "\u{1B}[?2004l", sourceLocation: sourceLocation)
  }
}
