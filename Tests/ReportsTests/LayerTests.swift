import ActionPlan
import Benchmarks
import Documents
import Foundation
import HTMLDocuments
import MarkdownDocuments
import PrintedDocuments
import Questionnaire
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("A report in three layers: the page, the analysis, the appendix")
struct LayerTests {
  private static let files = Result {
    try TypesettingFiles(in: [URL(filePath: #filePath).appending(path: "../../../typesetting").standardized.path()])
  }

  private func text(_ report: GapReport, _ language: Language) -> String {
    let extent = ReportFormat.text.extent(for: nil)
    return TextDocument.render(firstOf: report.documents(in: language, extent), lines: extent.mostRoom(in: .text))
  }

  private func pageCount(_ report: GapReport, _ language: Language, _ extent: ReportExtent) throws -> Int {
    try PDFText.drawn(
      PrintedDocument.render(report.document(in: language, extent), with: Self.files.get())
    ).count { $0 == "\u{0C}" }
  }

  // MARK: Length

  @Test(
    "A text for a mail has at most 45 lines, also of one person with much that is open",
    arguments: ExampleCompanies.all + ["answers/musterholz-werkstatt"], Language.allCases)
  func lines(name: String, language: Language) throws {
    let lines = text(try ExampleCompanies.report(name), language).split(
      separator: "\n", omittingEmptySubsequences: false)
    // The last line feed ends a line.
    #expect(lines.count - 1 <= 45, "\(lines.count - 1)")
  }

  @Test("The page alone is one page on paper", arguments: ExampleCompanies.all, Language.allCases)
  func onePage(name: String, language: Language) throws {
    #expect(try pageCount(ExampleCompanies.report(name), language, .brief) == 1)
  }

  @Test(
    "The page with the analysis has at most four pages on paper", arguments: ExampleCompanies.shown, Language.allCases)
  func fourPages(name: String, language: Language) throws {
    let report = try ExampleCompanies.report(name)
    let (usual, full) = try (pageCount(report, language, .standard), pageCount(report, language, .full))
    #expect((3...4).contains(usual) && full > usual, "\(usual), \(full)")
  }

  @Test("A recommendation is one page in all", arguments: ExampleCompanies.beginners, Language.allCases)
  func beginners(name: String, language: Language) throws {
    #expect(try pageCount(ExampleCompanies.report(name), language, .standard) == 1)
  }

  // MARK: What each holds

  @Test("Each extent holds what the one before holds, and each layer follows the one before")
  func order() throws {
    for name in ExampleCompanies.shown + ExampleCompanies.beginners.prefix(2) {
      let report = try ExampleCompanies.report(name)
      let ids = ReportExtent.allCases.map { report.document(in: .german, $0).sections.map(\.id) }
      #expect(ids[0] == ["result"] && ids[1].starts(with: ids[0]) && ids[2].starts(with: ids[1]))
      let layers = report.document(in: .german).sections.map(\.layer)
      #expect(layers == layers.sorted())
    }
  }

  @Test("The page of every company says what works, what comes first and when to look again")
  func neverEmpty() throws {
    for name in ExampleCompanies.all where !ExampleCompanies.beginners.contains(name) {
      let report = try ExampleCompanies.report(name)
      let page = flat(text(report, .german))
      for strength in report.strengths { #expect(page.contains(strength.placed.item.title.german), "\(name)") }
      #expect(!report.strengths.isEmpty && page.contains("Womit wir Sie vergleichen."), "\(name)")
      #expect(page.contains("neue Einschätzung am "), "\(name)")
      #expect(report.pageSteps.count + report.pageActions.count >= min(3, report.next.steps.count), "\(name)")
    }
  }

  @Test("Steps have room for a name and a day; what is decided has both")
  func names() throws {
    let alone = flat(text(try ExampleCompanies.report("answers/musterbluete"), .german))
    #expect(alone.matches(of: /wer: _+ · bis: _+/).count == 3)
    #expect(alone.contains("Sie schreiben: „Meine Sträuße lassen sich gut fotografieren"))
    let joint = text(try ExampleCompanies.report("answers/musterholz"), .german)
    // The first due comes first.
    let first = try #require(joint.range(of: "Frau Brandt · bis 27.11.2026"))
    let second = try #require(joint.range(of: "Herr Brandt · bis 11.12.2026 · in Arbeit"))
    #expect(first.lowerBound < second.lowerBound && !joint.contains("Mittwochvormittag"))
    #expect(joint.contains("Damit geht es weiter") && joint.matches(of: /wer: _+/).count == 1)
  }

  @Test("A stage that is reached is said before all else, then what moved")
  func reached() throws {
    let lines = text(try ExampleCompanies.report("answers/musterwatt"), .english).split(separator: "\n")
    let rule = try #require(lines.firstIndex { $0.hasPrefix("━") })
    #expect(lines[rule + 1].hasPrefix("Stage 4 “Embedded” is reached;"))
    #expect(lines.contains { $0.hasPrefix("Since then (shared perspectives only): Competence 66 → 84") })
  }

  @Test("What is not larger than the uncertainty has not moved, and says so")
  func moved() throws {
    let page = flat(text(try ReportSample.again(), .german))
    #expect(
      page.contains(
        "Seit dem 25.11.2025: Kultur 25 → 50; innerhalb der Unschärfe: Kompetenz 41 → 53, Organisation 38 → 25."),
      "\(page)")
    // What the rest of the report computes over more people is told as such.
    #expect(flat(text(try ReportSample.joint(), .english)).contains(" only): "))
  }

  @Test("What is decided stands on the page of a recommendation as well, its first steps with room for who and when")
  func recommended() throws {
    let name = try #require(ExampleCompanies.beginners.first)
    let alone = try ExampleCompanies.report(name)
    #expect(flat(text(alone, .german)).matches(of: /wer: _+ · bis: _+/).count == alone.pageFirstSteps.count)
    let first = try #require(alone.pageFirstSteps.first)
    let actions = [
      Action(id: "a", text: first.text.english, owner: "Mia", due: "2027-01-10"),
      Action(id: "b", text: "Fotos sammeln", state: .underWay), Action(id: "c", text: "Blog", state: .done),
    ]
    let report = try ExampleCompanies.report(name, actions: actions)
    let page = flat(text(report, .german))
    #expect(page.contains("Das haben Sie sich vorgenommen 1 \(flat(first.text.german).prefix(40))"), "\(page)")
    #expect(
      page.contains("Mia · bis 10.01.2027") && page.contains("Fotos sammeln wer: ________ · bis: ________ · in Arbeit"))
    #expect(page.contains("Damit geht es weiter") && !page.contains("Ihre ersten Schritte"))
    #expect(report.pageFirstSteps.count == alone.pageFirstSteps.count - 1)
    #expect(flat(TextDocument.render(report.document(in: .german))).contains("Blog"))
    #expect(try pageCount(report, .german, .standard) == 1)
  }

  @Test("A file holds what the menu says, but for a web page, whose appendix is folded")
  func chosen() {
    for format in ReportFormat.allCases where format.hasExtents {
      for extent in ReportExtent.allCases {
        let held = format.extent(for: extent)
        #expect(held == extent || extent == .standard && format.foldsAppendix && held == .full, "\(format) \(extent)")
      }
      #expect(format.extent(for: nil) == format.usualExtent)
    }
    #expect(ReportFormat.text.extent(for: nil) == .brief)
  }

  // MARK: Once

  @Test("No sentence stands twice", arguments: ExampleCompanies.all, Language.allCases)
  func once(name: String, language: Language) throws {
    let report = try ExampleCompanies.report(name)
    for extent in ReportExtent.allCases {
      let document = report.document(in: language, extent)
      let renderings = [
        "text": TextDocument.render(document, width: 100), "Markdown": MarkdownDocument.render(document),
        "HTML": HTMLDocument.render(document).replacing(/(?s)<(style|svg|head).*?<\/\1>/, with: " "),
      ]
      for (format, rendering) in renderings {
        let repeated = Sentences(of: rendering, in: format).repeated
        #expect(repeated.isEmpty, "\(format), \(extent): \(repeated)")
      }
    }
  }

  @Test("The analysis shows at most one published figure a question, and none from before 2016")
  func figures() throws {
    for name in ExampleCompanies.shown {
      let report = try ExampleCompanies.report(name)
      let text = flat(TextDocument.render(report.document(in: .german, .standard), width: 160))
      for entry in report.comparison?.itemFigures ?? [] where text.contains(flat(entry.figure.text.german)) {
        #expect(entry.figure.source.year >= 2016, "\(entry.figure.id)")
      }
      for answer in report.answers {
        let shown = (report.comparison?.itemFigures ?? []).filter { entry in
          entry.items.contains { $0.id == answer.id } && text.contains(flat(entry.figure.text.german))
        }
        #expect(shown.count <= 1, "\(answer.id)")
      }
    }
  }

  @Test("No report tells a command", arguments: ExampleCompanies.shown + ExampleCompanies.beginners.prefix(1))
  func noCommands(name: String) throws {
    for language in Language.allCases {
      let text = TextDocument.render(try ExampleCompanies.report(name).document(in: language), width: 160)
      let commands = text.matches(
        of: /reifegrad (report|print|assess|actions|score|explain|import|export|code|workshop)\b|--[a-z]+/
      ).map { String($0.0) }
      #expect(commands.isEmpty, "\(commands)")
    }
  }
}

/// The sentences of six words and more in a rendering.
private struct Sentences {
  private let all: [String]

  init(of rendering: String, in format: String) {
    let blocks: [String]
    switch format {
    case "HTML":
      blocks = rendering.replacing(/<\/?(p|li|td|th|dd|dt|h[1-6]|caption|summary)[^>]*>/, with: "\n\n")
        .replacing(/<[^>]*>/, with: "").components(separatedBy: "\n\n")
    case "Markdown": blocks = rendering.components(separatedBy: "\n").flatMap { $0.components(separatedBy: " | ") }
    default: blocks = rendering.components(separatedBy: "\n\n")
    }
    all = blocks.flatMap { block in
      block.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .matches(of: /[^.!?]+(?:[.!?](?! |$)[^.!?]*)*[.!?](?= |$|[”“)])/).map { match in
          match.0.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        }
    }.filter { $0.split(separator: " ").count >= 6 }
  }

  var repeated: [String] { Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys.sorted() }
}
