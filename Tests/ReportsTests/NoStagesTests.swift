import Explanations
import Foundation
import HTMLDocuments
import Questionnaire
import ReportData
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

/// A questionnaire that ends in a verdict has no stages (method §4); none may be named anywhere.
@Suite("Without stages")
struct NoStagesTests {
  private func texts(_ report: GapReport, _ language: Language) -> [String] {
    var subjects = Explanation.Subject.partNames(in: language).compactMap { Explanation.Subject($0, in: report) }
    subjects += report.questionnaire.dimensions.map { .dimension($0.id) }
    return [
      TextDocument.render(report.document(in: language)), HTMLDocument.render(report.document(in: language)),
    ] + ([nil] + subjects).map { Explanation.text(of: $0, in: report, language: language) }
  }

  /// The sentences that say that there are none.
  private static let disclaimers = [
    "hat keine Reifestufen", "has no stages", "zu keiner Reifestufe", "leads to no stage",
  ]

  private func check(_ report: GapReport) throws {
    #expect(!report.hasStages && report.plan == nil && !report.sections.contains(.plan))
    #expect(report.values.stage == nil && report.values.bottleneck.isEmpty)
    #expect(report.values.dimensions.allSatisfy { $0.stage == nil && $0.missing == nil })
    for language in Language.allCases {
      for text in texts(report, language) {
        var shown = text.replacing(try Regex("(?s)<style.*?</style>|<[^>]*>"), with: " ")
          .replacing(try Regex(#"\s+"#), with: " ")
        for sentence in Self.disclaimers { shown = shown.replacing(sentence, with: "") }
        let words = try Regex(language == .german ? #"Reifestufe|Engpass"# : #"\b[Ss]tages?\b|[Bb]ottleneck"#)
        #expect(shown.firstMatch(of: words).map { shown[..<$0.range.upperBound].suffix(90) } == nil)
        for stage in Stage.allCases {
          #expect(!shown.contains("\(stage.rawValue) \(report.questionnaire.name(of: stage)[language])"))
        }
      }
      let table = try #require(CSVReading.table(CSVReport.render(report, language: language), language))
      let columns = [
        ("Reifestufe von", "stage from"), ("Reifestufe bis", "stage to"), ("Engpass", "bottleneck"),
        ("Reifestufe der Antworten", "stage of the answers"),
        ("Entscheidet über die Reifestufe", "decides on the stage"),
      ]
      for column in columns {
        #expect(table.allSatisfy { ($0[language == .german ? column.0 : column.1] ?? "").isEmpty })
      }
    }
    let json = try JSONSerialization.jsonObject(with: Data(ValuesJSON.render(report).utf8)) as? [String: Any]
    #expect(json?["stage"] is NSNull)
    #expect(((json?["bottleneck"] as? [String: Any])?["dimensions"] as? [Any])?.isEmpty == true)
    #expect(json?["plan"] is NSNull && (json?["decides"] as? [Any])?.isEmpty == true)
    let dimensions = try #require(json?["dimensions"] as? [String: [String: Any]])
    #expect(dimensions.values.allSatisfy { $0["stage"] is NSNull })
  }

  @Test("The shipped questionnaire for beginners names none", arguments: 1...6)
  func beginners(seed: UInt64) throws { try check(try RealContent.report("einstieg", seed: seed)) }

  @Test("With several people, an earlier time and a benchmark, too")
  func joint() throws { try check(try ReportSample.joint(outcome: ReportSample.outcome())) }

  @Test("The file decides: without a verdict none, with a verdict some")
  func fileDecides() throws {
    let none = try Sample.small(stages: false)
    let answers = { (questionnaire: Questionnaire) in
      Sample.sheet(
        for: questionnaire, Dictionary(uniqueKeysWithValues: questionnaire.items.map { ($0.id, Response.level(2)) }))
    }
    try check(
      GapReport(sheet: answers(none), questionnaire: none, benchmark: nil, programVersion: "0.1.0"))
    let some = try Sample.small(
      outcome: Outcome(verdicts: [Verdict(id: "ja", tone: .go, title: "Los", text: "Text", when: nil)], stepCount: 3),
      stages: true)
    let report = GapReport(sheet: answers(some), questionnaire: some, benchmark: nil, programVersion: "0.1.0")
    #expect(report.values.stage == .integrated && report.verdict != nil)
    let text = TextDocument.render(report.document(in: .german))
    #expect(text.contains("3 Integriert") && text.contains("Los"))
  }
}
