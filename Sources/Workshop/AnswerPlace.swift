package import Questionnaire

/// Where an answer is counted.
package enum AnswerPlace: Hashable, Sendable {
  /// At a level.
  case level(Level)
  /// “weiß nicht”.
  case dontKnow
  /// “trifft nicht zu”.
  case notApplicable

  /// The level, if it is one.
  package var level: Level? { if case .level(let level) = self { level } else { nil } }

  /// 0–4 for the levels, 5 and 6 for the states without one.
  package var number: Int {
    switch self {
    case .level(let level): level.rawValue
    case .dontKnow: 5
    case .notApplicable: 6
    }
  }

  /// `nil` for a number that is none.
  package init?(number: Int) {
    switch number {
    case 5: self = .dontKnow
    case 6: self = .notApplicable
    default:
      guard let level = Level(number) else { return nil }
      self = .level(level)
    }
  }
}
