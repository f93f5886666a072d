import Foundation
import Testing

@Suite("Commands questionnaire copy and sheet, and list in other formats")
struct QuestionnaireCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try CommandRun(arguments, input: input, home: home)
  }

  private func path(_ name: String) -> String { home.appending(path: name).path }

  @Test(
    "A copy has the id of its file, is without a finding, and can be answered and reported",
    arguments: ["social-media-management", "einstieg", "ausbildung-im-betrieb"])
  func copy(original: String) throws {
    let file = path("friseur.yaml")
    let copied = try run("questionnaire", "copy", original, "--output", file)
    #expect(copied.status == 0 && copied.output == file + "\n" && copied.messages.isEmpty)
    let lint = try run("questionnaire", "lint", file)
    #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.output.prefix(400))")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      text.contains("\nid: friseur\n") && text.contains("\nversion: \"1.0.0\"\n") && !text.contains("\nbenchmark: "))
    #expect(text.hasPrefix("# Eigener Fragebogen nach „\(original)“ "))
    // Nothing else is another one.
    let source = URL(filePath: #filePath).appending(path: "../../../questionnaires/\(original).yaml")
      .standardizedFileURL
    let known = Set(try String(contentsOf: source, encoding: .utf8).split(separator: "\n"))
    let new = text.split(separator: "\n").filter { !known.contains($0) && !$0.hasPrefix("#") }
    #expect(Set(new) == ["id: friseur", "version: \"1.0.0\""] || Set(new) == ["id: friseur"])
    let place = home.appending(path: ".local/share/reifegrad/questionnaires")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: file, toPath: place.appending(path: "friseur.yaml").path)
    let answers = """
      { "format": "reifegrad-answers/1", "questionnaire": "friseur", "version": "1.0.0", "date": "2026-11-24",
        "company": { "name": "Salon" }, "answers": {} }
      """
    #expect(try run("report", "-", input: answers).status == 0)
  }

  @Test("A copy is never written over a file, nor under the name of its original or under none")
  func kept() throws {
    let file = path("meiner.yaml")
    try Data("mein".utf8).write(to: URL(filePath: file))
    let refused = try run("questionnaire", "copy", "einstieg", "--output", file)
    #expect(refused.status == 73 && refused.messages.contains("wird nicht überschrieben"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mein")
    #expect(try run("questionnaire", "copy", "einstieg", "--output", path("einstieg.yaml")).status == 64)
    #expect(try run("questionnaire", "copy", "einstieg", "--output", path("Mein Bogen.yaml")).status == 64)
    let unknown = try run("questionnaire", "copy", "einsteig")
    #expect(unknown.status == 66 && unknown.messages.contains("Meinten Sie „einstieg“?"))
    let piped = try run("questionnaire", "copy", "einstieg", "--output", "-")
    #expect(piped.status == 0 && piped.output.contains("\nid: einstieg-eigen\n"))
  }

  @Test("A sheet is a PDF of the form that is asked for; one that is not there is refused")
  func sheet() throws {
    let file = path("bogen.pdf")
    for (arguments, number) in [([String](), "50"), (["--short"], "13")] {
      let made = try CommandRun(
        ["questionnaire", "sheet", "social-media-management", "--output", file] + arguments, home: home)
      #expect(made.status == 0 && made.output.isEmpty && made.messages.isEmpty)
      let text = try CommandRun([file, "-"], home: home, program: "/usr/bin/pdftotext").output
      #expect(text.contains("Fragebogen zum Ausfüllen") || text.contains("FRAGEBOGEN ZUM AUSFÜLLEN"))
      let numbers = text.split(separator: "\n").compactMap { Int($0) }.max()
      #expect(numbers.map(String.init) == number)
    }
    let refused = try run("questionnaire", "sheet", "einstieg", "--short", "--output", file)
    #expect(refused.status == 64 && refused.messages.contains("hat keine Kurzform"))
  }

  @Test("The list is JSON and CSV as well, also where nothing is stored")
  func list() throws {
    let empty = try run("list", "--format", "json")
    #expect(empty.status == 0 && empty.output.contains("\"assessments\": []"))
    let answers = """
      { "format": "reifegrad-answers/1", "questionnaire": "einstieg", "version": "1.0.0", "date": "2026-11-24",
        "company": { "name": "=Müller" }, "answers": { "einstieg.ziel": { "level": 2 } } }
      """
    #expect(try run("import", "-", input: answers).status == 0)
    let json = try run("list", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let all = try #require(object["assessments"] as? [[String: Any]])
    #expect(all.count == 1 && all[0]["company"] as? String == "=Müller")
    let csv = try run("list", "--format", "csv", "--lang", "de")
    #expect(csv.output.contains("\"'=Müller\"") && csv.output.components(separatedBy: "\r\n").count == 3)
    #expect(try run("list", "--format", "jsn").status == 64)
  }
}
