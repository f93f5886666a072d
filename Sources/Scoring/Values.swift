package import Questionnaire

/// The value of a field of action (method §3), and how it came about. All values are 0–100, unrounded.
package struct FieldValue: Hashable, Sendable, HasReading {
  /// Where both groups stand over the items that the company answered and the benchmark has (method §6).
  package struct Comparison: Hashable, Sendable {
    /// The company, over the same items.
    package let own: Derivation
    /// The successful.
    package let successful: Derivation
    /// The less successful.
    package let lessSuccessful: Derivation
  }

  /// Which field.
  package let id: FieldID
  /// `F` with its bounds, and the values of both groups.
  package let reading: Reading
  /// Over the items with a level, whether or not they are enough; `nil` without one.
  package let average: Derivation?
  /// `F` with every open item at the lowest level; `nil` when no item applies.
  package let lowest: Derivation?
  /// `F` with every open item at the highest level.
  package let highest: Derivation?
  /// Answered weight by applicable weight; `nil` when no item applies.
  package let share: Derivation?
  /// Both groups; `nil` without a benchmark for these items.
  package let comparison: Comparison?

  /// Answered weight by applicable weight, 0–1; `nil` when no item applies.
  package var coverage: Double? { share?.result }

  /// What an item adds to the sum; `nil` without a level.
  package func term(of item: ItemID) -> Derivation.Term? {
    guard case .value(let terms) = average?.operation else { return nil }
    return terms.first { $0.item == item }
  }
}

/// The value of a dimension (method §3, §4, §6), and how it came about. All values are 0–100, unrounded.
package struct DimensionValue: Hashable, Sendable, HasReading {
  /// Where the company stands between both groups, over the items that it answered and the benchmark has (method §6).
  package struct Comparison: Hashable, Sendable {
    /// The company, over the same items.
    package let own: Derivation
    /// The successful.
    package let successful: Derivation
    /// The less successful.
    package let lessSuccessful: Derivation
    /// Not yet cut to 0–100; `nil` when both groups do not differ.
    package let position: Derivation?
  }

  /// Which dimension.
  package let id: DimensionID
  /// `D` with its bounds, and the values of both groups.
  package let reading: Reading
  /// The mean of the fields; `nil` when not assessable.
  package let mean: Derivation?
  /// The mean of the fields' lower bounds; `nil` when left out.
  package let lowest: Derivation?
  /// The mean of the fields' upper bounds.
  package let highest: Derivation?
  /// Every stage with what it asks for; empty when not assessable and where the questionnaire has no stages.
  package let stageTests: [StageTest]
  /// Both groups; `nil` without a benchmark for these items.
  package let comparison: Comparison?
  /// Fields left out because none of their items applies.
  package let leftOut: [FieldID]

  /// The stage; `nil` when not assessable and where the questionnaire has no stages.
  package var stage: Stage? { stageTests.highest }
  /// What the next stage lacks; `nil` at the highest stage and where there is none.
  package var missing: Missing? { stage.flatMap(stageTests.missing(after:)) }
  /// Position between the groups, cut to 0–100; `nil` when undefined.
  package var position: Double? {
    guard isAssessable, let position = comparison?.position?.result else { return nil }
    return min(max(position, 0), Method.wholeValue)
  }
}

/// Breadth and depth of knowledge (method §5).
package struct BreadthAndDepth: Hashable, Sendable {
  /// Number of answered items that are mastered.
  package let breadth: Int
  /// How their mean level came about; `nil` for none.
  package let mean: Derivation?

  /// Mean level of those; `nil` for none.
  package var depth: Double? { mean?.result }

  /// From the levels of the answered items.
  init(levels: [Double]) {
    let mastered = levels.filter { $0.reaches(Method.mastery) }
    breadth = mastered.count
    mean = .mean(mastered)
  }
}

/// Breadth and depth of the company and of the reference profiles over the same items (method §5).
package struct Knowledge: Hashable, Sendable {
  /// Number of items answered.
  package let of: Int
  /// The company's.
  package let own: BreadthAndDepth
  /// Of the successful; `nil` without a benchmark.
  package let successful: BreadthAndDepth?
  /// Of the less successful.
  package let lessSuccessful: BreadthAndDepth?

  package init(of: Int, own: BreadthAndDepth, successful: BreadthAndDepth?, lessSuccessful: BreadthAndDepth?) {
    self.of = of
    self.own = own
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }
}

/// Every value that follows from answers, a questionnaire and a reference (method §§2–6).
package struct Values: Hashable, Sendable {
  /// The stage of the company: the lowest of its dimensions; `nil` while one is not assessable, or without stages.
  package let stage: Stage?
  /// The dimensions with the lowest stage, then lowest value; ties name all; empty while the stage is unknown.
  package let bottleneck: [DimensionID]
  /// In the order of the questionnaire.
  package let dimensions: [DimensionValue]
  /// In the order of the questionnaire.
  package let fields: [FieldValue]
  /// `nil` when the questionnaire has no field with breadth.
  package let knowledge: Knowledge?
  /// Only gaps above 0, in the order of the method (§6).
  package let gaps: [Gap]

  package init(
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
  package subscript(dimension: DimensionID) -> DimensionValue? { dimensions.first { $0.id == dimension } }
  /// The value of a field.
  package subscript(field: FieldID) -> FieldValue? { fields.first { $0.id == field } }
}
