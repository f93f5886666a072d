import Foundation
import Testing

/// Everything of a company in one file, and templates, from the command line.
@Suite("Commands for company files and templates")
struct CompanyFileCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let elsewhere = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws {
    for folder in [home, elsewhere] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  private func run(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, home: home) }
  private func there(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, home: elsewhere) }

  private func path(_ name: String) -> String { home.appending(path: name).path }

  /// Answers of 1.0.0, with one action; the id.
  private func stored(date: String = "2025-11-24", after: String? = nil) throws -> String {
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
        "form": "short", "company": { "name": "Geheim GmbH" }, "perspective": "management", "date": "\(date)",
        "answers": { "kompetenz.strategie": { "level": 2, "note": "vertraulich" } } }
      """
    let file = path("answers-\(date).json")
    try Data(text.utf8).write(to: URL(filePath: file))
    let run = try CommandRun(["import", file] + (after.map { ["--after", $0] } ?? []), home: home)
    try #require(run.status == 0, "\(run.messages)")
    return run.output.trimmingCharacters(in: .newlines)
  }

  @Test("A company goes to another computer and back, the same to the byte, and is stored once")
  func roundTrip() throws {
    let first = try stored()
    try #require(try run("actions", "add", first, "--text", "Krisenplan", "--owner", "Erika").status == 0)
    let second = try stored(date: "2026-11-24", after: first)
    let file = path("alles.json")
    let written = try run("export", second, "--survey", "--output", file)
    #expect(written.status == 0 && written.output.isEmpty && written.messages.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let taken = try there("import", file)
    #expect(taken.status == 0 && taken.output == "\(first)\n\(second)\n")
    #expect(taken.messages.contains("Aufgenommen: 2 Selbsteinschätzungen mit 2 Antworten und 2 Notizen, 1 Maßnahme."))
    let again = try there("import", file)
    #expect(again.status == 0 && again.messages.contains("Schon da und nicht noch einmal gespeichert: 2."))
    #expect(try there("actions", "list", second).output.contains("Krisenplan"))
    #expect(try Data(there("export", first, "--survey").output.utf8) == Data(contentsOf: URL(filePath: file)))
  }

  @Test("Another state is refused without --replace: exit code 65, nothing changes, no name is told")
  func otherState() throws {
    let id = try stored()
    try #require(try run("actions", "add", id, "--text", "Krisenplan", "--owner", "Erika").status == 0)
    let file = path("alles.json")
    try #require(try run("export", id, "--survey", "--output", file).status == 0)
    try #require(try run("actions", "set", id, "1", "--state", "done").status == 0)
    let refused = try run("import", file)
    #expect(refused.status == 65 && refused.output.isEmpty && refused.messages.contains("eine Maßnahme"))
    #expect(!refused.messages.contains("Geheim") && !refused.messages.contains("Erika"))
    #expect(try run("import", file, "--replace").status == 0)
    #expect(try run("export", id, "--survey").output == String(contentsOf: URL(filePath: file), encoding: .utf8))
  }

  @Test("A company file does not go with answer files, --join and --after, nor --replace with answers")
  func usage() throws {
    let id = try stored()
    let file = path("alles.json")
    try #require(try run("export", id, "--survey", "--output", file).status == 0)
    #expect(try run("import", file, path("answers-2025-11-24.json")).status == 64)
    #expect(try run("import", file, "--join", id).status == 64)
    #expect(try run("import", path("answers-2025-11-24.json"), "--replace").status == 64)
    let report = try run("report", file)
    #expect(report.status == 65 && report.messages.contains("reifegrad import DATEI"))
  }

  @Test("Of a file with a fault nothing is stored, and the fault is told with its path")
  func fault() throws {
    let id = try stored()
    let text = try run("export", id, "--survey").output.replacing("\"level\": 2", with: "\"level\": 7")
    try Data(text.utf8).write(to: URL(filePath: path("alles.json")))
    let run = try there("import", path("alles.json"))
    #expect(run.status == 65 && run.messages.contains("surveys[0].people[0].answers.\"kompetenz.strategie\".level"))
    #expect(try there("list").output.isEmpty)
  }

  @Test("Templates are listed and saved, as text or table, and never written over")
  func templates() throws {
    let list = try run("template", "list")
    #expect(list.status == 0 && list.output.contains("editorial-plan"))
    let plan = path("plan.csv")
    #expect(try run("template", "save", "editorial-plan", "--output", plan).status == 0)
    #expect(try Data(contentsOf: URL(filePath: plan)).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try run("template", "save", "editorial-plan", "--output", plan).status == 73)
    #expect(try run("template", "save", "editorial-plan", "--output", "-").output.hasPrefix("# "))
    let other = try run("template", "save", "editorial-plan", "--output", path("plan.docx"))
    #expect(other.status == 64 && other.messages.contains(".csv, .md") && other.output.isEmpty)
    let unknown = try run("template", "save", "editorial-plam")
    #expect(unknown.status == 66 && unknown.messages.contains("editorial-plan"))
  }
}
