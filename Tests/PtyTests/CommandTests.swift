import Foundation
import Testing

/// The commands without a terminal: results on standard output, messages on standard error, exit codes.
@Suite("Commands")
struct CommandTests {
  let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "company": { "name": "Geheim GmbH" }, "answers": { "einstieg.ziel": { "level": 2, "note": "vertraulich" } } }
    """

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    try CommandRun(arguments, input: input, home: home)
  }

  @Test(
    "Exit codes are those of sysexits.h, and nothing but the result is on standard output",
    arguments: [
      (["foo"], 64), (["score", "/does/not/exist"], 66), (["show", "a7k2m"], 66), (["report", "-"], 65),
      (["questionnaire", "show", "einstig"], 66), (["assess", "--questionnaire", "einstieg", "--short"], 64),
      (["report", "-", "--width", "3"], 64),
    ])
  func exitCodes(arguments: [String], status: Int) throws {
    let outcome = try run(arguments, input: "{ \"format\": 3 }")
    #expect(Int(outcome.status) == status)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.messages.isEmpty)
  }

  @Test("Scoring reads standard input, writes the values and stores nothing")
  func score() throws {
    let outcome = try run(["score", "-", "--format", "json"], input: answers)
    #expect(outcome.status == 0)
    let values = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(values["format"] as? String == "reifegrad-values/2")
    #expect(values["stage"] is NSNull)
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: ".local").path))
  }

  @Test("What was imported is listed, exported alike, and gone after deletion")
  func importAndDelete() throws {
    let file = home.appending(path: "a.json")
    try Data(answers.utf8).write(to: file)
    let id = try run(["import", file.path]).output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try run(["list"]).output.contains("Geheim GmbH"))
    let exported = try run(["export", id])
    #expect(exported.output.contains("vertraulich"))
    #expect(try run(["score", "-"], input: exported.output).status == 0)
    #expect(try run(["delete", id]).status == 64)
    #expect(try run(["delete", id, "--yes"]).status == 0)
    #expect(try run(["list"]).output.isEmpty)
  }

  @Test("Errors hold no name, note or answer")
  func privacy() throws {
    let broken = answers.replacingOccurrences(of: "\"level\": 2", with: "\"level\": 9")
    let outcome = try run(["score", "-"], input: broken)
    #expect(outcome.status == 65)
    #expect(!outcome.messages.contains("Geheim") && !outcome.messages.contains("vertraulich"))
  }

  @Test("A new questionnaire passes the linter, and an existing file is kept")
  func template() throws {
    let folder = FileManager.default.currentDirectoryPath
    let name = "vorlage-\(home.lastPathComponent.suffix(8).lowercased())"
    let path = folder + "/\(name).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try run(["questionnaire", "new", name]).status == 0)
    let lint = try run(["questionnaire", "lint", path])
    #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.output)")
    #expect(try run(["questionnaire", "new", name]).status == 73)
  }
}
