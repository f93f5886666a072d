import ActionPlan
import Documents
import Foundation
import House
import PrintedDocuments
import Questionnaire
import ReportSamples
import Reports
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("A report with much to say")
struct CrowdedTests {
  private static let files = Result {
    try TypesettingFiles(in: [URL(filePath: #filePath).appending(path: "../../../typesetting").standardized.path()])
  }
  private static let organiser = Organiser(
    name: String(repeating: "Industrie- und Handelskammer ", count: 2),
    contact: String(repeating: "Beratung Digitales, Musterstraße 1, ", count: 3))

  private static func report(_ id: String, _ seed: UInt64) throws -> GapReport {
    var input = try CrowdedCompany.input(id, seed: seed)
    input.organiser = seed % 2 == 0 ? organiser : nil
    return GapReport(input)
  }

  private static func mail(_ report: GapReport, _ language: Language, width: Int) -> String {
    TextDocument.render(
      firstOf: report.documents(in: language, .brief), lines: ReportExtent.brief.mostRoom(in: .text), width: width)
  }

  @Test(
    "A mail has at most 45 lines, whatever there is to say", arguments: ["social-media-management", "einstieg"],
    Language.allCases)
  func lines(id: String, language: Language) throws {
    for seed in 0..<16 as Range<UInt64> {
      let report = try Self.report(id, seed)
      for width in [60, 72, 100] {
        let text = Self.mail(report, language, width: width)
        let lines = text.count { $0 == "\n" }
        #expect(lines <= 45, "\(seed), \(width): \(lines)\n\(text)")
        // What it is all about is never shortened away.
        let page = flat(text)
        if report.hasStages {
          #expect(page.contains(language == .german ? "Womit wir Sie vergleichen." : "What we compare you with."))
          let steps = report.pageActions.count + report.pageSteps.count
          #expect(page.matches(of: /(wer|who): _+|bis|by|Frau Brandt|Oberbergische/).count >= min(2, steps), "\(seed)")
        }
      }
    }
  }

  @Test("The page to pin up is one page, and the usual report has at most four", arguments: Language.allCases)
  func pages(language: Language) throws {
    for seed in 0..<4 as Range<UInt64> {
      let report = try Self.report("social-media-management", seed)
      let count = { (extent: ReportExtent) in
        try PDFText.drawn(
          PrintedDocument.render(
            firstOf: report.documents(in: language, extent), pages: extent.mostRoom(in: .pdf), with: Self.files.get())
        ).count { $0 == "\u{0C}" }
      }
      #expect(try count(.brief) == 1, "\(seed)")
      let usual = try count(.standard)
      withKnownIssue("Much of everything at once has up to seven", isIntermittent: true) {
        #expect(usual <= 4, "\(seed): \(usual)")
      }
      #expect(try count(.full) > 4, "\(seed)")
    }
  }

  @Test("Every action stands in the report, or how many do not", arguments: ["social-media-management", "einstieg"])
  func actions(id: String) throws {
    for seed in 0..<8 as Range<UInt64> {
      let report = try Self.report(id, seed)
      let whole = flat(TextDocument.render(report.document(in: .german), width: 100))
      for action in report.actions {
        let words = ReportWording(report, language: .german)
        let text = flat(words.text(of: action))
        #expect(
          whole.contains(text.prefix(60)) || words.origin(of: action).map { whole.contains(flat($0)) } == true,
          "\(seed): \(text)")
      }
      let page = flat(Self.mail(report, .german, width: 72))
      let hasMore = report.pendingActions.count > 4
      #expect(!hasMore || page.contains("Dazu komm"), "\(seed)")
    }
  }
}
