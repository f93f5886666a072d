import Benchmarks
import Documents
import HTMLDocuments
import MarkdownDocuments
import Questionnaire
import ReportData
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("A company beside the counts of a room, in which nobody was asked about success")
struct RoomBenchmarkTests {
  private static func report() throws -> GapReport {
    let own = try RealContent.report("social-media-management", seed: 2)
    let counts = try #require(LevelCounts([3, 4, 5, 4, 2]))
    let items = own.questionnaire.items.filter { $0.scored != nil }.map(\.id)
    let benchmark = try Benchmark.derived(
      id: "raum", from: Dictionary(uniqueKeysWithValues: items.map { ($0, GroupRule.standard.release(counts)) }),
      success: "erfolg.gesamt", of: own.questionnaire, people: 18, title: "Kammertag", date: "2026-11-24",
      version: own.questionnaire.version, under: .standard)
    return GapReport(
      sheet: own.sheet, questionnaire: own.questionnaire, benchmark: benchmark, programVersion: "0.1.0")
  }

  @Test(
    "No target and no gap, and every format says why; none says that targets are reached", arguments: Language.allCases)
  func noTarget(language: Language) throws {
    let report = try Self.report()
    #expect(report.gaps.isEmpty && report.profileBasis == nil)
    let document = report.document(in: language)
    let why = language == .german ? "keine erfolgreiche Gruppe" : "no successful group"
    let wrong =
      language == .german
      ? ["erreicht oder fast erreicht", "Mittelwerte zweier Gruppen", "0 von 39 Fragen haben"]
      : ["is reached, or nearly so", "means of two groups", "0 of 39 questions have"]
    for text in [
      TextDocument.render(document), HTMLDocument.render(document), MarkdownDocument.render(document),
    ] {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(why))
      for sentence in wrong { #expect(!words.contains(sentence), "\(sentence)") }
    }
    for section in document.sections {
      for figure in section.blocks.compactMap(\.legend) { #expect(figure.allSatisfy { $0.kind != .mark(.successful) }) }
    }
  }
}

extension Block {
  fileprivate var legend: [LegendEntry]? {
    if case .figure(.legend(let entries)) = self { entries } else { nil }
  }
}
