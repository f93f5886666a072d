/// What keeps the tables that pandoc makes from being torn over two pages.
extension String {
  /// A table of more rows may go on on the next page, with its head above.
  private static var mostRowsTogether: Int { 16 }

  /// In Word no row is divided, and the rows of a short table stay with the next one.
  mutating func keepWordTablesWhole() {
    changeElements("w:tbl") { table in
      table = table.replacing("<w:tr><w:trPr>", with: "<w:tr><w:trPr><w:cantSplit/>")
        .replacing("<w:tr><w:tc>", with: "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>")
      var rows = table.parts(endingIn: "</w:tr>")
      guard rows.count - 1 <= Self.mostRowsTogether else { return }
      // What follows the rows, and the last one, stay as they are.
      for index in rows.indices.dropLast(2) {
        rows[index] = rows[index].replacing(/<w:pStyle w:val="[^"]*" ?\/>/) { "\($0.output)<w:keepNext/>" }
      }
      table = rows.joined()
    }
  }

  /// The same in OpenDocument, where the table itself says it.
  mutating func keepOpenTablesWhole() {
    let row =
      "<style:style style:name=\"WholeRow\" style:family=\"table-row\"><style:table-row-properties "
      + "fo:keep-together=\"always\"/></style:style>"
    self = replacing("<table:table-row>", with: "<table:table-row table:style-name=\"WholeRow\">")
      .replacing("</office:automatic-styles>", with: row + "</office:automatic-styles>", maxReplacements: 1)
    var short: [String] = []
    changeElements("table:table") { table in
      guard table.parts(endingIn: "</table:table-row>").count - 1 <= Self.mostRowsTogether,
        let style = table.firstMatch(of: /^[^>]*table:style-name="([^"]+)"/)
      else { return }
      short.append(String(style.1))
    }
    for name in short {
      let open = "<style:style style:name=\"\(name)\" style:family=\"table\">"
      guard let start = firstRange(of: open),
        let properties = self[start.upperBound...].firstRange(of: "<style:table-properties ")
      else { continue }
      insert(contentsOf: "style:may-break-between-rows=\"false\" ", at: properties.upperBound)
    }
  }

  /// Changes each element of a name, none of which stands in another.
  private mutating func changeElements(_ name: String, _ change: (inout String) -> Void) {
    var parts = parts(endingIn: "</\(name)>")
    for index in parts.indices.dropLast() {
      guard let start = parts[index].firstRange(of: "<\(name)>") ?? parts[index].firstRange(of: "<\(name) ") else {
        continue
      }
      var element = String(parts[index][start.lowerBound...])
      change(&element)
      parts[index].replaceSubrange(start.lowerBound..., with: element)
    }
    self = parts.joined()
  }

  /// Cut after each end; the last part has none.
  private func parts(endingIn end: String) -> [String] {
    let parts = split(separator: end, omittingEmptySubsequences: false).map(String.init)
    return parts.dropLast().map { $0 + end } + parts.suffix(1)
  }
}
