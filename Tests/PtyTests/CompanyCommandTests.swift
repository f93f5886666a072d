import Foundation
import Testing

/// Answers of different companies are not put together by mistake.
@Suite("One company")
struct CompanyCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func run(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, home: home) }

  private func file(
    _ name: String, company: String, size: String? = nil, sector: String? = nil, date: String = "2026-11-24"
  ) throws -> String {
    let profile =
      ["\"name\": \"\(company)\""] + (size.map { ["\"size\": \"\($0)\""] } ?? [])
      + (sector.map { ["\"sector\": \"\($0)\""] } ?? [])
    let text = """
      { "format": "reifegrad-answers/1", "questionnaire": "social-media-management", "version": "1.0.0",
        "form": "short", "company": { \(profile.joined(separator: ", ")) }, "date": "\(date)",
        "answers": { "kompetenz.strategie": { "level": 2, "note": "\(name)" } } }
      """
    let path = home.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test("Files of two companies are refused with both names, unless they are meant to be mixed")
  func files() throws {
    let (wood, flower) = (try file("a.json", company: "Musterholz"), try file("b.json", company: "Musterblüte"))
    let nameless = try file("c.json", company: "")
    for command in ["report", "show", "score"] {
      for sources in [[wood, flower], [flower, wood], [nameless, wood, flower]] {
        let refused = try CommandRun([command] + sources, home: home)
        #expect(refused.status == 65 && refused.output.isEmpty, "\(command) \(refused.output)")
        #expect(refused.messages.contains("„Musterholz“") && refused.messages.contains("„Musterblüte“"))
        #expect(refused.messages.contains("--mixed"))
        #expect(try CommandRun([command, "--mixed"] + sources, home: home).status == 0)
      }
    }
    let english = try run("report", wood, flower, "--lang", "en")
    #expect(english.status == 65 && english.messages.contains("are different companies"))
  }

  @Test("Size and sector tell companies apart, spelling and what is left out do not")
  func profile() throws {
    let one = try file("1.json", company: "Muster GmbH & Co. KG", size: "1", sector: "handel")
    let larger = try file("2.json", company: "Muster", size: "10-49")
    let other = try file("3.json", company: "Muster", sector: "handwerk")
    let same = try file("4.json", company: " MUSTER ")
    #expect(try run("report", one, same).status == 0)
    let size = try run("report", one, larger)
    #expect(size.status == 65 && size.messages.contains("nennt als Größe 1") && size.messages.contains("10-49"))
    let sector = try run("report", one, other)
    #expect(sector.status == 65 && sector.messages.contains("nennt als Branche handel"))
  }

  @Test("Joining wants the same company, coming after the same name; nothing is stored of what is refused")
  func importing() throws {
    let wood = try file("a.json", company: "Musterholz", size: "1", date: "2025-11-24")
    let id = try run("import", wood).output.trimmingCharacters(in: .whitespacesAndNewlines)
    let flower = try file("b.json", company: "Musterblüte")
    let grown = try file("c.json", company: "Musterholz e. K.", size: "10-49")
    for arguments in [
      [flower, "--join", id], [flower, "--after", id], [grown, "--join", id], [grown, flower, "--after", id],
    ] {
      let refused = try CommandRun(["import"] + arguments, home: home)
      #expect(refused.status == 65 && refused.output.isEmpty, "\(arguments) \(refused.messages)")
      #expect(try run("list").output.split(separator: "\n").count == 1)
    }
    #expect(try run("import", grown, "--after", id).status == 0)
    #expect(try run("import", flower, "--join", id, "--mixed").status == 0)
    // What was joined on purpose has its report.
    #expect(try run("report", id).status == 0)
    // Each for itself, files of a consultant may be of any company.
    #expect(try run("import", flower, wood).status == 0)
  }

  @Test("A trend is one company's, which may have grown")
  func trend() throws {
    let old = try file("old.json", company: "Musterholz", size: "1", date: "2025-11-24")
    let other = try file("other.json", company: "Musterblüte", date: "2025-11-24")
    let new = try file("new.json", company: "Musterholz GmbH", size: "10-49")
    #expect(try run("report", new, "--before", old).status == 0)
    let refused = try run("report", new, "--before", other)
    #expect(refused.status == 65 && refused.messages.contains("„Musterblüte“"))
    #expect(try run("report", new, "--before", other, "--mixed").status == 0)
    let id = try run("import", new).output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try run("report", id, "--before", other).status == 65)
  }
}
