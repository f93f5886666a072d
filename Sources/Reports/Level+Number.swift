import Questionnaire

extension Level {
  /// The level that `number` has reached: its whole part, within 0–4.
  static func reached(by number: Double) -> Level {
    allCases.last { Double($0.rawValue) <= number } ?? .lowest
  }

  /// The first level at which `number` is reached, within 0–4.
  static func needed(for number: Double) -> Level {
    allCases.first { Double($0.rawValue) >= number } ?? .highest
  }
}
