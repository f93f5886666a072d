import Benchmarks
import Explanations
import Questionnaire
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import Words

@Suite("What explanations print can be computed again")
struct PrintedArithmeticTests {
  private func check(_ report: GapReport, atLeast count: Int = 30) {
    for language in Language.allCases {
      let printed = Explanation.lines(of: nil, in: report, language: language)
        .map { PrintedArithmetic(in: $0, language) }
      let faults = printed.flatMap(\.faults)
      #expect(faults.isEmpty, "\(language): \(faults.prefix(3))")
      #expect(printed.reduce(0) { $0 + $1.count } >= count)
    }
  }

  @Test("The reader finds what does not hold")
  func reader() {
    for text in [
      "Wert (1 + 2) / (4 × 2) × 100 = 3 / 8 × 100 = 37,5, angezeigt als 38", "2 × (2,5 − 1) = 3",
      "√(3² + 4²) / 2 = 2,5",
      "max(0; 0,5 + 1 / (1 + 1) × (2 − 3)) = 0", "(66,67 + 50) / 2 ≈ 58,33", "4 − 2,75 = 1,25", "2,25 × 2/3 = 1,5",
    ] {
      let printed = PrintedArithmetic(in: text, .german)
      #expect(printed.faults.isEmpty && printed.count > 0, "\(text)")
    }
    // From 0,025 / 0,045 to 0,035 / 0,035, times 100: 55,56 to 100.
    for text in ["4 − 2,8 = 1,25", "1 × 2,8 = 2,75", "0,03 / 0,04 × 100 ≈ 52,95", "(1 + 2) / 2 = 2"] {
      #expect(PrintedArithmetic(in: text, .german).faults.count == 1, "\(text)")
    }
  }

  @Test("For the shipped questionnaires", arguments: UInt64(1)...20)
  func shipped(seed: UInt64) throws { check(try RealContent.report("social-media-management", seed: seed)) }

  @Test("For several people, with quarters of levels, and for a second time", arguments: UInt64(1)...10)
  func joint(seed: UInt64) throws {
    let alone = try RealContent.report("social-media-management", seed: seed)
    let others = try [(Perspective.management, 700), (.colleague, 1400), (.colleague, 2100), (.other, 2800)]
      .map { perspective, offset -> AnswerSheet in
        var sheet = try RealContent.report("social-media-management", seed: seed + UInt64(offset)).sheet
        sheet.perspective = perspective
        return sheet
      }
    check(
      GapReport(
        ReportInput(
          alone.sheet, others: others, questionnaire: alone.questionnaire, benchmark: alone.benchmark,
          programVersion: "0.1.0")))
    check(try ReportSample.joint())
    check(try ReportSample.again())
  }

  @Test("For a measured benchmark", arguments: [60, 200])
  func measured(people: Int) throws {
    let report = try RealContent.report("social-media-management", seed: 3)
    var groups = SuccessGroups(success: "erfolg.gesamt")
    for seed in 0..<people {
      let sheet = try RealContent.report("social-media-management", seed: UInt64(1000 + seed * 7)).sheet
      groups.count(sheet, in: report.questionnaire)
    }
    let benchmark = try Benchmark.derived(
      id: "gruppe", from: groups, of: report.questionnaire, year: 2026,
      under: try #require(GroupRule(minimum: 5)), isWholeShown: false)
    let measured = GapReport(
      sheet: report.sheet, questionnaire: report.questionnaire, benchmark: benchmark, programVersion: "0.1.0")
    #expect(measured.values.dimensions.contains { $0.place?.error != nil })
    check(measured)
  }

  @Test("For levels set by hand")
  func whatIf() throws {
    let report = try RealContent.report("social-media-management", seed: 4)
    let levels = Dictionary(
      uniqueKeysWithValues: report.answers.filter { $0.item.scored != nil }.prefix(12).map { ($0.id, Level.highest) })
    check(report.assuming(levels))
  }
}
