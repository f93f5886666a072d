import Documents
import Foundation
import PrintedDocuments
import Questionnaire
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

/// Answers that nobody prepares a report for: none, the same everywhere, all but those that do not apply.
@Suite("A report of unusual answers")
struct UnusualAnswersTests {
  private static let files = Result {
    try TypesettingFiles(in: [URL(filePath: #filePath).appending(path: "../../../typesetting").standardized.path()])
  }

  /// A report of the shipped questionnaire with this answer to all that can have it.
  private func report(
    _ id: String = "social-media-management", level: Level? = nil, notApplicable: Bool = false
  ) throws -> GapReport {
    let shipped = try RealContent.report(id, seed: 0)
    let (questionnaire, benchmark) = (shipped.questionnaire, shipped.benchmark)
    var responses: [ItemID: Response] = [:]
    for item in questionnaire.items where item.scored != nil {
      if notApplicable, item.allowsNotApplicable {
        responses[item.id] = .notApplicable
      } else if let level {
        responses[item.id] = response(level, to: item)
      }
    }
    return GapReport(
      sheet: Sample.sheet(for: questionnaire, company: CompanyProfile(name: "Muster GmbH"), responses),
      questionnaire: questionnaire, benchmark: benchmark, programVersion: "0.1.0")
  }

  private func response(_ level: Level, to item: Item) -> Response? {
    switch item.kind {
    case .level, .share: return .level(level)
    case .single(let scale): return scale.entries.first { $0.level == level }.map { .option($0.option.id) }
    case .multiple(let scale):
      let counting = scale.entries.filter(\.counts).map(\.option.id)
      return .options(Set(counting.prefix(scale.bounds[level] ?? 0)))
    case .choice, .text: return nil
    }
  }

  private func text(_ report: GapReport, _ language: Language, _ extent: ReportExtent = .full) -> String {
    flat(TextDocument.render(report.document(in: language, extent), width: 100))
  }

  @Test("While nothing is answered, the plan claims no stage", arguments: Language.allCases)
  func nothing(language: Language) throws {
    let text = try text(report(), language, .standard)
    let (wrong, right) =
      language == .german
      ? ("ist die höchste Reifestufe erreicht", "Schritte stehen hier, sobald die ersten Fragen beantwortet sind.")
      : ("the highest stage is reached", "Steps appear here once the first questions have been answered.")
    #expect(!text.contains(wrong) && text.contains(right))
  }

  @Test("With 4 throughout nothing has most room to grow; at one level short of it all dimensions are level")
  func highest() throws {
    let all = try report(level: 4)
    for language in Language.allCases {
      let text = text(all, language)
      #expect(!text.contains("ausbaufähig") && !text.contains("room to grow"))
    }
    let level = try report(level: 3)
    #expect(ReportWording(level, language: .german).least == "alle Dimensionen gleichauf")
    #expect(text(level, .german, .brief).contains("alle Dimensionen gleichauf"))
  }

  @Test("What does not apply stands before the fields with open questions, not below the last of them")
  func notApplicable() throws {
    let document = try report(notApplicable: true).document(in: .german)
    let open = try #require(document.sections.first { $0.id == ReportSection.open.rawValue })
    let places = open.blocks.indices.filter { index in
      if case .terms(let terms) = open.blocks[index] {
        terms.terms.first?.label.plain == "Trifft nicht zu"
      } else {
        false
      }
    }
    let fields = open.blocks.indices.filter { if case .part = open.blocks[$0] { true } else { false } }
    #expect(places == [1] && fields.first == 2 && fields.count == 6)
  }

  @Test("A recommendation that waits for many questions does not speak of one", arguments: Language.allCases)
  func manyOpen(language: Language) throws {
    let report = try report("einstieg")
    let words = ReportWording(report, language: language)
    let open = try #require(report.openVerdict)
    let titles = [Language.german: "Noch Fragen offen, zuerst: Bedarf", .english: "Questions still open, first: Need"]
    #expect(words.title(of: open) == titles[language])
    #expect(!words.text(of: open).contains("diese Frage") && !words.text(of: open).contains("this question"))
  }

  @Test("Where nothing is missing, no section asks to find that out")
  func notNeeded() throws {
    let questionnaire = try RealContent.report("einstieg", seed: 0).questionnaire
    let responses: [ItemID: Response] = try Dictionary(
      uniqueKeysWithValues: questionnaire.items.filter { $0.scored != nil }.map { item in
        (item.id, item.id == "einstieg.bedarf" ? .option("nichts-fehlt") : try #require(response(.highest, to: item)))
      })
    let report = GapReport(
      sheet: Sample.sheet(for: questionnaire, responses), questionnaire: questionnaire, benchmark: nil,
      programVersion: "0.1.0")
    let text = text(report, .german)
    #expect(text.contains("Sie brauchen es zurzeit nicht") && !text.contains("Klären Sie zuerst"))
  }

  @Test("A company that is low throughout gets its four pages filled: no check is left out")
  func filled() throws {
    let report = try report(level: 1)
    let bytes = try PrintedDocument.render(
      firstOf: report.documents(in: .german, .standard), pages: ReportExtent.standard.mostRoom(in: .pdf),
      with: Self.files.get())
    let pages = try PDFText.drawn(bytes).split(separator: "\u{0C}")
    #expect(pages.count == 4)
    #expect(flat(String(pages[3])).contains("Geklärt, wer rechtswidrige Kommentare entfernt"))
  }
}
