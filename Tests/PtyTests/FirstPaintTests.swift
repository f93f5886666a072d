import Testing

@Suite("Terminal: painting")
struct FirstPaintTests {
  @Test("The first frame is on the screen")
  func firstFrame() throws {
    let program = try PtyProgram(
      Executables.path("terminal-demo"), environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    try program.waitFor("corner")
    print(program.screen.text)
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
    print(program.screen.text, String(decoding: program.output, as: UTF8.self).debugDescription)
  }
}
