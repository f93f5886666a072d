import Foundation
import Testing

/// What a real bash offers after TAB.
@Suite("Completion")
struct CompletionTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private var folder: URL { home.appending(path: "work") }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = try CommandRun(["--generate-completion-script", "bash"], home: home)
    try Data(script.output.utf8).write(to: home.appending(path: "reifegrad.bash"))
  }

  /// What bash offers for the last of the words.
  private func offered(_ words: String...) throws -> [String] {
    let program = Executables.path("reifegrad")
    let quoted = ([program] + words).map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    let script = """
      cd \(folder.path); . ../reifegrad.bash
      COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _reifegrad reifegrad "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try CommandRun(["--norc", "-c", script], home: home, program: "/bin/bash")
    #expect(run.messages.isEmpty, "\(run.messages)")
    return run.output.split(separator: "\n").map(String.init)
  }

  private func stored() throws -> String {
    let answers = """
      { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "2.0.0", "date": "2026-11-24",
        "answers": { "einstieg.ziel": { "level": 2 } } }
      """
    let run = try CommandRun(["import", "-"], input: answers, home: home)
    try #require(run.status == 0, "\(run.messages)")
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("Commands, options and their values are offered")
  func words() throws {
    #expect(try offered("rep") == ["report"])
    #expect(try offered("workshop", "re").sorted() == ["rehearse", "report", "resume"])
    #expect(try offered("report", "--form") == ["--format"])
    #expect(try offered("report", "--format", "p") == ["pdf"])
  }

  @Test("Ids of stored assessments are offered, and files where they may stand")
  func ids() throws {
    let id = try stored()
    try Data().write(to: folder.appending(path: "zwei.json"))
    #expect(try offered("report", "") == [id, "zwei.json"])
    #expect(try offered("report", "zw") == ["zwei.json"])
    #expect(try offered("show", String(id.prefix(2))).contains(id))
    #expect(try offered("actions", "list", "") == [id])
    #expect(try offered("assess", "--join", "") == [id])
  }

  @Test("Questionnaires, benchmarks, templates and questions are offered")
  func catalog() throws {
    #expect(try offered("questionnaire", "show", "ein") == ["einstieg"])
    #expect(try offered("assess", "--questionnaire", "social").contains("social-media-management"))
    #expect(try offered("template", "save", "edi") == ["editorial-plan"])
    #expect(try offered("explain", "x.json", "organisa").contains("organisation"))
  }

  @Test("A name of a file is never run, and one with spaces stays one")
  func hostile() throws {
    for name in ["$(touch pwned)", "`touch pwned`", "mit Leerzeichen.json", "it's.json"] {
      try Data().write(to: folder.appending(path: name))
    }
    let offers = try offered("report", "")
    #expect(offers.contains("mit Leerzeichen.json") && offers.contains("it's.json"))
    #expect(offers.contains("$(touch pwned)"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "pwned").path))
  }

  /// An argument or option as the parser tells of it.
  private struct Asked: Decodable {
    struct Name: Decodable { let name: String }
    let kind: String
    let abstract: String?
    let preferredName: Name?
    /// What is offered, whatever it is.
    let completionKind: [String: Nothing]?
    struct Nothing: Decodable { init(from decoder: any Decoder) {} }
  }

  private struct Described: Decodable {
    let commandName: String
    let arguments: [Asked]?
    let subcommands: [Described]?

    /// What has no candidates of its own, as “command option”.
    func bare(_ path: [String] = []) -> [String] {
      let path = path + [commandName]
      let mine = (arguments ?? []).filter { $0.kind != "flag" && $0.completionKind == nil }.filter { asked in
        ["Datei", "Kennung", "Fragebogen", "Frage nach", "Datenbank"].contains { asked.abstract?.contains($0) == true }
      }
      let names = mine.map { (path.dropFirst() + [$0.preferredName?.name ?? "ARGUMENT"]).joined(separator: " ") }
      return names + (subcommands ?? []).flatMap { $0.bare(path) }
    }
  }

  @Test("Whatever names a file, an id or a question is offered; what is yet to be named is not")
  func everything() throws {
    struct Help: Decodable { let command: Described }
    let run = try CommandRun(["--experimental-dump-help"], home: home)
    let help = try JSONDecoder().decode(Help.self, from: Data(run.output.utf8))
    // Ids that are only now given, columns of a database, and codes.
    let free: Set = [
      "questionnaire new ARGUMENT", "target new ARGUMENT", "benchmark derive id", "benchmark merge id",
      "workshop export id", "public export id", "benchmark derive code", "workshop import code", "benchmark query id",
    ]
    #expect(Set(help.command.bare()) == free)
  }

  @Test("Files of responses and counts, questions on success and groups of companies are offered")
  func measured() throws {
    try Data().write(to: folder.appending(path: "nord.csv"))
    // Files are left to bash itself, which has its own way of naming them.
    #expect(try offered("benchmark", "derive", "no") == ["nord.csv"])
    #expect(try offered("benchmark", "derive", "--counts", "no") == ["nord.csv"])
    #expect(try offered("benchmark", "compare", "no") == ["nord.csv"])
    #expect(try offered("responses", "convert", "--output", "no") == ["nord.csv"])
    #expect(try offered("benchmark", "derive", "--success", "erfolg.ge") == ["erfolg.gesamt"])
    #expect(try offered("portfolio", "--sector", "han").contains("handwerk"))
  }

  @Test("Looking makes nothing: no database, no folder")
  func looking() throws {
    #expect(try offered("report", "") == [])
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: ".local").path))
  }

  @Test("Printers are offered as the system names them")
  func printers() throws {
    let tools = home.appending(path: "bin")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    let fake = tools.appending(path: "lpstat")
    try Data("#!/bin/sh\n[ \"$1\" = -e ] && printf 'Flur\\nFenster\\n'\nexit 0\n".utf8).write(to: fake)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake.path)
    let run = try CommandRun(
      ["---completion", "print", "--", "--printer", "3", "0", "reifegrad", "print", "--printer", ""], home: home,
      path: tools.path + ":/usr/bin:/bin", environment: ["SAP_SHELL": "bash"])
    #expect(run.status == 0 && run.output.split(separator: "\n").map(String.init).sorted() == ["Fenster", "Flur"])
  }
}
