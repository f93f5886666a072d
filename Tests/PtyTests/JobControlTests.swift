import Glibc
import Testing

@Suite("A terminal: stopping and going on")
struct JobControlTests {
  /// A shell with the demo in the foreground.
  private func shell(_ command: String = Demo.path) throws -> PtyProgram {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: Demo.environment().merging(["PS1": "prompt> "]) { $1 })
    try shell.waitFor("prompt>")
    try shell.send("\(command)\r")
    try shell.waitFor("corner")
    return shell
  }

  @Test("Ctrl-Z gives the shell an ordinary terminal, fg brings the screen back")
  func controlZ() throws {
    let shell = try shell()
    try shell.send("x\u{1A}")
    try shell.waitFor("Stopped")
    #expect(!shell.screen.isAlternate)
    #expect(shell.screen.cursor != nil)
    try shell.send("echo between\r")
    try shell.waitFor("\nbetween")
    try shell.send("fg\r")
    try shell.waitFor("corner")
    try shell.waitFor("text [x]")
    #expect(shell.screen.isAlternate)
    try shell.send("y")
    try shell.waitFor("text [xy]")
    try shell.send("q")
    try shell.waitFor("bye")
  }

  @Test("A size that changed while stopped is known afterwards")
  func resizeWhileStopped() throws {
    let shell = try shell()
    try shell.send("\u{1A}")
    try shell.waitFor("Stopped")
    shell.resize(rows: 30, columns: 100)
    try shell.send("fg\r")
    try shell.waitFor("demo 100x30")
    try shell.waitFor("the corner in its new place") { $0.screen.lines[29].hasSuffix("corner") }
  }

  @Test("SIGTSTP from outside stops it like Ctrl-Z, and SIGSTOP is survived", arguments: [SIGTSTP, SIGSTOP])
  func stoppedFromOutside(signal: Int32) throws {
    let shell = try shell()
    try shell.send("x")
    try shell.waitFor("text [x]")
    let child = try #require(shell.child)
    kill(child, signal)
    try shell.waitFor("Stopped")
    try shell.send("fg\r")
    try shell.waitFor("the screen again") { $0.screen.isAlternate && $0.screen.lines[10] == "text [x]" }
    try shell.send("y")
    try shell.waitFor("text [xy]")
    try shell.send("q")
    try shell.waitFor("bye")
  }

  @Test("Ctrl-Z in another program stops both, and fg brings back that program, then the screen")
  func otherProgram() throws {
    let shell = try shell()
    try shell.send("\u{1B}OR")
    // The end of what it prints: the rest would come after it was stopped.
    try shell.waitFor("extproc")
    try shell.send("\u{1A}")
    try shell.waitFor("Stopped")
    try shell.send("fg\r")
    try shell.waitFor("the program again") {
      $0.screen.lines.last { !$0.isEmpty }?.hasSuffix("terminal-demo") == true
    }
    #expect(!shell.screen.isAlternate)
    try shell.send("\r")
    try shell.waitFor("last: program ended with 0")
    #expect(shell.screen.isAlternate)
  }

  @Test("Without a shell that could bring it back, Ctrl-Z does nothing")
  func orphan() throws {
    let program = try Demo.start()
    try program.send("\u{1A}x")
    try program.waitFor("text [x]")
    #expect(program.screen.isAlternate)
  }
}
