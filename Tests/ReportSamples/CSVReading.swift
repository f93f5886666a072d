package import Words

/// Reads tables by the rules of RFC 4180.
package enum CSVReading {
  /// Rows of cells; `nil` when a quotation mark stands where it must not.
  package static func rows(of text: String, separator: Character) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var wasQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = scalars.first == "\u{FEFF}" ? 1 : 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        cell.unicodeScalars.append("\"")
        index += 1
      case "\"" where isQuoted:
        isQuoted = false
        wasQuoted = true
      case "\"" where cell.isEmpty && !wasQuoted: isQuoted = true
      case "\"": return nil
      case _ where isQuoted: cell.unicodeScalars.append(scalar)
      case "\r" where next == "\n":
        rows.append(row + [cell])
        (row, cell, wasQuoted) = ([], "", false)
        index += 1
      case _ where Character(scalar) == separator:
        row.append(cell)
        (cell, wasQuoted) = ("", false)
      case _ where wasQuoted: return nil
      default: cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return isQuoted || !row.isEmpty || !cell.isEmpty ? nil : rows
  }

  /// Rows with their cells by the name of the column.
  package static func table(_ text: String, _ language: Language) -> [[String: String]]? {
    guard let rows = rows(of: text, separator: language == .german ? ";" : ","), let head = rows.first,
      rows.allSatisfy({ $0.count == head.count })
    else { return nil }
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }
}
