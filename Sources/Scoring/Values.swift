package import Questionnaire

/// Every value that follows from answers, a questionnaire and a reference (method §§2–6).
package struct Values: Hashable, Sendable {
  /// Between which stages the company is: the lowest of its dimensions; `nil` where nothing applies, or without stages.
  package let stages: StageInterval?
  /// The open items that decide on its stage, core items first, then in the order of the questionnaire; all of them.
  package let decides: [ItemID]
  /// The narrowest place, by what the answered items say.
  package let narrowest: Bottleneck
  /// In the order of the questionnaire.
  package let dimensions: [DimensionValue]
  /// In the order of the questionnaire.
  package let fields: [FieldValue]
  /// Breadth and depth; `nil` when the questionnaire has no field with breadth.
  package let expertise: Expertise?
  /// Gaps from half a level on without those of parked items, in the order of the method (§6).
  package let gaps: [Gap]
  /// The gaps of parked items, in the order of the questionnaire.
  package let parkedGaps: [Gap]
  /// The items of the form that the company parked, in the order of the questionnaire.
  package let parked: [ItemID]

  /// The stage of the company, where open answers change nothing.
  package var stage: Stage? { stages?.settled }
  /// The Engpass.
  package var bottleneck: [DimensionID] { narrowest.dimensions }
  /// Dimensions of which nothing applies: they have no stage and stay out of the company's.
  package var leftOut: [DimensionID] { dimensions.filter(\.isLeftOut).map(\.id) }
  /// Dimensions of which something applies and nothing is answered: “noch nicht zu sagen”.
  package var unsaid: [DimensionID] { dimensions.filter { !$0.isLeftOut && $0.answered == nil }.map(\.id) }

  /// The value of a dimension.
  package subscript(dimension: DimensionID) -> DimensionValue? { dimensions.first { $0.id == dimension } }
  /// The value of a field.
  package subscript(field: FieldID) -> FieldValue? { fields.first { $0.id == field } }
  /// The gap of an item that is not parked; `nil` where there is none.
  package subscript(gap item: ItemID) -> Gap? { gaps.first { $0.item == item } }
}
