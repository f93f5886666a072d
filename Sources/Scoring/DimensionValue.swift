package import Questionnaire

/// The value of a dimension (method §3, §4, §6), and how it came about. All values are 0–100, unrounded.
package struct DimensionValue: Hashable, Sendable, HasReading {
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
  /// The mean over the answered items, of every field that has one; `nil` without one.
  package let answered: Derivation?
  /// The plain mean of the coverages of the fields that are not left out, 0–1; `nil` when left out.
  package let coverage: Derivation?
  /// How far the value may be off because answers scatter; `nil` without a value.
  package let uncertainty: Derivation?
  /// Every stage by the answered items; empty without one and where the questionnaire has no stages.
  package let stageTests: [StageTest]
  /// Every stage with the open items at the lowest level; empty when left out and without stages.
  package let lowTests: [StageTest]
  /// Every stage with the open items at the highest level.
  package let highTests: [StageTest]
  /// The open items that its own stage hangs on, core items first; empty where it is settled.
  package let decides: [ItemID]
  /// The guide values; `nil` without a benchmark for these items.
  package let guide: GuideValue?
  /// Where it stands to the guide values; `nil` where that cannot be said.
  package let place: Position?
  /// Fields left out because none of their items applies.
  package let leftOut: [FieldID]

  /// Between which stages it is; `nil` when left out and where the questionnaire has no stages.
  package var stages: StageInterval? {
    guard let low = lowTests.highest, let high = highTests.highest else { return nil }
    return StageInterval(low: low, high: high, answered: stageTests.highest)
  }
  /// The stage, where open answers change nothing; `nil` where they do and where the questionnaire has no stages.
  package var stage: Stage? { stages?.settled }
  /// What the answered items lack for the next stage; `nil` at the highest stage and without an answered item.
  package var missing: Missing? { stageTests.highest.flatMap(stageTests.missing(after:)) }
  /// How close the stage of the answered items is to a threshold; `nil` where it is not, and without a value.
  package var margin: StageMargin? {
    guard let value, let uncertainty, let stage = stageTests.highest else { return nil }
    let reach = uncertainty.result * Method.marginShare
    if stage != .tryingOut, (stage.threshold + reach).reaches(value) { return .justReached }
    if let missing, missing.core.isEmpty, reach.reaches(missing.points) { return .justBelow(missing.stage) }
    return nil
  }
}
