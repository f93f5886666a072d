extension LevelCounts {
  /// By how much the mean lies above that of another group, −4 to 4, with its 95 % interval by Welch, whose groups may
  /// vary differently; `nil` where one has fewer than two levels.
  ///
  /// Where neither group varies at all the interval is the difference itself.
  package func difference(to other: LevelCounts) -> Estimate? {
    guard let own = mean, let others = other.mean, let ownVariance = variance, let otherVariance = other.variance else {
      return nil
    }
    let difference = own - others
    let (first, second) = (ownVariance / Double(n), otherVariance / Double(other.n))
    guard first + second > 0 else { return Estimate(value: difference, low: difference, high: difference) }
    let degrees =
      (first + second) * (first + second)
      / (first * first / Double(n - 1) + second * second / Double(other.n - 1))
    let reach = StudentT.quantile(degreesOfFreedom: degrees) * (first + second).squareRoot()
    return Estimate(value: difference, low: max(-4, difference - reach), high: min(4, difference + reach))
  }
}
