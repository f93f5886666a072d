import Documents

extension BlockSetter {
  /// Entries: in full where they have much to say, as rows of a table where that shows more than the words, else one by
  /// one.
  func set(_ list: List) -> [PageBlock] {
    guard !list.items.isEmpty else { return [] }
    if list.detailTitle != nil || list.columns.isEmpty && list.isDrawn { return cards(list) }
    if let table = list.headedTable { return set(table) }
    let isPlain = list.items.allSatisfy { $0.blocks.isEmpty && $0.aside != nil }
    // Room is dear on paper: where a table would only add sentences, the words are enough.
    let isDrawn = list.columns.contains { $0.role.isDrawn } || !isPlain
    guard list.columns.isEmpty || !isDrawn else { return set(list.table) }
    return isPlain && list.items.count > 3 ? pairs(list) : entries(list)
  }

  // MARK: One by one

  private func entries(_ list: List) -> [PageBlock] {
    let signs = list.items.enumerated().map { sign(of: $0.element, at: $0.offset, in: list.look) }
    let indent = signs.compactMap(\.self).map(\.width).max().map { $0 + 6 } ?? 0
    let isHead = list.items.contains { !$0.blocks.isEmpty }
    // What stands below heads is much that belongs together.
    var inner = with(width: width - indent)
    inner.isDense = isDense || list.look == .heads
    return zip(list.items, signs).enumerated().flatMap { index, entry -> [PageBlock] in
      let (item, sign) = entry
      let style = isHead ? body.semibold() : body
      var text = spans(item.title, style)
      if let aside = item.aside { text += [Span("  ", body)] + spans(aside, quiet) }
      var lines = manuscript.lines(
        text, body, width: (isFine || isDense ? width : measure) - indent, indent: indent, sign: sign.map { ($0, 0) })
      lines[0].before =
        index == 0 ? (isFine ? 1 : 4) : isHead || list.isLoose ? (isFine ? 2.5 : isDense ? 4 : 6) : (isFine ? 0.5 : 2.5)
      lines[0].anchor = item.key?.anchor
      guard isHead, !item.blocks.isEmpty else { return lines }
      lines[lines.count - 1].keepsWithNext = true
      return lines
        + inner.set(item.blocks).map { block in
          var block = block
          block.piece = block.piece.padded(left: indent)
          return block
        }
    }
  }

  /// What stands before an entry.
  func sign(of item: List.Item, at index: Int, in look: List.Look) -> Line? {
    if let sign = item.sign { return line(sign, body.tabular()) }
    switch look {
    case .bullets: return manuscript.line("–", body)
    case .steps, .ranked: return manuscript.line("\(index + 1)", body.semibold().own().tabular())
    case .names, .heads, .signs: return nil
    }
  }

  // MARK: Two in a row

  /// Short entries with a few words beside each, two in a row.
  private func pairs(_ list: List) -> [PageBlock] {
    let gutter = 20.0
    let widest = list.items.map { length($0.title, rowStyle) + length($0.aside ?? "", rowStyle) }.max() ?? 0
    let columns = isFine ? 1 : widest + 34 < (width - 2 * gutter) / 3 ? 3 : 2
    let column = (width - gutter * Double(columns - 1)) / Double(columns)
    let signs = list.items.enumerated().map { sign(of: $0.element, at: $0.offset, in: list.look) }
    let indent = list.look == .bullets ? 0 : signs.compactMap(\.self).map(\.width).max().map { $0 + 6 } ?? 0
    let cells = zip(list.items, signs).map { item, sign -> Piece in
      let aside = item.aside ?? ""
      let right = min(length(aside, rowStyle.quiet()) + 1, column * 0.55)
      let pieces = (
        text(item.title, rowStyle, width: column - indent - right - 8),
        text(aside, rowStyle.quiet(), width: right, alignment: .right, isHyphenated: false)
      )
      let style = rowStyle
      let content = Piece.beside([(indent, pieces.0), (column - right, pieces.1)])
      return Piece(height: content.height + 4) { canvas, place in
        if indent > 0, let sign { canvas.draw(sign, at: place.moved(y: style.ascent + 2)) }
        content.draw(canvas, place.moved(y: 2))
      }
    }
    let starts = Array(stride(from: 0, to: cells.count, by: columns))
    return starts.map { start in
      let row = Array(cells[start..<min(cells.count, start + columns)])
      let content = Piece.beside(row.enumerated().map { (Double($0.offset) * (column + gutter), $0.element) })
      let piece = Piece(height: content.height) { canvas, place in
        content.draw(canvas, place)
        for index in row.indices {
          canvas.rule(
            x: place.x + Double(index) * (column + gutter), y: place.y + content.height, width: column, weight: 0.35)
        }
      }
      let isNearEdge = starts.count > 2 && (start == 0 || start == starts[starts.count - 2])
      var block = PageBlock(piece, before: start == 0 ? 4 : 0, keepsWithNext: isNearEdge)
      block.role = manuscript.newRole("P")
      return block
    }
  }

  // MARK: In full

  /// Each entry between rules: what it is at the left, what there is to say at the right.
  private func cards(_ list: List) -> [PageBlock] {
    let left = min(158, width * 0.36)
    let indent = 20.0
    var right = with(width: width - left - 14)
    right.isDense = true
    return list.items.enumerated().map { index, item in
      let sign = sign(of: item, at: index, in: list.look).map { _ in
        line(item.sign ?? Phrase("\(index + 1)"), rowStyle.semibold().own().tabular())
      }
      let head = head(of: item, width: left - indent)
      let body = right.piece(item.blocks.filter { !$0.standsWithName })
      let height = max(head.height, body.height) + 7.2
      let style = rowStyle
      var block = PageBlock(
        Piece(height: height) { [width] canvas, place in
          if let sign { canvas.draw(sign, at: place.moved(y: 3.6 + style.ascent)) }
          head.draw(canvas, place.moved(x: indent, y: 3.6))
          body.draw(canvas, place.moved(x: left + 14, y: 3.6))
          canvas.rule(x: place.x, y: place.y + height, width: width, weight: 0.35)
        }, before: index == 0 ? 6 : 0)
      block.role = manuscript.newRole("P")
      block.anchor = item.key?.anchor
      return block
    }
  }

  /// Name, place, drawing and the words beside the name.
  private func head(of item: List.Item, width: Double) -> Piece {
    let small = TextStyle.small.quiet()
    var pieces = [text(item.title, rowStyle.semibold(), width: width)]
    for block in item.blocks where block.standsWithName {
      switch block {
      case .paragraph(let paragraph): pieces.append(text(paragraph.text, small, width: width))
      case .figure(let figure):
        let drawing = drawing(figure, width: 58)
        let aside = item.aside.map { text($0, .small, width: width - 65, isHyphenated: false) } ?? .space(0)
        pieces.insert(
          Piece.beside([(0, drawing), (65, aside)]).padded(top: 1, bottom: 1), at: min(2, pieces.count))
      case .terms, .list, .table, .part, .beside, .fold, .alternatives: break
      }
    }
    return .stack(pieces)
  }
}

extension Documents.Block {
  /// Whether it stands under a name: where that belongs, and how it looks.
  fileprivate var standsWithName: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.look == .place || paragraph.look == .note
    case .figure: true
    case .terms, .list, .table, .part, .beside, .fold, .alternatives: false
    }
  }
}

extension List {
  /// Whether every entry has a drawing of its own.
  fileprivate var isDrawn: Bool {
    items.allSatisfy { $0.blocks.contains { $0.drawing != nil } }
  }

  /// Heads above lists of the same columns as one table, each head a row above its own; `nil` for other lists.
  fileprivate var headedTable: Documents.Table? {
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
  fileprivate var table: Documents.Table {
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
    case .rank, .text, .number, .box: return ""
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
  fileprivate var isDrawn: Bool {
    switch self {
    case .chart, .box: true
    case .rank, .name, .short, .text, .number: false
    }
  }
}
