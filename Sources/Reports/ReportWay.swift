package import Questionnaire
package import Scoring
package import Words

/// One step of the way: an item goes up to the next level that it uses.
package struct ReportWayStep: Hashable, Sendable {
  /// The level that the step starts from, in full; open questions start from 0.
  package let from: Level
  /// The level that it leads to.
  package let to: Level
  /// What to do.
  package let text: LocalizedText
  /// How long it takes; `Vocabulary.time` has the words.
  package let time: WorkingTime
}

/// Steps of one item, one after the other.
package struct ReportClimb: Hashable, Sendable, Identifiable {
  /// The numbers.
  package let climb: Way.Climb
  /// Item, field and dimension.
  package let placed: PlacedItem
  /// Its steps in order; never empty.
  package let steps: [ReportWayStep]

  /// The item's id.
  package var id: ItemID { placed.id }
  /// Where it stands now; `nil` = open, which counts as 0 for a core question.
  package var from: Double? { climb.from }
  /// The level that it needs.
  package var to: Level { climb.to }
  /// What all its steps cost, in minutes.
  package var cost: Int { climb.cost }

  init?(_ climb: Way.Climb, in questionnaire: Questionnaire, for reader: Perspective?) {
    guard let item = questionnaire.item(climb.item), let placed = PlacedItem(item, in: questionnaire) else {
      return nil
    }
    self.climb = climb
    self.placed = placed
    var from = item.levelReached(by: climb.from ?? 0) ?? .lowest
    steps = item.steps(from: Double(from.rawValue), to: climb.to).map { step, to in
      defer { from = to }
      return ReportWayStep(from: from, to: to, text: step.text(for: reader), time: step.time)
    }
  }
}

/// What one dimension needs to reach the next stage of the company.
package struct ReportWayLeg: Hashable, Sendable, Identifiable {
  /// The numbers.
  package let leg: Way.Leg
  /// The dimension.
  package let dimension: Dimension
  /// The stage that it is to reach.
  package let goal: Stage
  /// The steps, item by item, in the order of the questionnaire.
  package let climbs: [ReportClimb]

  /// The dimension's id.
  package var id: DimensionID { dimension.id }
  /// Its value now, 0–100.
  package var value: Double { leg.value }
  /// Its value at the end of the way, 0–100.
  package var reached: Double { leg.reached }
  /// What the steps cost, in minutes.
  package var cost: Int { leg.cost }
  /// How many steps.
  package var stepCount: Int { climbs.reduce(0) { $0 + $1.steps.count } }

  static func all(of way: Way?, in questionnaire: Questionnaire, for reader: Perspective?) -> [ReportWayLeg] {
    guard let way else { return [] }
    return way.legs.compactMap { leg in
      questionnaire.dimension(leg.dimension).map { dimension in
        ReportWayLeg(
          leg: leg, dimension: dimension, goal: way.goal,
          climbs: leg.climbs.compactMap { ReportClimb($0, in: questionnaire, for: reader) })
      }
    }
  }
}
