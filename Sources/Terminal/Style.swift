/// What a piece of the screen means; the painter knows the colours for it.
public enum Role: Hashable, Sendable, CaseIterable {
  /// Running text, in the terminal's own colours.
  case text
  /// Less important text.
  case muted
  /// Titles.
  case heading
  /// What the eye should find first.
  case accent
  /// The line under the cursor.
  case selection
  /// A key in the key line.
  case key
  /// Good news.
  case good
  /// A caution.
  case caution
  /// Bad news.
  case bad
  /// The company's own bar.
  case own
  /// The mark of the successful.
  case successful
  /// The mark of the less successful.
  case lessSuccessful
  /// White on black, whatever the terminal's own colours are: for codes that cameras read.
  case highContrast
}

/// How a cell is painted.
public struct Style: Hashable, Sendable {
  /// What it means.
  public var role: Role
  /// Bold.
  public var isBold: Bool
  /// Foreground and background swapped.
  public var isReversed: Bool
  /// Underlined.
  public var isUnderlined: Bool

  /// Makes a style.
  public init(_ role: Role = .text, bold: Bool = false, reversed: Bool = false, underlined: Bool = false) {
    self.role = role
    isBold = bold
    isReversed = reversed
    isUnderlined = underlined
  }

  /// Running text.
  public static let text = Style()
  /// Less important text.
  public static let muted = Style(.muted)
  /// A title.
  public static let heading = Style(.heading, bold: true)
  /// The line under the cursor.
  public static let selection = Style(.selection, bold: true)
  /// A key in the key line.
  public static let key = Style(.key, bold: true)
  /// What the eye should find first.
  public static let accent = Style(.accent, bold: true)
}
