/// Numbers as the language writes them, rounded half away from zero.
package enum Numerals {
  /// By how much binary fractions may miss a decimal number.
  package static let hair = 1e-9

  /// With so many decimals, 0–6; “–” for `nil`.
  package static func text(_ number: Double?, decimals: Int, in language: Language) -> String {
    guard let number, number.isFinite else { return "–" }
    let decimals = min(6, max(0, decimals))
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    // A half that binary fractions miss by a hair (0.285 · 100) still is a half.
    let scaled = (abs(number) * scale + hair).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return String(number) }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + padded }
    let mark = language == .german ? "," : "."
    return sign + padded.dropLast(decimals) + mark + padded.suffix(decimals)
  }

  /// A value 0–100 as an integer.
  package static func value(_ value: Double?, in language: Language) -> String {
    text(value, decimals: 0, in: language)
  }

  /// A level or a depth with one decimal.
  package static func oneDecimal(_ number: Double?, in language: Language) -> String {
    text(number, decimals: 1, in: language)
  }

  /// A level without a decimal where it is whole.
  package static func level(_ level: Double?, in language: Language) -> String {
    text(level, decimals: level.map { $0 == $0.rounded() } ?? true ? 0 : 1, in: language)
  }

  /// With as many decimals, at most `most`, as the number has.
  package static func shortest(_ number: Double?, most: Int = 4, in language: Language) -> String {
    guard let number, number.isFinite else { return "–" }
    var decimals = 0
    var scale = 1.0
    while decimals < most, abs((number * scale).rounded() - number * scale) > hair {
      decimals += 1
      scale *= 10
    }
    return text(number, decimals: decimals, in: language)
  }

  /// “12,5 %”, “12.5%”.
  package static func percent(_ number: Double, in language: Language) -> String {
    shortest(number, in: language) + (language == .german ? " %" : "%")
  }

  /// “1 Frage”, “2 Fragen”.
  package static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) " + (number == 1 ? one : many)
  }
}
