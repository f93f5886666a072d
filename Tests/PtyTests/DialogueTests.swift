import Foundation
import Testing

/// The line dialogue in a real terminal, which echoes and edits lines itself.
@Suite("The line dialogue in a terminal", .serialized)
struct DialogueTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private static let terminals: [(term: String, arguments: [String])] = [
    ("dumb", []), ("xterm-256color", ["--accessible"]),
  ]

  private func start(
    _ arguments: [String], term: String = "xterm-256color", language: String = "de", columns: Int = 80
  ) throws -> PtyProgram {
    try PtyProgram(
      Executables.path("reifegrad"), arguments + ["--lang", language],
      environment: ["HOME": home.path, "TERM": term, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"], rows: 60,
      columns: columns)
  }

  /// Types a line once the prompt is there.
  private func type(_ line: String, _ program: PtyProgram, after text: String) throws {
    let seen = program.output.count
    try program.waitFor("“\(text)” and the prompt") { program in
      said(program).contains(text) && program.output.suffix(2).elementsEqual("> ".utf8)
    }
    try program.send(line + "\n")
    try program.waitFor("an answer to “\(line)”") { $0.output.count > seen + line.utf8.count + 2 }
  }

  private func beginShort(_ program: PtyProgram) throws {
    try type("1", program, after: "1 Neue Selbsteinschätzung")
    try type("2", program, after: "2 Social-Media-Management, Kurzform")
  }

  private func said(_ program: PtyProgram) -> String {
    String(decoding: program.output, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func answerShortForm(_ program: PtyProgram, with level: String = "2") throws {
    for number in 1...ShortForm.count {
      try type(ShortForm.answer(number, level), program, after: "Frage \(number) von \(ShortForm.count):")
    }
  }

  @Test("From the first question to a saved PDF, with nothing but lines", arguments: terminals)
  func wholeRun(terminal: (term: String, arguments: [String])) throws {
    let program = try start(terminal.arguments, term: terminal.term)
    try beginShort(program)
    try type("Bäckerei Müller", program, after: "Wie heißt Ihr Unternehmen?")
    try type("2", program, after: "2 bis 9 Personen")
    try type("", program, after: "Gastgewerbe")
    try type("1", program, after: "Sie antworten als")
    try answerShortForm(program)
    try type("1", program, after: "Jetzt auswerten")
    #expect(said(program).contains("Frage \(ShortForm.count): 2 teilweise – gespeichert"))
    try program.waitFor("the menu") { said($0).contains("Was möchten Sie?") }
    let menu = said(program)
    #expect(menu.contains("Ergebnis für Bäckerei Müller") && menu.contains("Dieses Ergebnis hat die Kennung"))
    try type("6", program, after: "6 Bericht als Datei speichern")
    try type("1", program, after: "In welcher Form?")
    try type("1", program, after: "Wie viel davon?")
    try type("~/bericht.pdf", program, after: "Eine vorhandene Datei wird nicht überschrieben")
    try program.waitFor("the path") { said($0).contains("Gespeichert unter \(home.path)/bericht.pdf") }
    let pdf = try Data(contentsOf: home.appending(path: "bericht.pdf"))
    #expect(pdf.starts(with: Data("%PDF".utf8)))
    try program.send("q\n")
    #expect(try program.waitForEnd() == .exit(0))
    let output = String(decoding: program.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}") && !output.contains("█") && !output.contains("━") && !output.contains("◆"))
    #expect(program.screen.lines.count == 60)
  }

  @Test("Lines of a paste that came with the first answer no question; a word says so", arguments: terminals)
  func paste(terminal: (term: String, arguments: [String])) throws {
    let program = try start(terminal.arguments, term: terminal.term)
    try beginShort(program)
    for text in ["Wie heißt Ihr Unternehmen?", "Größe", "Branche"] { try type("", program, after: text) }
    try type("4", program, after: "Sie antworten als")
    try type("n erste Zeile\n4\n4\nletzte ohne Ende", program, after: "Frage 1 von")
    try program.waitFor("a word") { said($0).contains("Weitere eingefügte Zeilen wurden nicht übernommen.") }
    #expect(said(program).contains("Notiz zu Frage 1: „erste Zeile“ – gespeichert"))
    try type("3", program, after: "Weitere eingefügte Zeilen wurden nicht übernommen.")
    try program.waitFor("the answer") { said($0).contains("Frage 1: 3") && said($0).contains("Frage 2 von") }
    #expect(!said(program).contains("Frage 2: 4") && !said(program).contains("Frage 1: 4"))
    #expect(program.isCooked)
  }

  @Test("A perspective that was given is not asked for")
  func perspective() throws {
    let program = try start(["assess", "--short", "--perspective", "other"], term: "dumb")
    for text in ["Wie heißt Ihr Unternehmen?", "Größe", "Branche"] { try type("", program, after: text) }
    try program.waitFor("Frage 1 von")
    #expect(!said(program).contains("Sie antworten als"))
  }

  @Test("Lines from a pipe are answers one after the other; only the report goes to standard output")
  func pipe() throws {
    let answers = "1\n2\nMüller\n\n\n1\n" + ShortForm.lines("3") + "1\n"
    let run = try CommandRun(["--accessible"], input: answers, home: home, environment: ["TERM": "dumb"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Ihr Standort und Ihre nächsten Schritte"))
    #expect(!run.output.contains("Was möchten Sie?") && !run.output.contains("Frage 1 von"))
    #expect(run.messages.contains("Frage 1 von") && run.messages.contains("gespeichert"))
    #expect(!run.messages.contains("nicht übernommen"))
    #expect(try CommandRun(["list"], home: home).output.contains("fertig"))
  }

  @Test("What is stored is opened from the start: results, another person, actions, a code, and in English")
  func fromTheStart() throws {
    let answers = "1\n2\nMüller\n\n\n1\n" + ShortForm.lines("1") + "1\n"
    _ = try CommandRun(["--accessible"], input: answers, home: home)
    let id = String(try CommandRun(["list"], home: home).output.prefix(5))
    let code = try CommandRun(["code", id], home: home).output.split(separator: "\n")[0]
    let program = try start(["--accessible"])
    try type("e", program, after: "Ergebnisse: 1 Ergebnis")
    try type("1", program, after: "1 Müller")
    try type("1", program, after: "Was möchten Sie?")
    try type("m 1", program, after: "Nummer = mehr zu dieser Zeile")
    try program.waitFor("the action") { said($0).contains("Als Maßnahme übernommen – gespeichert") }
    #expect(try CommandRun(["actions", "list", id], home: home).output.hasPrefix("1 "))
    try type("", program, after: "übernommen – gespeichert")
    try type("9", program, after: "9 Eine weitere Person")
    try type("3", program, after: "3 Kollegin oder Kollege")
    try answerShortForm(program, with: "3")
    try type("1", program, after: "Jetzt auswerten")
    try program.waitFor("the joint result") { said($0).contains("gemeinsam von 2 Personen") }
    try program.send("q\n")
    #expect(try program.waitForEnd() == .exit(0))

    let second = try start(["--accessible"])
    try type("s", second, after: "Sprache: Deutsch")
    try type("c", second, after: "Language: English")
    try type(String(code), second, after: "Type the code")
    try second.waitFor("the result") { said($0).contains("What would you like?") && said($0).contains("Stage 2 of 4") }
  }
}
