import Words

/// A length or place in a drawing.
struct Coordinate {
  let number: Double

  /// As SVG writes it: with a point, and at most two decimals.
  var text: String {
    let hundredths = Int((abs(number) * 100 + Numerals.hair).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let decimals = hundredths % 100
    guard decimals > 0 else { return sign + String(hundredths / 100) }
    let shown = decimals % 10 == 0 ? String(decimals / 10) : (decimals < 10 ? "0" : "") + String(decimals)
    return sign + String(hundredths / 100) + "." + shown
  }

  /// The same as a share of the whole width.
  var percent: String { text + "%" }
}

extension HTML.StringInterpolation {
  /// A length or place.
  mutating func appendInterpolation(at number: Double) { appendLiteral(Coordinate(number: number).text) }
  /// A length or place as a share of the whole width.
  mutating func appendInterpolation(percent number: Double) { appendLiteral(Coordinate(number: number).percent) }
}
