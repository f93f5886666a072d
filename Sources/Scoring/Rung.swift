import Questionnaire

/// The next step of an item: the used level that it leads to, and how long it takes (method §7).
struct Rung {
  let to: Level
  let minutes: Int
}

extension ScoredItem {
  /// The next step; `nil` without a level and at the highest.
  var rung: Rung? { level.flatMap(rung(from:)) }

  /// The step from a level, also from one between two; `nil` at the highest.
  func rung(from level: Double) -> Rung? {
    Level.allCases.first { !level.reaches(Double($0.rawValue)) }.map { Rung(to: $0, minutes: traits.effort.minutes) }
  }
}

extension Effort {
  fileprivate var minutes: Int {
    switch self {
    case .hours: 60
    case .days: 480
    case .weeks: 2400
    }
  }
}
