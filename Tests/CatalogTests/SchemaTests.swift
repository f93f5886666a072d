import Foundation
import Testing

@testable import Catalog

@Suite("JSON Schemas and the page on the format")
struct SchemaTests {
  private static let folder = Fixture.repository + "/questionnaires/schema"

  private func definitions(_ name: String) throws -> [String: [String: Any]] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$ref"] as? String == "#/$defs/\(name)")
    return try #require(schema["$defs"] as? [String: [String: Any]])
  }

  @Test(
    "The schemas know exactly the keys that the reader knows",
    arguments: [
      ("questionnaire", KeyTable.ofQuestionnaires), ("benchmark", KeyTable.ofBenchmarks),
      ("config", KeyTable.ofConfigurations),
    ])
  func keys(name: String, tables: [KeyTable]) throws {
    let definitions = try definitions(name)
    #expect(Set(definitions.keys) == Set(tables.map(\.name)))
    for table in tables {
      let definition = try #require(definitions[table.name])
      let properties = definition["properties"] as? [String: Any] ?? [:]
      #expect(Set(properties.keys) == Set(table.all), "\(table.name)")
      #expect(Set(definition["required"] as? [String] ?? []) == Set(table.required), "\(table.name)")
      #expect(definition["additionalProperties"] as? Bool == false, "\(table.name)")
    }
  }

  @Test("The schemas know the item types that the reader knows")
  func types() throws {
    let item = try #require(try definitions("questionnaire")["item"]?["properties"] as? [String: [String: Any]])
    #expect(item["type"]?["enum"] as? [String] == ItemType.allCases.map(\.rawValue))
  }

  /// The YAML blocks of the page that are whole files.
  private func examples() throws -> [String] {
    let page = try String(contentsOfFile: Fixture.repository + "/docs/questionnaire-format.md", encoding: .utf8)
    return page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }.filter { $0.contains("format: reifegrad-") }
  }

  @Test("The examples of the page are files without a finding")
  func page() throws {
    let examples = try examples()
    try #require(examples.count == 2)
    let questionnaire = QuestionnaireReader.read(Array(examples[0].utf8), file: "example")
    #expect(questionnaire.findings.isEmpty, "\(Fixture.list(questionnaire.findings))")
    let value = try #require(questionnaire.value)
    let benchmark = BenchmarkReader.read(Array(examples[1].utf8), file: "benchmark") { _, _ in .questionnaire(value) }
    #expect(benchmark.findings.isEmpty, "\(Fixture.list(benchmark.findings))")
  }

  @Test("The page names every key", arguments: KeyTable.ofQuestionnaires + KeyTable.ofBenchmarks)
  func named(table: KeyTable) throws {
    let page = try String(contentsOfFile: Fixture.repository + "/docs/questionnaire-format.md", encoding: .utf8)
    let missing = table.all.filter { Int($0) == nil && !page.contains("`\($0)`") }
    #expect(missing.isEmpty)
  }
}
