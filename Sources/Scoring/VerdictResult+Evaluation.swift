package import Questionnaire

extension Judgement {
  /// What the outcome of a questionnaire says of several people of a company who answered the same form; `nil` when
  /// there is none.
  ///
  /// Levels are the company's (method §8); an option is chosen when at least half of those who chose any chose it.
  /// Some levels may be assumed in place of what was answered.
  package init?(
    _ sheets: [AnswerSheet], in questionnaire: Questionnaire, assuming assumed: [ItemID: Level] = [:]
  ) {
    guard let outcome = questionnaire.outcome, let form = sheets.first?.form else { return nil }
    let context = ConditionContext(sheets, in: questionnaire, form: form, assuming: assumed)
    for verdict in outcome.verdicts {
      switch verdict.when.truth(in: context) {
      case .no: continue
      case .open(let item):
        self = .open(OpenVerdict(item: item, advice: outcome.fitting(in: context)))
        return
      case .yes:
        self = .decided(VerdictResult(verdict, of: outcome, in: context, items: questionnaire.items(in: form)))
        return
      }
    }
    return nil
  }
}

extension VerdictResult {
  /// The same as `Judgement`, but for open conditions, which count as not holding; see there.
  package init?(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    self.init([sheet], in: questionnaire)
  }

  /// The same of several people.
  package init?(
    _ sheets: [AnswerSheet], in questionnaire: Questionnaire, assuming assumed: [ItemID: Level] = [:]
  ) {
    guard let outcome = questionnaire.outcome, let form = sheets.first?.form else { return nil }
    let context = ConditionContext(sheets, in: questionnaire, form: form, assuming: assumed)
    guard let verdict = outcome.verdicts.first(where: { $0.when.holds(in: context) }) else { return nil }
    self.init(verdict, of: outcome, in: context, items: questionnaire.items(in: form))
  }

  fileprivate init(_ verdict: Verdict, of outcome: Outcome, in context: ConditionContext, items: [Item]) {
    let own = verdict.steps.filter { $0.when.holds(in: context) }
      .map { FirstStep(item: nil, text: $0.text, template: $0.template) }
    self.init(
      verdict: verdict, reasons: verdict.reasons.filter { $0.when.holds(in: context) }.map(\.text),
      steps: Array((own + FirstStep.fromItems(of: context, in: items)).prefix(max(0, outcome.stepCount))),
      advice: outcome.fitting(in: context))
  }
}

extension Outcome {
  fileprivate func fitting(in context: ConditionContext) -> [VerdictResult.FittingAdvice] {
    advice.map { advice in
      let fitting = advice.entries.filter { $0.when.holds(in: context) }
      return VerdictResult.FittingAdvice(advice: advice, entries: Array(fitting.prefix(max(0, advice.most))))
    }
  }
}

extension VerdictResult.FirstStep {
  /// The next step of every item that is low enough, the most needed first: core, then lowest level, then order.
  fileprivate static func fromItems(of context: ConditionContext, in items: [Item]) -> [Self] {
    items.enumerated()
      .compactMap { position, item -> (step: Self, rank: (Int, Double, Int))? in
        let standing = context.standing(of: item.id)
        // Open counts as the lowest level.
        guard let traits = item.scored, let level = standing.isApplicable ? standing.level ?? 0 : nil,
          !level.reaches(Method.firstStepsBelow), let (step, to) = item.nextStep(from: level)
        else { return nil }
        return (
          Self(item: item.id, text: step.text(for: context.perspective), to: to, template: step.template),
          (traits.isCore ? 0 : 1, level.withoutNoise, position)
        )
      }
      .sorted { $0.rank < $1.rank }
      .map(\.step)
  }
}
