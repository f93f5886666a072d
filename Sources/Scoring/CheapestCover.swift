/// One choice for each item, so that the gains add up to what is needed at the least cost: an exact bounded
/// knapsack-cover. Among several cheapest sets the one with the most priority, then with the later choices for the
/// earlier items.
struct CheapestCover {
  /// A unit of cost: every working time is a multiple of it, so that the tables stay small.
  static let minutesOfUnit = 15

  /// Going some steps with an item; the first choice of every item is to stay.
  struct Choice {
    /// In units of `minutesOfUnit`.
    let cost: Int
    let sum: CoverSum

    static let none = Choice(cost: 0, sum: .zero)
  }

  let items: [[Choice]]
  let need: Int

  /// - Parameters:
  ///   - items: the choices of each item, the number of steps rising.
  ///   - need: the least sum of gains.
  init(_ items: [[Choice]], reaching need: Int) {
    self.items = items
    self.need = need
  }

  /// The number of the choice for each item; `nil` when all together are not enough.
  var chosen: [Int]? {
    // Costs in their largest common unit, so that there are few of them.
    let unit = items.joined().reduce(0) { Self.commonDivisor($0, $1.cost) }
    guard unit > 1 else { return chosenInUnits }
    return CheapestCover(
      items.map { $0.map { Choice(cost: $0.cost / unit, sum: $0.sum) } }, reaching: need
    ).chosenInUnits
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : commonDivisor(right, left % right)
  }

  private var chosenInUnits: [Int]? {
    guard need > 0 else { return items.map { _ in 0 } }
    guard let most = affordable else { return nil }
    let gains = best(cost: most) { Double($0.gain) }
    guard let cost = gains.last?.firstIndex(where: { $0.gain >= need }) else { return nil }
    return reconstruct(cost: cost, from: fronts(cost: cost, gains: gains, bound: PriorityBound(self, cost: cost)))
  }

  /// A cost at which the need can be reached: what brings most for its cost comes first. `nil` when nothing suffices.
  private var affordable: Int? {
    var chosen = items.map { _ in 0 }
    var (gain, cost) = (0, 0)
    while gain < need {
      var best: (item: Int, rate: Double)?
      for (index, choices) in items.enumerated() where chosen[index] + 1 < choices.count {
        let (now, next) = (choices[chosen[index]], choices[chosen[index] + 1])
        let rate = Double(next.sum.gain - now.sum.gain) / Double(max(1, next.cost - now.cost))
        if rate > best?.rate ?? -1 { best = (index, rate) }
      }
      guard let item = best?.item else { return nil }
      let (now, next) = (items[item][chosen[item]], items[item][chosen[item] + 1])
      gain += next.sum.gain - now.sum.gain
      cost += next.cost - now.cost
      chosen[item] += 1
    }
    return cost
  }

  /// The best sums of the first `n` items at a cost of at most `c`: `[n][c]`. The score adds up over the items.
  func best(cost: Int, score: (CoverSum) -> Double) -> [[CoverSum]] {
    var rows = [[CoverSum](repeating: .zero, count: cost + 1)]
    for choices in items {
      let before = rows[rows.count - 1]
      rows.append(
        (0...cost).map { cost in
          var best = before[cost]
          for choice in choices where choice.cost <= cost {
            let sum = before[cost - choice.cost] + choice.sum
            if score(sum) > score(best) { best = sum }
          }
          return best
        })
    }
    return rows
  }

  /// What the items from `n` on can come to at a cost of exactly `c`: `[n][c]`.
  ///
  /// Left out is only what the items before cannot complete to a cheapest set of the most priority, and what is
  /// beaten in both gain and priority.
  private func fronts(cost: Int, gains: [[CoverSum]], bound: PriorityBound) -> [[[CoverSum]]] {
    var rows = [[[CoverSum.zero]] + [[CoverSum]](repeating: [], count: cost)]
    for index in items.indices.reversed() {
      let after = rows[rows.count - 1]
      rows.append(
        (0...cost).map { spent in
          let missing = need - gains[index][cost - spent].gain
          var sums: [CoverSum] = []
          for choice in items[index] where choice.cost <= spent {
            for rest in after[spent - choice.cost] {
              let sum = rest + choice.sum
              if sum.gain >= missing, bound.allows(sum, before: index, left: cost - spent) { sums.append(sum) }
            }
          }
          return Self.unbeaten(sums)
        })
    }
    return rows.reversed()
  }

  private static func unbeaten(_ sums: [CoverSum]) -> [CoverSum] {
    guard sums.count > 1 else { return sums }
    var kept: [CoverSum] = []
    for sum in sums.sorted(by: { ($0.gain, $0.priority) > ($1.gain, $1.priority) })
    where kept.last.map({ sum.priority > $0.priority }) ?? true {
      kept.append(sum)
    }
    return kept
  }

  /// The most steps for each item in turn with which the rest can still be completed at the same cost and priority.
  private func reconstruct(cost: Int, from fronts: [[[CoverSum]]]) -> [Int]? {
    guard let most = fronts[0][cost].map(\.priority).max() else { return nil }
    var left = cost
    var done = CoverSum.zero
    var chosen: [Int] = []
    for (index, choices) in items.enumerated() {
      let number = choices.indices.last { number in
        let choice = choices[number]
        guard choice.cost <= left else { return false }
        return fronts[index + 1][left - choice.cost].contains { rest in
          let sum = done + choice.sum + rest
          return sum.gain >= need && sum.priority.reaches(most)
        }
      }
      guard let number else { return nil }
      chosen.append(number)
      left -= choices[number].cost
      done = done + choices[number].sum
    }
    return chosen
  }
}
