import Foundation
import Testing

@Suite("What-if on the command line")
struct WhatIfCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private static let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0", "form": "short",
      "date": "2026-11-24", "company": { "name": "Geheim GmbH" },
      "answers": { "kompetenz.inhalte": { "level": 1 }, "kompetenz.strategie": { "level": 1 },
        "kompetenz.schulung": { "level": 1 }, "kompetenz.konsequenz": { "level": 1 } } }
    """

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["score", "-"] + arguments, input: Self.answers, home: home)
  }

  private func competence(_ output: String) throws -> Double? {
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let dimensions = object?["dimensions"] as? [String: [String: Any]]
    return dimensions?["kompetenz"]?["value"] as? Double
  }

  @Test("Values are computed as if, beside those of now, and nothing is stored")
  func asIf() throws {
    #expect(try competence(run("--format", "json").output) == 25)
    let raised = try run("--format", "json", "--set", "kompetenz.inhalte=3", "--set", "kompetenz.strategie=3")
    #expect(try competence(raised.output) == 50)
    let text = try run("--set", "kompetenz.inhalte=0", "--set", "kompetenz.inhalte=3").output
    #expect(text.hasPrefix("Was wäre, wenn?\n"))
    #expect(text.contains("3 weitgehend (jetzt: 1 ansatzweise)"))
    #expect(text.split(separator: "\n").contains { $0.contains("Kompetenz") && $0.contains("38") && $0.contains("25") })
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: ".local").path))
  }

  @Test("An explanation is that of the assumed answers")
  func explained() throws {
    let arguments = ["explain", "-", "kompetenz.inhalte", "--set", "kompetenz.inhalte=3"]
    let run = try CommandRun(arguments, input: Self.answers, home: home)
    #expect(run.status == 0 && run.output.hasPrefix("Was wäre, wenn?\n"), "\(run.messages)")
    #expect(run.output.contains("Angenommen") && run.output.contains("1 × 3 = 3"))
  }

  @Test(
    "What cannot be assumed is told with what to do",
    arguments: [
      ("kompetenz.inhalte", "FRAGE=STUFE"), ("kompetenz.inhalte=5", "Stufe 0–4"), ("kompetenz.inhalte=x", "Stufe 0–4"),
      ("kompetenz.inhalte=1=2", "FRAGE=STUFE"), ("kompetenz.inhalt=2", "Meinten Sie „kompetenz.inhalte“?"),
      ("profil.kanaele=2", "nicht gewertet"), ("kompetenz.krise=2", "nicht zur Kurzform"),
      ("=2", "gibt es in diesem Fragebogen nicht"),
    ])
  func refused(assumption: String, words: String) throws {
    let run = try run("--set", assumption)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.messages.contains(words) && !run.messages.contains("Geheim"), "\(run.messages)")
  }
}
