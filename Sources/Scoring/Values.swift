public import Questionnaire

/// The value of a field of action (method §3). All values are 0–100, unrounded.
public struct FieldValue: Hashable, Sendable {
  /// Which field.
  public let id: FieldID
  /// `F`; `nil` when not assessable.
  public let value: Double?
  /// `F` with every open item at level 0; `nil` when no item applies.
  public let low: Double?
  /// `F` with every open item at level 4; `nil` when no item applies.
  public let high: Double?
  /// Answered weight by applicable weight, 0–1; `nil` when no item applies.
  public let coverage: Double?
  /// Whether coverage suffices.
  public let isAssessable: Bool
  /// Value of the successful over the items that the company answered; `nil` without a benchmark for them.
  public let successful: Double?
  /// Value of the less successful over the same items.
  public let lessSuccessful: Double?

  /// Whether every item was answered „trifft nicht zu“; such a field is left out of its dimension.
  public var isLeftOut: Bool { coverage == nil }

  /// Makes a field value.
  public init(
    id: FieldID, value: Double?, low: Double?, high: Double?, coverage: Double?, isAssessable: Bool,
    successful: Double? = nil, lessSuccessful: Double? = nil
  ) {
    self.id = id
    self.value = value
    self.low = low
    self.high = high
    self.coverage = coverage
    self.isAssessable = isAssessable
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }
}

/// What the next stage still lacks (method §4, „fehlt noch“).
public struct Missing: Hashable, Sendable {
  /// The next stage.
  public let stage: Stage
  /// Points of the dimension's value, 0 when it suffices.
  public let points: Double
  /// Core items below the gate, in the order of the questionnaire.
  public let core: [ItemID]

  /// Makes a lack.
  public init(stage: Stage, points: Double, core: [ItemID]) {
    self.stage = stage
    self.points = points
    self.core = core
  }
}

/// The value of a dimension (method §3, §4, §6). All values are 0–100, unrounded.
public struct DimensionValue: Hashable, Sendable {
  /// Which dimension.
  public let id: DimensionID
  /// `D`, the mean of its field values; `nil` when not assessable.
  public let value: Double?
  /// Mean of the fields' lower bounds.
  public let low: Double?
  /// Mean of the fields' upper bounds.
  public let high: Double?
  /// Whether every field that is not left out is assessable.
  public let isAssessable: Bool
  /// The stage; `nil` when not assessable and where the questionnaire has no stages.
  public let stage: Stage?
  /// Value of the successful over the same items.
  public let successful: Double?
  /// Value of the less successful over the same items.
  public let lessSuccessful: Double?
  /// Position between the groups, 0–100 (clamped); `nil` when undefined.
  public let position: Double?
  /// What the next stage lacks; `nil` at the highest stage and when not assessable.
  public let missing: Missing?
  /// Fields left out because none of their items applies.
  public let leftOut: [FieldID]

  /// Makes a dimension value.
  public init(
    id: DimensionID, value: Double?, low: Double?, high: Double?, isAssessable: Bool, stage: Stage?,
    successful: Double? = nil, lessSuccessful: Double? = nil, position: Double? = nil, missing: Missing? = nil,
    leftOut: [FieldID] = []
  ) {
    self.id = id
    self.value = value
    self.low = low
    self.high = high
    self.isAssessable = isAssessable
    self.stage = stage
    self.successful = successful
    self.lessSuccessful = lessSuccessful
    self.position = position
    self.missing = missing
    self.leftOut = leftOut
  }
}

/// Breadth and depth of knowledge (method §5).
public struct BreadthAndDepth: Hashable, Sendable {
  /// Number of answered items at level ≥ 3.
  public let breadth: Int
  /// Mean level of those; `nil` for none.
  public let depth: Double?

  /// Makes the pair.
  public init(breadth: Int, depth: Double?) {
    self.breadth = breadth
    self.depth = depth
  }
}

/// Breadth and depth of the company and of the reference profiles over the same items (method §5).
public struct Knowledge: Hashable, Sendable {
  /// Number of items answered.
  public let of: Int
  /// The company's.
  public let own: BreadthAndDepth
  /// Of the successful; `nil` without a benchmark.
  public let successful: BreadthAndDepth?
  /// Of the less successful.
  public let lessSuccessful: BreadthAndDepth?

  /// Makes the comparison.
  public init(of: Int, own: BreadthAndDepth, successful: BreadthAndDepth?, lessSuccessful: BreadthAndDepth?) {
    self.of = of
    self.own = own
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }
}

/// Every value that follows from answers, a questionnaire and a reference (method §§2–6).
public struct Values: Hashable, Sendable {
  /// The stage of the company: the lowest of its dimensions; `nil` while one is not assessable, or without stages.
  public let stage: Stage?
  /// The dimensions with the lowest stage, then lowest value; ties name all; empty while the stage is unknown.
  public let bottleneck: [DimensionID]
  /// In the order of the questionnaire.
  public let dimensions: [DimensionValue]
  /// In the order of the questionnaire.
  public let fields: [FieldValue]
  /// `nil` when the questionnaire has no field with breadth.
  public let knowledge: Knowledge?
  /// Only gaps above 0, in the order of the method (§6).
  public let gaps: [Gap]

  /// Makes the values.
  public init(
    stage: Stage?, bottleneck: [DimensionID], dimensions: [DimensionValue], fields: [FieldValue],
    knowledge: Knowledge?, gaps: [Gap]
  ) {
    self.stage = stage
    self.bottleneck = bottleneck
    self.dimensions = dimensions
    self.fields = fields
    self.knowledge = knowledge
    self.gaps = gaps
  }

  /// The value of a dimension.
  public subscript(dimension: DimensionID) -> DimensionValue? { dimensions.first { $0.id == dimension } }
  /// The value of a field.
  public subscript(field: FieldID) -> FieldValue? { fields.first { $0.id == field } }
}
