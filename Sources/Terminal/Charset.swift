/// What the terminal can show.
package enum Charset: Sendable, Hashable, CaseIterable {
  /// Everything.
  case unicode
  /// What the fonts of the Linux console have: Latin letters, light lines, whole and half blocks.
  case console
  /// Only ASCII: umlauts become two letters, signs their nearest likeness.
  case ascii

  /// Whether braille dots can be shown, and so a `BrailleCanvas`.
  package var hasBraille: Bool { self == .unicode }

  /// `text` in characters that the terminal can show.
  package func shown(_ text: String) -> String {
    if self == .unicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        result.append(character)
      } else if self == .console, let likeness = Self.consoleLikeness(of: character) {
        result.append(likeness)
      } else if let likeness = Self.likenesses[character] {
        result += likeness
      } else {
        result.append(Self.base(of: character))
      }
    }
    return result
  }

  /// The same, cut to at most `limit` columns, with an ellipsis where something was cut.
  package func shown(_ text: String, limit: Int) -> String {
    shown(text).truncated(to: limit, ellipsis: shown("…"))
  }

  private static func base(of character: Character) -> Character {
    guard let first = character.unicodeScalars.first else { return "?" }
    // Two columns' worth of dots still tell where a line runs.
    if (0x2801...0x28FF).contains(first.value) { return "*" }
    // Latin letters with marks lose the mark; nothing else has an ASCII likeness.
    let words = (first.properties.name ?? "").split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", let letter = words[3].first, words[3].count == 1
    else { return "?" }
    return words[1] == "SMALL" ? Character(letter.lowercased()) : letter
  }
}
