/// What the terminal can show.
public enum Charset: Sendable, Hashable {
  /// Everything.
  case unicode
  /// Only ASCII: umlauts become two letters, signs their nearest likeness.
  case ascii

  /// `text` in characters that the terminal can show.
  public func shown(_ text: String) -> String {
    if self == .unicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        result.append(character)
      } else if let likeness = Self.likenesses[character] {
        result += likeness
      } else {
        result.append(Self.base(of: character))
      }
    }
    return result
  }

  private static func base(of character: Character) -> Character {
    // Latin letters with marks lose the mark; nothing else has an ASCII likeness.
    let name = character.unicodeScalars.first?.properties.name ?? ""
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", let letter = words[3].first, words[3].count == 1
    else { return "?" }
    return words[1] == "SMALL" ? Character(letter.lowercased()) : letter
  }

  private static let likenesses: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "„": "\"", "“": "\"", "”": "\"",
    "‚": "'", "‘": "'", "’": "'", "–": "-", "—": "-", "‑": "-", "…": "...", "·": ".", "•": "*", "›": ">", "‹": "<",
    "×": "x", "→": "->", "←": "<-", "↑": "^", "↓": "v", "⏎": "Enter", "€": "EUR", "§": "Par.", "°": "o", "✓": "+",
    "●": "*", "○": "o", "◉": "*", "■": "#", "□": "-", "◆": "S", "◇": "w", "▸": ">", "▲": "^", "▼": "v", "─": "-",
    "━": "=", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
    "┼": "+", "█": "#", "▉": "#", "▊": "#", "▋": "#", "▌": "#", "▍": "=", "▎": "=", "▏": "=", "░": ".", "▒": ":",
    "≥": ">=", "≤": "<=", "≈": "~", "−": "-", "½": "1/2", "¼": "1/4", "¾": "3/4", "\u{A0}": " ", "\u{202F}": " ",
    "α": "a", "Σ": "Sum", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "å": "a", "Å": "A", "œ": "oe", "✗": "x",
    "☐": "[ ]", "☑": "[x]", "⚑": "!", "!": "!",
  ]
}
