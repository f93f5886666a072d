import Benchmarks
import Explanations
import Foundation
import Questionnaire
import ReportSamples
import Reports
import Scoring
import Terminal
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Text report")
struct TextReportTests {
  private static let charsets = [Charset.unicode, .ascii]

  @Test(
    "A report looks the same as before in both languages, widths and charsets", arguments: Language.allCases, [72, 100])
  func snapshots(language: Language, width: Int) throws {
    let report = try ReportSample.report()
    for charset in Self.charsets {
      let text = TextDocument.render(report.document(in: language), width: width, charset: charset)
      try Snapshot.expect(text, matches: "report-\(language.rawValue)-\(width)-\(charset)")
    }
  }

  @Test("Edge cases look the same as before", arguments: Language.allCases)
  func edges(language: Language) throws {
    let scored = try ReportSample.questionnaire().items.filter { $0.scored != nil }
    let unknown = Dictionary(uniqueKeysWithValues: scored.map { ($0.id, Answer(.dontKnow)) })
    let highest = ReportSample.highestAnswers(in: try ReportSample.questionnaire())
    let cases: [(String, GapReport)] = [
      ("verdict", try ReportSample.report(benchmark: nil, outcome: ReportSample.outcome())),
      ("empty", try ReportSample.report([:])), ("unknown", try ReportSample.report(unknown)),
      ("highest", try ReportSample.report(highest)), ("short", try ReportSample.report(form: .short)),
      ("alone", try ReportSample.report(benchmark: nil)),
    ]
    for (name, report) in cases {
      try Snapshot.expect(
        TextDocument.render(report.document(in: language)), matches: "\(name)-\(language.rawValue)")
    }
  }

  @Test("No line is wider than asked and none ends in a space, whatever is answered", arguments: 1...4)
  func widths(seed: Int) throws {
    for id in ["social-media-management", "einstieg"] {
      let report = try RealContent.report(id, seed: UInt64(seed), notes: true)
      let first = 57 + seed * 3
      for width in [first, first + 71] {
        for language in Language.allCases {
          for charset in Self.charsets {
            let text = TextDocument.render(report.document(in: language), width: width, charset: charset)
            expectWellFormed(text, width: width, charset: charset)
          }
        }
      }
    }
  }

  @Test("A width that no screen has counts as the nearest one")
  func clamped() throws {
    let report = try ReportSample.report()
    let render = { TextDocument.render(report.document(in: .english), width: $0) }
    #expect(render(1) == render(56) && render(1000) == render(160))
  }

  @Test("The whole range of widths holds for the sample")
  func everyWidth() throws {
    let report = try ReportSample.report()
    for width in 56...160 {
      for charset in Self.charsets {
        let text = TextDocument.render(report.document(in: .german), width: width, charset: charset)
        expectWellFormed(text, width: width, charset: charset)
      }
    }
  }

  @Test("A note cannot steer the terminal")
  func notes() throws {
    for note in Mischief.texts {
      var answers = ReportSample.mixedAnswers()
      answers["kompetenz.plattformen"] = Answer(.level(4), note: note)
      answers["offen.aenderung"] = Answer(.text(note))
      let report = try ReportSample.report(answers)
      for charset in Self.charsets {
        expectWellFormed(
          TextDocument.render(report.document(in: .german), charset: charset), width: 72, charset: charset)
        expectWellFormed(
          Explanation.text(of: nil, in: report, language: .german, charset: charset), width: 72,
          charset: charset)
      }
    }
  }

  @Test("Every benchmark value carries its kind, and the study its year", arguments: Language.allCases)
  func kinds(language: Language) throws {
    let report = try RealContent.report("social-media-management", seed: 3)
    let text = flat(TextDocument.render(report.document(in: language), width: 100))
    let benchmark = try #require(report.benchmark)
    #expect(text.contains("(2012)"))
    #expect(text.contains(flat(benchmark.source.citation[language])))
    #expect(text.contains("n = 306"))
    #expect(text.contains(flat(Vocabulary.name(of: .coded)[language])))
    let comparison = try #require(report.comparison)
    for strength in Strength.allCases {
      #expect(comparison.count(of: strength) > 0)
      #expect(occurrences(of: Vocabulary.meaning(of: strength)[language], in: text) == 1)
    }
    let own = Vocabulary.name(of: .own)[language]
    // Once for each value, once in their count.
    #expect(occurrences(of: own, in: text) >= comparison.count(of: .own) + 1)
    for entry in comparison.entries {
      if let why = entry.value?.why { #expect(text.contains(flat(why[language]))) }
      for figure in entry.figures {
        #expect(text.contains(flat(figure.text[language])) && text.contains(figure.source.citation[language]))
      }
    }
  }

  @Test("A published figure stands in the sources once, with every item that it belongs to")
  func figuresOnce() throws {
    let report = try RealContent.report("social-media-management", seed: 3)
    let comparison = try #require(report.comparison)
    let text = flat(TextDocument.render(report.document(in: .german), width: 100))
    #expect(!comparison.itemFigures.isEmpty)
    for entry in comparison.itemFigures {
      #expect(occurrences(of: flat(entry.figure.text.german), in: text) == 1)
      let items = entry.items.map(\.title.german).joined(separator: ", ")
      #expect(text.contains(flat("\(items): \(entry.figure.text.german)")))
    }
  }

  @Test("Without a benchmark nothing is compared, and the report says so", arguments: Language.allCases)
  func alone(language: Language) throws {
    let text = TextDocument.render(try ReportSample.report(benchmark: nil).document(in: language))
    #expect(!text.contains("◆") && !text.contains("◇") && !text.contains("2012)"))
    #expect(flat(text).contains(language == .german ? "Ohne Vergleichsprofil" : "Without a reference profile"))
  }

  @Test("A benchmark for another questionnaire counts as none")
  func foreignBenchmark() throws {
    let report = try ReportSample.report(benchmark: ReportSample.benchmark(for: "fremd"))
    #expect(report.benchmark == nil && report.comparison == nil && report.gaps.isEmpty)
  }

  @Test("With an outcome the verdict leads and no stage is named", arguments: Language.allCases)
  func verdictLeads(language: Language) throws {
    let report = try ReportSample.report(benchmark: nil, outcome: ReportSample.outcome())
    let text = TextDocument.render(report.document(in: language))
    let verdict = try #require(text.range(of: language == .german ? "Jetzt starten" : "Start now"))
    let bars = try #require(text.range(of: "█"))
    #expect(verdict.lowerBound < bars.lowerBound)
    #expect(!text.contains(Vocabulary.stage[language]))
    #expect(!text.contains("Nie zu lesen") && !text.contains("Never to be read"))
    #expect(report.verdict?.steps.count == 3)
  }

  @Test("The short form is named, with the number of its items")
  func shortForm() throws {
    let text = flat(TextDocument.render(try ReportSample.report(form: .short).document(in: .german)))
    #expect(text.contains("Kurzform (6 von 13 Fragen)"))
  }

  @Test("Ten gaps are told in full, the others in a line each")
  func furtherGaps() throws {
    let report = try ReportSample.report(
      ReportSample.highestAnswers(in: try ReportSample.questionnaire()).mapValues { answer in
        if case .level = answer.response { return Answer(.level(0)) }
        return Answer(.dontKnow)
      }
    )
    #expect(report.topGaps.count == min(10, report.gaps.count))
    let full = try RealContent.report("social-media-management", seed: 5)
    #expect(full.gaps.count > 10)
    let text = TextDocument.render(full.document(in: .german))
    #expect(occurrences(of: "    Nächster Schritt  ", in: text) == 10)
    for gap in full.furtherGaps { #expect(text.contains("\(gap.rank)  \(gap.item.title.german)")) }
  }

  @Test("ASCII keeps every number and every sign of the table apart")
  func asciiLosesNothing() throws {
    let report = try ReportSample.report()
    let unicode = TextDocument.render(report.document(in: .english), charset: .unicode)
    let ascii = TextDocument.render(report.document(in: .english), charset: .ascii)
    let signs = [("◆", "S"), ("◇", "w"), ("░", ":"), ("█", "#"), ("·", ".")]
    for (row, other) in zip(unicode.split(separator: "\n"), ascii.split(separator: "\n")) where row.contains("·····") {
      for (sign, likeness) in signs {
        #expect(row.filter { String($0) == sign }.count <= other.filter { String($0) == likeness }.count)
      }
      #expect(row.filter(\.isNumber) == other.filter(\.isNumber))
    }
  }
}

/// The text without line breaks and indents.
func flat(_ text: String) -> String {
  text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }).joined(separator: " ")
    .replacing("- ", with: "-").replacing("/ ", with: "/")
}

func occurrences(of part: String, in text: String) -> Int { text.ranges(of: part).count }

func expectWellFormed(
  _ text: String, width: Int, charset: Charset, location: SourceLocation = #_sourceLocation
) {
  #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), sourceLocation: location)
  for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    #expect(line.columns <= width, "\(line)", sourceLocation: location)
    #expect(line.last?.isWhitespace != true, "\(line)|", sourceLocation: location)
    let isHarmless = line.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: false
      default: charset == .unicode || scalar.isASCII
      }
    }
    #expect(isHarmless, "\(line)", sourceLocation: location)
  }
}
