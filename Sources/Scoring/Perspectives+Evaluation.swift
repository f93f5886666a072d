public import Questionnaire

extension Perspectives {
  /// Puts the answers of several people to the same form side by side (method §8).
  public init(_ sheets: [AnswerSheet], in questionnaire: Questionnaire, form: Form) {
    self.init(groups: [], rows: [], differences: [])
  }
}
