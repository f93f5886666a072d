import Documents

extension HTMLRenderer {
  /// A table with its caption; narrow pages stack the cells of a row.
  func markup(of table: Table) -> HTML { self.table(table.caption, table.columns, table.rows) }

  /// The roles keep it a table for screen readers where a narrow page stacks its cells.
  func table(_ caption: Phrase?, _ columns: [Column], _ rows: [Table.Row], class name: String = "stacked") -> HTML {
    // A file cannot be ticked or written on by hand; the words beside a box say the same.
    let shown = columns.indices.filter { index in
      switch columns[index].role {
      case .box: false
      case .line: rows.contains { $0.cells.indices.contains(index) && !$0.cells[index].text.isEmpty }
      case .rank, .name, .short, .text, .number, .chart: true
      }
    }
    let heads = shown.map { index -> HTML in
      "<th role=\"columnheader\" scope=\"col\"\(look(of: columns[index]))>\(head(of: columns[index]))</th>"
    }
    let body = rows.map { row -> HTML in
      let badge = row.badge.map { " \(Inline.badge($0))" as Phrase }
      let cells = shown.filter(row.cells.indices.contains).map { index -> HTML in
        cell(row.cells[index], in: columns[index], badge: badge)
      }
      return "<tr role=\"row\"\(look(of: row))\(key(row.key))>\(cells)</tr>\n"
    }
    return """
      <table role="table" class="\(name)">
      \(caption.map(self.caption))<thead role="rowgroup"><tr role="row">\(heads)</tr></thead>
      <tbody role="rowgroup">
      \(body)</tbody>
      </table>

      """
  }

  private func caption(_ caption: Phrase) -> HTML {
    let hidden: HTML = caption == nearestTitle ? " class=\"hidden\"" : .empty
    return "<caption\(hidden)>\(markup(of: caption))</caption>\n"
  }

  /// A mark is named beside it where there is room.
  private func head(of column: Column) -> HTML {
    guard !column.title.isEmpty else { return "\(column.label ?? "")" }
    guard let mark = column.title.onlyMark, let label = column.label else { return markup(of: column.title) }
    return "\(mark.inline) <span class=\"word\">\(label)</span>"
  }

  private func look(of row: Table.Row) -> HTML {
    switch row.look {
    case .plain: .empty
    case .head: " class=\"total\""
    case .part: " class=\"part\""
    case .emphasised: " class=\"emphasised\""
    }
  }

  private func look(of column: Column) -> HTML {
    switch column.role {
    case .rank: " class=\"rank\""
    case .name: " class=\"name\""
    case .short: " class=\"short\""
    case .text: " class=\"long\""
    case .number: " class=\"number\""
    case .chart: " class=\"drawn\""
    case .box: " class=\"box\""
    case .line: " class=\"short\""
    }
  }

  private func cell(_ cell: Cell, in column: Column, badge: Phrase?) -> HTML {
    let under = cell.under.map { "<span class=\"under\">\(markup(of: $0))</span>" as HTML }
    let content: HTML = "\(cell.figure.map { markup(of: $0, level: 3) })\(markup(of: cell.text))"
    if case .name = column.role {
      return """
        <th role="rowheader" scope="row" class="name">\(content)\(badge.map(markup))\(under)</th>
        """
    }
    // What a drawing shows needs no label, nor what says what it is; a rank stands at the left edge.
    let isLabelled = column.role != .rank && !cell.text.isEmpty && column.label != ""
    let label: HTML = isLabelled ? " data-label=\"\(column.label ?? column.title.plain)\"" : .empty
    return "<td role=\"cell\"\(look(of: column))\(label)>\(content)\(under)</td>"
  }
}
