package import Questionnaire

/// The shortest way to the next stage by the times that the questionnaire estimates: a proven optimum (method §7).
package struct Plan: Hashable, Sendable {
  /// One step of an item, to its next used level.
  package struct Step: Hashable, Sendable {
    /// Which item.
    package let item: ItemID
    /// Where it stands before, 0–4.
    package let from: Double
    /// Where it leads.
    package let to: Level
    /// How long it takes.
    package let minutes: Int
    /// Whether a gate of the goal demands it.
    package let isGate: Bool
    /// Whether the company parked the item: “zurückgestellt, aber ohne sie kein Aufstieg”.
    package let isParked: Bool

    package init(item: ItemID, from: Double, to: Level, minutes: Int, isGate: Bool, isParked: Bool) {
      self.item = item
      self.from = from
      self.to = to
      self.minutes = minutes
      self.isGate = isGate
      self.isParked = isParked
    }
  }

  /// A limit that a leg had to give up, as there is no way within it.
  package enum Relaxation: String, CaseIterable, Sendable {
    /// No further step from less than half a level below the target.
    case target
    /// At most two steps an item.
    case steps
    /// No step of a parked item but what a gate demands.
    case parked
  }

  /// What one dimension needs.
  package struct Leg: Hashable, Sendable {
    /// Which dimension.
    package let dimension: DimensionID
    /// “Zuerst klären”: the open items to answer first, core items first, then in the order of the questionnaire.
    package let clarify: [ItemID]
    /// In the order of the questionnaire, those of an item one after the other; empty where the answered items reach
    /// the goal, and without a goal.
    package let steps: [Step]
    /// The limits that were given up.
    package let relaxed: [Relaxation]
    /// The value over the answered items now; `nil` without one.
    package let value: Derivation?
    /// The same at the end of the steps.
    package let reached: Derivation?
    /// The fields at the end of the steps, those that are left out included.
    package let fields: [FieldValue]
    /// What a level more of an item with steps brings, in points of the value over the answered items.
    package let gains: [ItemID: Derivation]

    /// How long its steps take.
    package var minutes: Int { steps.reduce(0) { $0 + $1.minutes } }
  }

  /// The stage above the one that the answered items give; `nil` above the highest, and where nothing is answered.
  package let goal: Stage?
  /// In the order of the questionnaire.
  package let legs: [Leg]

  /// How long all steps take.
  package var minutes: Int { legs.reduce(0) { $0 + $1.minutes } }
  /// Every step, leg by leg.
  package var steps: [Step] { legs.flatMap(\.steps) }

  /// The leg of a dimension.
  package subscript(dimension: DimensionID) -> Leg? { legs.first { $0.dimension == dimension } }
}
