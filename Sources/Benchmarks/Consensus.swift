/// How much a group agrees on an item (method §9).
package enum Consensus: String, Sendable, CaseIterable {
  /// *geteilt*: the quartiles are two levels apart, or a quarter each stands at 0–1 and at 3–4.
  case divided
  /// *Konsens*: three quarters within one level of the median, and the quartiles at most one level apart.
  case agreed
  /// *gestreut*: neither.
  case scattered
}

extension LevelCounts {
  /// How many are at level 0 or 1.
  package var lowTail: Int { levels[0] + levels[1] }
  /// How many are at level 3 or 4.
  package var highTail: Int { levels[3] + levels[4] }

  /// How much the group agrees, tested in the order of the method; `nil` when no one has a level.
  package var consensus: Consensus? {
    guard let quartiles else { return nil }
    if quartiles.range >= 2 || (4 * lowTail >= n && 4 * highTail >= n) { return .divided }
    let near = levels.enumerated().filter { abs(Double($0.offset) - quartiles.median) <= 1 }.map(\.element)
    if 4 * near.reduce(0, +) >= 3 * n, quartiles.range <= 1 { return .agreed }
    return .scattered
  }
}
