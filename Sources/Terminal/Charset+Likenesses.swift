extension Charset {
  /// ASCII in place of a character; keys are composed, so decomposed letters are found as well.
  static let likenesses: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "„": "\"", "“": "\"", "”": "\"",
    "‚": "'", "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-", "…": "...", "·": ".", "•": "*", "›": ">", "‹": "<",
    "×": "x", "→": "->", "←": "<-", "↑": "^", "↓": "v", "⏎": "Enter", "€": "EUR", "§": "Par.", "°": "o", "✓": "+",
    "●": "*", "○": "o", "◉": "*", "■": "#", "□": "-", "◆": "S", "◇": "w", "▸": ">", "▲": "^", "▼": "v", "─": "-",
    "━": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
    "┼": "+", "█": "#", "▉": "#", "▊": "#", "▋": "#", "▌": "#", "▍": "=", "▎": "=", "▏": "=", "░": ".", "▒": ":",
    "≥": ">=", "≤": "<=", "≈": "~", "−": "-", "½": "1/2", "¼": "1/4", "¾": "3/4", "\u{A0}": " ", "\u{202F}": " ",
    "α": "a", "Σ": "Sum", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "å": "a", "Å": "A", "œ": "oe", "✗": "x",
    "☐": "[ ]", "☑": "[x]", "⚑": "!", "ẞ": "SS",
  ]

  /// The character itself or a neighbour that the console's fonts have; `nil` = use ASCII.
  static func consoleLikeness(of character: Character) -> Character? {
    if let neighbour = consoleNeighbours[character] { return neighbour }
    // The console does not join marks to letters, but has most letters with marks as one sign.
    let composed = character.unicodeScalars.count == 1 ? character : composed(character)
    guard let scalar = composed.unicodeScalars.first, composed.unicodeScalars.count == 1 else { return nil }
    let isLatin = (0xA1...0x17F).contains(scalar.value) && scalar.value != 0xAD
    return isLatin || consoleSigns.contains(composed) ? composed : nil
  }

  private static func composed(_ character: Character) -> Character {
    likenesses.index(forKey: character).map { likenesses[$0].key } ?? character
  }

  private static let consoleSigns = Set<Character>("€─│┌┐└┘├┤┬┴┼█▌░▒■◆←→↑↓≤≥")

  private static let consoleNeighbours: [Character: Character] = [
    "▏": "·", "▎": "·", "▍": "▌", "▋": "▌", "▊": "█", "▉": "█", "━": "─", "┃": "│", "□": "o", "▐": "▌",
  ]
}
