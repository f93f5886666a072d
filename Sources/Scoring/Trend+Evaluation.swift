public import Questionnaire

extension Trend {
  /// Compares two assessments (method §8); `nil` when they are of different questionnaires.
  public init?(from before: Side, to now: Side, against reference: [ItemID: ReferenceLevel] = [:]) {
    return nil
  }
}
