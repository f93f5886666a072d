import Foundation
import Testing

/// Commands for several people, several times, and their actions, without a terminal.
@Suite("Commands for surveys")
struct SurveyCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func run(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, home: home) }

  /// An answer file; every answer is a level.
  private func file(
    _ name: String, perspective: String = "management", date: String = "2026-11-24", company: String = "Geheim GmbH",
    form: String = "short", version: String = "1.0.0", _ levels: [String: Int] = ["kompetenz.strategie": 2]
  ) throws -> String {
    let answers = levels.map { "\"\($0.key)\": { \"level\": \($0.value), \"note\": \"vertraulich\" }" }.sorted()
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "\(version)",
        "form": "\(form)", "company": { "name": "\(company)" }, "perspective": "\(perspective)", "date": "\(date)",
        "answers": { \(answers.joined(separator: ", ")) } }
      """
    let path = home.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func stored(_ arguments: String...) throws -> [String] {
    let run = try CommandRun(["import"] + arguments, home: home)
    try #require(run.status == 0, "\(run.messages)")
    return run.output.split(separator: "\n").map(String.init)
  }

  private func isPrivate(_ run: CommandRun) -> Bool {
    !run.messages.contains("Geheim") && !run.messages.contains("vertraulich") && !run.messages.contains("Erika")
  }

  @Test("The same file is taken in once, and told")
  func once() throws {
    let path = try file("a.json")
    let first = try stored(path)
    let second = try run("import", path)
    #expect(second.status == 0 && second.output == first[0] + "\n")
    #expect(second.messages.contains("war schon da (\(first[0]))"))
    #expect(isPrivate(second))
    #expect(try run("list").output.split(separator: "\n").count == 1)
    #expect(try stored(path, "--again") != first)
    #expect(try run("list").output.split(separator: "\n").count == 2)
  }

  @Test("People who join stand together in the list, and what follows says so")
  func list() throws {
    let old = try stored(file("old.json", date: "2025-11-24"))[0]
    let other = try stored(file("other.json", company: "Andere"))[0]
    let both = try stored(
      file("boss.json"), file("lead.json", perspective: "social-media-lead"), "--after", String(old.prefix(5)))
    let late = try stored(file("late.json", perspective: "colleague"), "--join", both[0])[0]
    let lines = try run("list").output.split(separator: "\n").map(String.init)
    #expect(lines.map { String($0.prefix(5)) } == [both[0], both[1], late, other, old])
    #expect(lines[2].contains("Kollegin oder Kollege ") && lines[2].hasSuffix("Geheim GmbH  (3 Personen, nach \(old))"))
    #expect(lines[4].hasSuffix("Geheim GmbH"))
  }

  @Test("What answers other questions cannot join or follow: exit code 65, the file is named, nothing is stored")
  func misfits() throws {
    let id = try stored(file("a.json"))[0]
    let fitting = try file("b.json", perspective: "colleague")
    let misfit = try file("c.json", form: "full")
    let run = try run("import", fitting, misfit, "--join", id)
    #expect(run.status == 65 && run.output.isEmpty && isPrivate(run))
    #expect(run.messages.contains("c.json: ") && run.messages.contains("sie beantwortet die Kurzform"))
    #expect(try self.run("list").output.split(separator: "\n").count == 1)
    #expect(try self.run("import", fitting, "--after", id, "--join", id).status == 64)
    #expect(try self.run("import", fitting, "--join", "z9z9z").status == 66)
    let several = try self.run("import", fitting, misfit, "--after", id)
    #expect(several.status == 65 && several.messages.contains("c.json“ beantwortet anderes") && isPrivate(several))
    #expect(try self.run("list").output.split(separator: "\n").count == 1)
    let itself = try self.run("import", home.appending(path: "a.json").path, "--after", id)
    #expect(itself.status == 65 && itself.messages.contains("kann nicht die vorige sein"))
    let together = try self.run("report", fitting, misfit)
    #expect(together.status == 65 && together.messages.contains("c.json") && isPrivate(together))
  }

  @Test("Values are those of everybody, or of one person alone; the order of files does not matter")
  func joint() throws {
    let high = ["kompetenz.strategie": 4, "kompetenz.schulung": 4]
    let low = ["kompetenz.strategie": 0, "kompetenz.schulung": 2]
    let (one, two) = (try file("1.json", high), try file("2.json", perspective: "colleague", low))
    let id = try stored(one)[0]
    _ = try stored(two, "--join", id)
    func values(_ arguments: String...) throws -> String {
      let run = try CommandRun(["report"] + arguments + ["--format", "json"], home: home)
      try #require(run.status == 0, "\(run.messages)")
      return run.output
    }
    let alone = try values(id, "--alone")
    #expect(try values(one) == alone)
    let joint = try values(id)
    #expect(joint != alone)
    let score = try run("score", one, two, "--format", "json").output
    #expect(try run("score", two, one, "--format", "json").output == score)
    #expect(try run("score", id, "--format", "json").output == score)
    #expect(try run("show", one, two).output == run("show", id).output)
  }

  @Test("Without finished answers of others a report is of the person named")
  func drafts() throws {
    let id = try stored(file("a.json"))[0]
    let before = try run("report", id, "--format", "json").output
    let terminal = try PtyProgram(
      Executables.path("reifegrad"), ["assess", "--join", id, "--perspective", "colleague", "--accessible"],
      environment: ["HOME": home.path, "LANG": "de_DE.UTF-8", "TERM": "dumb", "PATH": "/usr/bin:/bin"])
    try terminal.waitFor("Frage 1")
    terminal.hangUp()
    _ = try terminal.waitForEnd()
    let lines = try run("list").output.split(separator: "\n")
    #expect(lines.count == 2 && lines[1].contains("Entwurf") && lines[1].contains("Geheim GmbH  (2 Personen)"))
    #expect(try run("report", id, "--format", "json").output == before)
  }

  @Test("A trend is drawn to the survey before, or to what is named by hand; another questionnaire is refused")
  func trend() throws {
    let old = try file("old.json", date: "2025-11-24", ["kompetenz.strategie": 1])
    let new = try file("new.json", ["kompetenz.strategie": 3])
    let oldID = try stored(old)[0]
    let newID = try stored(new, "--after", oldID)[0]
    func report(_ arguments: String...) throws -> String {
      let run = try CommandRun(["report"] + arguments + ["--format", "html"], home: home)
      try #require(run.status == 0, "\(run.messages)")
      return run.output
    }
    let linked = try report(newID)
    #expect(linked.contains("24.11.2025"))
    #expect(try report(newID, "--before", oldID) == linked)
    #expect(try report(new, "--before", old).contains("24.11.2025"))
    #expect(try !report(new).contains("24.11.2025"))
    let beginners = home.appending(path: "e.json").path
    try Data(
      """
      { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2025-11-24",
        "answers": {} }
      """.utf8
    ).write(to: URL(filePath: beginners))
    let refused = try run("report", new, "--before", beginners)
    #expect(refused.status == 65 && refused.messages.contains("anderen Fragebogen („einstieg“)"))
  }

  @Test("Deleting asks with the number of actions that go along")
  func delete() throws {
    let id = try stored(file("a.json"))[0]
    _ = try run("actions", "add", id, "--text", "Plan schreiben", "--owner", "Erika")
    let terminal = try PtyProgram(
      Executables.path("reifegrad"), ["delete", id],
      environment: ["HOME": home.path, "LANG": "de_DE.UTF-8", "TERM": "xterm", "PATH": "/usr/bin:/bin"])
    try terminal.waitFor("„\(id)“ mit einer Maßnahme endgültig löschen? [j/N]")
    try terminal.send("j\n")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(try run("list").output.isEmpty)
  }

  @Test("Assessing again takes company, form and perspective along")
  func again() throws {
    let id = try stored(file("a.json", perspective: "social-media-lead"))[0]
    let terminal = try PtyProgram(
      Executables.path("reifegrad"), ["assess", "--after", id, "--accessible"],
      environment: ["HOME": home.path, "LANG": "de_DE.UTF-8", "TERM": "dumb", "PATH": "/usr/bin:/bin"])
    try terminal.waitFor("Frage 1")
    terminal.hangUp()
    _ = try terminal.waitForEnd()
    let line = try #require(try run("list").output.split(separator: "\n").first)
    #expect(line.contains("kurz    Zuständig für Social Media ") && line.hasSuffix("Geheim GmbH  (nach \(id))"))
    #expect(try run("assess", "--join", id).status == 64)
    #expect(try run("assess", "--join", id, "--after", id, "--perspective", "other").status == 64)
    #expect(try run("assess", "--after", "z9z9z").status == 66)
  }
}
