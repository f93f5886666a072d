import Foundation
import Testing

/// Answers to an earlier version of a questionnaire, which lies in the person's own directory.
@Suite("Commands with earlier versions")
struct VersionCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let own: URL

  init() throws {
    own = home.appending(path: ".local/share/reifegrad/questionnaires/versions")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
  }

  private func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try CommandRun(arguments, input: input, home: home)
  }

  private func answers(_ version: String, _ item: String, date: String = "2026-11-24") -> String {
    """
    { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "\(version)", "date": "\(date)",
      "company": { "name": "Geheim GmbH" }, "answers": { "\(item)": { "level": 2 } } }
    """
  }

  /// The questionnaire of today as version 0.9.0, in which one item had another id.
  private func installEarlier() throws {
    let source = URL(filePath: #filePath).appending(path: "../../../questionnaires/einstieg.yaml").standardizedFileURL
    let text = try String(contentsOf: source, encoding: .utf8)
      .replacingOccurrences(of: "version: \"2.0.0\"", with: "version: \"0.9.0\"")
      .replacingOccurrences(of: "einstieg.ziel", with: "einstieg.absicht")
    try Data(text.utf8).write(to: own.appending(path: "einstieg-0.9.0.yaml"))
  }

  @Test("Answers to an earlier version are read, stored, exported and evaluated with its questions")
  func earlier() throws {
    let old = answers("0.9.0", "einstieg.absicht")
    let refused = try run("import", "-", input: old)
    #expect(refused.status == 65 && !refused.messages.contains("Geheim"))
    try installEarlier()
    let imported = try run("import", "-", input: old)
    try #require(imported.status == 0, "\(imported.messages)")
    let id = imported.output.trimmingCharacters(in: .whitespacesAndNewlines)
    let exported = try run("export", id).output
    #expect(exported.contains("\"0.9.0\"") && exported.contains("einstieg.absicht"))
    let report = try run("report", id, "--format", "json")
    #expect(report.status == 0 && report.output.contains("einstieg.absicht"))
    #expect(try run("import", "-", input: exported).output == imported.output)
    #expect(try run("import", "-", input: answers("1.0.0", "einstieg.absicht")).status == 65)
  }

  @Test("When the earlier version is gone, the report comes without the trend and says why")
  func gone() throws {
    try installEarlier()
    let old = try run("import", "-", input: answers("0.9.0", "einstieg.absicht", date: "2025-11-24")).output
    let oldID = old.trimmingCharacters(in: .whitespacesAndNewlines)
    let new = try run("import", "-", "--after", oldID, input: answers("2.0.0", "einstieg.ziel"))
    let newID = new.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try run("report", newID, "--format", "html").output.contains("24.11.2025"))
    try FileManager.default.removeItem(at: own.appending(path: "einstieg-0.9.0.yaml"))
    let report = try run("report", newID, "--format", "html")
    #expect(report.status == 0 && !report.output.contains("24.11.2025"))
    #expect(report.messages.contains("Ohne Vergleich mit der vorigen Einschätzung \(oldID): "))
    #expect(report.messages.contains("nicht in der Version 0.9.0. Vorhanden: "))
    #expect(try run("report", oldID).status == 66)
  }
}
