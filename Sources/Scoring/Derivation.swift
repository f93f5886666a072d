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

  /// An item in the error of two profiles: what a level of it brings, and how far its difference may be off.
  package struct ErrorTerm: Hashable, Sendable {
    /// Which item.
    package let item: ItemID
    /// `25 · w / (Σw · fields)`, in points a level.
    package let share: Double
    /// `se`, in levels.
    package let error: Double

    package init(item: ItemID, share: Double, error: Double) {
      self.item = item
      self.share = share
      self.error = error
    }
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
    /// `g · s · w · b`, a priority (method §6); `w·l`, a share of a sum.
    case product([Double])
    /// `100 · w / (4 · Σ w) / n`, what a level more brings (method §7).
    case gain(weight: Double, sum: Double, fields: Int)
    /// The middle one, or the mean of the two in the middle (method §8); sorted.
    case median([Double])
    /// `√Σx²`, what several uncertainties come to (method §8).
    case rootOfSquares([Double])
    /// `Σ x`.
    case sum([Double])
    /// `1.96 · 25 · σ · √Σw² / Σw`, the uncertainty of a field (method §3).
    case fieldUncertainty(weights: [Double])
    /// `√Σu² / n`, the uncertainty of a dimension out of those of its fields (method §3).
    case dimensionUncertainty([Double])
    /// `max(0, d̄ + τ²/(τ² + se²) · (d − d̄))`, a measured difference drawn to the mean of all (method §6).
    case shrunk(own: Double, mean: Double, spread: Double, error: Double)
    /// `max(0, d)` where there are too few differences for a mean.
    case positivePart(Double)
    /// `1.96 · Σ share · se`, how far ◆ − ◇ may be off (method §6).
    case profileError([ErrorTerm])
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
  package static func rootOfSquares(_ numbers: [Double]) -> Derivation {
    Derivation(.rootOfSquares(numbers), rootOfSquares(numbers))
  }

  /// All of them together.
  package static func sum(_ numbers: [Double]) -> Derivation { Derivation(.sum(numbers), numbers.reduce(0, +)) }

  /// How far the value of a field may be off, in points; `nil` without an answered item.
  static func fieldUncertainty(weights: [Double]) -> Derivation? {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    let points = Method.normalQuantile * (Method.wholeValue / Method.highestLevel) * Method.scatter
    return Derivation(.fieldUncertainty(weights: weights), points * rootOfSquares(weights) / sum)
  }

  /// How far the value of a dimension may be off, in points; `nil` without fields.
  static func dimensionUncertainty(_ fields: [Double]) -> Derivation? {
    guard !fields.isEmpty else { return nil }
    return Derivation(.dimensionUncertainty(fields), rootOfSquares(fields) / Double(fields.count))
  }

  /// A difference of two groups drawn to the mean of all, never below 0.
  ///
  /// - Parameters:
  ///   - spread: `τ²`, how far the true differences vary, in levels squared.
  ///   - error: `se²`, how far this one may be off by chance, in levels squared; above 0.
  package static func shrunk(_ own: Double, mean: Double, spread: Double, error: Double) -> Derivation {
    Derivation(
      .shrunk(own: own, mean: mean, spread: spread, error: error),
      max(0, mean + spread / (spread + error) * (own - mean)))
  }

  /// A number, or 0 where it is below.
  package static func positivePart(_ number: Double) -> Derivation {
    Derivation(.positivePart(number), max(0, number))
  }

  /// All items moving together: the most that the distance of two profiles can be off, in points.
  static func profileError(_ terms: [ErrorTerm]) -> Derivation {
    Derivation(.profileError(terms), Method.normalQuantile * terms.reduce(0) { $0 + $1.share * $1.error })
  }

  private static func rootOfSquares(_ numbers: [Double]) -> Double {
    numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}

extension [Derivation.Term] {
  /// `Σ w`.
  package var weight: Double { reduce(0) { $0 + $1.weight } }
  /// `Σ w·l`.
  package var points: Double { reduce(0) { $0 + $1.weight * $1.level } }
}
