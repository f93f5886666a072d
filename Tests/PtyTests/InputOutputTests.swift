import Foundation
import Glibc
import Testing

/// Files and pipes on their way in and out of the commands.
@Suite("Input and output")
struct InputOutputTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "company": { "name": "Muster\u{202E} GmbH" }, "answers": { "einstieg.ziel": { "level": 2 } } }
    """

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> CommandRun
  {
    try CommandRun(arguments, input: input, home: home, environment: environment)
  }

  private func path(_ name: String) -> String { home.appending(path: name).path }

  private func write(_ text: String, _ name: String) throws -> String {
    try Data(text.utf8).write(to: home.appending(path: name))
    return path(name)
  }

  private func shell(_ script: String) throws -> CommandRun {
    let file = try write("\"$1\" \(script)", "script")
    return try CommandRun(["bash", file, Executables.path("reifegrad")], home: home, program: "/usr/bin/env")
  }

  @Test(
    "A pipe is read wherever a file is",
    arguments: [
      "score <(cat a.json)", "report <(cat a.json)", "import <(cat a.json)", "show <(cat a.json)", "code <(cat a.json)",
      "questionnaire lint <(cat q.yaml)", "report a.json --before <(cat a.json)", "explain <(cat a.json)",
    ])
  func pipes(script: String) throws {
    _ = try write(answers, "a.json")
    let template = try CommandRun(
      ["-C", home.path, Executables.path("reifegrad"), "questionnaire", "new", "q"], home: home, program: "/usr/bin/env"
    )
    #expect(template.status == 0)
    let outcome = try shell(
      script.replacing("a.json", with: path("a.json")).replacing("q.yaml", with: path("q.yaml")))
    #expect(outcome.status == 0, "\(outcome.messages)")
  }

  @Test("What is not there is not called a matter of rights")
  func missing() throws {
    let id = try run("show", "nix")
    #expect(id.status == 66 && id.messages.contains("weder die Kennung einer Einschätzung noch eine Datei"))
    let folder = try run("show", home.path)
    #expect(folder.status == 66 && folder.messages.contains("ist ein Ordner") && !folder.messages.contains("Recht"))
    let lost = try run("import", path("nix.json"))
    #expect(lost.status == 66 && lost.messages.contains("gibt es nicht") && !lost.messages.contains("Recht"))
    let unknown = try run("show", "a7k2m")
    #expect(unknown.status == 66 && unknown.messages.contains("Kennung „a7k2m“ gibt es nicht"))
    let lint = try run("questionnaire", "lint", home.path)
    #expect(lint.status == 66 && lint.messages.contains("ist ein Ordner"))
    let benchmark = try run("benchmark", "show", home.path)
    #expect(benchmark.status == 66 && benchmark.messages.contains("Ordner") && !benchmark.messages.contains("recht"))
  }

  @Test(
    "Of a file of 3 GiB only a piece is read",
    arguments: [
      ["score", "huge.yaml"], ["import", "huge.yaml"], ["report", "huge.yaml"], ["questionnaire", "lint", "huge.yaml"],
      ["benchmark", "derive", "huge.yaml"], ["benchmark", "merge", "./huge.yaml"],
      ["benchmark", "show", "./huge.yaml"],
    ])
  func huge(arguments: [String]) throws {
    let descriptor = open(path("huge.yaml"), O_WRONLY | O_CREAT, 0o600)
    try #require(ftruncate(descriptor, 3 << 30) == 0)
    close(descriptor)
    let outcome = try CommandRun(
      ["-C", home.path, "bash", "-c", "ulimit -v 2000000; exec \"$0\" \"$@\"", Executables.path("reifegrad")]
        + arguments,
      home: home, program: "/usr/bin/env")
    #expect(outcome.status == 65, "\(outcome.messages)")
    // A table may be as large as it likes, but zeros are none.
    let reason = arguments.contains("derive") ? "keine Tabelle in Textform" : "größer als 1 MiB"
    #expect((outcome.messages + outcome.output).contains(reason), "\(outcome.messages)")
  }

  @Test(
    "Standard input without an end is left where it is", arguments: ["score -", "import -", "questionnaire lint -"])
  func endless(script: String) throws {
    let outcome = try shell("\(script) < /dev/zero")
    #expect(outcome.status == 65 && (outcome.messages + outcome.output).contains("größer als 1 MiB"))
    #expect(try shell("code --read - < /dev/zero").status == 65)
    #expect(try shell("score - <&-").status == 66)
  }

  @Test("What is written replaces a file whole, and never leaves an empty one")
  func output() throws {
    let file = try write(answers, "a.json")
    let target = try write("alt", "out.txt")
    #expect(try run("report", file, "--output", target).status == 0)
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("Muster GmbH"))
    let lost = try run("report", file, "--output", path("none/out.txt"))
    #expect(lost.status == 73 && lost.messages.contains("Den Ordner für"))
    #expect(try run("report", file, "--output", home.path).status == 73)
    let id = try run("import", file).output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try run("export", id, "--output", target).status == 0)
    #expect(try run("score", target).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.hasSuffix(".tmp") }.isEmpty)
  }

  @Test("Device files and what the shell opened are written to", arguments: ["/dev/stdout", "/dev/fd/1", ">(cat)"])
  func devices(target: String) throws {
    let file = try write(answers, "a.json")
    #expect(try shell("report \(file) --output \(target)").output.contains("Muster GmbH"))
    #expect(try run("report", file, "--output", "/dev/null").status == 0)
  }

  @Test("Lists that are empty say why on standard error, and where was looked")
  func emptyLists() throws {
    let list = try run("list")
    #expect(list.status == 0 && list.output.isEmpty)
    #expect(list.messages.contains("noch nichts gespeichert") && list.messages.contains(home.path))
    let workshops = try run("workshop", "list")
    #expect(workshops.status == 0 && workshops.output.isEmpty && workshops.messages.contains("noch keinen Workshop"))
    let id = try run("import", write(answers, "a.json")).output.trimmingCharacters(in: .whitespacesAndNewlines)
    let actions = try run("actions", "list", id)
    #expect(actions.status == 0 && actions.output.isEmpty && actions.messages.contains("noch keine Maßnahme"))
    // A program elsewhere finds no questionnaires.
    try FileManager.default.copyItem(atPath: Executables.path("reifegrad"), toPath: path("lonely"))
    for arguments in [["questionnaire", "list"], ["benchmark", "list"]] {
      let run = try CommandRun(arguments, home: home, program: path("lonely"))
      #expect(run.status == 0 && run.output.isEmpty)
      #expect(run.messages.contains("REIFEGRAD_QUESTIONNAIRES") && run.messages.contains(home.path))
    }
    let report = try CommandRun(["report", path("a.json")], home: home, program: path("lonely"))
    #expect(report.status == 66 && report.messages.contains("REIFEGRAD_QUESTIONNAIRES"))
    #expect(!report.messages.contains("möglich: ."))
  }

  @Test("The list has a heading where a person looks at it")
  func heading() throws {
    _ = try run("import", write(answers, "a.json"))
    #expect(try !run("list").output.contains("Unternehmen"))
    let terminal = try PtyProgram(
      Executables.path("reifegrad"), ["list"],
      environment: ["HOME": home.path, "LANG": "de_DE.UTF-8", "TERM": "xterm", "PATH": "/usr/bin:/bin"], columns: 160)
    try terminal.waitFor("Unternehmen")
    try terminal.waitFor("ganz")
  }

  @Test("Escape and direction characters never reach the terminal")
  func harmless() throws {
    let file = try write(answers, "\u{1B}]0;pwn\u{7}\u{202E}.json")
    let id = try run("import", file).output.trimmingCharacters(in: .whitespacesAndNewlines)
    _ = try run("actions", "add", id, "--text", "Tu\u{202E}was", "--due", "2027-01-31", "--owner", "\u{2066}Änne")
    let broken = try write("{", "\u{9B}31m.json")
    let yaml = try write("format: reifegrad-questionnaire/1\n\"x\u{202E}y\": 1\n", "\u{1B}[31m.yaml")
    let outcomes = [
      try run("list"), try run("actions", "list", id), try run("actions", "ics", id), try run("show", "\u{1B}[31mx"),
      try run("report", id, "--format", "csv"), try run("score", broken), try run("import", file),
      try run("questionnaire", "lint", yaml), try run("questionnaire", "show", "\u{1B}[31mx"),
      try run("benchmark", "show", "\u{1B}[31mx"), try run("benchmark", "show", yaml),
      try run("score", file + "\u{1B}"),
      try run("benchmark", "derive", file, file), try run("report", id), try run("workshop", "show", "\u{1B}[31m"),
    ]
    for (index, outcome) in outcomes.enumerated() {
      let scalars = (outcome.output + outcome.messages).unicodeScalars
      #expect(
        !scalars.contains {
          (0x7F...0x9F).contains($0.value) || $0.value < 0x20 && !"\r\n\t".unicodeScalars.contains($0)
        },
        "\(index)")
      #expect(
        !scalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }, "\(index)")
    }
    #expect(outcomes[0].output.contains("Muster‹U+202E› GmbH"))
    #expect(outcomes[7].output.contains("x‹U+202E›y"))
  }

  @Test("A company name that is no text is refused; one that is stored already makes a PDF")
  func noncharacters() throws {
    let file = try write(
      answers.replacing("\u{202E} GmbH", with: "\\ufffe GmbH"), "a.json")
    let refused = try run("import", file)
    #expect(refused.status == 65 && refused.messages.contains("in Unicode kein Zeichen"))
  }

  @Test("One sheet is one")
  func grammar() throws {
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
        "form": "short", "date": "2026-11-24", "answers": { "kompetenz.strategie": { "level": 2 } } }
      """
    let derived = try run("benchmark", "derive", write(text, "a.json"))
    #expect(derived.status == 65 && derived.messages.contains("Aus 1 Antwortbogen lässt"), "\(derived.messages)")
  }

  @Test("Calendar entries name the company and the question they came from")
  func calendar() throws {
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
        "form": "short", "company": { "name": "Musterholz" }, "date": "2026-11-24",
        "answers": { "kompetenz.strategie": { "level": 2 } } }
      """
    let id = try run("import", write(text, "a.json")).output.trimmingCharacters(in: .whitespacesAndNewlines)
    _ = try run("actions", "add", id, "--item", "kompetenz.strategie", "--due", "2027-01-31")
    let calendar = try run("actions", "ics", id).output.replacing("\r\n ", with: "")
    #expect(calendar.contains("Frage: Strategie") && calendar.contains("\\nUnternehmen: Musterholz\r\n"))
  }
}
