import Scoring

// A percentile rank over a few people says more about them than about the company.
private let leastForRank = 30

extension LevelCounts {
  /// Where a company stands in the group, 0–100: the share below its level and half the share at it (mid-rank, method
  /// §9). `nil` below n = 30. A level between two, such as 2.5, is at neither.
  package func percentileRank(of level: Double) -> Double? {
    guard n >= leastForRank else { return nil }
    let twice = levels.enumerated().reduce(0) { $0 + weight(of: Double($1.offset), against: level) * $1.element }
    return Double(twice) * 50 / Double(n)
  }
}

/// The same over values 0–100, such as those of a dimension, which a room knows while it has its answers.
package enum PercentileRank {
  /// The mid-rank of `value` among `group`, 0–100; `nil` below n = 30. Values that differ by rounding noise are equal.
  package static func of(_ value: Double, in group: [Double]) -> Double? {
    guard group.count >= leastForRank else { return nil }
    let twice = group.reduce(0) { $0 + weight(of: $1, against: value) }
    return Double(twice) * 50 / Double(group.count)
  }
}

/// Twice the share that one person adds to the rank.
private func weight(of other: Double, against own: Double) -> Int {
  if other.isLevel(with: own) { 1 } else if other < own { 2 } else { 0 }
}
