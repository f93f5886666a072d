import Benchmarks
import Documents
import Foundation
import Questionnaire
import ReportData
import ReportSamples
import Reports
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Two measured benchmarks compared, for programs and people")
struct DifferenceDataTests {
  private func named(_ first: [Int], _ second: [Int]) throws -> NamedDifference {
    let questionnaire = try ReportSample.questionnaire()
    let item = try #require(questionnaire.items.first { $0.scored != nil })
    let success = try #require(questionnaire.items.first { $0.scored == nil })
    func benchmark(_ id: BenchmarkID, _ levels: [Int]) throws -> Benchmark {
      let rule = try #require(GroupRule(minimum: 5))
      let rest = try #require(LevelCounts(levels))
      let counts = try #require(
        MeasuredCounts(successful: .zero, lessSuccessful: .zero, rest: rest, under: rule))
      let text = LocalizedText(de: "\(id)", en: "\(id)")
      return Benchmark(
        id: id, version: "1.0.0", questionnaire: questionnaire.id, title: text,
        source: Source(citation: text, year: 2026, n: 12, fieldwork: Fieldwork(asked: 48, selection: .selfSelected)),
        note: text, measurement: Measurement(rule: rule, success: success.id, counts: [item.id: counts]))
    }
    return NamedDifference(
      try BenchmarkDifference(benchmark("a", first), benchmark("b", second), of: questionnaire),
      questionnaire: questionnaire, date: "2026-11-30", programVersion: "1.2.3", organiser: nil)
  }

  @Test("JSON is what its schema says, and names no finding where chance may be behind it")
  func json() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/comparison.schema.json").standardized
    let schema = SchemaCheck(try JSONDecoder().decode(JSON.self, from: Data(contentsOf: docs)))
    let json = try JSON(parsing: DifferenceData.json(named([2, 3, 4, 2, 1], [0, 2, 3, 5, 2])))
    #expect(schema.faults(in: json).isEmpty, "\(schema.faults(in: json).prefix(3))")
    #expect(json["items"].elements.first?["finding"] == .string("unclear"))
    let clear = try JSON(parsing: DifferenceData.json(named([10, 8, 4, 2, 1], [1, 2, 5, 9, 8])))
    #expect(clear["items"].elements.first?["finding"] == .string("higher"))
    let back = try JSON(parsing: DifferenceData.json(named([1, 2, 5, 9, 8], [10, 8, 4, 2, 1])))
    #expect(back["items"].elements.first?["finding"] == .string("lower"))
  }

  @Test("The text claims nothing that chance explains, says who is behind it in both languages, and fits 60 columns")
  func text() throws {
    let unclear = try named([2, 3, 4, 2, 1], [0, 2, 3, 5, 2])
    for (language, sentence, rate) in [
      (
        Language.german, "Bei der einen gemeinsamen Frage ist der Unterschied nicht größer",
        "12 von 48 Gefragten (25 %)"
      ),
      (.english, "On the one question in common the difference is no larger", "12 of 48 asked (25%)"),
    ] {
      let text = TextDocument.render(unclear.document(in: language), width: 60)
      let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains(sentence) && said.contains(rate), "\(text)")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
  }
}
