import Questionnaire
package import Scoring
package import Words

/// Sums and quotients as a reader would write them on paper; what is printed can be computed again.
package struct Arithmetic {
  let language: Language

  package init(language: Language) { self.language = language }

  /// A number: in full where it has at most two decimals, else with four significant digits.
  package func number(_ number: Double) -> String {
    Numerals.shortest(number, most: Self.decimals(of: number), in: language)
  }

  /// A weight, as the file has it.
  package func weight(_ weight: Double) -> String { Numerals.shortest(weight, most: 4, in: language) }

  /// A level with up to two decimals: those of several people have quarters.
  package func level(_ level: Double) -> String { Numerals.shortest(level, most: 2, in: language) }

  /// “= 56,25”, or “≈ 66,67” where the printed figure is not all.
  func result(_ number: Double) -> String { (Self.isExact(number) ? "= " : "≈ ") + self.number(number) }

  /// “= 1,25”: a difference of levels, as they are printed.
  func levelResult(_ number: Double) -> String {
    (Self.hasTwoDecimals(number) ? "= " : "≈ ") + level(number)
  }

  private static func decimals(of number: Double) -> Int {
    guard !hasTwoDecimals(number), number.isFinite, number != 0 else { return 2 }
    var (decimals, rest) = (3, number.magnitude)
    while rest >= 10, decimals > 2 { (decimals, rest) = (decimals - 1, rest / 10) }
    while rest < 1, decimals < 6 { (decimals, rest) = (decimals + 1, rest * 10) }
    return decimals
  }

  private static func hasTwoDecimals(_ number: Double) -> Bool {
    abs((number * 100).rounded() - number * 100) < Numerals.hair
  }

  /// Whether `number(_:)` prints all of it.
  private static func isExact(_ number: Double) -> Bool {
    let scale = (0..<decimals(of: number)).reduce(1.0) { scale, _ in scale * 10 }
    return abs((number * scale).rounded() - number * scale) < Numerals.hair * max(1, scale / 100)
  }

  /// What was computed, as on paper; a level that counts is “3”, a figure “43,75”.
  package func text(of derivation: Derivation) -> String {
    let end = " " + result(derivation.result)
    // What follows from rounded figures is not exact, even where it looks so.
    let rounded = { (figures: [Double]) in
      figures.allSatisfy(Self.isExact) ? end : " ≈ " + number(derivation.result)
    }
    switch derivation.operation {
    case .value(let terms):
      let parts = [terms.points, Method.highestLevel * terms.weight]
      return value(terms) + rounded(parts)
    case .mean(let values):
      // A mean of rounded figures would not be what it seems: the sign says so.
      let sign = values.allSatisfy(Self.isExact) && Self.isExact(derivation.result) ? "= " : "≈ "
      return "\(bracketed(values.map(number))) / \(values.count) " + sign + number(derivation.result)
    case .coverage(let answered, let applicable):
      return "\(weight(answered)) / \(weight(applicable)) × 100 " + result(derivation.result * Method.wholeValue)
    case .position(let own, let successful, let less):
      return "(\(number(own)) − \(number(less))) / (\(number(successful)) − \(number(less))) × 100"
        + rounded([own, successful, less])
    case .difference(let left, let right): return "\(number(left)) − \(number(right))" + rounded([left, right])
    case .product(let factors):
      return factors.map(factor).joined(separator: "\u{A0}×\u{A0}") + rounded(factors.filter { $0 != Self.twoThirds })
    case .gain(let weight, let sum, let fields):
      return "100\u{A0}× \(self.weight(weight)) / (4\u{A0}× \(self.weight(sum))) / \(fields)" + end
    case .median(let sorted): return median(sorted).map { $0 + end } ?? number(derivation.result)
    case .rootOfSquares(let numbers):
      return rootOfSquares(numbers) + " ≈ " + number(derivation.result)
    case .sum(let numbers): return numbers.map(number).joined(separator: " + ") + rounded(numbers)
    case .fieldUncertainty(let weights):
      let scatter = [Method.normalQuantile, Method.wholeValue / Method.highestLevel, Method.scatter].map(number)
      return scatter.joined(separator: "\u{A0}×\u{A0}") + "\u{A0}× \(rootOfSquares(weights)) / "
        + bracketed(weights.map(weight)) + rounded(weights)
    case .dimensionUncertainty(let fields): return "\(rootOfSquares(fields)) / \(fields.count)" + rounded(fields)
    case .shrunk(let own, let mean, let spread, let error):
      let share = "\(number(spread)) / (\(number(spread)) + \(number(error)))"
      return "max(0; \(number(mean)) + \(share) ×\u{A0}(\(number(own)) − \(number(mean))))"
        + rounded([own, mean, spread, error])
    case .positivePart(let value): return "max(0; \(number(value)))" + rounded([value])
    case .profileError(let terms):
      let parts = terms.map { "\(number($0.share))\u{A0}×\u{A0}\(number($0.error))" }
      return "\(number(Method.normalQuantile))\u{A0}× \(bracketed(parts))"
        + rounded(terms.flatMap { [$0.share, $0.error] })
    }
  }

  private static let twoThirds = 2.0 / 3

  /// A factor; ⅔ as “2/3”, so that what follows from it stays exact.
  private func factor(_ factor: Double) -> String { factor == Self.twoThirds ? "2/3" : number(factor) }

  /// “3 × 2 = 6”: what an item adds to the sum.
  package func text(of term: Derivation.Term) -> String {
    let product = term.product.result
    return "\(weight(term.weight))\u{A0}×\u{A0}\(level(term.level)) "
      + (Self.hasTwoDecimals(term.level) ? result(product) : "≈ " + number(product))
  }

  /// `a − b` of two levels, as they are printed: “4 − 2,75 = 1,25”.
  package func levels(of derivation: Derivation) -> String {
    guard case .difference(let left, let right) = derivation.operation else { return text(of: derivation) }
    let isExact = [left, right].allSatisfy(Self.hasTwoDecimals)
    return "\(level(left)) − \(level(right)) "
      + (isExact ? levelResult(derivation.result) : "≈ " + level(derivation.result))
  }

  /// `Σ w·l / (4·Σ w)` as 0–100 (method §3), up to its result.
  private func value(_ terms: [Derivation.Term]) -> String {
    let isPlain = terms.allSatisfy { $0.weight == 1 }
    let above = terms.map { isPlain ? level($0.level) : "\(weight($0.weight))\u{A0}×\u{A0}\(level($0.level))" }
    let below = isPlain ? String(terms.count) : bracketed(terms.map { weight($0.weight) })
    let (points, whole) = (terms.points, Method.highestLevel * terms.weight)
    let isExact = terms.allSatisfy { Self.hasTwoDecimals($0.level) } && Self.isExact(points) && Self.isExact(whole)
    return "\(bracketed(above)) / (4\u{A0}× \(below)) ×\u{A0}100 \(isExact ? "=" : "≈") \(number(points)) / "
      + "\(number(whole)) ×\u{A0}100"
  }

  private func rootOfSquares(_ numbers: [Double]) -> String {
    "√(" + numbers.map { number($0) + "²" }.joined(separator: " + ") + ")"
  }

  /// “(1 + 4) / 2”; `nil` where one level stands in the middle.
  private func median(_ sorted: [Double]) -> String? {
    let middle = sorted.count / 2
    guard sorted.count.isMultiple(of: 2), sorted[middle - 1] != sorted[middle] else { return nil }
    return "(\(number(sorted[middle - 1])) + \(number(sorted[middle]))) / 2"
  }

  private func bracketed(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " + ") + ")"
  }
}
