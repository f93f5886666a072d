import Scoring

extension LevelCounts {
  // A percentile rank over a few people says more about them than about the company.
  private static let leastForRank = 30

  /// Where a company stands in the group, 0–100: the share below its level and half the share at it (mid-rank, method
  /// §9). `nil` below n = 30. A level between two, such as 2.5, is at neither.
  package func percentileRank(of level: Double) -> Double? {
    guard n >= Self.leastForRank else { return nil }
    let twice = levels.enumerated().reduce(0) { $0 + Self.weight(of: Double($1.offset), against: level) * $1.element }
    return Double(twice) * 50 / Double(n)
  }

  /// Twice the share that one person adds to the rank.
  private static func weight(of other: Double, against own: Double) -> Int {
    if other.isLevel(with: own) { 1 } else if other < own { 2 } else { 0 }
  }
}
