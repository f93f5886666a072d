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
import Words

@Suite("Explanation")
struct ExplanationTests {
  /// The figure as an explanation prints it: in full with two decimals, else with four significant digits.
  private func figure(_ number: Double, _ language: Language = .german) -> String {
    Arithmetic(language: language).number(number)
  }

  private func text(_ subject: Explanation.Subject?, _ report: GapReport, _ language: Language = .german) -> String {
    flat(Explanation.text(of: subject, in: report, language: language, width: 100))
  }

  @Test("Explanations look the same as before", arguments: Language.allCases)
  func snapshots(language: Language) throws {
    let report = try ReportSample.report()
    let verdict = try ReportSample.report(benchmark: nil, outcome: ReportSample.outcome())
    try Snapshot.expect(
      Explanation.text(of: nil, in: report, language: language), matches: "explain-\(language.rawValue)")
    try Snapshot.expect(
      Explanation.text(of: .verdict, in: verdict, language: language, charset: .ascii),
      matches: "explain-verdict-\(language.rawValue)")
  }

  @Test("The explanation of a field shows value, bounds, coverage, uncertainty and guide values", arguments: 1...20)
  func fields(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    for value in report.values.fields {
      let text = text(.field(value.id), report)
      let guide = value.guide
      let numbers = [
        value.value, value.uncertainty?.result, guide?.successful.result, guide?.lessSuccessful?.result,
        guide?.company.result,
      ]
      for number in numbers.compactMap({ $0 }) {
        #expect(text.contains(figure(number)), "\(value.id): \(figure(number)) in \(text)")
      }
      if let coverage = value.coverage { #expect(text.contains(figure(coverage * 100) + " %")) }
      if let low = value.low, let high = value.high, low != high {
        #expect(text.contains(figure(low)) && text.contains(figure(high)))
      }
      if let guide, guide.own > 0 { #expect(text.contains("\(guide.own) von \(guide.of) Richtwerten")) }
    }
  }

  @Test(
    "The explanation of a dimension shows value, uncertainty, guide values, position and each stage", arguments: 1...20)
  func dimensions(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    for value in report.values.dimensions {
      let text = text(.dimension(value.id), report)
      let guide = value.guide
      let numbers = [
        value.value, value.answered?.result, value.uncertainty?.result, guide?.successful.result,
        guide?.lessSuccessful?.result, guide?.company.result,
      ]
      for number in numbers.compactMap({ $0 }) { #expect(text.contains(figure(number)), "\(value.id)") }
      if let place = value.place {
        #expect(text.contains(Vocabulary.name(of: place.word, basis: .coded).german))
      }
      let stages = try #require(value.stages)
      if stages.settled == nil { #expect(text.contains("\(stages.low.rawValue)–\(stages.high.rawValue)")) }
      for item in value.decides { #expect(text.contains(flat(report.questionnaire.item(item)?.title.german ?? "?"))) }
    }
  }

  @Test("The conditions of a stage agree with whether it is reached", arguments: 1...20)
  func conditions(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    for value in report.values.dimensions {
      let stages = Explanation.lines(of: .dimension(value.id), in: report, language: .german)
        .filter { $0.contains("→") && $0.hasSuffix("erreicht") }
      #expect(stages.count >= 3)
      for stage in stages { #expect(stage.contains(": nein") == stage.hasSuffix("nicht erreicht"), "\(stage)") }
    }
  }

  @Test("The explanation of an item shows its level, its gap and its priority with the source", arguments: 1...10)
  func items(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    for gap in report.gaps {
      let text = text(.item(gap.id), report)
      #expect(text.contains(figure(gap.gap.gap)) && text.contains(figure(gap.gap.priority)))
      #expect(text.contains("\(gap.rank) von \(report.gaps.count) Lücken"))
      #expect(text.contains(flat(Vocabulary.name(of: gap.basis, gap.gap.strength).german)))
      if let why = gap.value.why { #expect(text.contains(flat(why.german))) }
      for figure in gap.figures { #expect(text.contains(flat(figure.source.citation.german))) }
    }
  }

  @Test("Every number of every report is explained within any width", arguments: 1...3)
  func widths(seed: Int) throws {
    for id in ["social-media-management", "einstieg"] {
      let report = try RealContent.report(id, seed: UInt64(seed), notes: true)
      for width in [50 + seed, 140] {
        for language in Language.allCases {
          for charset in [Charset.unicode, .ascii] {
            let text = Explanation.text(
              of: nil, in: report, language: language, width: width, charset: charset)
            expectWellFormed(text, width: width, charset: charset)
          }
        }
      }
    }
  }

  @Test("An id finds its subject, and an unknown one none")
  func lookup() throws {
    let report = try ReportSample.report(outcome: ReportSample.outcome())
    #expect(Explanation.Subject("kompetenz", in: report) == .dimension("kompetenz"))
    #expect(Explanation.Subject("fachwissen", in: report) == .field("fachwissen"))
    #expect(Explanation.Subject("kompetenz.krise", in: report) == .item("kompetenz.krise"))
    #expect(Explanation.Subject("ergebnis", in: report) == .verdict)
    #expect(Explanation.Subject("gibtesnicht", in: report) == nil)
    #expect(Explanation.Subject("", in: report) == nil)
  }

  @Test("The verdict is explained by its conditions, each with whether it holds")
  func verdict() throws {
    let report = try ReportSample.report(outcome: ReportSample.outcome())
    let text = text(.verdict, report)
    #expect(text.contains("Plattformen kennen mindestens 3 (Sie: 4): trifft zu"))
    #expect(text.contains("Umgang mit Kritik mindestens 4 (Sie: 3): trifft nicht zu"))
  }

  @Test("An item that the short form does not ask is told to be so")
  func notAsked() throws {
    let report = try ReportSample.report(form: .short)
    #expect(text(.item("kompetenz.krise"), report).contains("Kurzform stellt diese Frage nicht"))
  }
}
