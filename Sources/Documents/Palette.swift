/// The colours of every document, in one place; a test computes that they stand out from each other.
///
/// None of them alone tells anything: bars, marks and states differ in shape, filling or words, too, so that they can
/// be told apart in black and white.
package struct Palette: Hashable, Sendable {
  /// The ground of everything.
  package let paper: RGB
  /// The ground of bars and of what is set apart.
  package let soft: RGB
  /// The ground of what to do next, and the inside of charts.
  package let tint: RGB
  /// Text.
  package let ink: RGB
  /// Text of lower rank.
  package let quiet: RGB
  /// Rules that only order the page.
  package let rule: RGB
  /// Lines of drawings that have to be seen.
  package let line: RGB
  /// The company's own values, headings of little size, links.
  package let accent: RGB
  /// Text on the accent.
  package let onAccent: RGB

  /// On a screen.
  package static let light = Palette(
    paper: 0xFF_FFFF, soft: 0xF2_F5F6, tint: 0xE6_F1F4, ink: 0x1A_2126, quiet: 0x54_5F68, rule: 0xCF_D6DA,
    line: 0x7D_888F, accent: 0x0A_6075, onAccent: 0xFF_FFFF)
  /// On a screen in the dark.
  package static let dark = Palette(
    paper: 0x13_181B, soft: 0x1D_2428, tint: 0x16_303A, ink: 0xE6_EAEC, quiet: 0xA3_AEB6, rule: 0x3B_454C,
    line: 0x75_818A, accent: 0x63_C2D6, onAccent: 0x0D_1214)
  /// On paper: PDF, pictures and word processors.
  package static let print = Palette(
    paper: 0xFF_FFFF, soft: 0xEF_F1F2, tint: 0xDD_E8EA, ink: 0x1A_1F24, quiet: 0x59_6169, rule: 0xB4_BAC0,
    line: 0x7D_858C, accent: 0x0B_5563, onAccent: 0xFF_FFFF)

  /// Two colours of which one stands on the other.
  package typealias Pair = (front: KeyPath<Palette, RGB>, ground: KeyPath<Palette, RGB>)

  /// Text that occurs, with its grounds: at least 4.5 : 1.
  package static var texts: [Pair] {
    [
      (\.ink, \.paper), (\.ink, \.soft), (\.ink, \.tint), (\.quiet, \.paper), (\.quiet, \.soft), (\.quiet, \.tint),
      (\.accent, \.paper), (\.accent, \.soft), (\.accent, \.tint), (\.onAccent, \.accent),
    ]
  }

  /// What of drawings has to be seen, with its grounds: at least 3 : 1.
  package static var graphics: [Pair] {
    [
      (\.accent, \.paper), (\.accent, \.soft), (\.accent, \.tint), (\.ink, \.paper), (\.ink, \.soft), (\.line, \.paper),
      (\.line, \.soft), (\.quiet, \.paper),
    ]
  }
}

/// A colour in sRGB.
package struct RGB: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// Red, green and blue, 0–1.
  package let parts: [Double]

  /// `0xRRGGBB`.
  package init(integerLiteral value: Int) {
    parts = [16, 8, 0].map { Double(value >> $0 & 0xFF) / 255 }
  }

  /// `#rrggbb`.
  package var hex: String { "#" + digits }

  /// `rrggbb`.
  package var digits: String {
    parts.map { part in
      let digits = String(Int((part * 255).rounded()), radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
