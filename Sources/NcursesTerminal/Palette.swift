import CNcurses
import Terminal

/// How styles look in a terminal's colours.
///
/// All colours are for text on the terminal's own background, dark or light. What counts is said
/// by bold and reverse as well, so that nothing is lost without colours.
struct Palette {
  private let pairs: [Role: Int16]

  /// Sets the colours up in ncurses.
  init(_ depth: Capabilities.ColorDepth) {
    var pairs: [Role: Int16] = [:]
    let background: Int16 = depth != .none && use_default_colors() == cn_ok() ? -1 : 0
    for (number, role) in Role.allCases.enumerated() {
      guard let color = Self.color(of: role, depth) else { continue }
      init_pair(Int16(number + 1), color, role == .highContrast ? Self.black(depth) : background)
      pairs[role] = Int16(number + 1)
    }
    self.pairs = pairs
  }

  /// The number of a role's colour; `nil` = the terminal's own.
  static func color(of role: Role, _ depth: Capabilities.ColorDepth) -> Int16? {
    switch depth {
    case .none: nil
    case .eight: eight[role]
    case .palette: mid[role]
    }
  }

  // The 256 colours have a black of their own; that of the first eight is grey in some terminals.
  private static func black(_ depth: Capabilities.ColorDepth) -> Int16 { depth == .palette ? 16 : 0 }

  // Of the eight, whose shades differ from terminal to terminal, blue is too dark on black and
  // yellow and cyan are too light on white.
  private static let eight: [Role: Int16] = [
    .good: 2, .bad: 1, .caution: 5, .successful: 2, .lessSuccessful: 5, .highContrast: 7,
  ]

  // Tones of middle lightness: a contrast of 3.9 or more against black and against white.
  private static let mid: [Role: Int16] = [
    .muted: 243, .accent: 31, .key: 31, .good: 28, .caution: 130, .bad: 160, .own: 31,
    .successful: 28, .lessSuccessful: 133, .highContrast: 231,
  ]

  /// The ncurses attributes and colour pair of a style.
  func look(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes: attr_t = 0
    if style.isBold || Self.bold.contains(style.role) { attributes |= cn_bold() }
    if style.isReversed || style.role == .selection { attributes |= cn_reverse() }
    if style.isUnderlined { attributes |= cn_underline() }
    return (attributes, pairs[style.role] ?? 0)
  }

  private static let bold: Set<Role> = [.heading, .accent, .selection, .key, .own, .bad]
}
