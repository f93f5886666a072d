/// A level 0–4 of a scored item (method §2). A `Level` that exists is one of the five.
package struct Level: Hashable, Comparable, Sendable, CaseIterable {
  /// 0 (nicht vorhanden) to 4 (durchgängig).
  package let rawValue: Int

  /// `nil` outside 0–4.
  package init?(_ rawValue: Int) {
    guard (0...4).contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(known rawValue: Int) { self.rawValue = rawValue }

  /// The lowest level, 0.
  package static let lowest = Level(known: 0)
  /// The highest level, 4.
  package static let highest = Level(known: 4)
  /// All five, from 0 to 4.
  package static let allCases: [Level] = (0...4).map(Level.init(known:))

  /// The next level up; `nil` above 4.
  package var next: Level? { Level(rawValue + 1) }

  /// By rank.
  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

  /// The highest level whose lower bound `measure` reaches; `bounds[n]` is the lower bound of level n.
  static func reached<Measure: Comparable>(by measure: Measure, bounds: PerLevel<Measure>) -> Level {
    allCases.last { bounds[$0] <= measure } ?? lowest
  }
}

/// One value for each of the five levels.
package struct PerLevel<Value: Sendable>: Sendable {
  private let values: [Value]

  /// `nil` unless `values` has exactly five, from level 0 to 4.
  package init?(_ values: [Value]) {
    guard values.count == 5 else { return nil }
    self.values = values
  }

  /// The value of `level`.
  package subscript(level: Level) -> Value { values[level.rawValue] }
}

extension PerLevel: Equatable where Value: Equatable {}
extension PerLevel: Hashable where Value: Hashable {}
