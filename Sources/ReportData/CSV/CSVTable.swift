import Words

/// A cell of a table for spreadsheets.
enum CSVCell {
  /// Nothing.
  case empty
  /// Words of the program or the questionnaire.
  case text(String)
  /// Words of the user, which must not become a formula.
  case own(String)
  /// A number, unrounded.
  case number(Double)

  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
  static func own(_ text: String?) -> CSVCell { text.flatMap { $0.isEmpty ? nil : .own($0) } ?? .empty }
}

/// A table as RFC 4180 wants it, with the separator and the decimal mark of the language.
struct CSVTable {
  private let separator: String
  private let decimalMark: String
  private var lines: [String] = []

  init(_ language: Language) {
    (separator, decimalMark) =
      switch language {
      case .german: (";", ",")
      case .english: (",", ".")
      }
  }

  /// The table; the byte order mark tells Excel that it is UTF-8.
  var text: String { "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined() }

  mutating func append(_ row: [CSVCell]) { lines.append(row.map(written).joined(separator: separator)) }

  private func written(_ cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): quoted(text)
    case .own(let text): quoted(Self.defused(text))
    case .number(let number): Self.plain(number).replacing(".", with: decimalMark)
    }
  }

  /// The shortest digits that read back to the same number; a spreadsheet need not know exponents.
  private static func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? number.description }

  // Quotes even where they could be left out: a spreadsheet that expects the other separator then splits nothing.
  private func quoted(_ text: String) -> String {
    "\"" + text.withoutTurnsOfDirection.replacing("\"", with: "\"\"") + "\""
  }

  /// An apostrophe before what a spreadsheet would take for a formula, also where only blanks stand before it.
  private static func defused(_ text: String) -> String {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" }))
    guard let first = text.unicodeScalars.first else { return text }
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    let visible = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return starts.contains(first) || visible.map(starts.contains) == true ? "'" + text : text
  }
}
