/// A colour of the printed page; every one stays apart from the others in greyscale too.
struct Colour: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  private init(_ hex: Int) {
    red = Double(hex >> 16 & 0xFF) / 255
    green = Double(hex >> 8 & 0xFF) / 255
    blue = Double(hex & 0xFF) / 255
  }

  /// Text.
  static let ink = Colour(0x1A1F24)
  /// Text of lower rank; still 6:1 on white.
  static let quiet = Colour(0x596169)
  /// The company's own values.
  static let own = Colour(0x0B5563)
  /// What open answers leave uncertain, and the inside of charts.
  static let tint = Colour(0xDDE8EA)
  /// Fine rules.
  static let rule = Colour(0xB4BAC0)
  /// The grounds of bars.
  static let ground = Colour(0xEFF1F2)
  static let white = Colour(0xFFFFFF)
  static let black = Colour(0x000000)

  /// `#rrggbb`.
  var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int((part * 255).rounded()), radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
