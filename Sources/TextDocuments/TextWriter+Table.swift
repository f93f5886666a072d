import Documents

extension TextWriter {
  // Longer lines of a column of sentences are hard to follow.
  private static let widestText = 80
  private static let narrowestText = 12
  private static let gap = 2

  /// Rows in columns, without those that only draw.
  mutating func write(_ table: Table) {
    let shown = table.columns.indices.filter { table.columns[$0].role.isWritten }
    let columns = shown.map { table.columns[$0] }
    let widths = widths(of: columns, cells: shown.map { index in table.rows.map { $0.cells[index] } })
    func row(_ texts: [String]) -> [Page.Cell] {
      zip(columns.indices, texts).map { index, text in
        Page.Cell(text, width: widths[index], columns[index].role.isAtRight ? .right : .left)
      }
    }
    page.row(row(columns.map { written($0.title) }), indent: indent)
    for (index, entry) in table.rows.enumerated() {
      if entry.startsGroup, index > 0 { page.blank() }
      page.row(row(shown.map { written(entry.cells[$0].text) }), indent: indent)
    }
  }

  /// Words and numbers get what they need, names at most a third beside sentences, sentences the rest.
  private func widths(of columns: [Column], cells: [[Cell]]) -> [Int] {
    var widths = zip(columns, cells).map { column, cells in
      max(column.leastCharacters, (cells.map(\.text) + [column.title]).map { page.columns(written($0)) }.max() ?? 0)
    }
    let room = page.width - indent - Self.gap * (columns.count - 1)
    func rest(beside index: Int) -> Int {
      room - widths.enumerated().reduce(0) { $0 + ($1.offset == index ? 0 : $1.element) }
    }
    let text = columns.firstIndex { $0.role == .text }
    if let name = columns.firstIndex(where: { $0.role == .name }) {
      widths[name] = min(widths[name], text == nil ? rest(beside: name) : page.width / 3)
    }
    if let text { widths[text] = min(Self.widestText, max(Self.narrowestText, rest(beside: text))) }
    return widths
  }
}

extension Column.Role {
  /// Whether a column has anything for those who only write.
  fileprivate var isWritten: Bool {
    switch self {
    case .rank, .name, .short, .text, .number, .line: true
    case .chart, .box: false
    }
  }

  fileprivate var isAtRight: Bool { self == .number }
}
