import Foundation
import Questionnaire
import Testing
import Words

@testable import Catalog

@Suite("Templates beside a questionnaire")
struct TemplateTests {
  private let place: URL

  init() throws {
    place = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: place.appending(path: "templates"), withIntermediateDirectories: true)
    try Data(Fixture.bytes("Valid/alle-typen.yaml")).write(to: questionnaire)
    try write("vorlage.de.md", "# Redaktionsplan für vier Wochen\n\nText\n")
    try write("vorlage.en.md", "# Editorial plan\n")
  }

  private var questionnaire: URL { place.appending(path: "alle-typen.yaml") }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: place.appending(path: "templates").appending(path: name))
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: place.appending(path: "templates").appending(path: name))
  }

  private func messages() -> [String] {
    Catalog(places: []).lint([questionnaire.path]).map { finding in
      "\(finding.position) \(finding.severity == .error ? "error" : "warning") \(finding.message(in: .german))"
    }.filter { $0.contains("orlage") }
  }

  @Test("What a step names is read with the questionnaire, each language and form of it")
  func read() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try write("vorlage.de.csv", "Woche;Thema\r\n")
    try write("vorlage.en.csv", "Week,Topic\r\n")
    let catalog = Catalog(places: [place.path])
    let template = try #require(try catalog.questionnaire("alle-typen").templates.values.first)
    #expect(template.title == LocalizedText(de: "Redaktionsplan für vier Wochen", en: "Editorial plan"))
    #expect(template.kinds == [.table, .text])
    #expect(template.content(.table, in: .english) == Array("Week,Topic\r\n".utf8))
    #expect(template.fileName(.table, in: .german) == "redaktionsplan-fuer-vier-wochen.csv")
    #expect(template.kind(ofFile: "plan.MD") == .text && template.kind(ofFile: "plan") == .table)
    #expect(catalog.templates() == [template])
    #expect(messages().isEmpty)
  }

  @Test("Where one language is missing, the other one stands in, and the linter tells it once")
  func oneLanguage() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try remove("vorlage.en.md")
    let template = try #require(
      try Catalog(places: [place.path]).questionnaire("alle-typen").templates.values.first)
    #expect(template.title.english == "Redaktionsplan für vier Wochen")
    #expect(template.content(.text, in: .english) == template.content(.text, in: .german))
    #expect(messages().count == 1 && messages()[0].contains("warning"))
    #expect(messages()[0].contains("vorlage.en.md"))
  }

  @Test("A name that nothing has is an error with its line, and the questionnaire is read without it")
  func unknown() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try write("vorlagen.de.md", "# Andere\n")
    try write("vorlagen.en.md", "# Other\n")
    try remove("vorlage.de.md")
    try remove("vorlage.en.md")
    #expect(messages() == ["51:19 error Die Vorlage „vorlage“ gibt es nicht. Meinten Sie „vorlagen“?"])
    #expect(try Catalog(places: [place.path]).questionnaire("alle-typen").templates.isEmpty)
  }

  @Test("A first step of a verdict names a template as the step of a question does, with the same faults")
  func firstStep() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let text = try Fixture.text("Valid/alle-typen.yaml")
    let named = text.replacing(
      "        - text: { de: \"Erst A.\", en: \"A first.\" }\n",
      with: "        - text: { de: \"Erst A.\", en: \"A first.\" }\n          template: zweite\n")
    try Data(named.utf8).write(to: questionnaire)
    #expect(messages() == ["161:21 error Die Vorlage „zweite“ gibt es nicht. Bekannt sind: vorlage."])
    try write("zweite.de.md", "# Zweite\n")
    try write("zweite.en.md", "# Second\n")
    #expect(messages().isEmpty)
    let read = try Catalog(places: [place.path]).questionnaire("alle-typen")
    #expect(read.outcome?.verdicts.first?.steps.first?.template?.rawValue == "zweite")
    #expect(read.templates.values.map(\.title.english).sorted() == ["Editorial plan", "Second"])
  }

  @Test("Files that are too large, no text or without a title are errors")
  func unfit() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    try write("vorlage.de.md", "# T\n" + String(repeating: "x", count: 1 << 16))
    try write("vorlage.en.md", "Ohne Titel\n")
    try Data([0x23, 0x20, 0xFF]).write(to: place.appending(path: "templates/vorlage.de.csv"))
    try write("vorlage.en.csv", "Week\n")
    #expect(messages().count == 3 && messages().allSatisfy { $0.hasPrefix("51:19 error") }, "\(messages())")
  }

  @Test("A questionnaire that was copied elsewhere finds the templates of the catalog")
  func elsewhere() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let own = place.appending(path: "own")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: questionnaire, to: own.appending(path: "alle-typen.yaml"))
    let catalog = Catalog(places: [own.path, place.path])
    #expect(try catalog.questionnaire("alle-typen").templates.count == 1)
  }
}
