import Documents

/// A colour of the printed page; every one stays apart from the others in greyscale too.
struct Colour: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double
  /// `#rrggbb`.
  let hex: String

  private init(_ colour: RGB) {
    (red, green, blue) = (colour.parts[0], colour.parts[1], colour.parts[2])
    hex = colour.hex
  }

  /// Text.
  static let ink = Colour(Palette.print.ink)
  /// Text of lower rank.
  static let quiet = Colour(Palette.print.quiet)
  /// The company's own values.
  static let own = Colour(Palette.print.accent)
  /// The inside of charts.
  static let tint = Colour(Palette.print.tint)
  /// Fine rules.
  static let rule = Colour(Palette.print.rule)
  /// Lines of drawings that have to be seen.
  static let line = Colour(Palette.print.line)
  /// The grounds of bars.
  static let ground = Colour(Palette.print.soft)
  static let white = Colour(Palette.print.paper)
  static let black = Colour(0x00_0000)
}
