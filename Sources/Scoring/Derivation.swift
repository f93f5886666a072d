package import Questionnaire

/// How a number came about: what went in, what was done with it, and what came out.
///
/// `Scoring` computes its numbers by making these, so that an explanation prints what was computed and computes nothing
/// itself.
package struct Derivation: Hashable, Sendable {
  /// An item in a value: `w·l`.
  package struct Term: Hashable, Sendable {
    /// Which item.
    package let item: ItemID
    /// Its weight.
    package let weight: Double
    /// The level that counts, 0–4.
    package let level: Double

    package init(item: ItemID, weight: Double, level: Double) {
      self.item = item
      self.weight = weight
      self.level = level
    }

    /// What it adds to the sum.
    package var product: Derivation { .product([weight, level]) }
  }

  /// What was done with what.
  package enum Operation: Hashable, Sendable {
    /// `100 · Σ w·l / (4 · Σ w)` (method §3).
    case value([Term])
    /// `Σ x / n`.
    case mean([Double])
    /// Answered weight by applicable weight, as a share of 1 (method §3).
    case coverage(answered: Double, applicable: Double)
    /// `100 · (D′ − D_less) / (D_succ − D_less)`, not yet cut to 0–100 (method §6).
    case position(own: Double, successful: Double, lessSuccessful: Double)
    /// `a − b`: a gap, a change, a distance.
    case difference(Double, Double)
    /// `g · Δ · w`, a priority (method §6); `w·l`, a share of a sum.
    case product([Double])
    /// `100 · w / (4 · Σ w) / n`, what a level more brings (method §7).
    case gain(weight: Double, sum: Double, fields: Int)
    /// The middle one, or the mean of the two in the middle (method §8); sorted.
    case median([Double])
    /// `√Σx²`, what several uncertainties come to (method §8).
    case rootOfSquares([Double])
  }

  /// What was done with what.
  package let operation: Operation
  /// What came out, unrounded.
  package let result: Double

  private init(_ operation: Operation, _ result: Double) {
    self.operation = operation
    self.result = result
  }
}

extension Derivation {
  /// `nil` without terms.
  ///
  /// The quotient is taken before the factor 100: so all at the highest level is exactly 100 for any weights.
  package static func value(_ terms: [Term]) -> Derivation? {
    let weight = terms.weight
    guard weight > 0 else { return nil }
    return Derivation(.value(terms), terms.points / (Method.highestLevel * weight) * Method.wholeValue)
  }

  /// `nil` without values.
  package static func mean(_ values: [Double]) -> Derivation? {
    guard !values.isEmpty else { return nil }
    return Derivation(.mean(values), values.reduce(0, +) / Double(values.count))
  }

  /// `nil` where nothing applies.
  static func coverage(answered: Double, applicable: Double) -> Derivation? {
    guard applicable > 0 else { return nil }
    return Derivation(.coverage(answered: answered, applicable: applicable), answered / applicable)
  }

  /// `nil` where the profiles do not differ.
  static func position(own: Double, successful: Double, lessSuccessful: Double) -> Derivation? {
    guard !successful.isLevel(with: lessSuccessful) else { return nil }
    let share = (own - lessSuccessful) / (successful - lessSuccessful)
    return Derivation(
      .position(own: own, successful: successful, lessSuccessful: lessSuccessful), share * Method.wholeValue)
  }

  /// One number less another.
  package static func difference(_ left: Double, _ right: Double) -> Derivation {
    Derivation(.difference(left, right), left - right)
  }

  /// Numbers times each other, from left to right.
  package static func product(_ factors: [Double]) -> Derivation {
    Derivation(.product(factors), factors.dropFirst().reduce(factors.first ?? 1, *))
  }

  /// - Parameters:
  ///   - weight: the weight of the item.
  ///   - sum: the weights of the items that count in its field.
  ///   - fields: how many fields of the dimension are not left out.
  static func gain(weight: Double, sum: Double, fields: Int) -> Derivation {
    Derivation(
      .gain(weight: weight, sum: sum, fields: fields),
      weight / sum / Double(fields) * (Method.wholeValue / Method.highestLevel))
  }

  /// `nil` without levels.
  package static func median(_ levels: [Double]) -> Derivation? {
    guard !levels.isEmpty else { return nil }
    let sorted = levels.sorted()
    let middle = sorted.count / 2
    return Derivation(
      .median(sorted),
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle])
  }

  /// The root of the sum of the squares.
  static func rootOfSquares(_ numbers: [Double]) -> Derivation {
    Derivation(.rootOfSquares(numbers), numbers.reduce(0) { $0 + $1 * $1 }.squareRoot())
  }
}

extension [Derivation.Term] {
  /// `Σ w`.
  package var weight: Double { reduce(0) { $0 + $1.weight } }
  /// `Σ w·l`.
  package var points: Double { reduce(0) { $0 + $1.weight * $1.level } }
}
