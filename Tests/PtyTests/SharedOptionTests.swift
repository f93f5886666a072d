import Foundation
import Testing

/// Options that every command shares, before and after its name, in a terminal that could show the screens.
@Suite("Shared options", .serialized)
struct SharedOptionTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func start(_ arguments: [String], lang: String = "de_DE.UTF-8") throws -> PtyProgram {
    try PtyProgram(
      Executables.path("reifegrad"), arguments,
      environment: ["HOME": home.path, "TERM": "xterm-256color", "LANG": lang, "PATH": "/usr/bin:/bin"])
  }

  private func stored() throws -> String {
    let path = home.appending(path: "a.json").path
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2025-11-24",
        "company": { "name": "Muster GmbH" }, "answers": {} }
      """
    try Data(text.utf8).write(to: URL(filePath: path))
    return try CommandRun(["import", path], home: home).output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test(
    "“--accessible” asks line by line, wherever it stands, also beside other options",
    arguments: [
      ["--accessible"], ["assess", "--accessible"], ["--accessible", "assess"], ["assess", "--accessible", "--short"],
      ["--accessible", "assess", "--short"], ["assess", "--short", "--lang", "de", "--accessible"],
      ["--lang", "de", "--accessible", "assess", "--short"], ["--accessible", "assess", "--lang", "de"],
    ])
  func accessible(arguments: [String]) throws {
    let program = try start(arguments)
    try program.waitFor("a prompt") { $0.screen.lines.contains(">") }
    #expect(!program.screen.isAlternate)
    program.hangUp()
    _ = try program.waitForEnd()
  }

  @Test("So it does for a further person, for the next time and for a draft", arguments: [true, false])
  func begun(isBefore: Bool) throws {
    let id = try stored()
    for options in [["--join", id, "--perspective", "colleague"], ["--after", id]] {
      let program = try start(
        isBefore ? ["--accessible", "assess"] + options : ["assess"] + options + ["--accessible"])
      try program.waitFor("Frage 1")
      #expect(!program.screen.isAlternate)
      program.hangUp()
      _ = try program.waitForEnd()
    }
    let draft = String(try CommandRun(["list"], home: home).output.prefix(5))
    let program = try start(
      isBefore ? ["--accessible", "assess", "--resume", draft] : ["assess", "--resume", draft, "--accessible"])
    try program.waitFor("Frage 1")
    #expect(!program.screen.isAlternate)
  }

  @Test("Without it the screens open", arguments: [["assess"], ["assess", "--short"], ["--lang", "de", "assess"]])
  func screens(arguments: [String]) throws {
    let program = try start(arguments)
    try program.waitFor("Unternehmen")
    #expect(program.screen.isAlternate)
  }

  @Test(
    "“--lang” counts before and after a command, with all of its names",
    arguments: [
      ["--lang", "en", "assess"], ["assess", "--lang", "en"], ["--lang=en", "assess", "--short"],
      ["--accessible", "--lang", "en", "assess"],
    ])
  func language(arguments: [String]) throws { try start(arguments).waitFor("ompany") }

  @Test("So it does for commands of commands")
  func nested() throws {
    for arguments in [
      ["--lang", "en", "questionnaire", "list"], ["questionnaire", "list", "--lang", "en"],
      ["questionnaire", "--lang", "en", "list"], ["--lang", "en", "--accessible", "questionnaire", "list"],
    ] {
      let run = try CommandRun(arguments, home: home)
      #expect(run.status == 0 && run.output.contains("Social media management"), "\(arguments) \(run.messages)")
    }
  }

  @Test("A workshop says that it has no questions line by line, wherever the option stands")
  func workshop() throws {
    for arguments in [
      ["workshop", "start", "--accessible"], ["--accessible", "workshop", "desk"],
      ["workshop", "--accessible", "kiosk"],
    ] {
      let run = try CommandRun(arguments + ["--lang", "de"], home: home)
      #expect(run.status == 64 && run.messages.contains("nur am Bildschirm"), "\(arguments) \(run.messages)")
    }
  }

  @Test("Who answers is not asked again when the command says it")
  func perspective() throws {
    let program = try start(["assess", "--short", "--accessible", "--perspective", "colleague"])
    // Each line is sent once its question is there: what comes before is dropped.
    for question in ["Unternehmen", "250 Personen", "Andere Branche"] {
      try program.waitFor(question)
      try program.send("\n")
    }
    try program.waitFor("Frage 1")
    program.hangUp()
    _ = try program.waitForEnd()
    #expect(try CommandRun(["list"], home: home).output.contains("Kollegin oder Kollege"))
  }
}
