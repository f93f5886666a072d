package import Questionnaire

/// The cheapest way of the company to its next stage: a proven optimum (method §7).
package struct Way: Hashable, Sendable {
  /// Steps of one item, one after the other, each to the next whole level.
  package struct Climb: Hashable, Sendable {
    /// Which item.
    package let item: ItemID
    /// Where it stands now, 0–4; `nil` = open, which the gates of the stages count as 0 (method §4).
    package let from: Double?
    /// The level that it needs.
    package let to: Level
    /// What one step costs.
    package let effort: Effort

    /// The levels to reach one after the other, each at the cost of `effort`.
    package var levels: [Level] {
      Level.allCases.filter { !(from ?? 0).reaches(Double($0.rawValue)) && $0 <= to }
    }
    /// What all its steps cost.
    package var cost: Int { levels.count * effort.rawValue }

    package init(item: ItemID, from: Double?, to: Level, effort: Effort) {
      self.item = item
      self.from = from
      self.to = to
      self.effort = effort
    }
  }

  /// What one dimension needs.
  package struct Leg: Hashable, Sendable {
    /// Which dimension.
    package let dimension: DimensionID
    /// Its value now, 0–100.
    package let value: Double
    /// How its value at the end of the way comes about.
    package let mean: Derivation
    /// Its fields at the end of the way.
    package let fields: [FieldValue]
    /// The steps, in the order of the questionnaire.
    package let climbs: [Climb]
    /// What a level more of an item that climbs brings, in points of the dimension.
    package let gains: [ItemID: Derivation]

    /// Its value at the end of the way, 0–100.
    package var reached: Double { mean.result }
    /// What they cost.
    package var cost: Int { climbs.reduce(0) { $0 + $1.cost } }
  }

  /// The next stage of the company.
  package let goal: Stage
  /// The dimensions that lack it, in the order of the questionnaire.
  package let legs: [Leg]

  /// What the whole way costs, in units of effort; no smaller sum reaches the goal.
  package var cost: Int { legs.reduce(0) { $0 + $1.cost } }
  /// Every climb, in the order of the questionnaire.
  package var climbs: [Climb] { legs.flatMap(\.climbs) }

  package init(goal: Stage, legs: [Leg]) {
    self.goal = goal
    self.legs = legs
  }
}
