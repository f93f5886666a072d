import ActionPlan
import Foundation
import PrintedDocuments
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import Words

struct PrintingTests {
  /// The parts that have a heading of their own: the title heads the page.
  private func shown(_ report: GapReport) -> [ReportSection] {
    report.sections.filter { section in
      switch section {
      case .result, .unscored, .answers: false
      case .sources: report.comparison != nil
      case .open: !report.open.isEmpty || !report.notApplicable.isEmpty
      default: true
      }
    }
  }

  @Test("Every kind of report is a sound file on A4", arguments: Reports.Kind.allCases, Language.allCases)
  func everyKind(kind: Reports.Kind, language: Language) throws {
    let printed = try Printed.of(kind, language)
    let info = try printed.info()
    #expect(info["Page size"]?.hasSuffix("(A4)") == true)
    #expect(info["CreationDate"]?.isEmpty == false)
    _ = try printed.tool("qpdf", ["--check", printed.path])
  }

  @Test(
    "A full assessment with its appendix fills four to nine pages",
    arguments: [
      Reports.Kind.beginner, .joint, .strong,
    ], Language.allCases)
  func pageCount(kind: Reports.Kind, language: Language) throws {
    #expect((4...9).contains(try Printed.of(kind, language).pageCount()))
  }

  @Test("Title, author and subject tell what the file is")
  func metadata() throws {
    let info = try Printed.of(.joint, .german).info()
    #expect(info["Title"] == "Ihr Standort und Ihre nächsten Schritte – Tischlerei Musterholz")
    #expect(info["Author"] == "Tischlerei Musterholz")
    #expect(info["Subject"] == "Social-Media-Management, 12.11.2026")
    #expect(info["Creator"] == "reifegrad 0.1.0")
    let dates = try Printed.of(.joint, .german).tool("pdfinfo", ["-isodates", Printed.of(.joint, .german).path])
    #expect(dates.contains(/CreationDate: +2026-11-12T12:00:00/))
  }

  @Test("A name with a noncharacter, as earlier versions took it in, makes a sound file too")
  func noncharacter() throws {
    // A literal of Swift takes no noncharacter.
    let code = try #require(Unicode.Scalar(0xFFFE as UInt32))
    let bytes = try PrintedDocument.render(
      Reports.named("Muster" + String(Character(code)) + "holz").document(in: .german), with: Reports.files.get())
    #expect(bytes.starts(with: Array("%PDF".utf8)) && bytes.count > 10_000)
  }

  @Test("All fonts are ours and inside the file", arguments: Reports.Kind.allCases, Language.allCases)
  func fonts(kind: Reports.Kind, language: Language) throws {
    let printed = try Printed.of(kind, language)
    let fonts = try printed.tool("pdffonts", [printed.path]).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains(#/^[A-Z]{6}\+SourceSansPro-(Regular|Semibold|It) .* yes yes yes /#), "\(font)")
    }
  }

  @Test("Every gap, every item and every value is on the pages", arguments: Reports.Kind.allCases, Language.allCases)
  func contents(kind: Reports.Kind, language: Language) throws {
    let report = try Reports.report(kind)
    let text = try Printed.of(kind, language).text()
    for gap in report.gaps { #expect(text.contains(gap.item.title[language]), "\(gap.id)") }
    for answer in report.answers { #expect(text.contains(answer.item.title[language]), "\(answer.id)") }
    // A line may break at the hyphen of a word, which is lost in joining lines.
    let squeezed = PageWords.squeezed(text)
    for gap in report.topGaps {
      if let step = gap.nextStep { #expect(squeezed.contains(PageWords.squeezed(step[language])), "\(gap.id)") }
    }
    for value in report.values.fields where !value.isLeftOut {
      let shown = Numerals.withBounds(value.reading, in: language)
      #expect(text.contains(shown), "\(value.id)")
    }
    for section in shown(report) {
      #expect(text.contains(report.title(of: section)[language]), "\(section)")
    }
    // A step that was taken over is said in the language of the report.
    let words = ReportWording(report, language: language)
    for action in report.actions { #expect(text.contains(words.text(of: action).prefix(40)), "\(action.id)") }
    for group in (report.code ?? "").split(separator: "-") { #expect(text.contains(group)) }
  }

  @Test("The table of all questions from every perspective has each question on one line", arguments: Language.allCases)
  func perspectives(language: Language) throws {
    let report = try Reports.report(.joint)
    let page = try PDFText.drawn(
      PrintedDocument.render(report.document(in: language), with: Reports.files.get()))
    let answers = /(([0-4]([,.]5)?|–|weiß|nicht|don’t|know) ?){4,}/
    let rows = page.split(separator: "\n").filter { $0.contains(answers) }
    for perception in try #require(report.people).perceptions {
      let title = perception.placed.item.title[language]
      #expect(rows.contains { $0.hasPrefix(title + " ") }, "\(title)")
    }
  }

  @Test("Every row of the document is on the pages", arguments: Reports.Kind.allCases, Language.allCases)
  func rows(kind: Reports.Kind, language: Language) throws {
    let document = try Reports.report(kind).document(in: language)
    let page = try PDFText.drawn(PrintedDocument.render(document, with: Reports.files.get()))
    let missing = PageWords(of: document, on: page).missing
    #expect(missing.isEmpty, "\(missing.prefix(5))")
  }

  @Test("Umlauts and quotation marks come back out of the file")
  func umlauts() throws {
    let text = try Printed.of(.long, .german).text()
    #expect(text.contains("„Ämter & Übergabe“"))
    #expect(text.contains("Müller-Lüdenscheidt"))
    #expect(text.contains("Größte Lücken"))
  }

  @Test("The same report gives the same bytes", arguments: Language.allCases)
  func reproducible(language: Language) throws {
    let report = try Reports.report(.strong)
    let files = try Reports.files.get()
    let first = try PrintedDocument.render(report.document(in: language), with: files)
    #expect(try PrintedDocument.render(report.document(in: language), with: files) == first)
  }

  @Test(
    "An English report has no German words of ours",
    arguments: [
      Reports.Kind.everythingReached, .nothingAnswered, .short,
    ])
  func english(kind: Reports.Kind) throws {
    let text = try Printed.of(kind, .english).text()
    for word in [
      "Reifestufe", "Engpass", "Lücke", "Stufe", "Seite", "Erfolgreiche", "Maßnahme", "Anhang", "Frage", "Kernfrage",
      "Ziel:", "Aufwand", "weiß nicht", "Notiz", "Quellen", "Unternehmen", "Schritt", "Stärken",
    ] { #expect(!text.contains(word), "\(word)") }
  }

  @Test("Every page has its number and the number of pages")
  func folios() throws {
    let printed = try Printed.of(.short, .german)
    let count = try printed.pageCount()
    let text = try printed.text()
    for page in 1...count { #expect(text.contains("Seite \(page) von \(count)")) }
  }

  @Test("Bookmarks lead to every part")
  func bookmarks() throws {
    let printed = try Printed.of(.joint, .german)
    let json = try printed.tool("qpdf", ["--json", "--json-key=outlines", printed.path])
    let report = try Reports.report(.joint)
    for section in shown(report) {
      #expect(json.contains("\"\(report.title(of: section).german)\""), "\(section)")
    }
  }

  @Test("Characters that our fonts lack do no harm")
  func foreignCharacters() throws {
    var sheet = try Reports.report(.short).sheet
    sheet.company.name = "日本語 👩‍💻 \u{1B}[31m<b>& GmbH\u{0}\n\u{202E}"
    let questionnaire = try Reports.report(.short).questionnaire
    let printed = try Printed(Reports.report([sheet], questionnaire, nil), .german, name: "foreign")
    let text = try printed.text()
    #expect(text.contains("<b>& GmbH"))
    _ = try printed.tool("qpdf", ["--check", printed.path])
  }
}
