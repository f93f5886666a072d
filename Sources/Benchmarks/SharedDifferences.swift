import Questionnaire
import Scoring

/// The differences of both groups of a measured benchmark, each drawn to the mean of all as far as chance may be behind
/// it (method §6).
struct SharedDifferences {
  /// One item's.
  private struct Difference {
    /// `d`, the difference of the means.
    let own: Double
    /// `se²`.
    let error: Double
  }

  private let differences: [ItemID: Difference]
  /// `d̄`.
  private let mean: Double
  /// `τ²`; `nil` where there are too few items.
  private let spread: Double?

  /// - Parameters:
  ///   - counts: of every item of the file; those without two groups have no say.
  ///   - used: the levels that an item can be at.
  init(_ counts: [ItemID: MeasuredCounts], used: (ItemID) -> [Level]) {
    var differences: [ItemID: Difference] = [:]
    for (item, counts) in counts {
      guard let target = counts.successful.mean, let contrast = counts.lessSuccessful.mean else { continue }
      let groups = [counts.successful, counts.lessSuccessful]
      let error = groups.map { $0.paddedVariance(used: used(item)) / Double($0.n) }.reduce(0, +)
      differences[item] = Difference(own: target - contrast, error: error)
    }
    self.differences = differences
    // In a fixed order, so that the same file always gives the same figures.
    let all = differences.sorted { $0.key < $1.key }.map(\.value)
    let count = Double(all.count)
    mean = all.isEmpty ? 0 : all.reduce(0) { $0 + $1.own } / count
    guard all.count >= Method.fewestShrunk else {
      spread = nil
      return
    }
    let mean = mean
    let variance = all.reduce(0) { $0 + ($1.own - mean) * ($1.own - mean) } / (count - 1)
    spread = max(0, variance - all.reduce(0) { $0 + $1.error } / count)
  }

  /// What enters the formulas of an item; `nil` where the two groups are not there.
  func reference(of item: ItemID, _ counts: MeasuredCounts) -> ReferenceLevel? {
    guard let difference = differences[item], let target = counts.successful.mean,
      let contrast = counts.lessSuccessful.mean
    else { return nil }
    let shrunk =
      spread.map { Derivation.shrunk(difference.own, mean: mean, spread: $0, error: difference.error) }
      ?? .positivePart(difference.own)
    let n = Double(counts.successful.n)
    return ReferenceLevel(
      target: target, lessSuccessful: contrast,
      .measured(
        MeasuredDifference(
          shrunk: shrunk, error: difference.error.squareRoot(),
          shares: MeasuredDifference.Shares(
            mastered: Double(counts.successful.highTail) / n, top: Double(counts.successful[.highest]) / n))))
  }
}

extension LevelCounts {
  /// The variance with half a response more at each used level, by their sum less 1: nobody's is 0 by chance.
  func paddedVariance(used: [Level]) -> Double {
    let padded = Level.allCases.map { level in
      (
        level: Double(level.rawValue),
        count: Double(self[level]) + (used.contains(level) || self[level] > 0 ? Method.addedCount : 0)
      )
    }
    let sum = padded.reduce(0) { $0 + $1.count }
    guard sum > 1 else { return 0 }
    let mean = padded.reduce(0) { $0 + $1.count * $1.level } / sum
    return padded.reduce(0) { $0 + $1.count * ($1.level - mean) * ($1.level - mean) } / (sum - 1)
  }
}
