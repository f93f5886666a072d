import Foundation
import Testing

/// Every editor of the program, left in every way, read back by other programs.
@Suite("Nothing typed is lost, in a terminal", .serialized)
struct KeepingTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  /// How a program ends.
  enum WayOut: CaseIterable, CustomTestStringConvertible {
    case controlC, hangUp, terminate, closed, killed

    var testDescription: String { "\(self)" }

    /// Takes it, and waits for the end. `kill -9` comes once all is told to be saved; the others at once.
    func take(_ program: PtyProgram) throws {
      switch self {
      case .controlC:
        try program.send("\u{3}")
        try program.waitFor("Programm verlassen?")
        try program.send("1")
        #expect(try program.waitForEnd() == .exit(0))
      case .hangUp:
        program.signal(SIGHUP)
        #expect(try program.waitForEnd() == .exit(128 + SIGHUP))
      case .terminate:
        program.signal(SIGTERM)
        #expect(try program.waitForEnd() == .exit(128 + SIGTERM))
      case .closed:
        program.hangUp()
        #expect(try program.waitForEnd() == .exit(128 + SIGHUP))
      case .killed:
        try program.waitFor("gespeichert ✓")
        program.signal(SIGKILL)
        #expect(try program.waitForEnd() == .signal(SIGKILL))
      }
    }
  }

  private func start(_ arguments: String...) throws -> PtyProgram {
    try PtyProgram(
      Executables.path("reifegrad"), arguments,
      environment: ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
  }

  private func output(_ arguments: String...) throws -> String {
    let run = try CommandRun(arguments, home: home)
    try #require(run.status == 0, "\(run.messages)")
    return run.output
  }

  /// The id of the only assessment.
  private func id() throws -> String { String(try output("list").prefix(5)) }

  /// An answer file that is stored.
  private func stored(_ answers: String = "\"kompetenz.strategie\": { \"level\": 2 }") throws -> String {
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
        "form": "short", "company": { "name": "Müller" }, "date": "2026-11-24", "answers": { \(answers) } }
      """
    let run = try CommandRun(["import", "-"], input: text, home: home)
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func begin(_ arguments: String...) throws -> PtyProgram {
    let program = try PtyProgram(
      Executables.path("reifegrad"), ["assess"] + arguments,
      environment: ["HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
    try program.waitFor("Unternehmen")
    try program.send("Bäckerei Müller\r\r\r\r\r")
    try program.waitFor("Frage 1 von")
    return program
  }

  @Test("A note", arguments: WayOut.allCases)
  func note(way: WayOut) throws {
    let program = try begin("--short")
    try program.send("n")
    try program.waitFor("Notiz:")
    try program.send("Erst fragen")
    try program.waitFor("Notiz: Erst fragen")
    try way.take(program)
    #expect(try output("export", id()).contains("Erst fragen"))
  }

  @Test("An open text", arguments: WayOut.allCases)
  func text(way: WayOut) throws {
    let program = try begin()
    try program.send("o")
    // The overview's filters.
    try program.waitFor("1 Alle ")
    try program.send("G")
    try program.send("\r")
    try program.waitFor("eigenen Worten")
    try program.send("Mehr Zeit")
    try program.waitFor("Mehr Zeit")
    try way.take(program)
    #expect(try output("export", id()).contains("Mehr Zeit"))
  }

  @Test("The company before the first question", arguments: WayOut.allCases)
  func profile(way: WayOut) throws {
    let program = try start("assess", "--short")
    try program.waitFor("Unternehmen")
    try program.send("Tischlerei Klöbner")
    try program.waitFor("Tischlerei Klöbner")
    try way.take(program)
    let later = try start("assess", "--short")
    try later.waitFor("Tischlerei Klöbner")
  }

  @Test("An action", arguments: WayOut.allCases)
  func action(way: WayOut) throws {
    let id = try stored()
    let program = try result(id)
    try program.send("6")
    try program.waitFor("nichts beschlossen")
    try program.send("n")
    try program.waitFor("Neue Maßnahme")
    try program.send("Fotos sammeln")
    try program.waitFor("Fotos sammeln")
    try way.take(program)
    #expect(try output("actions", "list", id).contains("Fotos sammeln"))
  }

  @Test("The company of a result", arguments: WayOut.allCases)
  func company(way: WayOut) throws {
    let id = try stored()
    let program = try result(id)
    try program.send("f")
    try program.waitFor("gespeichert ✓")
    try program.send(" & Söhne")
    try program.waitFor("Müller & Söhne")
    try way.take(program)
    #expect(try output("export", id).contains("Müller & Söhne"))
  }

  @Test("The path of a file", arguments: WayOut.allCases)
  func path(way: WayOut) throws {
    let id = try stored()
    let program = try result(id)
    try program.send("r4")
    try program.waitFor("als Text")
    try program.send("\u{15}~/Bericht vom Montag")
    try program.waitFor("Bericht vom Montag")
    try way.take(program)
    let later = try result(id)
    try later.send("r4")
    try later.waitFor("~/Bericht vom Montag")
  }

  @Test("A folder takes the proposed name, and the whole path is told")
  func folder() throws {
    let program = try result(stored())
    try program.send("r4")
    try program.waitFor("als Text")
    try program.send("\u{15}~/\r")
    try program.waitFor("Gespeichert unter")
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasSuffix(".txt") }
    #expect(files.count == 1 && files[0].hasPrefix("reifegrad-mueller-"))
  }

  @Test("A new workshop", arguments: [WayOut.hangUp, .terminate, .closed, .killed])
  func workshop(way: WayOut) throws {
    let program = try start()
    try program.waitFor("noch keine")
    try program.send("v")
    try program.waitFor("Workshop")
    try program.send("n")
    try program.waitFor("Titel")
    try program.send("Kammertag")
    try program.waitFor("Kammertag")
    try way.take(program)
    let later = try start()
    try later.waitFor("noch keine")
    try later.send("v")
    try later.waitFor("Workshop")
    try later.send("n")
    try later.waitFor("Kammertag")
  }

  private func result(_ id: String) throws -> PtyProgram {
    let program = try start()
    try program.waitFor("1 Ergebnis")
    try program.send("e\r")
    try program.waitFor("Überblick")
    return program
  }

  @Test("A pasted text without marks of a paste is text, and none of it keys")
  func unmarkedPaste() throws {
    let program = try begin("--short")
    try program.send("n")
    try program.waitFor("Notiz:")
    try program.send("Zeile eins\rw i 0\rt\r")
    try program.waitFor("w i 0")
    try program.waitFor("gespeichert ✓")
    try program.send("\u{1B}")
    program.signal(SIGTERM)
    _ = try program.waitForEnd()
    let text = try output("export", id())
    #expect(text.contains("Zeile eins\\nw i 0\\nt") && !text.contains("dont-know"))
  }

  @Test("While something is typed and not stored, the screen says so, and within a second it is")
  func told() throws {
    let program = try begin("--short")
    try program.send("n")
    try program.waitFor("Notiz:")
    try program.send("x")
    try program.waitFor("schreibt …")
    try program.waitFor("gespeichert ✓", seconds: 5)
  }

  @Test("A database that is deleted under the program is no place to save into")
  func vanished() throws {
    let program = try begin("--short")
    try program.send("3")
    try program.waitFor("gespeichert ✓")
    for file in try FileManager.default.subpathsOfDirectory(atPath: home.path) where file.contains(".sqlite") {
      try FileManager.default.removeItem(at: home.appending(path: file))
    }
    try program.send("2")
    try program.waitFor("gelöscht")
    try program.send("\u{1B}")
    try program.waitFor("the box to be closed") { !$0.screen.text.contains("gelöscht") }
    try program.waitFor("NICHT gespeichert!")
    try program.send("\u{3}")
    try program.waitFor("Ohne Speichern weg")
  }

  @Test("Actions that wait move on into the follow-up, under the same id")
  func followUp() throws {
    let first = try stored()
    _ = try output("actions", "add", first, "--text", "Krisenplan schreiben", "--due", "2099-01-31")
    _ = try output("actions", "add", first, "--text", "Fertig", "--state", "done")
    let calendar = try output("actions", "ics", first)
    let program = try result(first)
    try program.send("q")
    try program.waitFor("n erneut")
    try program.send("n")
    try program.waitFor("Ihrer Einschätzung vom")
    for _ in 0..<8 where !program.screen.text.contains("Was wurde daraus") {
      try program.send("\r")
      try program.waitForSilence(milliseconds: 200)
    }
    try program.waitFor("Krisenplan schreiben")
    program.signal(SIGTERM)
    _ = try program.waitForEnd()
    let ids = try output("list").split(separator: "\n").map { String($0.prefix(5)) }
    let second = try #require(ids.first { $0 != first })
    let list = try output("actions", "list", second)
    #expect(list.contains("Krisenplan schreiben") && !list.contains("Fertig"))
    let uid = try #require(calendar.split(separator: "\r\n").first { $0.hasPrefix("UID") })
    #expect(try output("actions", "ics", second).contains(uid))
    let report = try output("report", second)
    #expect(!report.contains("keine Maßnahmen festgehalten"))
  }
}
