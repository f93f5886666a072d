/// Median and quartiles of levels by type 7 of Hyndman and Fan: between two levels the straight line (method §9).
package struct Quartiles: Hashable, Sendable {
  /// A quarter of the group is at or below it, 0–4.
  package let lower: Double
  /// Half of the group is at or below it, 0–4.
  package let median: Double
  /// Three quarters of the group are at or below it, 0–4.
  package let upper: Double

  /// The distance of the quartiles (IQR), 0–4; always a multiple of ¼, without rounding.
  package var range: Double { upper - lower }
}

extension LevelCounts {
  /// Median and quartiles; `nil` when no one has a level.
  package var quartiles: Quartiles? {
    guard n > 0 else { return nil }
    return Quartiles(lower: quantile(quarters: 1), median: quantile(quarters: 2), upper: quantile(quarters: 3))
  }

  /// `x[j] + (h − j)·(x[j+1] − x[j])` with `h = (n − 1)·q/4` and `j = ⌊h⌋`, counted from 0 in the sorted levels.
  private func quantile(quarters: Int) -> Double {
    let (place, rest) = ((n - 1) * quarters).quotientAndRemainder(dividingBy: 4)
    let (below, above) = (sorted(at: place), sorted(at: min(place + 1, n - 1)))
    return Double(below) + Double(rest) / 4 * Double(above - below)
  }

  /// The level at this place of the sorted levels, counted from 0.
  private func sorted(at place: Int) -> Int {
    var passed = 0
    for (level, count) in levels.enumerated() {
      passed += count
      if place < passed { return level }
    }
    return levels.count - 1
  }
}
