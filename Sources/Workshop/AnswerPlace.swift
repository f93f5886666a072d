public import Questionnaire

/// Where an answer is counted.
public enum AnswerPlace: Hashable, Sendable {
  /// At a level.
  case level(Level)
  /// „weiß nicht“.
  case dontKnow
  /// „trifft nicht zu“.
  case notApplicable

  /// The level, if it is one.
  public var level: Level? { if case .level(let level) = self { level } else { nil } }

  /// 0–4 for the levels, 5 and 6 for the states without one.
  public var number: Int {
    switch self {
    case .level(let level): level.rawValue
    case .dontKnow: 5
    case .notApplicable: 6
    }
  }

  /// `nil` for a number that is none.
  public init?(number: Int) {
    switch number {
    case 5: self = .dontKnow
    case 6: self = .notApplicable
    default:
      guard let level = Level(number) else { return nil }
      self = .level(level)
    }
  }
}
