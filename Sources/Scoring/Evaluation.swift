public import Questionnaire

extension Values {
  /// Computes every value (method §§3–6).
  ///
  /// - Parameters:
  ///   - standings: where the answers put the items of `form`; an item without an entry is unanswered.
  ///   - reference: what the benchmark says of the items that it has; empty without a benchmark.
  public init(
    _ standings: [ItemID: Standing], in questionnaire: Questionnaire, form: Form,
    against reference: [ItemID: ReferenceLevel] = [:]
  ) {
    fatalError("written by the scoring room")
  }
}

extension VerdictResult {
  /// What the questionnaire's outcome says; `nil` when it has none.
  public init?(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    fatalError("written by the scoring room")
  }
}
