import Documents

extension BlockSetter {
  /// Entries: in full where they have much to say, as rows of a table where that shows more than the words, else one by
  /// one.
  func set(_ list: List) -> [PageBlock] {
    // Nothing yet: there may be room to write.
    guard !list.items.isEmpty else { return set(list.table) }
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
    let whole = manuscript.newRole(.list)
    let isHead = list.items.contains { !$0.blocks.isEmpty }
    // What stands below heads is much that belongs together.
    let hasColumns = list.look == .heads && !isFine && !isDense && indent == 0
    var inner = with(width: hasColumns ? Region.columnWidth(2) : width - indent)
    inner.isDense = isDense || list.look == .heads
    return zip(list.items, signs).enumerated().flatMap { index, entry -> [PageBlock] in
      let (item, sign) = entry
      let style = isHead ? body.semibold() : body
      var text = spans(item.title, style)
      if let aside = item.aside { text += [Span("  ", body)] + spans(aside, quiet) }
      let entry = [whole, manuscript.newRole(.item)]
      let inside = entry + [manuscript.newRole(.itemBody)]
      var lines = manuscript.lines(
        text, body, width: (isFine || isDense ? width : measure) - indent, indent: indent
      ).map { $0.part(of: inside) }
      if let sign { lines.insert(label(sign, in: entry), at: 0) }
      lines[0].before =
        index == 0 ? (isFine ? 1 : 4) : isHead || list.isLoose ? (isFine ? 1.5 : isDense ? 4 : 6) : (isFine ? 0.5 : 2.5)
      lines[0].anchor = item.key?.anchor
      guard isHead, !item.blocks.isEmpty else { return kept(lines) }
      lines[lines.count - 1].keepsWithNext = true
      let all =
        lines
        + inner.set(item.blocks).map { block in
          var block = block
          block.piece = block.piece.padded(left: indent)
          if hasColumns { block.columns = 2 }
          return block.part(of: inside)
        }
      return hasColumns ? all : kept(all)
    }
  }

  /// An entry of small print that neither a page nor a column divides, where it is short; larger ones would leave too much
  /// empty below.
  private func kept(_ entry: [PageBlock]) -> [PageBlock] {
    guard isFine else { return entry }
    let height = entry.reduce(0) { $0 + $1.before + $1.piece.height }
    guard height < PageSize.textHeight * Self.longestWhole else { return entry }
    return entry.enumerated().map { index, block in
      var block = block
      if index < entry.count - 1 { block.keepsWithNext = true }
      return block
    }
  }

  /// Above this share of a page, keeping an entry whole would leave too much of the one before it empty.
  private static let longestWhole = 0.2

  /// What stands before an entry, beside its first line.
  private func label(_ sign: Line, in entry: [PageBlock.Role]) -> PageBlock {
    let style = body
    var block = PageBlock(
      Piece(height: 0) { canvas, place in canvas.draw(sign, at: place.moved(y: style.ascent)) }, keepsWithNext: true)
    block.role = manuscript.newRole(.label)
    block.within = entry
    return block
  }

  /// A line as a piece.
  func piece(_ line: Line, _ style: TextStyle) -> Piece {
    Piece(height: style.leading, line.hasParts ? .inlines : .text) { canvas, place in
      canvas.draw(line, at: place.moved(y: style.ascent))
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
}
