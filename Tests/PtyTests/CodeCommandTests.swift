import Foundation
import Testing

@Suite("Command code")
struct CodeCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let answers = """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
      "perspective": "management", "answers": { "einstieg.ziel": { "level": 2 }, "einstieg.mut": { "state": "dont-know" } } }
    """

  private func run(_ arguments: [String], input: String = "") throws -> CommandRun {
    try CommandRun(["code"] + arguments, input: input, home: home)
  }

  @Test("The report from a code is the report from the answers, and nothing is stored")
  func sameReport() throws {
    let code = try run(["-"], input: answers)
    #expect(code.status == 0 && code.messages.isEmpty)
    #expect(code.output.wholeMatch(of: /[0-9A-Z]{5}(-[0-9A-Z]{5})+\n/) != nil)
    let expected = try CommandRun(["report", "-", "--format", "json"], input: answers, home: home)
    #expect(expected.status == 0)
    let groups = code.output.trimmingCharacters(in: .newlines).components(separatedBy: "-")
    for read in [[groups.joined(separator: "-")], groups, [groups.joined(separator: " ").lowercased()]] {
      let report = try run(["--read"] + read + ["--format", "json"])
      #expect(report.status == 0 && report.output == expected.output, "\(report.messages)")
    }
    let report = try run(["--format", "json", "--read", "-"], input: code.output)
    #expect(report.status == 0 && report.output == expected.output)
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: ".local").path))
  }

  @Test("The picture comes only when asked for where there is no screen, and without colours")
  func picture() throws {
    #expect(try run(["-"], input: answers).output.split(separator: "\n").count == 1)
    let picture = try run(["-", "--qr"], input: answers)
    #expect(picture.output.contains("████ ▄▄▄▄▄ █"))
    #expect(!picture.output.contains("\u{1B}"))
    #expect(try run(["-", "--qr", "--ascii"], input: answers).output.contains("########  ##"))
  }

  @Test("A wrong code ends with 65, an unknown questionnaire or version with 66, a wrong command with 64")
  func failures() throws {
    let code = try run(["-"], input: answers).output
    let wrong = try run(["--read", code.replacing("1", with: "2", maxReplacements: 1)])
    #expect(wrong.status == 65 && wrong.output.isEmpty)
    #expect(wrong.messages.contains("Zeichen 1 in Gruppe 1"))
    let missing = try run(["--read", String(code.prefix(11)), "--lang", "en"])
    #expect(missing.status == 65 && missing.messages.contains("too short"))
    // By tests of the room ResultCode: a sample questionnaire “muster”, version 1.2.17.
    let unknown = try run(["--read", "1A9RM-V12H1-60224-8GDD0-0002W-MY000-00000-003PP-TGQCM-KKZNR"])
    #expect(unknown.status == 66 && unknown.messages.contains("einstieg"))
    #expect(try run([]).status == 64)
    #expect(try run(["a7k2m", "--read", code]).status == 64)
    #expect(try run(["a7k2m"]).status == 66)
  }

  @Test("A code is read with the version that it was made with, or not at all")
  func earlierVersion() throws {
    let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    let current = try String(contentsOf: repository.appending(path: "questionnaires/einstieg.yaml"), encoding: .utf8)
    let versions = home.appending(path: ".local/share/reifegrad/questionnaires/versions")
    try FileManager.default.createDirectory(at: versions, withIntermediateDirectories: true)
    let file = versions.appending(path: "einstieg-0.9.0.yaml")
    try Data(current.replacing(/\nversion: .*/, with: "\nversion: \"0.9.0\"").utf8).write(to: file)
    let code = try run(["-"], input: answers.replacing("\"1.0.0\"", with: "\"0.9.0\"")).output
    let read = try run(["--format", "json", "--read", code])
    #expect(read.status == 0 && read.output.contains("\"0.9.0\""), "\(read.messages)")
    try FileManager.default.removeItem(at: file)
    let missing = try run(["--read", code])
    #expect(missing.status == 66 && missing.messages.contains("0.9.0"), "\(missing.messages)")
  }
}
