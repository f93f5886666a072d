import Foundation
import Testing

/// The program as a person runs it, in a terminal emulation.
@Suite("The program in a terminal", .serialized)
struct ReifegradTests {
  /// A home of its own for each test.
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func start(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws -> PtyProgram {
    let base = ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    return try PtyProgram(
      Executables.path("reifegrad"), arguments, environment: base.merging(environment) { $1 }, rows: rows,
      columns: columns)
  }

  private func beginShort(_ program: PtyProgram) throws {
    try program.waitFor("Unternehmen")
    try program.send("Bäckerei Müller\r\r\r\r\r")
    try program.waitFor("Frage 1 von")
  }

  @Test("The first screen shows what can be done", arguments: ["xterm-256color", "screen-256color", "vt100", "linux"])
  func firstScreen(term: String) throws {
    let program = try start(environment: ["TERM": term])
    try program.waitFor("Neue Selbsteinsch")
    try program.waitFor("noch keine")
    try program.send("q")
    #expect(try program.waitForEnd() == .exit(0))
  }

  @Test("A whole run leads to the report", arguments: [(24, 80, "de"), (40, 120, "en"), (18, 60, "de")])
  func wholeRun(rows: Int, columns: Int, language: String) throws {
    let program = try start(["assess", "--short", "--lang", language], rows: rows, columns: columns)
    let isGerman = language == "de"
    try program.waitFor(isGerman ? "Unternehmen" : "Company")
    try program.send("Bäckerei Müller\r\r\r\r\r")
    try program.answerAll("2", waitsUntilSaved: true)
    try program.waitFor(isGerman ? "Jetzt auswerten" : "See the result now")
    try program.send("\r")
    try program.waitFor(isGerman ? "Reifestufe" : "Stage")
    try program.send("r")
    try program.waitFor(isGerman ? "Bericht: lesen" : "Report: read")
    try program.send("q")
    try program.waitFor(isGerman ? "Reifestufe" : "Stage")
    try program.send("\u{3}")
    try program.waitFor(isGerman ? "Programm verlassen?" : "Leave the program?")
    try program.send("\r")
    #expect(try program.waitForEnd() == .exit(0))
  }

  @Test("„2⏎“ to the end: every question with levels has level 2, and a list is left open")
  func digitIsLevel() throws {
    let program = try start(["assess", "--short"])
    try beginShort(program)
    try program.answerAll("2", letter: "2")
    try program.waitFor("Jetzt auswerten")
    // The one list says that digits are no answer there.
    try program.waitFor("\(ShortForm.count - 1) von \(ShortForm.count) beantwortet")
    try program.send("\u{3}")
    try program.waitFor("Programm verlassen?")
    try program.send("\r")
    #expect(try program.waitForEnd() == .exit(0))
    let list = try CommandRun(["list"], home: home).output
    let id = try #require(list.firstMatch(of: /[a-z][2-9][a-z][2-9][a-z]/)).0
    let answers = try CommandRun(["export", String(id)], home: home).output
    // All but the list, and the one question whose answers are options with a level.
    #expect(answers.matches(of: /"level": 2/).count == ShortForm.count - 2)
    #expect(answers.contains(#""organisation.koordination": { "choice": "sammelstelle" }"#))
  }

  @Test("What was answered survives kill -9, and the program goes on there")
  func killed() throws {
    let first = try start(["assess", "--short"])
    try beginShort(first)
    try first.send("3")
    try first.waitFor("gespeichert ✓")
    first.signal(SIGKILL)
    #expect(try first.waitForEnd() == .signal(SIGKILL))

    let second = try start()
    try second.waitFor("1 Entwurf")
    try second.send("\r")
    try second.waitFor("1 Antwort")
    try second.send("\r")
    try second.waitFor("Frage 1 von")
    try second.waitFor("● 3")
  }

  @Test("Steps are taken over, actions outlast the program, and a report is saved from the menu")
  func actionsAndReport() throws {
    let program = try start(["assess", "--short"])
    try beginShort(program)
    try program.answerAll("1")
    try program.waitFor("Jetzt auswerten")
    try program.send("\r")
    try program.waitFor("Reifestufe")
    try program.send("2")
    try program.waitFor("Plan zur Reifestufe")
    try program.send("m")
    try program.waitFor("Als Maßnahme übernommen")
    try program.send("6n")
    try program.waitFor("Neue Maßnahme")
    // Not at once: that would be a paste.
    for line in ["Fotos sammeln", "Team", "24.12.2026"] {
      try program.send(line)
      try program.waitFor(line)
      let field = program.screen.cursor?.row
      try program.send("\r")
      try program.waitFor("the next field") { $0.screen.cursor?.row != field }
    }
    try program.send("\r\r")
    try program.waitFor("the list of actions") {
      $0.screen.text.contains("24.12.2026") && !$0.screen.text.contains("Neue Maßnahme")
    }
    try program.send("r4")
    try program.waitFor("als Text speichern")
    try program.send("\u{15}~/bericht.txt\r")
    try program.waitFor("Gespeichert unter")
    try program.send("\r")
    try program.send("\u{3}\r")
    #expect(try program.waitForEnd() == .exit(0))
    let report = try String(contentsOf: home.appending(path: "bericht.txt"), encoding: .utf8)
    #expect(report.contains("Ihr Standort und Ihre nächsten Schritte"))

    let second = try start()
    try second.waitFor("1 Ergebnis")
    // The start says the stage as well; the tabs are the result's.
    try second.send("e\r")
    try second.waitFor("1 Überblick")
    try second.send("6")
    try second.waitFor("Fotos sammeln")
  }

  @Test("A second person joins from the list of results, and their result is a joint one")
  func secondPerson() throws {
    let program = try start(["assess", "--short"])
    try beginShort(program)
    try program.answerAll("1")
    try program.waitFor("Jetzt auswerten")
    try program.send("\r")
    try program.waitFor("Reifestufe")
    try program.send("p")
    try program.waitFor("ab fünf nur noch")
    try program.send("2")
    try program.waitFor("Frage 1 von")
    try program.answerAll("3")
    try program.waitFor("Jetzt auswerten")
    try program.send("\r")
    try program.waitFor("Gemeinsames Ergebnis")
    try program.send("7")
    try program.waitFor("Unterschiedliche Sicht")
  }

  @Test("A second program on the same assessment is told")
  func secondProgram() throws {
    let first = try start(["assess", "--short"])
    try beginShort(first)
    let second = try start()
    try second.waitFor("1 Entwurf")
    try second.send("\r")
    try second.waitFor("0 Antworten")
    try second.send("\r")
    try second.waitFor("Das hat nicht geklappt")
  }

  @Test("The screen follows the window, down to one clear line and back")
  func resized() throws {
    let program = try start()
    try program.waitFor("Neue Selbsteinschätzung")
    program.resize(rows: 10, columns: 40)
    try program.waitFor("vergrößern")
    program.resize(rows: 40, columns: 120)
    try program.waitFor("Neue Selbsteinschätzung")
  }

  @Test("Ctrl-Z gives the shell back, and fg shows the question again")
  func suspended() throws {
    let shell = try PtyProgram(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: [
        "HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "prompt> ",
      ])
    try shell.waitFor("prompt>")
    try shell.send("\(Executables.path("reifegrad")) assess --short\r")
    try beginShort(shell)
    try shell.send("3")
    try shell.waitFor("● 3")
    try shell.send("\u{1A}")
    try shell.waitFor("Stopped")
    #expect(!shell.screen.isAlternate)
    try shell.send("fg\r")
    try shell.waitFor("● 3")
    try shell.send("\r")
    try shell.waitFor("Frage 2 von")
  }

  @Test("A lost terminal ends the program")
  func hangUp() throws {
    let program = try start(["assess", "--short"])
    try beginShort(program)
    program.hangUp()
    #expect(try program.waitForEnd() == .exit(128 + SIGHUP))
  }

  @Test("With NO_COLOR no colour is set")
  func noColor() throws {
    let program = try start(environment: ["NO_COLOR": "1"])
    try program.waitFor("noch keine")
    let output = String(decoding: program.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}[38;5;") && !output.contains("\u{1B}[31m"))
  }

  @Test("A dumb terminal gets the same questions line by line", arguments: [["TERM": "dumb"], ["TERM": "nonesuch"]])
  func dumb(environment: [String: String]) throws {
    let program = try start(["assess", "--short"], rows: 60, environment: environment)
    try program.waitFor("Wie heißt Ihr Unternehmen?")
    try program.send("Müller\n")
    try program.waitFor("2 bis 9 Personen")
    try program.send("99\n")
    try program.waitFor("keine der Möglichkeiten")
    try program.send("2\n")
    try program.waitFor("Gastgewerbe")
    try program.send("\n")
    try program.waitFor("Sie antworten als")
    try program.send("1\n")
    for number in 1...ShortForm.count {
      try program.waitFor("Frage \(number) von \(ShortForm.count)")
      try program.send(ShortForm.answer(number, "2") + "\n")
    }
    try program.waitFor("Jetzt auswerten")
    try program.send("1\n")
    try program.waitFor("Was möchten Sie?")
    try program.send("q\n")
    #expect(try program.waitForEnd() == .exit(0))
    let output = String(decoding: program.output, as: UTF8.self)
    #expect(output.contains("2 bis 9 Personen") && output.contains("Reifestufe") && !output.contains("\u{1B}["))
  }
}
