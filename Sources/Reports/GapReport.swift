package import ActionPlan
package import Benchmarks
package import House
package import Questionnaire
import ResultCode
package import Scoring

/// What a report is made from.
package struct ReportInput: Sendable {
  /// The answers of the person who comes first; company and day are taken from here.
  package var first: AnswerSheet
  /// The answers of further people of the same company, to the same questionnaire and form.
  package var others: [AnswerSheet]
  /// What was answered.
  package var questionnaire: Questionnaire
  /// What it is compared with; one for another questionnaire counts as none.
  package var benchmark: Benchmark?
  /// What the company has decided to do, in its order.
  package var actions: [Action]
  /// The company's assessments before this one, the oldest first.
  package var earlier: [Trend.Side]
  /// What was decided then.
  package var actionsBefore: [Action]
  /// The questions that the company wants to leave for now.
  package var parked: Set<ItemID> = []
  /// Levels to compute with in place of what was answered.
  package var whatIf: [ItemID: Level] = [:]
  /// Who hands the report out.
  package var organiser: Organiser?
  /// The version of the program.
  package var programVersion: String

  package init(
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
package struct GapReport: Sendable {
  /// The version of the program that made it.
  package let programVersion: String
  /// Who hands it out; `nil` = nobody but the program.
  package let organiser: Organiser?
  /// The answers of the person who comes first; with several people no rendering may show them.
  package let sheet: AnswerSheet
  /// The answers of everybody, for what is computed from them; never shown.
  let sheets: [AnswerSheet]
  /// To whom it speaks: as whom all answered; `nil` where people of several perspectives did.
  package let reader: Perspective?
  /// Levels that are assumed in place of what was answered; empty but in a what-if.
  package let assumed: [ItemID: Level]
  /// Where the answers put every scored item; with several people the company's medians (method §8).
  package let standings: [ItemID: Rating]
  /// What the company has decided to do.
  package let actions: [Action]
  /// What was decided at the assessment before.
  package let actionsBefore: [Action]
  /// The plan to the next stage; `nil` without stages, and where nothing applies (method §7).
  package let plan: Plan?
  /// The plan with the words of every step, dimension by dimension; empty without one.
  package let legs: [ReportLeg]
  /// What to do first; the same everywhere.
  package let next: ReportNext
  /// The questions that the company wants to leave for now, in order.
  package let parked: [PlacedItem]
  /// The people side by side; `nil` when only one person answered.
  package let people: ReportPeople?
  /// This assessment beside those before, or why nothing compares; `nil` without an assessment before.
  package let trend: ReportTrend?
  /// The result code; `nil` when several people answered, because it carries one person's answers.
  package let code: String?
  /// What was answered.
  package let questionnaire: Questionnaire
  /// What it is compared with; `nil` = nothing.
  package let benchmark: Benchmark?
  /// Of what kind ◆ and ◇ are; `nil` where there are none: without a benchmark, or with one of a group in which nobody is
  /// told apart by success, such as a room.
  package var profileBasis: Basis? { benchmark.flatMap { $0.values.isEmpty ? nil : $0.basis } }
  /// Company, person, day and questionnaire.
  package let header: ReportHeader
  /// Every number (method §§3–6).
  package let values: Values
  /// The verdict in words, or what it hangs on; `nil` where the questionnaire has none.
  package let judgement: Judgement?
  /// Every gap above 0, in the order of the method (§6).
  package let gaps: [ReportGap]
  /// “Was schon trägt”: the three highest answers, never empty where one has a level.
  package let strengths: [ReportStrength]
  /// What stays open (don't know, unanswered), for each field that has something open.
  package let open: [OpenField]
  /// The items answered “trifft nicht zu”, in order.
  package let notApplicable: [PlacedItem]
  /// Every item of the form in order, with what was answered.
  package let answers: [ReportAnswer]
  /// What the benchmark says, item by item; `nil` without a benchmark.
  package let comparison: ReportComparison?

  /// How many gaps a report shows in full.
  package static let topGapCount = 10

  /// The largest gaps, at most ten.
  package var topGaps: ArraySlice<ReportGap> { gaps.prefix(Self.topGapCount) }
  /// The gaps after those.
  package var furtherGaps: ArraySlice<ReportGap> { gaps.dropFirst(Self.topGapCount) }
  /// The answers that have a note which may be seen, in order.
  package var notes: [ReportAnswer] { answers.filter { !$0.notes.isEmpty } }
  /// The answers that are part of no score (profile, success, open questions), in order.
  package var unscoredAnswers: [ReportAnswer] { answers.filter { $0.item.scored == nil } }
  /// Figures about the study as a whole.
  package var generalFigures: [PublishedFigure] { comparison?.generalFigures ?? [] }

  /// Computes the report; a benchmark for another questionnaire counts as none.
  package init(sheet: AnswerSheet, questionnaire: Questionnaire, benchmark: Benchmark?, programVersion: String) {
    self.init(ReportInput(sheet, questionnaire: questionnaire, benchmark: benchmark, programVersion: programVersion))
  }

  /// Computes the report.
  package init(_ input: ReportInput) {
    let sheet = input.first
    let sheets = [sheet] + input.others
    let reader = Perspective(sharedBy: sheets)
    let questionnaire = input.questionnaire
    let benchmark = input.benchmark.flatMap { $0.questionnaire == questionnaire.id ? $0 : nil }
    let reference = benchmark?.reference ?? [:]
    let perspectives = sheets.count == 1 ? nil : Perspectives(sheets, in: questionnaire, form: sheet.form)
    let standings = (perspectives?.standings ?? sheet.standings(in: questionnaire))
      .merging(input.whatIf.mapValues { .level(Double($0.rawValue)) }) { $1 }
    programVersion = input.programVersion
    organiser = input.organiser
    self.sheet = sheet
    self.sheets = sheets
    self.reader = reader
    self.questionnaire = questionnaire
    self.benchmark = benchmark
    self.standings = standings
    assumed = input.whatIf
    actions = input.actions
    actionsBefore = input.actionsBefore
    judgement = Judgement(sheets, in: questionnaire, assuming: input.whatIf)
    self.people = perspectives.map { ReportPeople($0, in: questionnaire) }
    // What might be is no development.
    let sides =
      input.whatIf.isEmpty
      ? input.earlier + [Trend.Side(sheet, input.others, questionnaire: questionnaire, date: sheet.date)] : []
    trend = ReportTrend(
      Trend(sides, against: reference), sides, in: questionnaire, actionsBefore: input.actionsBefore)
    // A code carries what was answered.
    code = perspectives == nil && input.whatIf.isEmpty ? ResultCode.encode(sheet, in: questionnaire) : nil
    let appraisal = Appraisal(
      standings, in: questionnaire, form: sheet.form, against: reference, parked: input.parked)
    values = appraisal.values
    plan = appraisal.plan
    legs = ReportLeg.all(of: appraisal.plan, in: questionnaire, for: reader)
    next = ReportNext(appraisal.next, in: questionnaire, for: reader)
    parked = values.parked.compactMap { questionnaire.item($0).flatMap { PlacedItem($0, in: questionnaire) } }
    let people = AnsweringPeople(
      first: sheet, others: input.others, perspectives: perspectives, assumed: input.whatIf)
    let answers = questionnaire.items(in: sheet.form).enumerated().compactMap { index, item in
      ReportAnswer(item, number: index + 1, in: questionnaire, people: people)
    }
    self.answers = answers
    header = ReportHeader(people, questionnaire: questionnaire, answers: answers)
    gaps = values.gaps.enumerated().compactMap { index, gap in
      ReportGap(gap, rank: index + 1, questionnaire: questionnaire, benchmark: benchmark, reader: reader)
    }
    strengths = ReportStrength.highest(in: answers, benchmark: benchmark)
    open = OpenField.all(in: answers, values: values)
    notApplicable = answers.filter { $0.standing == .notApplicable }.compactMap(\.placed)
    comparison = benchmark.map { ReportComparison($0, answers: answers) }
  }

  /// The report as if these items stood at other levels, without its trend and its code.
  package func assuming(_ levels: [ItemID: Level]) -> GapReport {
    var input = ReportInput(
      sheet, others: Array(sheets.dropFirst()), questionnaire: questionnaire, benchmark: benchmark, actions: actions,
      programVersion: programVersion)
    input.organiser = organiser
    input.whatIf = levels
    input.parked = Set(values.parked)
    return GapReport(input)
  }

  /// Whether a condition holds for the answers that the report is of.
  package func holds(_ condition: Condition) -> Bool {
    condition.holds(for: sheets, in: questionnaire, assuming: assumed)
  }

  /// What can be said of a condition for the answers that the report is of.
  package func truth(of condition: Condition) -> Truth {
    condition.truth(for: sheets, in: questionnaire, assuming: assumed)
  }

  /// The verdict in words; `nil` while an answer is missing that it hangs on, and where the questionnaire has none.
  package var verdict: VerdictResult? {
    if case .decided(let verdict) = judgement { verdict } else { nil }
  }
  /// What a verdict hangs on; `nil` where it is decided, and where the questionnaire has none.
  package var openVerdict: OpenVerdict? {
    if case .open(let verdict) = judgement { verdict } else { nil }
  }
  /// Whether the questionnaire ends in a verdict in words.
  package var hasOutcome: Bool { judgement != nil }
  /// Whether there are maturity stages; where not, nothing may name one.
  package var hasStages: Bool { questionnaire.hasStages }
  /// How many people answered.
  package var peopleCount: Int { sheets.count }
  /// The answer to an item; `nil` when the form does not ask it.
  package func answer(to item: ItemID) -> ReportAnswer? { answers.first { $0.id == item } }
  /// What the benchmark says of an item; `nil` where it says nothing, and for what does not apply to the company.
  package func reference(of item: ItemID) -> BenchmarkValue? {
    standings[item] == .notApplicable ? nil : benchmark?.values[item]
  }
  /// The item whose step an action was taken over from; `nil` for one of the company's own.
  package func placed(_ action: Action) -> PlacedItem? {
    action.origin.flatMap { questionnaire.item($0.item) }.flatMap { PlacedItem($0, in: questionnaire) }
  }
  /// The gap of an item; `nil` when there is none.
  package func gap(of item: ItemID) -> ReportGap? { gaps.first { $0.id == item } }
}
