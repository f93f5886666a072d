import Questionnaire

/// Sums and quotients as a reader would write them on paper.
struct Arithmetic {
  let language: Language

  /// A number with at most two decimals; weights may have more.
  func number(_ number: Double, most: Int = 2) -> String { Numerals.shortest(number, most: most, in: language) }

  /// „= 56,25“, or „≈ 66,67“ where two decimals are not all.
  func result(_ number: Double) -> String { (isExact(number) ? "= " : "≈ ") + self.number(number) }

  private func isExact(_ number: Double) -> Bool { abs((number * 100).rounded() - number * 100) < 1e-9 }

  /// `Σ w·l / (4·Σ w)` as 0–100, from weights and levels (method §3); `nil` without terms.
  func value(_ terms: [(weight: Double, level: Double)]) -> String? {
    guard !terms.isEmpty else { return nil }
    let points = terms.reduce(0) { $0 + $1.weight * $1.level }
    let weight = terms.reduce(0) { $0 + $1.weight }
    let isPlain = terms.allSatisfy { $0.weight == 1 }
    let above = terms.map {
      isPlain ? number($0.level) : "\(number($0.weight, most: 4))\u{A0}×\u{A0}\(number($0.level))"
    }
    let below = isPlain ? String(terms.count) : bracketed(terms.map { number($0.weight, most: 4) })
    return
      "\(bracketed(above)) / (4\u{A0}× \(below)) ×\u{A0}100 = \(number(points)) / \(number(4 * weight)) ×\u{A0}100 "
      + result(points / (4 * weight) * 100)
  }

  /// The mean of some values.
  func mean(_ values: [Double]) -> String? {
    guard !values.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    // A mean of rounded figures would not be what it seems: the sign says so.
    let sign = values.allSatisfy(isExact) && isExact(mean) ? "= " : "≈ "
    return "\(bracketed(values.map { number($0) })) / \(values.count) " + sign + number(mean)
  }

  private func bracketed(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " + ") + ")"
  }
}
