import Foundation
import Testing

@Suite("Command config, and what the configuration changes")
struct ConfigCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let folder: URL
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "company": { "name": "Geheim GmbH" }, "answers": { "einstieg.ziel": { "level": 2 } } }
    """

  init() throws {
    folder = home.appending(path: ".config/reifegrad")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var file: String { folder.appending(path: "config.yaml").path }

  private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> CommandRun
  {
    try CommandRun(arguments, input: input, home: home, environment: environment)
  }

  private func configure(_ lines: String...) throws {
    try Data((["format: reifegrad-config/1"] + lines).joined(separator: "\n").utf8).write(to: URL(filePath: file))
  }

  @Test("Without a file all is as the program has it, and that is said")
  func nothing() throws {
    let check = try run("config", "check")
    #expect(check.status == 0 && check.output.isEmpty && check.messages.contains("Es gibt keine Konfiguration"))
    let show = try run("config", "show")
    #expect(show.status == 0 && show.output.contains("k ") && show.output.contains("11"))
    #expect(try run("config", "path").output.contains("\(file)\tnicht vorhanden\n"))
  }

  @Test("Show tells each value with file and line")
  func show() throws {
    try configure("organiser:", "  name: \"IHK \u{200E}Musterstadt\"", "k: 8")
    // An invisible mark is refused, as every control character is.
    #expect(try run("config", "check").status == 65)
    try configure("language: en", "organiser:", "  name: \"IHK Musterstadt\"", "k: 8")
    let show = try run("config", "show")
    #expect(show.status == 0 && show.messages.isEmpty)
    let lines = show.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.contains { $0.first == "k" && $0.contains("8") && $0.last == "\(file):5" })
    #expect(lines.contains { $0.first == "language" && $0.contains("en") && $0.last == "\(file):2" })
    #expect(show.output.contains("IHK Musterstadt"))
    #expect(try run("config", "check").status == 0)
    #expect(try run("config", "path", "--lang", "en").output.contains("\(file)\tread\n"))
  }

  @Test("Check ends as the linter of questionnaires does, also for a file that is named or comes through a pipe")
  func check() throws {
    try configure("k: 4")
    let own = try run("config", "check")
    #expect(
      own.status == 65 && own.output.contains("config.yaml:2:4: Fehler: „k“ braucht eine ganze Zahl von 5 bis 99"))
    #expect(own.messages.contains("1 Fehler gefunden."))
    let named = try run("config", "check", file, "--lang", "en")
    #expect(named.status == 65 && named.output.contains("error: “k” takes a whole number from 5 to 99"))
    let piped = try run("config", "check", "-", input: "format: reifegrad-config/1\npaper: a5\n")
    #expect(piped.status == 65 && piped.output.contains("-:2:8: Fehler:"))
  }

  @Test("A faulty file stops every command with 78 and the list of faults, but not those that help to mend it")
  func faulty() throws {
    try configure("k: 4", "papr: a4")
    for command in [
      ["list"], ["report", "-"], ["questionnaire", "list"], ["--accessible"], ["workshop", "list"], [],
    ] {
      let stopped = try CommandRun(command, input: answers, home: home)
      #expect(stopped.status == 78 && stopped.output.isEmpty, "\(command)")
      #expect(
        stopped.messages.contains("config.yaml:2:4: Fehler:") && stopped.messages.contains("config.yaml:3:1: Fehler:"))
      #expect(stopped.messages.contains("reifegrad config check") && stopped.messages.contains("REIFEGRAD_CONFIG=off"))
      #expect(!stopped.messages.contains("Geheim"))
    }
    #expect(try run("list", "--lang", "en").messages.contains("The configuration is faulty."))
    for command in [["--help"], ["--version"], ["help", "report"], ["report", "--help"], ["config", "path"]] {
      #expect(try CommandRun(command, home: home).status == 0, "\(command)")
    }
    #expect(try run("config", "check").status == 65)
    let show = try run("config", "show")
    #expect(show.status == 78 && show.output.contains("social-media-management"))
    #expect(try run("questionnaire", "list", environment: ["REIFEGRAD_CONFIG": "off"]).status == 0)
    // A mistyped command is told first.
    #expect(try run("lst").status == 64)
  }

  @Test("Language: the option, then what was chosen on the screen, then the configuration, then LANG")
  func language() throws {
    let texts = { (arguments: [String], environment: [String: String]) in
      try CommandRun(["config", "show"] + arguments, home: home, environment: environment).output
    }
    #expect(try texts([], [:]).contains("vom Programm"))
    #expect(try texts([], ["LANG": "fr_FR.UTF-8"]).contains("the program’s"))
    try configure("language: en")
    #expect(try texts([], [:]).contains("the program’s"))
    try Data("de\n".utf8).write(to: folder.appending(path: "language"))
    #expect(try texts([], [:]).contains("vom Programm"))
    #expect(try texts(["--lang", "en"], [:]).contains("the program’s"))
    // The program has not touched the file.
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "format: reifegrad-config/1\nlanguage: en")
  }

  @Test("The organiser stands on reports; the benchmark that is set stays with its own questionnaire")
  func reports() throws {
    try configure(
      "organiser: { name: \"IHK <Musterstadt>\", contact: \"Petra\" }", "benchmark: studie-2012", "paper: letter")
    let text = try run("report", "-", input: answers)
    #expect(text.status == 0 && text.output.contains("Überreicht von IHK <Musterstadt> · Ihre Ansprechperson: Petra"))
    #expect(try run("report", "-", "--format", "html", input: answers).output.contains("IHK &lt;Musterstadt&gt;"))
    let pdf = home.appending(path: "bericht.pdf").path
    #expect(try run("report", "-", "--format", "pdf", "--output", pdf, input: answers).status == 0)
    let info = try CommandRun([pdf], home: home, program: "/usr/bin/pdfinfo").output
    #expect(info.contains("612 x 792"))
  }

  @Test("The questionnaire that is set is begun where none is named")
  func questionnaire() throws {
    try configure("questionnaire: einstieg")
    let run = try run("assess", "--short")
    #expect(run.status == 64 && run.messages.contains("„einstieg“ hat keine Kurzform"))
  }
}
