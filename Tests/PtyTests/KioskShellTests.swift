import Glibc
import Testing

@Suite("A kiosk in a shell", .serialized)
struct KioskShellTests {
  private let home: WorkshopHome

  init() throws { home = try WorkshopHome() }

  private func kiosk() throws -> PtyProgram {
    let shell = try home.shell()
    try shell.send("clear; \(Executables.path("reifegrad")) workshop kiosk\r")
    try shell.waitFor("Willkommen")
    return shell
  }

  @Test("No key of a visitor leads to the shell behind it: neither Ctrl-Z nor any other that ends or stops programs")
  func noWayOut() throws {
    let host = try home.host()
    let shell = try kiosk()
    for key in ["\u{1A}", "\u{1C}", "\u{03}", "\u{04}", "\u{13}", "\u{11}", "q", "\u{1B}"] {
      try shell.send(key)
      try shell.waitForSilence(milliseconds: 150)
      #expect(shell.screen.isAlternate && shell.screen.text.contains("Willkommen"), "\(Array(key.utf8))")
    }
    // In the middle of an answer, too.
    try shell.send("\r")
    try shell.waitFor("Unternehmen?")
    try shell.send("1")
    try shell.waitFor("Frage 1 von 12")
    try shell.send("\u{1A}\u{1C}")
    try shell.waitForSilence(milliseconds: 150)
    #expect(shell.screen.isAlternate && !shell.screen.text.contains("Stopped"))
    try shell.send("0")
    try shell.waitFor("Frage 2 von 12")
    host.signal(SIGKILL)
  }

  @Test("A signal to stop does not stop it either, and the facilitator’s word still ends it")
  func signalAndWord() throws {
    let host = try home.host()
    let shell = try kiosk()
    let child = try #require(shell.child)
    kill(child, SIGTSTP)
    try shell.waitForSilence(milliseconds: 300)
    #expect(shell.screen.isAlternate && !shell.screen.text.contains("Stopped"))
    try shell.send("\u{18}")
    try shell.waitFor("Kiosk beenden")
    try shell.send("\u{1A}moderation\r")
    try shell.waitFor("the shell") { !$0.screen.isAlternate }
    #expect(!shell.screen.text.contains("Stopped"))
    host.signal(SIGKILL)
  }

  @Test("The desk can be stopped as ever")
  func desk() throws {
    let host = try home.host()
    let shell = try home.shell()
    try shell.send("clear; \(Executables.path("reifegrad")) workshop desk\r")
    try shell.waitFor("Pult")
    try shell.send("\u{1A}")
    try shell.waitFor("Stopped")
    try shell.send("fg\r")
    try shell.waitFor("the desk again") { $0.screen.isAlternate && $0.screen.text.contains("Pult") }
    host.signal(SIGKILL)
  }
}
