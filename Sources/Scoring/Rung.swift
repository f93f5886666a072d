package import Questionnaire

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
    item.nextStep(from: level).map { Rung(to: $0.to, minutes: $0.step.time.minutes) }
  }
}

extension Item {
  /// The step from where the item stands and the level that it leads to, apart from rounding noise: see `step(from:)`.
  package func nextStep(from level: Double) -> (step: Step, to: Level)? {
    levels.last { level.reaches(Double($0.rawValue)) }.flatMap { step(from: Double($0.rawValue)) }
  }
}
