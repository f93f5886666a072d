package import Questionnaire

/// All that follows from the answers of a company: its values, its plan, and what to do first.
package struct Appraisal: Hashable, Sendable {
  /// Where it stands.
  package let values: Values
  /// How it gets to the next stage; `nil` without stages, and where nothing applies.
  package let plan: Plan?
  /// What to do first.
  package let next: NextSteps

  /// Computes everything.
  ///
  /// - Parameters:
  ///   - standings: where the answers put the items of `form`; an item without an entry is unanswered.
  ///   - reference: what the benchmark says of the items that it has; empty without a benchmark.
  ///   - parked: the items that the company wants to leave for now.
  package init(
    _ standings: [ItemID: Rating], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel] = [:], parked: Set<ItemID> = []
  ) {
    let items = ScoredItem.all(standings, in: questionnaire, form: form, against: reference, parked: parked)
    let values = Values(items, in: questionnaire, parked: parked)
    let plan = Plan(values, items: items, in: questionnaire)
    self.values = values
    self.plan = plan
    next = NextSteps(values, plan, items: items, in: questionnaire)
  }
}
