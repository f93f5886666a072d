import Questionnaire
import Report
import Terminal
import Testing

@Suite("Text report")
struct TextReportTests {
  @Test(
    "A report looks the same as before in both languages, widths and charsets",
    arguments: Language.allCases, [72, 100])
  func snapshots(language: Language, width: Int) throws {
    let report = try ReportSample.report()
    for charset in [Charset.unicode, .ascii] {
      let text = TextReport.render(report, language: language, width: width, charset: charset)
      try Snapshot.expect(text, matches: "report-\(language.rawValue)-\(width)-\(charset)")
    }
  }
}
