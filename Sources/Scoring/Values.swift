public import Questionnaire

/// The value of a field of action (method §3), and how it came about. All values are 0–100, unrounded.
public struct FieldValue: Hashable, Sendable, HasReading {
  /// Where both groups stand over the items that the company answered and the benchmark has (method §6).
  public struct Comparison: Hashable, Sendable {
    /// The company, over the same items.
    public let own: Derivation
    /// The successful.
    public let successful: Derivation
    /// The less successful.
    public let lessSuccessful: Derivation
  }

  /// Which field.
  public let id: FieldID
  /// `F` with its bounds, and the values of both groups.
  public let reading: Reading
  /// Over the items with a level, whether or not they are enough; `nil` without one.
  public let average: Derivation?
  /// `F` with every open item at the lowest level; `nil` when no item applies.
  public let lowest: Derivation?
  /// `F` with every open item at the highest level.
  public let highest: Derivation?
  /// Answered weight by applicable weight; `nil` when no item applies.
  public let share: Derivation?
  /// Both groups; `nil` without a benchmark for these items.
  public let comparison: Comparison?

  /// Answered weight by applicable weight, 0–1; `nil` when no item applies.
  public var coverage: Double? { share?.result }
}

/// The value of a dimension (method §3, §4, §6), and how it came about. All values are 0–100, unrounded.
public struct DimensionValue: Hashable, Sendable, HasReading {
  /// Where the company stands between both groups, over the items that it answered and the benchmark has (method §6).
  public struct Comparison: Hashable, Sendable {
    /// The company, over the same items.
    public let own: Derivation
    /// The successful.
    public let successful: Derivation
    /// The less successful.
    public let lessSuccessful: Derivation
    /// Not yet cut to 0–100; `nil` when both groups do not differ.
    public let position: Derivation?
  }

  /// Which dimension.
  public let id: DimensionID
  /// `D` with its bounds, and the values of both groups.
  public let reading: Reading
  /// The mean of the fields; `nil` when not assessable.
  public let mean: Derivation?
  /// The mean of the fields' lower bounds; `nil` when left out.
  public let lowest: Derivation?
  /// The mean of the fields' upper bounds.
  public let highest: Derivation?
  /// Every stage with what it asks for; empty when not assessable and where the questionnaire has no stages.
  public let stageTests: [StageTest]
  /// Both groups; `nil` without a benchmark for these items.
  public let comparison: Comparison?
  /// Fields left out because none of their items applies.
  public let leftOut: [FieldID]

  /// The stage; `nil` when not assessable and where the questionnaire has no stages.
  public var stage: Stage? { stageTests.highest }
  /// What the next stage lacks; `nil` at the highest stage and where there is none.
  public var missing: Missing? { stage.flatMap(stageTests.missing(after:)) }
  /// Position between the groups, cut to 0–100; `nil` when undefined.
  public var position: Double? {
    guard isAssessable, let position = comparison?.position?.result else { return nil }
    return min(max(position, 0), Method.wholeValue)
  }
}

/// Breadth and depth of knowledge (method §5).
public struct BreadthAndDepth: Hashable, Sendable {
  /// Number of answered items that are mastered.
  public let breadth: Int
  /// How their mean level came about; `nil` for none.
  public let mean: Derivation?

  /// Mean level of those; `nil` for none.
  public var depth: Double? { mean?.result }

  /// From the levels of the answered items.
  init(levels: [Double]) {
    let mastered = levels.filter { $0.reaches(Method.mastery) }
    breadth = mastered.count
    mean = .mean(mastered)
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
