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

  /// The levels that every scale uses.
  static let ends = [lowest, highest]

  /// The next level up; `nil` above 4.
  package var next: Level? { Level(rawValue + 1) }

  /// By rank.
  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

  /// The highest level whose lower bound `measure` reaches.
  static func reached<Measure: Comparable>(by measure: Measure, bounds: PerLevel<Measure>) -> Level {
    bounds.levels.last { bounds[$0].map { $0 <= measure } ?? false } ?? lowest
  }
}

/// One value for each level that a scale uses: at least 0 and 4 (method §2).
package struct PerLevel<Value: Sendable>: Sendable {
  /// The levels that are used, rising.
  package let levels: [Level]
  private let values: [Level: Value]

  /// `value` for 0 and for 4 alone.
  package init(ends value: Value) {
    values = [.lowest: value, .highest: value]
    levels = Level.ends
  }

  /// `nil` unless there is a value for 0 and one for 4.
  package init?(_ values: [Level: Value]) {
    guard values[.lowest] != nil, values[.highest] != nil else { return nil }
    self.values = values
    levels = values.keys.sorted()
  }

  /// `nil` unless `values` has exactly five, from level 0 to 4.
  package init?(_ values: [Value]) {
    guard values.count == Level.allCases.count else { return nil }
    self.init(Dictionary(uniqueKeysWithValues: zip(Level.allCases, values)))
  }

  /// The value of `level`; `nil` where it is not used.
  package subscript(level: Level) -> Value? { values[level] }
}

extension PerLevel: Equatable where Value: Equatable {}
extension PerLevel: Hashable where Value: Hashable {}
