package import ScreenKit
package import Terminal
package import Words

/// What is true of every frame, at every size, in both languages and in ASCII: nothing is cut, and nothing lies over
/// something else.
package struct FrameCheck: Sendable {
  private let lexicon: Lexicon
  private let charset: Charset
  /// Sentences that stand whole or not at all.
  private let sentences: [String]

  package init(_ lexicon: Lexicon, _ charset: Charset, whole sentences: [LocalizedText]) {
    (self.lexicon, self.charset) = (lexicon, charset)
    self.sentences = sentences.flatMap { [charset.shown($0.german), charset.shown($0.english)] }
  }

  /// What is wrong with a scene.
  package func faults(_ scene: ShownScene) -> [String] {
    guard scene.hasBox else { return faults(scene.frame.lines, scene.frame.size, keys: scene.keys) }
    // A box may lie over words; its own are whole.
    return faults(box(scene.frame.lines), scene.frame.size, keys: nil)
  }

  /// What stands between the borders of a box.
  private func box(_ lines: [String]) -> [String] {
    let corner = Character(charset.shown("┌"))
    let line = Character(charset.shown("─"))
    let side = Character(charset.shown("│"))
    guard
      let top = lines.first(where: { $0.contains("\(corner)\(line)") && !$0.hasPrefix("\(corner)") }),
      let left = Array(top).firstIndex(of: corner)
    else { return [] }
    let right = Array(top).count - 1 - (Array(top.reversed()).firstIndex { $0 == Character(charset.shown("┐")) } ?? 0)
    return lines.compactMap { line in
      let cells = Array(line)
      // The marks of further rows stand on the border.
      let edges = ["│", "▲", "▼"].map { Character(charset.shown($0)) }
      guard cells.indices.contains(right), cells[left] == side, edges.contains(cells[right]) else { return nil }
      return String(cells[left + 1..<right])
    }
  }

  /// What is wrong with the lines of a frame. `keys` = what its key line is made from; `nil` where it has none.
  package func faults(_ lines: [String], _ size: Size, keys: [KeyHelp]?) -> [String] {
    var faults = lines.enumerated().flatMap { row, line in
      cutWords(line).map { "row \(row): „\($0)“ is no whole word" }
        + (row == 0 ? [] : cutTexts(line).map { "row \(row): „\($0)…“ is cut" })
    }
    if lines.count > size.rows || lines.contains(where: { $0.columns > size.columns }) {
      faults.append("larger than the window")
    }
    if charset == .ascii, lines.contains(where: { !$0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }) {
      faults.append("not ASCII")
    }
    return faults + cutSentences(lines) + cutKeys(lines, size, keys)
  }

  // MARK: Words

  /// Pieces of words that are no words: the rest was cut off, or lies under something else.
  private func cutWords(_ line: String) -> [Substring] {
    Lexicon.words(of: withoutCuts(line)).filter { word in
      // Letters of perspectives, and the groups of codes.
      let isSign = word.count <= 5 && word.allSatisfy(\.isUppercase)
      return !isSign && !Self.months.contains(word.lowercased()) && !lexicon.holds(word: word)
    }
  }

  /// As columns have them.
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Without what an ellipsis says is cut.
  private func withoutCuts(_ line: String) -> String {
    var rest = Substring(line)
    var result = ""
    while let cut = ellipsis(in: rest) {
      // The word before it may be a piece.
      result += rest[..<cut.lowerBound].reversed().drop { $0.isLetter || $0.isNumber }.reversed()
      result += " "
      rest = rest[cut.upperBound...]
    }
    return result + rest
  }

  // MARK: Cut texts

  /// What stands before an ellipsis, where it is not of the questionnaire, of a person, or part of the text itself: only
  /// those may be longer than a column.
  private func cutTexts(_ line: String) -> [String] {
    var cuts: [String] = []
    var rest = Substring(line)
    while let cut = ellipsis(in: rest) {
      let piece = Self.column(before: rest[..<cut.lowerBound])
      if !isMeant(piece) { cuts.append(piece) }
      rest = rest[cut.upperBound...]
    }
    return cuts
  }

  /// The last column of a row: columns are two spaces or a line apart.
  private static func column(before text: Substring) -> String {
    let columns = String(text).replacing("│", with: "  ").replacing("|", with: "  ").replacing("·", with: "  ")
      .replacing(" . ", with: "  ")
      .replacing("›", with: "  ").split(separator: "  ")
    let piece = columns.last.map(String.init) ?? ""
    // Signs and the number of a row.
    return String(piece.drop { !$0.isLetter && $0 != "(" })
  }

  private func isMeant(_ piece: String) -> Bool {
    let piece = piece.last == " " ? String(piece.dropLast()) : piece
    return lexicon.holds(text: piece + charset.shown("…")) || lexicon.holds(text: piece + charset.shown(" …"))
      || content.holds(text: piece)
  }

  private var content: Lexicon { charset == .ascii ? Self.asciiContent : Self.content }
  private static let content = Lexicon.content(.unicode)
  private static let asciiContent = Lexicon.content(.ascii)

  private func ellipsis(in text: Substring) -> Range<Substring.Index>? {
    guard charset == .ascii else { return text.firstRange(of: "…") }
    var rest = text
    while let dots = rest.firstRange(of: "...") {
      let word = text[..<dots.lowerBound].split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      let end = text[dots.upperBound...].firstIndex { $0 != "." } ?? text.endIndex
      // Longer rows of dots, and those beside other signs, are drawings.
      if end == dots.upperBound, !word.contains("#"), !word.contains(".") { return dots }
      rest = text[end...]
    }
    return nil
  }

  // MARK: Sentences

  private func cutSentences(_ lines: [String]) -> [String] {
    sentences.flatMap { sentence -> [String] in
      let words = sentence.split(separator: " ").map(String.init)
      let (first, beginning) = (words.prefix(2).joined(separator: " "), words.prefix(4).joined(separator: " "))
      return lines.indices.compactMap { row in
        guard let start = lines[row].firstRange(of: first) else { return nil }
        // It goes on in the same column, which may lie beside a picture.
        let column = lines[row].distance(from: lines[row].startIndex, to: start.lowerBound)
        let text = lines[row...].map { $0.dropFirst(column).prefix { $0 != "│" } }.joined(separator: " ")
          .split(separator: " ").joined(separator: " ")
        // Other sentences may begin with the same words.
        return text.hasPrefix(beginning) && !text.hasPrefix(sentence) ? "„\(beginning) …“ is not whole" : nil
      }
    }
  }

  // MARK: Keys

  private func cutKeys(_ lines: [String], _ size: Size, _ keys: [KeyHelp]?) -> [String] {
    guard let keys else { return [] }
    let fitting = ScreenFrame.fitting(keys, charset: charset, width: size.columns - 2)
    let line = fitting.map { charset.shown($0.sign + " " + $0.label) }.joined(separator: "  ")
    let shown = lines.last.map { String($0.drop { $0 == " " }) } ?? ""
    if fitting.isEmpty { return ["no keys"] }
    return shown == line ? [] : ["key line „\(shown)“ instead of „\(line)“"]
  }
}

extension Lexicon {
  /// Texts that may be longer than their column: of questionnaires and of the people in the tests.
  static func content(_ charset: Charset) -> Lexicon {
    Lexicon(charset, ["questionnaires", "docs/examples/answers", "Tests"])
  }
}
