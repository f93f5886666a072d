public import Questionnaire
public import Scoring

/// One step of the way: an item goes up to the next whole level.
public struct ReportWayStep: Hashable, Sendable {
  /// The level that the step starts from, in full; open questions start from 0.
  public let from: Level
  /// The level that it leads to.
  public let to: Level
  /// What to do.
  public let text: LocalizedText?
  /// What it costs, 1–3; `Vocabulary.effort` has the word.
  public let effort: Int
}

/// Steps of one item, one after the other.
public struct ReportClimb: Hashable, Sendable, Identifiable {
  /// The numbers.
  public let climb: Way.Climb
  /// Item, field and dimension.
  public let placed: PlacedItem
  /// Its steps in order; never empty.
  public let steps: [ReportWayStep]

  /// The item's id.
  public var id: ItemID { placed.id }
  /// Where it stands now; `nil` = open, which counts as 0 for a core question.
  public var from: Double? { climb.from }
  /// The level that it needs.
  public var to: Level { climb.to }
  /// What all its steps cost.
  public var cost: Int { climb.cost }

  init?(_ climb: Way.Climb, in questionnaire: Questionnaire) {
    guard let item = questionnaire.item(climb.item), let placed = PlacedItem(item, in: questionnaire) else {
      return nil
    }
    self.climb = climb
    self.placed = placed
    steps = climb.levels.compactMap { to in
      Level(to.rawValue - 1).map { from in
        ReportWayStep(from: from, to: to, text: placed.traits.steps[from: from], effort: climb.effort)
      }
    }
  }
}

/// What one dimension needs to reach the next stage of the company.
public struct ReportWayLeg: Hashable, Sendable, Identifiable {
  /// The numbers.
  public let leg: Way.Leg
  /// The dimension.
  public let dimension: Dimension
  /// The stage that it is to reach.
  public let goal: Stage
  /// The steps, item by item, in the order of the questionnaire.
  public let climbs: [ReportClimb]

  /// The dimension's id.
  public var id: DimensionID { dimension.id }
  /// Its value now, 0–100.
  public var value: Double { leg.value }
  /// Its value at the end of the way, 0–100.
  public var reached: Double { leg.reached }
  /// What the steps cost.
  public var cost: Int { leg.cost }
  /// How many steps.
  public var stepCount: Int { climbs.reduce(0) { $0 + $1.steps.count } }

  static func all(of way: Way?, in questionnaire: Questionnaire) -> [ReportWayLeg] {
    guard let way else { return [] }
    return way.legs.compactMap { leg in
      questionnaire.dimension(leg.dimension).map { dimension in
        ReportWayLeg(
          leg: leg, dimension: dimension, goal: way.goal,
          climbs: leg.climbs.compactMap { ReportClimb($0, in: questionnaire) })
      }
    }
  }
}
