import Documents

extension BlockSetter {
  /// Short entries with a few words beside each, two in a row.
  func pairs(_ list: List) -> [PageBlock] {
    let gutter = 20.0
    let asides = list.items.map { $0.shortAside ?? $0.aside ?? "" }
    let widest = zip(list.items, asides).map { length($0.title, rowStyle) + length($1, rowStyle) }.max() ?? 0
    let columns = isFine ? 1 : widest + 34 < (width - 2 * gutter) / 3 ? 3 : 2
    let column = (width - gutter * Double(columns - 1)) / Double(columns)
    let signs = list.items.enumerated().map { sign(of: $0.element, at: $0.offset, in: list.look) }
    let indent = list.look == .bullets ? 0 : signs.compactMap(\.self).map(\.width).max().map { $0 + 6 } ?? 0
    let cells = zip(list.items, signs).map { item, sign -> Piece in
      let aside = item.shortAside ?? item.aside ?? ""
      let right = min(length(aside, rowStyle.quiet()) + 1, column * 0.55)
      let pieces = (
        text(item.title, rowStyle, width: column - indent - right - 8),
        text(aside, rowStyle.quiet(), width: right, alignment: .right, isHyphenated: false)
      )
      let style = rowStyle
      let content = Piece.beside([(indent, pieces.0), (column - right, pieces.1)]).tagged(.itemBody)
      let label = sign.flatMap { indent > 0 ? piece($0, style).tagged(.label) : nil }
      return Piece.beside((label.map { [(0.0, $0)] } ?? []) + [(0, content)]).padded(top: 0.8, bottom: 0.8)
        .tagged(.item)
    }
    let whole = manuscript.newRole(.list)
    let starts = Array(stride(from: 0, to: cells.count, by: columns))
    return starts.map { start in
      let row = Array(cells[start..<min(cells.count, start + columns)])
      let content = Piece.beside(row.enumerated().map { (Double($0.offset) * (column + gutter), $0.element) })
      let piece = content.decorated { canvas, place in
        for index in row.indices {
          canvas.rule(
            x: place.x + Double(index) * (column + gutter), y: place.y + content.height, width: column, weight: 0.35)
        }
      }
      let isNearEdge = starts.count > 2 && (start == 0 || start == starts[starts.count - 2])
      var block = PageBlock(piece, before: start == 0 ? 4 : 0, keepsWithNext: isNearEdge)
      block.within = [whole]
      return block
    }
  }
}
