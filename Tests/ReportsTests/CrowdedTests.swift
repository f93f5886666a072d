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

  private static func pages(_ report: GapReport, _ language: Language, _ extent: ReportExtent) throws -> [String] {
    let bytes = try PrintedDocument.render(
      firstOf: report.documents(in: language, extent), pages: extent.mostRoom(in: .pdf), with: files.get())
    return try PDFText.drawn(bytes).split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map {
      flat(String($0))
    }
  }

  @Test("The page to pin up is one page", arguments: Language.allCases, 0..<8 as Range<UInt64>)
  func pinned(language: Language, seed: UInt64) throws {
    #expect(try Self.pages(Self.report("social-media-management", seed), language, .brief).count == 1)
  }

  @Test("The usual report has at most four pages, of which the first is alone", arguments: 0..<12 as Range<UInt64>)
  func pages(seed: UInt64) throws {
    let report = try Self.report("social-media-management", seed)
    let language: Language = seed % 2 == 0 ? .german : .english
    let pages = try Self.pages(report, language, .standard)
    #expect(pages.count <= 4, "\(pages.count)")
    #expect(pages.dropFirst().first?.contains(report.title(of: .dimensions)[language]) == true)
    let document = report.document(in: language, .full)
    #expect(try PDFText.drawn(PrintedDocument.render(document, with: Self.files.get())).count { $0 == "\u{0C}" } > 4)
  }

  @Test(
    "A recommendation is one page, and what is decided besides begins another one", arguments: 0..<6 as Range<UInt64>)
  func recommendation(seed: UInt64) throws {
    let report = try Self.report("einstieg", seed)
    let language: Language = seed % 2 == 0 ? .german : .english
    let pages = try Self.pages(report, language, .standard)
    let hasMore = report.layer(of: .actions) == .analysis && !report.furtherActions.isEmpty
    #expect(hasMore ? (2...4).contains(pages.count) : pages.count == 1, "\(pages.count)")
    #expect(pages.dropFirst().first?.contains(report.title(of: .actions)[language]) ?? !hasMore)
  }

  @Test("What a shorter report leaves out it says, and all of it is in the full one", arguments: Brevity.allCases)
  func leftOut(brevity: Brevity) throws {
    for seed in 0..<6 as Range<UInt64> {
      let report = try Self.report("social-media-management", seed)
      let (whole, short) = (report.document(in: .german), report.document(in: .german, .standard, brevity))
      for section in whole.sections where section.layer == .analysis {
        guard let shorter = short.section(section.id) else {
          #expect(section.id == ReportSection.open.rawValue)
          let said = short.section(ReportSection.dimensions.rawValue).map { Self.words(of: $0, in: short) }
          #expect(
            said?.contains("Welche Fragen offen sind oder nicht zutreffen, steht im vollständigen Bericht.") == true)
          continue
        }
        let (all, left) = (Self.words(of: section, in: whole), Self.words(of: shorter, in: short))
        let isWhole =
          section.id == ReportSection.open.rawValue
          && report.open.flatMap { $0.dontKnow + $0.unanswered }.allSatisfy { left.contains($0.title.german) }
        let isSaid = left.contains("weitere") || left.contains("ungekürzt")
        #expect(left.count >= all.count || isWhole || isSaid, "\(seed) \(section.id)")
        if section.id == ReportSection.plan.rawValue {
          for leg in report.legs {
            let named = Set(leg.steps.map { $0.placed.item.title.german }).filter { left.contains($0) }
            #expect(leg.steps.isEmpty || named.count >= 2 || named.count == Set(leg.steps.map(\.placed.id)).count)
          }
        }
      }
      for leg in report.legs {
        let plan = whole.section(ReportSection.plan.rawValue).map { Self.words(of: $0, in: whole) } ?? ""
        #expect(leg.steps.allSatisfy { plan.contains($0.placed.item.title.german) }, "\(seed)")
      }
    }
  }

  /// A section alone as text.
  private static func words(of section: Document.Section, in document: Document) -> String {
    var alone = document
    alone.sections = [section]
    return flat(TextDocument.render(alone, width: 100))
  }

  @Test("Every action stands in the report, or how many do not", arguments: ["social-media-management", "einstieg"])
  func actions(id: String) throws {
    for seed in 0..<12 as Range<UInt64> {
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
