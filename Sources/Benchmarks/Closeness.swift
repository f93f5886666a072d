/// How far the answers of a group lie apart on an item (method §9).
package enum Closeness: String, Sendable, CaseIterable {
  /// *zwei Lager*: a quarter each at 0–1 and at 3–4, and the middle rarer than half of either.
  case twoCamps = "two-camps"
  /// *nah beieinander*: three quarters within one level of the median, and the quartiles at most one level apart.
  case close
  /// *weit gestreut*: neither.
  case wide
}

extension LevelCounts {
  /// How many are at level 0 or 1.
  package var lowTail: Int { levels[0] + levels[1] }
  /// How many are at level 3 or 4.
  package var highTail: Int { levels[3] + levels[4] }

  /// How far apart the group is, tested in the order of the method; `nil` when no one has a level.
  package var closeness: Closeness? {
    guard let quartiles else { return nil }
    if [lowTail, highTail].allSatisfy({ 4 * $0 >= n && 2 * levels[2] < $0 }) { return .twoCamps }
    let near = levels.enumerated().filter { abs(Double($0.offset) - quartiles.median) <= 1 }.map(\.element)
    if 4 * near.reduce(0, +) >= 3 * n, quartiles.range <= 1 { return .close }
    return .wide
  }
}
