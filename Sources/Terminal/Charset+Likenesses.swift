extension Charset {
  /// ASCII in place of a character; equal characters are found however they are composed.
  static let likenesses: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "„": "\"", "“": "\"", "”": "\"",
    "‚": "'", "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-", "…": "...", "·": ".", "•": "*", "›": ">", "‹": "<",
    "×": "x", "→": "->", "←": "<-", "↑": "^", "↓": "v", "⏎": "Enter", "€": "EUR", "§": "Par.", "°": "o", "✓": "+",
    "●": "*", "○": "o", "◉": "*", "■": "#", "□": "-", "◆": "S", "◇": "w", "▸": ">", "▲": "^", "▼": "v", "─": "-",
    "━": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
    "┼": "+", "█": "#", "▉": "#", "▊": "#", "▋": "#", "▌": "#", "▍": "=", "▎": "=", "▏": "=", "░": ".", "▒": ":",
    "≥": ">=", "≤": "<=", "≈": "~", "−": "-", "½": "1/2", "¼": "1/4", "¾": "3/4", "\u{A0}": " ", "\u{202F}": " ",
    "α": "a", "Σ": "Sum", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "å": "a", "Å": "A", "œ": "oe", "✗": "x",
    "√": "sqrt", "²": "^2", "☐": "[ ]", "☑": "[x]", "⚑": "!", "ẞ": "SS", "†": "+",
  ]

  /// The character itself or a neighbour that the console's fonts have; `nil` = use ASCII.
  static func consoleLikeness(of character: Character) -> Character? {
    if let neighbour = consoleNeighbours[character] { return neighbour }
    // The console does not join marks to letters, but has most letters with marks as one sign.
    return consoleLetters[character] ?? (consoleSigns.contains(character) ? character : nil)
  }

  private static let consoleLetters: [Character: Character] = (0xA1...0x17F).reduce(into: [:]) { letters, value in
    if value != 0xAD, let scalar = Unicode.Scalar(UInt32(value)) { letters[Character(scalar)] = Character(scalar) }
  }

  private static let consoleSigns = Set<Character>("€─│┌┐└┘├┤┬┴┼█▌░▒■◆←→↑↓≤≥")

  private static let consoleNeighbours: [Character: Character] = [
    "▏": "·", "▎": "·", "▍": "▌", "▋": "▌", "▊": "█", "▉": "█", "━": "─", "┃": "│", "□": "o", "▐": "▌",
  ]
}
