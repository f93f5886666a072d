import Explanations
import Foundation
import HTMLDocuments
import Questionnaire
import ReportData
import ReportSamples
import Reports
import TestSupport
import Testing
import TextDocuments
import Words

/// One thing has one word: a question is no item, a stage is a Reifestufe, and a level of a question is an answer.
@Suite("One word for one thing in reports")
struct OneWordTests {
  private static let banned: [Language: String] = [
    .german: #"\bStufen?\b|\b[Ii]tems?\b"#, .english: #"\b[Ii]tems?\b"#,
  ]

  private func check(_ text: String, _ language: Language, _ what: String) throws {
    let pattern = try #require(Self.banned[language])
    let shown = text.replacing(try Regex("(?s)<style.*?</style>|<script.*?</script>|<[^>]*>"), with: " ")
    for match in shown.matches(of: try Regex(pattern)) {
      let start = shown.index(match.range.lowerBound, offsetBy: -40, limitedBy: shown.startIndex) ?? shown.startIndex
      let end = shown.index(match.range.upperBound, offsetBy: 30, limitedBy: shown.endIndex) ?? shown.endIndex
      Issue.record("\(what): …\(shown[start..<end])…")
    }
  }

  @Test("Text, HTML, CSV and every explanation", arguments: Language.allCases)
  func reports(language: Language) throws {
    let reports = try [
      ReportSample.joint(), ReportSample.again(), ReportSample.joint(outcome: ReportSample.outcome()),
      RealContent.report("social-media-management", seed: 7),
    ]
    for report in reports {
      try check(TextDocument.render(report.document(in: language)), language, "text")
      try check(HTMLDocument.render(report.document(in: language)), language, "HTML")
      try check(CSVReport.render(report, language: language), language, "CSV")
      try check(Explanation.text(of: nil, in: report, language: language), language, "explain")
    }
  }
}
