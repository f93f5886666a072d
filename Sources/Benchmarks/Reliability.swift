package import Questionnaire

/// How well the items of a dimension measure one thing: Cronbach's α (method §9).
package struct Reliability: Hashable, Sendable {
  /// α without one of the items.
  package struct Without: Hashable, Sendable {
    /// Which item.
    package let item: ItemID
    /// α over the others; `nil` below two others, and where their totals do not differ.
    package let alpha: Double?

    package init(item: ItemID, alpha: Double?) {
      self.item = item
      self.alpha = alpha
    }
  }

  /// How many people have a level at every item.
  package let n: Int
  /// How many were left out because a level was missing.
  package let incomplete: Int
  /// α, at most 1; below 0 where items run against each other.
  package let alpha: Double
  /// α without each item, in the order of the questionnaire: where it is higher, the item fits badly.
  package let without: [Without]

  /// From how many people on α is given.
  package static let least = 30

  /// One that was stored; `nil` below n = 30.
  package init?(n: Int, incomplete: Int, alpha: Double, without: [Without]) {
    guard n >= Self.least else { return nil }
    self.n = n
    self.incomplete = incomplete
    self.alpha = alpha
    self.without = without
  }

  /// `nil` below n = 30, below two items, and where the totals of all people are the same.
  package init?(_ sums: ReliabilitySums) {
    guard sums.n >= Self.least, let alpha = sums.alpha(without: nil) else { return nil }
    n = sums.n
    incomplete = sums.incomplete
    self.alpha = alpha
    without = sums.items.indices.map { Without(item: sums.items[$0], alpha: sums.alpha(without: $0)) }
  }
}

extension ReliabilitySums {
  /// `α = k/(k − 1) · (1 − Σ var xᵢ / var t)`; `nil` where it is undefined.
  ///
  /// Every variance is taken n·(n − 1) times, which is a whole number and cancels out.
  fileprivate func alpha(without left: Int?) -> Double? {
    let kept = items.indices.filter { $0 != left }
    guard kept.count > 1 else { return nil }
    let variances = kept.reduce(0) { $0 + n * squares[$1] - sums[$1] * sums[$1] }
    var ofTotal = n * totalSquares - total * total
    if let left {
      // var(t − x) = var t − 2 cov(t, x) + var x
      ofTotal += n * squares[left] - sums[left] * sums[left] - 2 * (n * products[left] - total * sums[left])
    }
    guard ofTotal > 0 else { return nil }
    let k = Double(kept.count)
    return k / (k - 1) * (1 - Double(variances) / Double(ofTotal))
  }
}
