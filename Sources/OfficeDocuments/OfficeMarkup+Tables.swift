import Documents
import HTMLDocuments

extension OfficeMarkup {
  /// A table with a head that every page repeats; columns that only draw are left out.
  func table(_ table: Table) -> HTML {
    let shown = table.columns.indices.filter { table.columns[$0].role.isShown }
    let widths = shares(of: table, shown)
    let columns = widths.map { "<col style=\"width: \($0)%\"/>" as HTML }
    let heads = shown.map { index -> HTML in
      let column = table.columns[index]
      let title = column.title.isEmpty ? Phrase(column.label ?? "") : column.title
      return "<th\(side(column))>\(phrase(title))</th>"
    }
    // Where nothing is in it yet, there is room to write.
    let rows = table.rows.isEmpty ? (0..<3).map { _ in Table.Row(table.columns.map { _ in Cell() }) } : table.rows
    let body = rows.map { row -> HTML in
      let cells = shown.filter(row.cells.indices.contains).map { index -> HTML in
        "<td\(side(table.columns[index]))>\(cell(row.cells[index], table.columns[index], row))</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    let isNamed = table.caption.isEmpty || table.caption == nearestTitle
    let caption = isNamed ? nil : "<caption>\(phrase(table.caption))</caption>\n" as HTML
    return """
      <table>
      \(caption)<colgroup>\(columns)</colgroup>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table>

      """
  }

  private func side(_ column: Column) -> HTML? {
    column.role == .number ? " style=\"text-align: right\"" : nil
  }

  private func cell(_ cell: Cell, _ column: Column, _ row: Table.Row) -> HTML {
    if column.role == .box { return box(cell.figure) }
    var text = phrase(cell.text)
    if column.role == .name {
      if row.look == .head || row.look == .emphasised { text = "<strong>\(text)</strong>" }
      if let badge = row.badge { text += " (\(badge))" }
    }
    return "\(text)\(cell.under.map { "<br/>\(phrase($0))" as HTML })\(counts(cell.figure))"
  }

  /// A box to tick with a pen or by hand; what else there is to say stands in words beside it.
  private func box(_ figure: Figure?) -> HTML {
    if case .checkbox(.done) = figure { "☑" } else { "☐" }
  }

  private func counts(_ figure: Figure?) -> HTML? {
    guard case .distributions(let rounds) = figure else { return nil }
    return HTML(
      rounds.map { round -> HTML in
        let counts = round.levels.map { "\($0): \(Inline.number(round.counts[$0]))" as Phrase }.joined(separator: ", ")
        return "<br/>\(phrase(counts))"
      })
  }

  /// How wide each column is, in per cent: as its content, as far as that goes.
  private func shares(of table: Table, _ shown: [Int]) -> [Int] {
    let wanted = shown.map { index -> Double in
      let column = table.columns[index]
      let word = longestWord(in: column)
      let longest =
        table.rows.compactMap { row -> Int? in
          guard row.cells.indices.contains(index) else { return nil }
          let cell = row.cells[index]
          return max(cell.text.plain.count + (row.badge?.count ?? 0), cell.under?.plain.count ?? 0)
        }.max() ?? 0
      switch column.role {
      case .rank, .box: return Double(max(longest, word, 3) + 1)
      case .number: return Double(min(14, max(longest, word, 5)) + 2)
      case .short, .line: return Double(min(24, max(longest, word, 8)) + 2)
      case .name: return Double(min(34, max(longest, word, 12)) + 2)
      case .text: return Double(min(70, max(longest, word, 20)) + 2)
      case .chart: return 0
      }
    }
    // A line holds about a hundred characters: no heading is divided within a word.
    let least = shown.map { Double(longestWord(in: table.columns[$0]) + 3) }
    let room = max(10, 100 - least.reduce(0, +))
    let more = zip(wanted, least).map { max(0, $0 - $1) }
    let sum = max(1, more.reduce(0, +))
    return zip(least, more).map { Int(($0 + $1 / sum * room).rounded()) }
  }

  private func longestWord(in column: Column) -> Int {
    let head = column.title.isEmpty ? column.label ?? "" : column.title.plain
    return head.split(separator: " ").map(\.count).max() ?? 0
  }
}

extension Column.Role {
  /// Whether a column has anything for a word processor.
  fileprivate var isShown: Bool {
    switch self {
    case .rank, .name, .short, .text, .number, .box, .line: true
    case .chart: false
    }
  }
}
