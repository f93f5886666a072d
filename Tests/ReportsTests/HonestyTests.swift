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

/// What we derived or set ourselves is never passed off as a figure of the study, in no format and in no language.
@Suite("Guide values are never said to be findings")
struct HonestyTests {
  private static func reports() throws -> [GapReport] {
    try [
      RealContent.report("social-media-management", seed: 2), RealContent.report("social-media-management", seed: 7),
      RealContent.report("social-media-management", seed: 9), ReportSample.joint(), ReportSample.again(),
    ]
  }

  /// Every format as one line of words, without the texts of the files, which are reviewed with them.
  private func formats(_ report: GapReport, _ language: Language) throws -> [(name: String, text: String)] {
    let document = report.document(in: language)
    let html = HTMLDocument.render(document)
      .replacing(try Regex("(?s)<style.*?</style>|<[^>]*>"), with: " ")
    return try [
      ("text", TextDocument.render(document, width: 80)), ("HTML", html),
      ("Markdown", MarkdownDocument.render(document)),
      ("PDF", PDFText.drawn(PrintedDocument.render(document, with: Self.files.get()))),
    ].map { name, text in (name, without(report, flat(text), language)) }
  }

  private func without(_ report: GapReport, _ text: String, _ language: Language) -> String {
    var own = report.questionnaire.items.flatMap { [$0.question, $0.why] }.compactMap { $0?[language] }
    if let benchmark = report.benchmark {
      own += [benchmark.note[language]] + benchmark.statements.map { $0.text[language] }
      own += benchmark.values.values.compactMap { $0.why?[language] } + benchmark.published.map { $0.text[language] }
    }
    return own.map(flat).sorted { $0.count > $1.count }.reduce(text) { $0.replacing($1, with: "") }
  }

  private static let files = Result {
    try TypesettingFiles(in: [
      URL(filePath: #filePath).appending(path: "../../../typesetting").standardized.path()
    ])
  }

  private func expectNone(_ pattern: String, in format: (name: String, text: String)) throws {
    for match in format.text.matches(of: try Regex(pattern)) {
      let start =
        format.text.index(match.range.lowerBound, offsetBy: -60, limitedBy: format.text.startIndex)
        ?? format.text.startIndex
      Issue.record("\(format.name): …\(format.text[start..<match.range.upperBound])")
    }
  }

  @Test("No “n = 306” stands beside a guide value", arguments: Language.allCases)
  func sample(language: Language) throws {
    let kinds = "Richtwerte?|[Gg]uide values?|ausdrücklich|erschlossen|explicit|inferred|◆|◇|Ziel|[Tt]arget"
    for report in try Self.reports() {
      for format in try formats(report, language) {
        try expectNone("(?:\(kinds))[^.;:]{0,60}n = 306", in: format)
        try expectNone("n = 306[^.;:]{0,20}(?:◆|◇|Richtwert|[Gg]uide value)", in: format)
      }
    }
  }

  @Test("No group of “the successful” stands where nobody was measured", arguments: Language.allCases)
  func group(language: Language) throws {
    let names = ["Richtwert für Erfolgreiche", "Richtwert für weniger Erfolgreiche"]
    let pattern = language == .german ? #"\bErfolgreiche\b"# : #"\b[Tt]he (?:less )?successful\b(?! companies)"#
    for report in try Self.reports() {
      for format in try formats(report, language) where format.name != "PDF" {
        let text = names.reduce(format.text) { $0.replacing($1, with: "") }
        try expectNone(pattern, in: (format.name, text))
      }
    }
  }

  @Test("Each target and contrast of our own has its †, and no other has one", arguments: Language.allCases)
  func daggers(language: Language) throws {
    for report in try Self.reports() {
      let comparison = try #require(report.comparison)
      let html = HTMLDocument.render(report.document(in: language))
      for entry in comparison.entries {
        guard let levels = entry.value?.levels else { continue }
        let id = NSRegularExpression.escapedPattern(for: entry.id.rawValue)
        let number = try Regex(
          "data-key=\"(?:gap|item|reference)/\(id)/(?:target|contrast|successful|lessSuccessful)\">[^<]*</data>(.?.?)")
        let signs = html.matches(of: number).compactMap { $0.output[1].substring }
        #expect(!signs.isEmpty)
        for sign in signs { #expect((sign == "\u{A0}†") == (levels.basis == .own), "\(entry.id): \(sign)") }
      }
    }
  }

  @Test("Paper and characters have the † as often as there are targets of our own", arguments: Language.allCases)
  func everyFormat(language: Language) throws {
    for report in try Self.reports() {
      let own = report.comparison?.count(of: .own) ?? 0
      #expect(own > 0 || report.header.form == .short)
      for format in try formats(report, language) {
        #expect(format.text.ranges(of: "†").count >= own, "\(format.name)")
      }
    }
  }

  @Test("One box says what is compared with, with numbers that are counted", arguments: Language.allCases)
  func box(language: Language) throws {
    let report = try RealContent.report("social-media-management", seed: 2)
    let words = ReportWording(report, language: language)
    let comparison = try #require(report.comparison)
    let (own, all) = (comparison.count(of: .own), comparison.entries.count)
    let counted = language == .german ? "Bei \(own) von \(all) Fragen" : "On \(own) of the \(all) questions"
    #expect(words.box.contains(counted))
    for format in try formats(report, language) where format.name != "PDF" {
      #expect(occurrences(of: words.boxTitle + ".", in: format.text.replacing("**", with: "")) == 1, "\(format.name)")
    }
    let alone = ReportWording(try ReportSample.report(benchmark: nil), language: language)
    #expect(alone.box == alone.noProfiles)
  }
}
