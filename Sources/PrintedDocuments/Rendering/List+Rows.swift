import Documents

extension List {
  /// Whether every entry has a drawing of its own.
  var isDrawn: Bool {
    items.allSatisfy { $0.blocks.contains { $0.drawing != nil } }
  }

  /// Heads above lists of the same columns as one table, each head a row above its own; `nil` for other lists.
  var headedTable: Documents.Table? {
    guard look == .heads else { return nil }
    let lists = items.map { $0.blocks.lazy.compactMap(\.list).first }
    guard let columns = lists.first??.columns, !columns.isEmpty, lists.allSatisfy({ $0?.columns == columns }) else {
      return nil
    }
    return Documents.Table(
      caption: caption ?? "", columns: columns,
      rows: zip(items, lists).flatMap { item, list in
        [Documents.Table.Row(key: item.key, look: .head, columns.map { item.cell(for: $0.role) })]
          + (list?.items ?? []).map { Documents.Table.Row(key: $0.key, look: .part, $0.cells) }
      })
  }

  /// The entries as the rows of a table.
  var table: Documents.Table {
    Documents.Table(
      caption: caption ?? "", columns: columns, rows: items.map { Documents.Table.Row(key: $0.key, $0.cells) })
  }
}

extension List.Item {
  /// What stands in a column of the row of a head.
  fileprivate func cell(for role: Column.Role) -> Cell {
    let drawn = blocks.taking(.drawn)
    switch role {
    case .name:
      let notes = drawn.compactMap { block -> Phrase? in
        guard case .paragraph(let paragraph) = block, !paragraph.isDetail else { return nil }
        return paragraph.text
      }
      return Cell(title, under: notes.isEmpty ? nil : notes.joined(separator: "\n"))
    case .chart: return Cell(figure: drawn.lazy.compactMap(\.drawing).first)
    case .short: return Cell(aside ?? "")
    case .rank, .text, .number, .box, .line: return ""
    }
  }
}

extension Documents.Block {
  fileprivate var list: List? {
    if case .list(let list) = self { list } else { nil }
  }

  fileprivate var drawing: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}

extension Column.Role {
  /// Whether its cells are more than words.
  var isDrawn: Bool {
    switch self {
    case .chart, .box, .line: true
    case .rank, .name, .short, .text, .number: false
    }
  }
}
