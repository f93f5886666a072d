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
