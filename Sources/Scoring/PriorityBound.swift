/// Tells which partial sets cannot belong to a cheapest set of the most priority (Lagrangian bound).
///
/// For any rate of at least 0, no set that reaches the need has more priority than the most of
/// `priority + rate · (gain − need)` over all sets of the cost. Many items that are nearly alike have millions of
/// partial sets that only this tells from the best.
struct PriorityBound {
  private let need: Int
  /// Priority for a unit of gain.
  private let rate: Double
  /// What the first `n` items can score at a cost of at most `c`: `[n][c]`.
  private let scores: [[Double]]
  /// What a set must be able to reach: the priority of a known one, less the noise.
  private let least: Double

  /// - Parameter cost: the least at which the need is reached.
  init(_ cover: CheapestCover, cost: Int) {
    let best = { (rate: Double) in cover.best(cost: cost) { $0.score(at: rate) } }
    var rate = 0.0
    var rows = best(rate)
    var short = rows.last?.last ?? .zero
    var reaching = short
    if short.gain < cover.need {
      reaching = cover.best(cost: cost) { Double($0.gain) }.last?.last ?? .zero
      // The least bound lies where the best set of the rate changes from falling short to reaching the need. Any rate
      // gives a bound, so it may stop early.
      for _ in 0..<64 {
        rate = max(0, short.priority - reaching.priority) / Double(reaching.gain - short.gain)
        rows = best(rate)
        let found = rows.last?.last ?? .zero
        guard found.score(at: rate) > short.score(at: rate) * (1 + 1e-12) else { break }
        if found.gain >= cover.need { reaching = found } else { short = found }
      }
    }
    need = cover.need
    self.rate = rate
    scores = rows.map { $0.map { $0.score(at: rate) } }
    least = reaching.priority - Method.noise - 1e-12 * reaching.score(at: rate)
  }

  /// Whether a sum of the items from `index` on may still become a best set, `left` being what those before may cost.
  func allows(_ sum: CoverSum, before index: Int, left: Int) -> Bool {
    sum.priority + rate * Double(sum.gain - need) + scores[index][left] >= least
  }
}

extension CoverSum {
  fileprivate func score(at rate: Double) -> Double { priority + rate * Double(gain) }
}
