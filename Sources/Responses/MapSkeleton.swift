package import Questionnaire

/// A map to be filled in: every column, the known ones with their item, the others with the words that stand in them.
package struct MapSkeleton {
  /// How many words of a column are listed; a column with more holds texts or ids.
  private static let mostWords = 12
  /// Longer words are texts.
  private static let longestWord = 60

  private let names: [String]
  private let roles: [ColumnRole]
  private let questionnaire: Questionnaire
  private var words: [[String]]

  /// Looks at the first records, at most 1 MB of them.
  package init(_ file: TableFile, of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    guard case .columns(let names, let delimiter) = file.shape else {
      (names, roles, words) = ([], [], [])
      return
    }
    let known = ColumnNames(questionnaire)
    self.names = names
    roles = names.map(known.role)
    words = names.map { _ in [] }
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: RecordBlocks.capacity)
    defer { buffer.deallocate() }
    let blocks = RecordBlocks(file.descriptor, from: file.rowsAt, hasQuotes: true) { _ in }
    guard let block = blocks.next(into: buffer) else { return }
    var (place, column) = (0, 0)
    while place < block.count {
      let cell = Cell.at(place, in: buffer, delimiter: delimiter)
      if column < words.count, words[column].count <= Self.mostWords {
        let word = CellReader.string(buffer, cell.start, cell.start + cell.count).trimmed
        if !word.isEmpty, !words[column].contains(word) { words[column].append(word) }
      }
      column = cell.isLast ? 0 : column + 1
      place = cell.next
    }
  }

  /// The file, UTF-8 with a line feed at the end.
  package var text: String {
    var lines = ["format: reifegrad-map/1", "questionnaire: \(questionnaire.id)", "columns:"]
    var written: Set<String> = []
    for (index, (name, role)) in zip(names, roles).enumerated() where !name.isEmpty && written.insert(name).inserted {
      lines.append("  \(quoted(name)): \(use(role))")
      guard role == .unknown else { continue }
      let known = words[index].count <= Self.mostWords && words[index].allSatisfy { $0.count <= Self.longestWord }
      lines.append("    # { item: …, values: { \(known ? values(words[index]) : "") } }")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func use(_ role: ColumnRole) -> String {
    switch role {
    case .item(let item): "{ item: \(plain(item.rawValue)) }"
    case .mark(let item, let mark): "{ item: \(plain(item.rawValue)), option: \(plain(word(for: mark, of: item))) }"
    case .ignored, .unknown: "{ is: ignore }"
    case .response(let isOwn): isOwn ? "{ is: number }" : "{ is: response }"
    case .date: "{ is: date }"
    }
  }

  private func word(for mark: ColumnRole.Mark, of item: ItemID) -> String {
    switch mark {
    case .option(let place): questionnaire.item(item)?.options[place].id.rawValue ?? ""
    case .dontKnow: TableCodes.dontKnow
    case .notApplicable: TableCodes.notApplicable
    case .nothing: TableCodes.nothing
    }
  }

  private func values(_ words: [String]) -> String { words.sorted().map { quoted($0) + ": …" }.joined(separator: ", ") }

  /// Without quotes where YAML takes it for nothing but a text.
  private func plain(_ word: String) -> String {
    let taken = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    let isText = word.first?.isLetter == true && !taken.contains(word.lowercased())
    return isText ? word : quoted(word)
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
        "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
