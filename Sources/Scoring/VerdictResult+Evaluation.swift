package import Questionnaire

extension VerdictResult {
  /// What the questionnaire's outcome says; `nil` when it has none.
  package init?(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    self.init([sheet], in: questionnaire)
  }

  /// What the outcome says of several people of a company who answered the same form; `nil` when there is none.
  ///
  /// Levels are the company's (method §8); an option is chosen when at least half of those who chose any chose it.
  /// Some levels may be assumed in place of what was answered.
  package init?(
    _ sheets: [AnswerSheet], in questionnaire: Questionnaire, assuming assumed: [ItemID: Level] = [:]
  ) {
    guard let outcome = questionnaire.outcome, let form = sheets.first?.form else { return nil }
    let context = ConditionContext(sheets, in: questionnaire, form: form, assuming: assumed)
    guard let verdict = outcome.verdicts.first(where: { $0.when.holds(in: context) }) else { return nil }
    let own = verdict.steps.filter { $0.when.holds(in: context) }.map { FirstStep(item: nil, text: $0.text) }
    let steps = own + FirstStep.fromItems(of: context, in: questionnaire.items(in: form))
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
  /// The next step of every item that is low enough, the most needed first: core, then lowest level, then order.
  fileprivate static func fromItems(of context: ConditionContext, in items: [Item]) -> [Self] {
    items.enumerated()
      .compactMap { position, item -> (step: Self, rank: (Int, Double, Int))? in
        guard let traits = item.scored, let level = context.level(of: item.id), !level.reaches(Method.firstStepsBelow),
          let step = item.step(from: level)?.step
        else { return nil }
        return (
          Self(item: item.id, text: step.text(for: context.perspective)),
          (traits.isCore ? 0 : 1, level.withoutNoise, position)
        )
      }
      .sorted { $0.rank < $1.rank }
      .map(\.step)
  }
}
