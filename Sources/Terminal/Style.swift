/// What a piece of the screen means; the painter knows the colours for it.
package enum Role: Hashable, Sendable, CaseIterable {
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
package struct Style: Hashable, Sendable {
  /// What it means.
  package var role: Role
  /// Bold.
  package var isBold: Bool
  /// Foreground and background swapped.
  package var isReversed: Bool
  /// Underlined.
  package var isUnderlined: Bool

  package init(_ role: Role = .text, bold: Bool = false, reversed: Bool = false, underlined: Bool = false) {
    self.role = role
    isBold = bold
    isReversed = reversed
    isUnderlined = underlined
  }

  /// Running text.
  package static let text = Style()
  /// Less important text.
  package static let muted = Style(.muted)
  /// A title.
  package static let heading = Style(.heading, bold: true)
  /// The line under the cursor.
  package static let selection = Style(.selection, bold: true)
  /// A key in the key line.
  package static let key = Style(.key, bold: true)
  /// What the eye should find first.
  package static let accent = Style(.accent, bold: true)
}
