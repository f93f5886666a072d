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
    /// The levels to reach one after the other; the last is `to`.
    package let levels: [Level]
    /// How long the step to each of them takes.
    package let times: [WorkingTime]

    /// What all its steps cost, in minutes.
    package var cost: Int { times.reduce(0) { $0 + $1.minutes } }

    package init(item: ItemID, from: Double?, to: Level, levels: [Level], times: [WorkingTime]) {
      self.item = item
      self.from = from
      self.to = to
      self.levels = levels
      self.times = times
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
    /// What they cost, in minutes.
    package var cost: Int { climbs.reduce(0) { $0 + $1.cost } }
  }

  /// The next stage of the company.
  package let goal: Stage
  /// The dimensions that lack it, in the order of the questionnaire.
  package let legs: [Leg]

  /// What the whole way costs, in minutes; no smaller sum reaches the goal.
  package var cost: Int { legs.reduce(0) { $0 + $1.cost } }
  /// Every climb, in the order of the questionnaire.
  package var climbs: [Climb] { legs.flatMap(\.climbs) }

  package init(goal: Stage, legs: [Leg]) {
    self.goal = goal
    self.legs = legs
  }
}
