public import ActionPlan
public import Benchmarks
public import Questionnaire
import ResultCode
public import Scoring

/// What a report is made from.
public struct ReportInput: Sendable {
  /// The answers of the person who comes first; company and day are taken from here.
  public var first: AnswerSheet
  /// The answers of further people of the same company, to the same questionnaire and form.
  public var others: [AnswerSheet]
  /// What was answered.
  public var questionnaire: Questionnaire
  /// What it is compared with; one for another questionnaire counts as none.
  public var benchmark: Benchmark?
  /// What the company has decided to do, in its order.
  public var actions: [Action]
  /// The company's assessments before this one, the oldest first.
  public var earlier: [Trend.Side]
  /// What was decided then.
  public var actionsBefore: [Action]
  /// Levels to compute with in place of what was answered.
  public var whatIf: [ItemID: Level] = [:]
  /// The version of the program.
  public var programVersion: String

  /// Makes an input.
  public init(
    _ first: AnswerSheet, others: [AnswerSheet] = [], questionnaire: Questionnaire, benchmark: Benchmark?,
    actions: [Action] = [], earlier: [Trend.Side] = [], actionsBefore: [Action] = [], programVersion: String
  ) {
    self.first = first
    self.others = others
    self.questionnaire = questionnaire
    self.benchmark = benchmark
    self.actions = actions
    self.earlier = earlier
    self.actionsBefore = actionsBefore
    self.programVersion = programVersion
  }
}

/// All that any rendering of a company's self-assessment needs, as one value without a language.
public struct GapReport: Sendable {
  /// The version of the program that made it.
  public let programVersion: String
  /// The answers of the person who comes first; with several people no rendering may show them.
  public let sheet: AnswerSheet
  /// The answers of everybody, for what is computed from them; never shown.
  let sheets: [AnswerSheet]
  /// Levels that are assumed in place of what was answered; empty but in a what-if.
  public let assumed: [ItemID: Level]
  /// Where the answers put every scored item; with several people the company's medians (method §8).
  public let standings: [ItemID: Standing]
  /// The people side by side; `nil` when only one person answered.
  public let perspectives: Perspectives?
  /// The way to the next stage; `nil` at the highest, while the stage is unknown, and where there are no stages.
  public let way: Way?
  /// What the company has decided to do.
  public let actions: [Action]
  /// What was decided at the assessment before.
  public let actionsBefore: [Action]
  /// This assessment beside those before; `nil` without one, and where nothing compares.
  public let trend: Trend?
  /// The way with the words of every step, dimension by dimension; empty without a way.
  public let wayLegs: [ReportWayLeg]
  /// The people with the words of every item; `nil` when only one person answered.
  public let people: ReportPeople?
  /// The trend with names and words, or why there is none; `nil` without an assessment before.
  public let development: ReportTrend?
  /// The actions with the items that they come from.
  public let plan: [ReportAction]
  /// The actions of the assessment before, with the items that they come from.
  public let earlierPlan: [ReportAction]
  /// The result code; `nil` when several people answered, because it carries one person's answers.
  public let code: String?
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
  /// What is strong: at or above the target and at 3 or higher, the highest levels first.
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
  /// The answers that have a note which may be seen, in order.
  public var notes: [ReportAnswer] { answers.filter { !$0.notes.isEmpty } }
  /// The answers that are part of no score (profile, success, open questions), in order.
  public var unscoredAnswers: [ReportAnswer] { answers.filter { $0.item.scored == nil } }
  /// Figures about the study as a whole.
  public var generalFigures: [PublishedFigure] { comparison?.generalFigures ?? [] }

  /// Computes the report; a benchmark for another questionnaire counts as none.
  public init(sheet: AnswerSheet, questionnaire: Questionnaire, benchmark: Benchmark?, programVersion: String) {
    self.init(ReportInput(sheet, questionnaire: questionnaire, benchmark: benchmark, programVersion: programVersion))
  }

  /// Computes the report.
  public init(_ input: ReportInput) {
    let sheet = input.first
    let sheets = [sheet] + input.others
    let questionnaire = input.questionnaire
    let benchmark = input.benchmark.flatMap { $0.questionnaire == questionnaire.id ? $0 : nil }
    let reference = benchmark?.reference ?? [:]
    let perspectives = sheets.count == 1 ? nil : Perspectives(sheets, in: questionnaire, form: sheet.form)
    let standings = (perspectives?.standings ?? sheet.standings(in: questionnaire))
      .merging(input.whatIf.mapValues { .level(Double($0.rawValue)) }) { $1 }
    programVersion = input.programVersion
    self.sheet = sheet
    self.sheets = sheets
    self.questionnaire = questionnaire
    self.benchmark = benchmark
    self.standings = standings
    assumed = input.whatIf
    self.perspectives = perspectives
    actions = input.actions
    actionsBefore = input.actionsBefore
    verdict = VerdictResult(sheets, in: questionnaire, assuming: input.whatIf)
    let way = Way(standings, in: questionnaire, form: sheet.form, against: reference)
    self.way = way
    wayLegs = ReportWayLeg.all(of: way, in: questionnaire)
    self.people = perspectives.map { ReportPeople($0, in: questionnaire) }
    plan = input.actions.map { ReportAction($0, in: questionnaire) }
    // What might be is no development.
    let sides =
      input.whatIf.isEmpty
      ? input.earlier + [Trend.Side(sheet, input.others, questionnaire: questionnaire, date: sheet.date)] : []
    let trend = Trend(sides, against: reference)
    self.trend = trend
    let earlier = input.actionsBefore.map { ReportAction($0, in: questionnaire) }
    earlierPlan = earlier
    development = ReportTrend(trend, sides, in: questionnaire, actionsBefore: earlier)
    // A code carries what was answered.
    code = perspectives == nil && input.whatIf.isEmpty ? ResultCode.encode(sheet, in: questionnaire) : nil
    values = Values(standings, in: questionnaire, form: sheet.form, against: reference)
    let people = AnsweringPeople(
      first: sheet, others: input.others, perspectives: perspectives, assumed: input.whatIf)
    let answers = questionnaire.items(in: sheet.form).enumerated().compactMap { index, item in
      ReportAnswer(item, number: index + 1, in: questionnaire, people: people)
    }
    self.answers = answers
    header = ReportHeader(people, questionnaire: questionnaire, answers: answers)
    gaps = values.gaps.enumerated().compactMap { index, gap in
      ReportGap(gap, rank: index + 1, questionnaire: questionnaire, benchmark: benchmark)
    }
    strengths = ReportStrength.all(in: answers, benchmark: benchmark)
    open = OpenField.all(in: answers, values: values)
    notApplicable = answers.filter { $0.standing == .notApplicable }.compactMap(\.placed)
    comparison = benchmark.map { ReportComparison($0, answers: answers) }
  }

  /// The report as if these items stood at other levels, without its trend and its code.
  public func assuming(_ levels: [ItemID: Level]) -> GapReport {
    var input = ReportInput(
      sheet, others: Array(sheets.dropFirst()), questionnaire: questionnaire, benchmark: benchmark, actions: actions,
      programVersion: programVersion)
    input.whatIf = levels
    return GapReport(input)
  }

  /// Whether there are maturity stages; where not, nothing may name one.
  public var hasStages: Bool { questionnaire.hasStages }
  /// How many people answered.
  public var peopleCount: Int { sheets.count }
  /// The answer to an item; `nil` when the form does not ask it.
  public func answer(to item: ItemID) -> ReportAnswer? { answers.first { $0.id == item } }
  /// What the benchmark says of an item; `nil` where it says nothing, and for what does not apply to the company.
  public func reference(of item: ItemID) -> BenchmarkValue? {
    standings[item] == .notApplicable ? nil : benchmark?.values[item]
  }
  /// The gap of an item; `nil` when there is none.
  public func gap(of item: ItemID) -> ReportGap? { gaps.first { $0.id == item } }
}
