public import Questionnaire

extension VerdictResult {
  /// What the questionnaire's outcome says; `nil` when it has none.
  public init?(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    let context = ConditionContext(sheet, in: questionnaire)
    guard let outcome = questionnaire.outcome,
      let verdict = outcome.verdicts.first(where: { $0.when.holds(in: context) })
    else { return nil }
    let own = verdict.steps.filter { $0.when.holds(in: context) }.map { FirstStep(item: nil, text: $0.text) }
    let steps = own + FirstStep.fromItems(of: sheet, in: questionnaire)
    self.init(
      verdict: verdict, reasons: verdict.reasons.filter { $0.when.holds(in: context) }.map(\.text),
      steps: Array(steps.prefix(max(0, outcome.stepCount))),
      advice: outcome.advice.map { advice in
        let fitting = advice.entries.filter { $0.when.holds(in: context) }
        return FittingAdvice(advice: advice, entries: Array(fitting.prefix(max(0, advice.most))))
      })
  }
}

extension VerdictResult.FirstStep {
  /// The next step of every item below level 3, the most needed first: core, then lowest level, then order.
  fileprivate static func fromItems(of sheet: AnswerSheet, in questionnaire: Questionnaire) -> [Self] {
    questionnaire.items(in: sheet.form).enumerated()
      .compactMap { position, item -> (step: Self, rank: (Int, Level, Int))? in
        guard let traits = item.scored, let level = sheet.levelBelowGoal(of: item), let text = traits.steps[from: level]
        else { return nil }
        return (Self(item: item.id, text: text), (traits.isCore ? 0 : 1, level, position))
      }
      .sorted { $0.rank < $1.rank }
      .map(\.step)
  }
}

extension AnswerSheet {
  /// The level of a scored item where it is below 3, open ones at 0; `nil` from 3 on and when not applicable.
  fileprivate func levelBelowGoal(of item: Item) -> Level? {
    let response = self[item.id].response
    guard response != .notApplicable else { return nil }
    let level = response.flatMap(item.level(of:)) ?? .lowest
    return level.rawValue < 3 ? level : nil
  }
}
