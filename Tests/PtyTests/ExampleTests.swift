import Catalog
import Foundation
import Questionnaire
import Testing
import Words

@testable import reifegrad

/// The examples of help and manual are typed as they stand.
@Suite("Examples")
struct ExampleTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let ids = Result {
    let catalog = Catalog(places: [root.appending(path: "questionnaires").path()])
    return try Set(
      ["social-media-management", "einstieg", "ausbildung-im-betrieb"].flatMap { id in
        let questionnaire = try catalog.questionnaire(id)
        return questionnaire.items.map(\.id.rawValue)
      })
  }
  private static var question: Regex<Substring> {
    /\b(?:kompetenz|organisation|kultur|erfolg|offen|profil|einstieg)\.(?!yaml|json|pdf|txt|csv|de\b|en\b)[a-z][a-z-]+/
  }

  private static let commands: [CommandDescription] = CommandDescription.root?.all ?? []

  @Test("Every question that an example names is asked by a questionnaire that is shipped")
  func questions() throws {
    let ids = try Self.ids.get()
    for example in Self.commands.flatMap(ManualExample.examples) {
      for match in example.line(in: .german).matches(of: Self.question) {
        #expect(ids.contains(String(match.0)), "\(example.line(in: .german))")
      }
    }
  }

  @Test(
    "Every question that the documentation names is asked by a questionnaire that is shipped, or by its own example")
  func documents() throws {
    let ids = try Self.ids.get()
    let folder = Self.root.appending(path: "docs")
    let files =
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" } + [Self.root.appending(path: "README.md")]
    #expect(files.count > 15)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let own = Set(text.matches(of: /- id: ([a-z.-]+)/).map { String($0.1) })
      for match in text.matches(of: Self.question) where !own.contains(String(match.0)) {
        #expect(ids.contains(String(match.0)), "\(file.lastPathComponent): \(match.0)")
      }
    }
  }

  /// Those that need no terminal, printer or network.
  private static let runnable = [
    "list", "show", "report", "actions list", "actions add", "actions set", "actions ics", "actions remove", "score",
    "explain", "template list", "template save", "export", "import", "backup", "questionnaire list",
    "questionnaire show",
    "questionnaire lint", "questionnaire new", "questionnaire copy", "questionnaire sheet", "questionnaire export",
    "benchmark list", "benchmark show", "benchmark query", "target new", "target list", "portfolio", "config show",
    "config path", "keys",
  ]

  @Test("An example does what it says", arguments: Language.allCases)
  func run(language: Language) throws {
    let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let folder = home.appending(path: "here")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let answers = Self.root.appending(path: "docs/examples/answers")
    for name in ["antworten", "answers", "leitung", "owner"] {
      try FileManager.default.copyItem(
        at: answers.appending(path: "musterholz-leitung.json"), to: folder.appending(path: "\(name).json"))
    }
    try FileManager.default.copyItem(
      at: answers.appending(path: "musterholz-werkstatt.json"), to: folder.appending(path: "team.json"))
    let id = try CommandRun(["import", folder.appending(path: "leitung.json").path], home: home).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    for text in ["Eins", "Zwei"] {
      #expect(try CommandRun(["actions", "add", id, "--text", text], home: home).status == 0)
    }
    let bin = URL(filePath: Executables.path("reifegrad")).deletingLastPathComponent().path
    for name in Self.runnable {
      let command = try #require(
        Self.commands.first { $0.path.dropFirst().joined(separator: " ") == name }, "\(name)")
      for example in ManualExample.examples(of: command) {
        let source = name.hasPrefix("benchmark") ? "benchmarks/studie-2012.yaml" : "einstieg.yaml"
        let makes = name.hasSuffix("new") || name.hasSuffix("copy")
        let reads = name.hasSuffix("lint") || name.hasSuffix("show")
        for own in ["eigener", "eigenes", "own"] where makes || reads {
          let file = folder.appending(path: "\(own).yaml")
          try? FileManager.default.removeItem(at: file)
          if reads {
            try FileManager.default.copyItem(at: Self.root.appending(path: "questionnaires/\(source)"), to: file)
          }
        }
        let line = example.line(in: language).replacing("k7m2f", with: id)
        let run = try CommandRun(
          ["-c", "cd '\(folder.path)' && \(line) --lang \(language.rawValue)"], home: home,
          path: "\(bin):/usr/bin:/bin",
          program: "/bin/sh")
        #expect(run.status == 0, "\(line): \(run.messages)")
      }
    }
  }
}
