import Questionnaire

/// Sums and quotients as a reader would write them on paper; what is printed can be computed again (method §8).
struct Arithmetic {
  let language: Language

  /// A number: in full where it has at most two decimals, else with four significant digits.
  func number(_ number: Double) -> String { Numerals.shortest(number, most: Self.decimals(of: number), in: language) }

  /// A weight, as the file has it.
  func weight(_ weight: Double) -> String { Numerals.shortest(weight, most: 4, in: language) }

  /// A level with up to two decimals: those of several people have quarters.
  func level(_ level: Double) -> String { Numerals.shortest(level, most: 2, in: language) }

  /// „= 56,25“, or „≈ 66,67“ where the printed figure is not all.
  func result(_ number: Double) -> String { (Self.isExact(number) ? "= " : "≈ ") + self.number(number) }

  /// „= 1,25“: a difference of levels, as they are printed.
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
    abs((number * 100).rounded() - number * 100) < 1e-9
  }

  /// Whether `number(_:)` prints all of it.
  private static func isExact(_ number: Double) -> Bool {
    let scale = (0..<decimals(of: number)).reduce(1.0) { scale, _ in scale * 10 }
    return abs((number * scale).rounded() - number * scale) < 1e-9 * max(1, scale / 100)
  }

  /// `Σ w·l / (4·Σ w)` as 0–100, from weights and levels (method §3); `nil` without terms.
  func value(_ terms: [(weight: Double, level: Double)]) -> String? {
    guard !terms.isEmpty else { return nil }
    let points = terms.reduce(0) { $0 + $1.weight * $1.level }
    let sum = terms.reduce(0) { $0 + $1.weight }
    let isPlain = terms.allSatisfy { $0.weight == 1 }
    let above = terms.map { isPlain ? level($0.level) : "\(weight($0.weight))\u{A0}×\u{A0}\(level($0.level))" }
    let below = isPlain ? String(terms.count) : bracketed(terms.map { weight($0.weight) })
    let isExact = terms.allSatisfy { Self.hasTwoDecimals($0.level) } && Self.isExact(points) && Self.isExact(4 * sum)
    return
      "\(bracketed(above)) / (4\u{A0}× \(below)) ×\u{A0}100 \(isExact ? "=" : "≈") \(number(points)) / "
      + "\(number(4 * sum)) ×\u{A0}100 " + result(points / (4 * sum) * 100)
  }

  /// The mean of some values.
  func mean(_ values: [Double]) -> String? {
    guard !values.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    // A mean of rounded figures would not be what it seems: the sign says so.
    let sign = values.allSatisfy(Self.isExact) && Self.isExact(mean) ? "= " : "≈ "
    return "\(bracketed(values.map(number))) / \(values.count) " + sign + number(mean)
  }

  private func bracketed(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " + ") + ")"
  }
}
