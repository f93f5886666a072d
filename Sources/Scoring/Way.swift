public import Questionnaire

/// The cheapest way of the company to its next stage: a proven optimum (method §7).
public struct Way: Hashable, Sendable {
  /// Steps of one item, one after the other, each to the next whole level.
  public struct Climb: Hashable, Sendable {
    /// Which item.
    public let item: ItemID
    /// Where it stands now, 0–4; `nil` = open, which the gates of the stages count as 0 (method §4).
    public let from: Double?
    /// The level that it needs.
    public let to: Level
    /// What one step costs, 1–3.
    public let effort: Int

    /// The levels to reach one after the other, each at the cost of `effort`.
    public var levels: [Level] {
      Level.allCases.filter { !(from ?? 0).reaches(Double($0.rawValue)) && $0 <= to }
    }
    /// What all its steps cost.
    public var cost: Int { levels.count * effort }

    /// Makes a climb.
    public init(item: ItemID, from: Double?, to: Level, effort: Int) {
      self.item = item
      self.from = from
      self.to = to
      self.effort = effort
    }
  }

  /// What one dimension needs.
  public struct Leg: Hashable, Sendable {
    /// Which dimension.
    public let dimension: DimensionID
    /// Its value now, 0–100.
    public let value: Double
    /// How its value at the end of the way comes about.
    public let mean: Derivation
    /// Its fields at the end of the way.
    public let fields: [FieldValue]
    /// The steps, in the order of the questionnaire.
    public let climbs: [Climb]
    /// What a level more of an item that climbs brings, in points of the dimension.
    public let gains: [ItemID: Derivation]

    /// Its value at the end of the way, 0–100.
    public var reached: Double { mean.result }
    /// What they cost.
    public var cost: Int { climbs.reduce(0) { $0 + $1.cost } }
  }

  /// The next stage of the company.
  public let goal: Stage
  /// The dimensions that lack it, in the order of the questionnaire.
  public let legs: [Leg]

  /// What the whole way costs, in units of effort; no smaller sum reaches the goal.
  public var cost: Int { legs.reduce(0) { $0 + $1.cost } }
  /// Every climb, in the order of the questionnaire.
  public var climbs: [Climb] { legs.flatMap(\.climbs) }

  /// Makes a way.
  public init(goal: Stage, legs: [Leg]) {
    self.goal = goal
    self.legs = legs
  }
}
