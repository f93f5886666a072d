import Benchmarks
import Documents
import Foundation
import HTMLDocuments
import PrintedDocuments
import Questionnaire
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("One report value, several renderings: the same numbers in all")
struct SameNumbersTests {
  static let questionnaires = ["social-media-management", "einstieg"]
  static let seeds = Array(UInt64(1)...14)

  @Test("The document has every number, rounded, with the exact one behind it", arguments: questionnaires, seeds)
  func document(id: String, seed: UInt64) throws {
    for report in try Self.reports(id, seed) {
      let shown = Numbers(of: report).filter { Self.isShown($0, report) && !$0.hasSuffix("coverage") }
      for language in Language.allCases {
        let document = report.document(in: language)
        // Working times are shown in words.
        let isNumber = { (name: String) in name != "plan.minutes" }
        expect(
          Numbers(of: document, in: .drawn, isExact: false).filter(isNumber), shown.rounded.filter(isNumber),
          "as seen, \(language)")
        expect(Numbers(of: document, in: .drawn, isExact: true), shown, "behind, \(language)")
      }
    }
  }

  @Test("HTML shows every number of the document, and no other", arguments: questionnaires, seeds)
  func html(id: String, seed: UInt64) throws {
    for report in try Self.reports(id, seed) {
      for language in Language.allCases {
        let document = report.document(in: language)
        let read = try HTMLReading.numbers(in: HTMLDocument.render(document))
        let expected = Set(document.numbers(in: .drawn).map { ShownNumber($0) })
        #expect(read == expected, "\(language): \(read.symmetricDifference(expected).prefix(5))")
      }
    }
  }

  @Test("The text shows the same numbers, rounded", arguments: questionnaires, seeds)
  func text(id: String, seed: UInt64) throws {
    for report in try Self.reports(id, seed) {
      let shown = Numbers(of: report).filter { Self.isShown($0, report) && Self.isInText($0) }
      for language in Language.allCases {
        let text = TextDocument.render(report.document(in: language), width: 140)
        let reading = try TextReading(text, language, names: report).numbers()
        expect(reading, shown.rounded, "text, \(language)")
      }
    }
  }

  @Test("The printed report shows every row of the document", arguments: questionnaires, [1, 5, 7, 11] as [UInt64])
  func printed(id: String, seed: UInt64) throws {
    for report in try Self.reports(id, seed) {
      for language in Language.allCases {
        let document = report.document(in: language)
        let page = try PDFText.drawn(PrintedDocument.render(document, with: Self.files.get()))
        let missing = PageWords(of: document, on: page).missing
        #expect(missing.isEmpty, "PDF, \(language): \(missing.prefix(5))")
      }
    }
  }

  private static let files = Result {
    try TypesettingFiles(in: [
      URL(filePath: #filePath).appending(path: "../../../../typesetting").standardized.path()
    ])
  }

  private func expect(
    _ read: Numbers, _ expected: Numbers, _ rendering: String, location: SourceLocation = #_sourceLocation
  ) {
    let differences = read.differences(from: expected)
    #expect(differences.isEmpty, "\(rendering): \(differences.prefix(5))", sourceLocation: location)
  }

  /// The report of one person, and that of three perspectives with an earlier assessment.
  private static func reports(_ id: String, _ seed: UInt64) throws -> [GapReport] {
    let alone = try RealContent.report(id, seed: seed, notes: true)
    let others = try [100, 200].map { offset -> AnswerSheet in
      // Every seventh seed is the short form; people of one company answer the same form.
      try RealContent.report(id, seed: seed + offset * 7).sheet
    }
    let people = zip([Perspective.management, .colleague], others).map { perspective, sheet in
      var sheet = sheet
      sheet.perspective = perspective
      return sheet
    }
    let before = try RealContent.report(id, seed: seed + 50)
    let joint = GapReport(
      ReportInput(
        alone.sheet, others: people, questionnaire: alone.questionnaire, benchmark: alone.benchmark,
        earlier: [Trend.Side(before.sheet, questionnaire: before.questionnaire)], programVersion: "0.1.0"))
    return [alone, joint]
  }

  /// What a person reads: no stage beside a verdict, no breadth of nothing.
  private static func isShown(_ name: String, _ report: GapReport) -> Bool {
    if !report.hasStages, name.hasSuffix("stage") { return false }
    if report.values.expertise?.of == 0, name.hasPrefix("breadth") || name.hasPrefix("depth") { return false }
    return true
  }

  private static func isInText(_ name: String) -> Bool {
    // Working times are there in words.
    name != "plan.minutes" && !["coverage", "priority"].contains { name.hasSuffix($0) }
      && !["item.", "move."].contains { name.hasPrefix($0) }
  }
}
