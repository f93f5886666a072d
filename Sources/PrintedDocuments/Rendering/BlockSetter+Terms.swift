import Documents

extension BlockSetter {
  /// Labels with what they say: run into the text in small print, else in a column of their own.
  func set(_ terms: Terms) -> [PageBlock] {
    let shown = terms.terms.filter { !$0.isDetail }
    return switch terms.look {
    case .highlights: [highlightBlock(shown)]
    case .plain, .wide:
      isFine || isDense ? runIn(shown) : besideLabels(shown, isWide: terms.look == .wide)
    }
  }

  private func runIn(_ terms: [Term]) -> [PageBlock] {
    terms.enumerated().flatMap { index, term -> [PageBlock] in
      // In a card the text is what matters, the label stands back.
      let style = isDense && !term.isEmphasised ? rowStyle : body
      let label = isDense ? rowStyle.quiet() : style.semibold()
      let text = spans(term.label, label) + [Span("  ", style)] + spans(term.text, style)
      var lines = manuscript.lines(text, style, width: measure)
      lines[0].before = index == 0 ? 2 : 1.2
      return lines
    }
  }

  private func besideLabels(_ terms: [Term], isWide: Bool) -> [PageBlock] {
    let label = rowStyle.quiet()
    let whole = manuscript.newRole(.list)
    let longest = terms.map { length($0.label, label) }.max() ?? 0
    let column = min(longest + 12, width * 0.32)
    return terms.enumerated().map { index, term in
      var block = PageBlock(
        .beside([
          (0, text(term.label, label, width: column - 8).tagged(.label)),
          (column, text(term.text, rowStyle, width: min(width - column, PageSize.measure)).tagged(.itemBody)),
        ]), before: index == 0 ? 4 : isWide ? 5 : 2)
      block.role = manuscript.newRole(.item)
      block.within = [whole]
      return block
    }
  }

  private func highlightBlock(_ terms: [Term]) -> PageBlock {
    var block = PageBlock(highlights(terms), before: 8)
    block.role = manuscript.newRole(.list)
    return block
  }

  private func highlights(_ terms: [Term]) -> Piece {
    let gap = 16.0
    let columns = Double(min(3, max(1, terms.count)))
    let column = (width - gap * (columns - 1)) / columns
    return grid(
      terms.map { term in
        .stack([
          text(term.label, .label, width: column).tagged(.label),
          text(term.text, .highlight, width: column, isHyphenated: false).tagged(.itemBody),
        ]).tagged(.item)
      }, columns: Int(columns), gap: gap)
  }

  /// The head's facts, between two rules.
  func facts(_ terms: [Term]) -> Piece {
    let columns = 3
    let gap = 16.0
    let column = (width - gap * Double(columns - 1)) / Double(columns)
    let cells = terms.map { term in
      Piece.stack([
        text(term.label, .label, width: column).tagged(.label),
        text(term.short ?? term.text, .table, width: column, isHyphenated: false).tagged(.itemBody),
      ]).tagged(.item)
    }
    let grid = grid(cells, columns: columns, gap: gap)
    return grid.tagged(.list).padded(top: 7, bottom: 9).decorated { [width] canvas, place in
      canvas.rule(x: place.x, y: place.y, width: width, weight: 0.8, .ink)
      canvas.rule(x: place.x, y: place.y + grid.height + 14, width: width, weight: 0.35)
    }
  }

  private func grid(_ cells: [Piece], columns: Int, gap: Double) -> Piece {
    let column = (width - gap * Double(columns - 1)) / Double(columns)
    let rows = stride(from: 0, to: cells.count, by: columns).map { start in
      Piece.beside(
        cells[start..<min(cells.count, start + columns)].enumerated().map {
          (Double($0.offset) * (column + gap), $0.element)
        })
    }
    return .stack(rows, spacing: 6)
  }
}
