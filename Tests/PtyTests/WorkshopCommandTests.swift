import Foundation
import Testing

/// A workshop in several terminals on one pool.
@Suite("A workshop in terminals", .serialized)
struct WorkshopCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func start(_ arguments: String...) throws -> PtyProgram {
    let environment = ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    return try PtyProgram(
      "/usr/bin/env", ["-C", home.path, Executables.path("reifegrad"), "workshop"] + arguments,
      environment: environment, rows: 24, columns: 80)
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["workshop"] + arguments, home: home)
  }

  private func host() throws -> PtyProgram {
    let host = try start("start", "--title", "Kammertag", "--no-phones", "--min-group", "5")
    try host.waitFor("Kammertag")
    return host
  }

  @Test("What the desk does shows on the public view, and the other way round")
  func twoPrograms() throws {
    let host = try host()
    let desk = try start("desk")
    try desk.waitFor("Pult")
    try desk.send("\u{1B}[C ")
    try host.waitFor("haben geantwortet")
    try host.send(" ")
    try desk.waitFor("geschlossen")
    // Another key than the one before: that one again, at once, would be a slip.
    try host.send("b\r")
    try host.waitFor("Noch hat niemand geantwortet.")
    try desk.send("b")
    try host.waitFor("a blank screen") { !$0.screen.text.contains("niemand") }
    try desk.send("b")
    try host.waitFor("Noch hat niemand")
    try desk.send("\u{1B}")
    try desk.waitFor("Dieses Fenster schließen?")
    try desk.send("2")
    #expect(try desk.waitForEnd() == .exit(0))
    try host.send("e3")
    try host.waitFor("Vielen Dank!")
    try host.send("\u{1B}")
    try host.waitFor("Dieses Fenster schließen?")
    try host.send("2")
    #expect(try host.waitForEnd() == .exit(0))
    #expect(try run("list").output.contains("beendet"))
  }

  @Test("Sheets and the kiosk fill the pool of the room")
  func pool() throws {
    let host = try host()
    let sheets = try start("key-in")
    for number in 1...5 {
      try sheets.waitFor("Nummer")
      if number == 1 { try sheets.send("1") }
      try sheets.send("\r")
      try sheets.waitFor("Bogen \(number)")
      // The fifth is a list: letters, then Enter.
      try sheets.send("2" + "3333" + "ab\r" + "3333333" + "\r")
      try sheets.waitFor("Bogen \(number) gesichert")
    }
    let kiosk = try start("kiosk")
    try kiosk.waitFor("Willkommen")
    try kiosk.send("\r")
    try kiosk.waitFor("Unternehmen?")
    try kiosk.send("1")
    try kiosk.waitFor("Frage 1 von 12")
    try kiosk.send("0")
    try kiosk.waitFor("Frage 2 von 12")
    #expect(try run("show").output.contains("6 (1 Kiosk, 5 Papier)"))
    try host.send("\u{1B}[C\u{1B}[C o\r")
    try host.waitFor("6 Antworten")
    try host.send("\u{3}")
    try host.waitFor("Dieses Fenster schließen?")
    try host.send("2")
    #expect(try host.waitForEnd() == .exit(0))
    let again = try start("resume", "--no-phones")
    try again.waitFor("6 Antworten")
    kiosk.signal(SIGKILL)
  }

  @Test("The screen asks for what the command line leaves out")
  func form() throws {
    let host = try start("start", "--agenda", "90")
    try host.waitFor("Neuer Workshop")
    try host.waitFor("90 Minuten")
    try host.send("\u{1B}")
    #expect(try host.waitForEnd() == .exit(0))
  }

  @Test("Without a terminal lists and deletions work, and errors say what to do")
  func commands() throws {
    #expect(try run("desk").status == 66)
    #expect(try run("show", "k7m2").status == 66)
    #expect(try run("show", "nonsense").messages.contains("workshop list"))
    #expect(try run("start", "--title", "T", "--min-group", "4").status == 64)
    #expect(try run("start", "--title", "T", "--date", "2026-13-01").status == 64)
    #expect(try run("start", "--title", "T", "--questionnaire", "nichts").status == 66)
    let host = try host()
    let id = String(try run("list").output.prefix(4))
    #expect(try run("delete", id, "--yes").status == 75)
    host.signal(SIGKILL)
    _ = try host.waitForEnd()
    #expect(try run("delete", id).status == 64)
    #expect(try run("delete", id, "--yes").status == 0)
    #expect(try run("list").output.isEmpty)
  }
}
