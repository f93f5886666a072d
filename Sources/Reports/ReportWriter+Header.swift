import Benchmarks
import Scoring
import Words

extension ReportWriter {
  /// Who answered what, when, and how completely.
  mutating func writeHeader() {
    page.title(words.reportTitle, below: report.header.questionnaire[language])
    page.entries(words.headerEntries)
  }

  /// Who made the report.
  mutating func writeImprint() {
    page.blank()
    page.rule("─")
    page.paragraph("reifegrad \(report.programVersion)")
  }
}
