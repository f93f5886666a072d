import Documents
import Words

extension MarkdownWriter {
  /// A phrase on one line, for headings, cells and entries.
  func line(_ phrase: Phrase) -> String { lines(of: phrase).joined(separator: " ") }

  /// A phrase as a paragraph: the line breaks of a person's words stay.
  func text(_ phrase: Phrase) -> [String] {
    let lines = lines(of: phrase).map(Self.withHarmlessStart)
    return lines.enumerated().map { $0.offset < lines.count - 1 ? $0.element + "\\" : $0.element }
  }

  private func lines(of phrase: Phrase) -> [String] {
    let lines = marked(phrase).split(separator: "\n").map { $0.trimmingPrefix { $0 == " " }.description }
    return lines.isEmpty ? [""] : lines
  }

  private func marked(_ phrase: Phrase) -> String { phrase.inlines.map(marked).joined() }

  private func marked(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): Self.escaped(text)
    case .own(let text): Self.escaped(text)
    case .strong(let phrase): Self.strong(marked(phrase))
    case .quiet(let phrase), .link(let phrase, _): marked(phrase)
    case .file(let phrase, let file): files[file].map { "[\(marked(phrase))](\($0))" } ?? marked(phrase)
    case .number, .mark, .badge, .day: Self.escaped(inline.plain)
    }
  }

  // Asterisks mark only where words stand close to them.
  private static func strong(_ text: String) -> String {
    let inner = text.drop { $0 == " " }
    let trailing = inner.reversed().prefix { $0 == " " }.count
    guard inner.count > trailing, !inner.contains("\n") else { return text }
    let before = String(repeating: " ", count: text.count - inner.count)
    return before + "**" + inner.dropLast(trailing) + "**" + String(repeating: " ", count: trailing)
  }

  // MARK: Escapes

  /// The characters that mean something anywhere in a line.
  private static let signs: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$"]

  /// `text` as text: nothing in it is markup, steers anything or turns the line round; line breaks are line feeds.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var isAfterAmpersand = false
    for character in text.withoutTurnsOfDirection.withoutNoncharacters {
      // Only before a name or number it could begin a character that is not there.
      if isAfterAmpersand, character == "#" || character.isLetter {
        result.insert("\\", at: result.index(before: result.endIndex))
      }
      isAfterAmpersand = character == "&"
      if character.isNewline {
        result.append("\n")
      } else if character == "\t" {
        result.append(" ")
      } else if character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        result.append("\u{FFFD}")
      } else {
        if signs.contains(character) { result.append("\\") }
        result.append(character)
      }
    }
    return result
  }

  /// A line that begins no heading, list, rule or quotation by chance.
  private static func withHarmlessStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=:".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = line.dropFirst(digits.count).first, next == "." || next == ")" {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return line
  }
}
