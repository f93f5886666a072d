/// A figure of a group with the 95 % interval in which that of a larger population may lie (method §9).
package struct Estimate: Hashable, Sendable {
  /// The figure of the group itself.
  package let value: Double
  /// The lower end of the interval.
  package let low: Double
  /// The upper end of the interval.
  package let high: Double
}

extension LevelCounts {
  /// The mean level, 0–4; `nil` when no one has a level.
  package var mean: Double? { n > 0 ? Double(sum) / Double(n) : nil }

  /// The variance with n − 1, in levels squared; `nil` below n = 2.
  package var variance: Double? {
    guard n > 1 else { return nil }
    // n·Σx² − (Σx)² is a whole number: no rounding before the division.
    return Double(n * squares - sum * sum) / (Double(n) * Double(n - 1))
  }

  /// The mean with its interval by Student's t, cut to 0–4; `nil` below n = 2.
  package var meanEstimate: Estimate? {
    guard let mean, let variance else { return nil }
    let reach = StudentT.quantile(degreesOfFreedom: Double(n - 1)) * (variance / Double(n)).squareRoot()
    return Estimate(value: mean, low: max(0, mean - reach), high: min(4, mean + reach))
  }

  /// The share at level 3 or 4 with its Wilson interval, 0–1; `nil` when no one has a level.
  package var highShare: Estimate? { share(of: highTail) }

  /// The share at level 0 or 1 with its Wilson interval, 0–1; `nil` when no one has a level.
  package var lowShare: Estimate? { share(of: lowTail) }

  /// Wilson's score interval without continuity correction.
  private func share(of count: Int) -> Estimate? {
    guard n > 0 else { return nil }
    let (n, p, z) = (Double(n), Double(count) / Double(n), StudentT.normalQuantile)
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    // At 0 and 1 the interval ends there, apart from rounding.
    return Estimate(value: p, low: min(p, max(0, middle - reach)), high: max(p, min(1, middle + reach)))
  }

  private var sum: Int { levels.enumerated().reduce(0) { $0 + $1.offset * $1.element } }
  private var squares: Int { levels.enumerated().reduce(0) { $0 + $1.offset * $1.offset * $1.element } }
}
