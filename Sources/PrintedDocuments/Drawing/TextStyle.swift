import Documents

/// How a piece of text looks.
struct TextStyle: Hashable, Sendable {
  /// In points.
  var size: Double
  /// From baseline to baseline, in points.
  var leading: Double
  var isSemibold = false
  var isItalic = false
  var colour = Colour.ink
  /// Figures of one width, for columns of numbers.
  var hasTabularFigures = false
  /// Extra space between letters, in points.
  var tracking = 0.0

  /// From the top of a line to its baseline: capitals stand in the middle of the line.
  var ascent: Double { leading / 2 + size * 0.33 }

  func semibold() -> TextStyle { with { $0.isSemibold = true } }
  func italic() -> TextStyle { with { $0.isItalic = true } }
  func quiet() -> TextStyle { with { $0.colour = .quiet } }
  func own() -> TextStyle { with { $0.colour = .own } }
  func tabular() -> TextStyle { with { $0.hasTabularFigures = true } }

  private func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
    var style = self
    change(&style)
    return style
  }

  static let title = TextStyle(size: 27, leading: 31, isSemibold: true)
  static let subtitle = TextStyle(size: 12.5, leading: 17, colour: .quiet)
  static let heading = TextStyle(size: 15.5, leading: 20, isSemibold: true)
  static let appendixHeading = TextStyle(size: 13, leading: 16, isSemibold: true)
  static let subheading = TextStyle(size: 10.8, leading: 14.5, isSemibold: true)
  static let lead = TextStyle(size: 11, leading: 15)
  static let body = TextStyle(size: 9.6, leading: 13.2)
  /// What is read from a wall.
  static let poster = TextStyle(size: 12, leading: 16.2)
  static let posterHeading = TextStyle(size: 13.2, leading: 17.5, isSemibold: true)
  static let table = TextStyle(size: 8.8, leading: 11.6)
  /// Small text on the lines of a table.
  static let tableSmall = TextStyle(size: 7.8, leading: 11.6)
  /// The appendix.
  static let fine = TextStyle(size: 7.5, leading: 8.9)
  static let fineHeading = TextStyle(size: 8.6, leading: 11, isSemibold: true)
  static let small = TextStyle(size: 7.8, leading: 10.2)
  static let label = TextStyle(size: 7.6, leading: 10, colour: .quiet, tracking: 0.15)
  /// The few words that tell the result.
  static let highlight = TextStyle(size: 13, leading: 17, isSemibold: true)
  static let figure = TextStyle(size: 21, leading: 25, isSemibold: true)
}

/// A run of text in one style.
struct Span: Hashable, Sendable {
  var text: String
  var style: TextStyle
  /// Drawn in place of the text, which only keeps room for it.
  private(set) var mark: Mark?
  /// The anchor that it leads to.
  private(set) var target: String?

  init(_ text: String, _ style: TextStyle) {
    self.text = Self.printable(text)
    self.style = style
  }

  /// The sign of a profile, which our fonts lack.
  init(_ mark: Mark, _ style: TextStyle) {
    // Two figure spaces: as wide as the sign, and never broken or trimmed.
    self.init("\u{2007}\u{2007}", style)
    self.mark = mark
  }

  /// The same as a link.
  func linked(to target: String) -> Span {
    var span = self
    span.target = target
    return span
  }

  /// Other text in the same look.
  func saying(_ text: String) -> Span {
    var span = self
    span.text = text
    return span
  }

  /// The text without control characters, which no page can show; every kind of line break is a line feed.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}
