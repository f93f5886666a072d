import Foundation
import Questionnaire
import Report
import Scoring
import Terminal
import TestSupport
import Testing

@Suite("Report of several people, with way, trend and actions")
struct CompanyReportTests {
  @Test("It looks the same as before in both languages and all widths", arguments: Language.allCases, [60, 72, 100])
  func snapshots(language: Language, width: Int) throws {
    for (name, report) in [("joint", try ReportSample.joint()), ("again", try ReportSample.again())] {
      try Snapshot.expect(
        TextReport.render(report, language: language, width: width), matches: "\(name)-\(language.rawValue)-\(width)")
    }
  }
}
