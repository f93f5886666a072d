import BrowserKit
import Documents
import Foundation
import HTMLDocuments
import Questionnaire
import ReportSamples
import Reports
import Testing
import Words

@Suite(
  "Reports for everybody",
  .enabled(if: Browser.path != nil || Browser.isRequired, "no browser on this machine"), .serialized)
struct AccessibilityTests {
  /// A page of a report in a file, for the time of a test.
  private static func page<Result>(
    _ report: GapReport, _ language: Language, _ work: (BrowserPage) async throws -> Result
  ) async throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString).html")
    try HTMLDocument.render(report.document(in: language)).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let browser = try Browser()
    return try await work(try await browser.open(file.absoluteString, language: language.rawValue))
  }

  private static func reports() throws -> [GapReport] {
    [
      try ReportSample.joint(), try ReportSample.again(), try RealContent.report("social-media-management", seed: 3),
      try RealContent.report("einstieg", seed: 4),
    ]
  }

  @Test(
    "A screen reader gets headings without gaps, landmarks, and a name for every drawing, table, link and fold",
    arguments: Language.allCases)
  func tree(language: Language) async throws {
    for report in try Self.reports() {
      let tree = try await Self.page(report, language) { page in
        #expect(try await page.evaluate("document.documentElement.lang") == "\"\(language.rawValue)\"")
        // What is folded is read, too, once it is opened.
        _ = try await page.cutOff(atWidth: 1280)
        return try await page.accessibilityTree()
      }
      #expect(tree.faults == [], "\(report.questionnaire.id)")
      #expect(tree.nodes("heading").count > 4 && tree.nodes("row").count > 3)
      #expect(!tree.nodes("columnheader").isEmpty && !tree.nodes("rowheader").isEmpty)
    }
  }

  @Test("At 200 per cent, and on a narrow phone, nothing is cut off", arguments: [640, 320])
  func zoom(width: Int) async throws {
    for report in try Self.reports() {
      let faults = try await Self.page(report, .german) { page in try await page.cutOff(atWidth: width) }
      #expect(faults == "[]", "\(report.questionnaire.id)")
    }
  }
}
