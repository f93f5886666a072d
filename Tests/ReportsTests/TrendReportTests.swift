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

@Suite("What a report says of a trend")
struct TrendReportTests {
  private func sheet(
    _ questionnaire: Questionnaire, _ perspective: Perspective, _ level: Int, _ date: CalendarDate,
    company: CompanyProfile = CompanyProfile()
  ) -> AnswerSheet {
    Sample.sheet(
      for: questionnaire, company: company, perspective: perspective, date: date,
      Dictionary(
        uniqueKeysWithValues: questionnaire.items.map { ($0.id, Level(level).map { .level($0) } ?? .dontKnow) }))
  }

  private func report(_ now: [AnswerSheet], _ earlier: [[AnswerSheet]], _ questionnaire: Questionnaire) -> GapReport {
    GapReport(
      ReportInput(
        now[0], others: Array(now.dropFirst()), questionnaire: questionnaire, benchmark: nil,
        earlier: earlier.map { Trend.Side($0[0], Array($0.dropFirst()), questionnaire: questionnaire) },
        programVersion: "0.1.0"))
  }

  private func renderings(_ report: GapReport, _ language: Language) -> [String] {
    [
      TextDocument.render(report.document(in: language), width: 160),
      HTMLDocument.render(report.document(in: language)),
      Explanation.text(of: .trend, in: report, language: language, width: 160),
    ].map { $0.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  @Test("It says who answered when, and who is compared", arguments: Language.allCases)
  func people(language: Language) throws {
    let questionnaire = try Sample.small()
    let then = [
      sheet(questionnaire, .management, 1, "2025-11-24"), sheet(questionnaire, .colleague, 3, "2025-11-24"),
    ]
    let report = report([sheet(questionnaire, .management, 2, "2026-11-24")], [then], questionnaire)
    #expect(report.trend?.perspectives == [.management])
    #expect(ReportWording(report, language: language).change(from: 25, to: 50) == "+25")
    #expect(report.trend?.dimensions.allSatisfy { $0.before?.value == 25 && $0.now.value == 50 } == true)
    for text in renderings(report, language) {
      #expect(
        text.contains(
          language == .german
            ? "Verglichen wird nur, wer jedes Mal dabei war: Geschäftsleitung."
            : "Only those who were there each time are compared: Management."))
    }
  }

  @Test("Where nobody is shared it says so, and nothing is compared", arguments: Language.allCases)
  func strangers(language: Language) throws {
    let questionnaire = try Sample.small()
    let report = report(
      [sheet(questionnaire, .colleague, 2, "2026-11-24")], [[sheet(questionnaire, .management, 1, "2025-11-24")]],
      questionnaire)
    #expect(report.trend?.isComparable == false && report.sections.contains(.trend))
    for text in renderings(report, language) {
      #expect(text.contains(language == .german ? "deshalb gibt es keinen Vergleich" : "so there is no comparison"))
    }
    let json = try JSONSerialization.jsonObject(with: Data(JSONReport.render(report).utf8)) as? [String: Any]
    let trend = try #require(json?["trend"] as? [String: Any])
    #expect(trend["comparable"] as? Bool == false)
    #expect((trend["times"] as? [[String: Any]])?.count == 2)
    let table = try #require(CSVReading.table(CSVReport.render(report, language: .english), .english))
    #expect(table.filter { $0["kind"] == "time" }.map { $0["state"] } == ["not compared", "not compared"])
  }

  @Test("A series shows every time, and its change is the last one", arguments: Language.allCases)
  func series(language: Language) throws {
    let questionnaire = try Sample.small()
    let report = report(
      [sheet(questionnaire, .management, 3, "2026-11-24")],
      [
        [sheet(questionnaire, .management, 1, "2024-11-24")], [sheet(questionnaire, .management, 2, "2025-11-24")],
      ], questionnaire)
    let words = ReportWording(report, language: language)
    let trend = try #require(report.trend)
    #expect(trend.times.count == 3)
    #expect(trend.dimensions.allSatisfy { words.values(of: $0) == "25 → 50 → 75" && words.change(of: $0) == "+25" })
    #expect(TextDocument.render(report.document(in: language)).contains("25 → 50 → 75"))
    #expect(trend.dimensions.allSatisfy { $0.isBeyondUncertainty == true })
    #expect(
      words.trendUncertainty.contains(language == .german ? "größer als die Unschärfe" : "larger than the uncertainty"))
    let table = try #require(CSVReading.table(CSVReport.render(report, language: .english), .english))
    #expect(table.filter { $0["kind"] == "time" && $0["date"] == "2024-11-24" && $0["value"] == "25" }.count == 3)
  }

  @Test("A change of size or sector is said", arguments: Language.allCases)
  func companyChange(language: Language) throws {
    let small = try Sample.small()
    let sizes = [ItemOption(id: "1", label: "nur ich"), ItemOption(id: "2-9", label: "zwei bis neun")]
    let questionnaire = try Questionnaire(
      id: small.id, version: small.version, title: small.title, about: small.about, minutes: small.minutes,
      company: CompanyChoices(sizes: sizes), dimensions: small.dimensions, items: small.items)
    let report = report(
      [sheet(questionnaire, .management, 3, "2026-11-24", company: CompanyProfile(size: "2-9"))],
      [[sheet(questionnaire, .management, 2, "2025-11-24", company: CompanyProfile(size: "1"))]], questionnaire)
    let intro = ReportWording(report, language: language).trendIntro
    #expect(intro.contains(language == .german ? "Größe „nur ich“ → „zwei bis neun“" : "size “"))
  }
}
