package import Questionnaire

/// The value of a field of action (method §3), and how it came about. All values are 0–100, unrounded.
package struct FieldValue: Hashable, Sendable, HasReading {
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
  /// How far the value may be off because answers scatter; `nil` without a value.
  package let uncertainty: Derivation?
  /// The guide values; `nil` without a benchmark for these items.
  package let guide: GuideValue?

  /// How far the mean of the answered items may be off, be there a value or not; `nil` without one.
  let scatter: Derivation?

  /// Answered weight by applicable weight, 0–1; `nil` when no item applies.
  package var coverage: Double? { share?.result }

  /// What an item adds to the sum; `nil` without a level.
  package func term(of item: ItemID) -> Derivation.Term? {
    guard case .value(let terms) = average?.operation else { return nil }
    return terms.first { $0.item == item }
  }
}
