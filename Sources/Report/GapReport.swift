public import Benchmarks
public import Questionnaire
public import Scoring

/// All that any rendering of one person's self-assessment needs, as one value without a language.
public struct GapReport: Sendable {
  /// The version of the program that made it.
  public let programVersion: String
  /// The answers.
  public let sheet: AnswerSheet
  /// What was answered.
  public let questionnaire: Questionnaire
  /// What it is compared with; `nil` = nothing.
  public let benchmark: Benchmark?
  /// Company, person, day and questionnaire.
  public let header: ReportHeader
  /// Every number (method §§3–6).
  public let values: Values
  /// The verdict in words, where the questionnaire has one.
  public let verdict: VerdictResult?
  /// Every gap above 0, in the order of the method (§6).
  public let gaps: [ReportGap]
  /// What is strong: at or above the target and at level 3 or higher, the highest levels first.
  public let strengths: [ReportStrength]
  /// What stays open (don't know, unanswered), for each field that has something open.
  public let open: [OpenField]
  /// The items answered „trifft nicht zu“, in order.
  public let notApplicable: [PlacedItem]
  /// Every item of the form in order, with what was answered.
  public let answers: [ReportAnswer]
  /// What the benchmark says, item by item; `nil` without a benchmark.
  public let comparison: ReportComparison?

  /// How many gaps a report shows in full.
  public static let topGapCount = 10

  /// The largest gaps, at most ten.
  public var topGaps: ArraySlice<ReportGap> { gaps.prefix(Self.topGapCount) }
  /// The gaps after those.
  public var furtherGaps: ArraySlice<ReportGap> { gaps.dropFirst(Self.topGapCount) }
  /// The answers that have a note, in order.
  public var notes: [ReportAnswer] { answers.filter { $0.note != nil } }
  /// The answers that are part of no score (profile, success, open questions), in order.
  public var unscoredAnswers: [ReportAnswer] { answers.filter { $0.item.scored == nil } }
  /// Figures about the study as a whole.
  public var generalFigures: [PublishedFigure] { comparison?.generalFigures ?? [] }

  /// Computes the report; a benchmark for another questionnaire counts as none.
  public init(sheet: AnswerSheet, questionnaire: Questionnaire, benchmark: Benchmark?, programVersion: String) {
    let benchmark = benchmark.flatMap { $0.questionnaire == questionnaire.id ? $0 : nil }
    self.programVersion = programVersion
    self.sheet = sheet
    self.questionnaire = questionnaire
    self.benchmark = benchmark
    values = Values(
      sheet.standings(in: questionnaire), in: questionnaire, form: sheet.form, against: benchmark?.reference ?? [:])
    verdict = VerdictResult(sheet, in: questionnaire)
    let answers = questionnaire.items(in: sheet.form).enumerated().compactMap { index, item in
      ReportAnswer(item, number: index + 1, in: questionnaire, sheet: sheet)
    }
    self.answers = answers
    header = ReportHeader(sheet: sheet, questionnaire: questionnaire, answers: answers)
    gaps = values.gaps.enumerated().compactMap { index, gap in
      ReportGap(gap, rank: index + 1, questionnaire: questionnaire, benchmark: benchmark)
    }
    strengths = ReportStrength.all(in: answers, benchmark: benchmark)
    open = OpenField.all(in: answers, values: values)
    notApplicable = answers.filter { $0.standing == .notApplicable }.compactMap(\.placed)
    comparison = benchmark.map { ReportComparison($0, answers: answers) }
  }

  /// The answer to an item; `nil` when the form does not ask it.
  public func answer(to item: ItemID) -> ReportAnswer? { answers.first { $0.id == item } }
  /// The gap of an item; `nil` when there is none.
  public func gap(of item: ItemID) -> ReportGap? { gaps.first { $0.id == item } }
}
