import Documents
import Questionnaire

extension BlockSetter {
  /// A table whose head every page repeats; drawn rows to write on where nothing is in it yet.
  func set(_ table: Documents.Table) -> [PageBlock] {
    // Long tables of words and numbers are for looking something up.
    if !isFine, table.isLong {
      var setter = with(width: Region.columnWidth(2))
      setter.isFine = true
      return setter.set(table).map { block in
        var block = block
        block.columns = 2
        return block
      }
    }
    let layout = layout(of: table)
    let rows = table.rows.isEmpty ? emptyRows(table) : table.rows.map { row($0, in: layout, table) }
    return manuscript.blocks(of: rows, in: layout, before: 6)
  }

  // MARK: Columns

  /// What somebody needs to write a name or a day.
  private static let handwriting = 74.0

  private func layout(of table: Documents.Table) -> TableLayout {
    let spacing = isFine && width < 300 ? 6.0 : table.columns.count > 6 ? 8 : 11
    let widths = widths(of: table, spacing: spacing)
    let columns = zip(table.columns, widths).map { column, width in
      var own = TableLayout.Column(
        spans(head(of: column), .label), width: width, column.alignment, drawing: scale(of: column))
      own.isHead = column.role == .name
      return own
    }
    let hasGroups = table.rows.contains { $0.look == .part }
    return TableLayout(
      columns: columns, spacing: spacing, padding: hasGroups ? 0.8 : isFine ? 0.6 : 2.8,
      hasHead: table.columns.contains { !$0.title.isEmpty || $0.isChart })
  }

  /// As wide as their content, as far as that goes; sentences share what the others leave.
  private func widths(of table: Documents.Table, spacing: Double) -> [Double] {
    var widths = table.columns.indices.map { natural(table, $0) }
    let room = width - spacing * Double(table.columns.count - 1)
    let flexible = table.columns.indices.filter { table.columns[$0].role == .name || table.columns[$0].role == .text }
    let fixed = table.columns.indices.filter { !flexible.contains($0) }
    let least = room * (flexible.isEmpty ? 0 : 0.3)
    let wide = fixed.reduce(0) { $0 + widths[$1] }
    // Words that are too many for a narrow column take a second line.
    if wide > room - least {
      let narrow = fixed.filter { widths[$0] < 60 }.reduce(0) { $0 + widths[$1] }
      let scale = max(0.2, (room - least - narrow) / max(1, wide - narrow))
      for index in fixed where widths[index] >= 60 { widths[index] *= scale }
    }
    let rest = room - fixed.reduce(0) { $0 + widths[$1] }
    let wanted = flexible.reduce(0) { $0 + widths[$1] }
    guard wanted > rest else {
      if let last = flexible.last { widths[last] += rest - wanted }
      return widths
    }
    // A name gets at most two fifths beside sentences.
    let names = flexible.filter { table.columns[$0].role == .name }
    let texts = flexible.filter { table.columns[$0].role == .text }
    var left = rest
    for index in names {
      widths[index] = min(widths[index], texts.isEmpty ? rest / Double(names.count) : rest * 0.4 / Double(names.count))
      left -= widths[index]
    }
    let sentences = texts.reduce(0) { $0 + widths[$1] }
    for index in texts { widths[index] = left * max(0.2, widths[index] / sentences) }
    let over = texts.reduce(0) { $0 + widths[$1] } - left
    for index in texts { widths[index] -= over / Double(texts.count) }
    return widths
  }

  /// How wide the content of a column is on one line.
  private func natural(_ table: Documents.Table, _ index: Int) -> Double {
    let column = table.columns[index]
    let head = length(head(of: column), .label)
    switch column.role {
    case .box: return 10
    case .line where table.rows.allSatisfy { !$0.cells.indices.contains(index) || $0.cells[index].text.isEmpty }:
      return Self.handwriting
    case .chart(let scale): return max(head, (scale.max() ?? 100) > 4 ? 150 : 100)
    case .rank, .name, .short, .text, .number, .line:
      let cells = table.rows.compactMap { row -> Double? in
        guard row.cells.indices.contains(index) else { return nil }
        let cell = row.cells[index]
        let style = style(of: row)
        let figure = cell.figure.map { Self.width(of: $0) + 9 } ?? 0
        let indent = row.look == .part && column.role == .name ? 9.0 : 0
        return indent + max(figure + length(cell.short ?? cell.text, style), cell.under.map { length($0, .small) } ?? 0)
      }
      if table.rows.isEmpty { return max(head, Self.handwriting) }
      // The headings of a narrow table go over several lines, between their words.
      return max(table.isLong ? longestWord(of: self.head(of: column)) : head, cells.max() ?? 0) + 1
    }
  }

  private func longestWord(of head: Phrase) -> Double {
    head.plain.split(whereSeparator: \.isWhitespace).map { length(Phrase(String($0)), .label) }.max() ?? 0
  }

  /// The heading in the fewest words.
  private func head(of column: Column) -> Phrase {
    guard let label = column.label.map({ Phrase($0) }), column.role == .short else { return column.title }
    return length(label, .label) < length(column.title, .label) ? label : column.title
  }

  private func scale(of column: Column) -> ((Canvas, Area) -> Void)? {
    guard case .chart(let numbers) = column.role else { return nil }
    let lines = numbers.map { manuscript.line(manuscript.numeral($0), TextStyle.label.tabular()) }
    let highest = numbers.max() ?? 1
    return { canvas, area in
      for (number, line) in zip(numbers, lines) {
        let x = area.x + area.width * number / highest
        canvas.draw(line, at: Point(x: x - line.width / 2, y: area.y + TextStyle.label.ascent))
      }
    }
  }

  // MARK: Rows

  private func style(of row: Documents.Table.Row) -> TextStyle {
    switch row.look {
    case .plain, .part: rowStyle
    case .head, .emphasised: rowStyle.semibold()
    }
  }

  private func row(_ row: Documents.Table.Row, in layout: TableLayout, _ table: Documents.Table) -> TableLayout.Row {
    let style = style(of: row)
    let above = row.look == .head || row.startsGroup ? 2.5 : 0
    let cells = zip(row.cells, table.columns).enumerated().map { index, entry in
      var (cell, column) = entry
      if column.role == .name, let badge = row.badge { cell.text = cell.text + " \(Inline.badge(badge))" }
      let indent = row.look == .part && column.role == .name ? 9.0 : 0
      return self.cell(cell, column, style, width: layout.width(index) - indent).padded(top: above, left: indent)
    }
    return TableLayout.Row(
      cells: cells, anchor: row.key?.anchor, keepsWithNext: row.look == .head,
      isRuled: row.look != .part && !table.isLong)
  }

  private func cell(_ cell: Cell, _ column: Column, _ style: TextStyle, width: Double) -> Piece {
    var lines: [Piece] = []
    let words = cell.short ?? cell.text
    let text = { (room: Double) in
      self.text(
        words, column.role == .number ? style.tabular() : style, width: room, alignment: column.alignment,
        isHyphenated: column.role == .text || column.role == .name)
    }
    if let figure = cell.figure {
      let own = column.isChart ? width : min(width, Self.width(of: figure))
      let drawing = drawing(figure, width: own, height: style.leading)
      if words.isEmpty {
        lines.append(drawing)
      } else {
        lines.append(.beside([(0, drawing), (own + 9, text(max(20, width - own - 9)))]))
      }
    } else {
      lines.append(text(width))
    }
    if let under = cell.under {
      lines.append(self.text(under, quiet, width: width, alignment: column.alignment, isHyphenated: false))
    }
    return .stack(lines)
  }

  /// Three rows to be filled in with a pen, where a table has a box to tick.
  private func emptyRows(_ table: Documents.Table) -> [TableLayout.Row] {
    guard table.columns.contains(where: { $0.role == .box }) else { return [] }
    return (0..<3).map { _ in
      TableLayout.Row(
        cells: table.columns.map { column in
          column.role == .box
            ? Piece(height: 15, .decoration) { canvas, place in Checkbox(.open).draw(on: canvas, at: place.moved(y: 7))
            }
            : .space(15)
        })
    }
  }
}

extension Documents.Table {
  /// Whether it has so many rows without drawings that it is only looked up.
  fileprivate var isLong: Bool { rows.count > 20 && !columns.contains(where: \.isChart) }
}

extension Column {
  fileprivate var alignment: Alignment {
    switch role {
    case .number: .right
    case .rank, .name, .short, .text, .chart, .box, .line: .left
    }
  }

  fileprivate var isChart: Bool {
    if case .chart = role { true } else { false }
  }
}
