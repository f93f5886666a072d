import Documents

extension HTMLRenderer {
  /// The bars of what has parts, and all numbers in a table.
  func markup(of bullets: Bullets, level: Int) -> HTML { bars(bullets, level: level) + numbers(bullets) }

  /// Two columns; the numbers of bars stand below both.
  func markup(of left: [Block], beside right: [Block], level: Int) -> HTML {
    let columns = [left, right].map { blocks -> HTML in
      let column = blocks.map { block -> HTML in
        if case .figure(.bullets(let bullets)) = block { return bars(bullets, level: level) }
        return markup(of: [block], level: level)
      }
      return "<div>\n\(column)</div>\n"
    }
    let tables = (left + right).map { block -> HTML in
      if case .figure(.bullets(let bullets)) = block { numbers(bullets) } else { .empty }
    }
    return "<div class=\"beside\">\n\(columns)</div>\n\(tables)"
  }

  private func bars(_ bullets: Bullets, level: Int) -> HTML {
    legend(bullets.legend) + HTML(bullets.rows.filter { !$0.isPart }.map { bar($0, level: level) })
  }

  private func bar(_ row: Bullets.Row, level: Int) -> HTML {
    let title: Phrase = row.aside.map { "\(row.title) \(Inline.quiet($0))" } ?? Phrase(row.title)
    return """
      <div class="bar-of"\(key(row.key))>
      \(heading(title, aside: .strong(row.gauge.phrase), level: level))\
      \(BulletChart(gauge: row.gauge, alternative: row.alternative, hasScale: true).drawing)
      \(row.remarks.map { "<p class=\"small\">\(markup(of: $0))</p>\n" as HTML })</div>

      """
  }

  private func numbers(_ bullets: Bullets) -> HTML {
    var columns = [Column(Phrase(bullets.nameTitle), .name), Column(Phrase(bullets.valueTitle), .number)]
    if bullets.hasBounds { columns.append(Column(Phrase(bullets.boundsTitle), .number)) }
    if bullets.hasProfiles {
      columns += [Mark.successful, .lessSuccessful].map { Column(.mark($0), .number, label: markNames[$0]) }
    }
    let rows = bullets.rows.map { row -> Table.Row in
      let bounds: Phrase = row.gauge.bounds.map { "\($0.low)–\($0.high)" } ?? "–"
      let profiles = [row.gauge.successful, row.gauge.lessSuccessful].map { $0.map(Phrase.number) ?? "–" }
      let numbers =
        [.number(row.gauge.value)] + (bullets.hasBounds ? [bounds] : []) + (bullets.hasProfiles ? profiles : [])
      return Table.Row(
        key: row.key, look: row.isPart ? .part : .head, [name(of: row)] + numbers.map { Cell($0) })
    }
    return table(bullets.caption, columns, rows, class: "numbers")
  }

  /// What is to be said of a part stands below its name, as it has no bar.
  private func name(of row: Bullets.Row) -> Cell {
    Cell(Phrase(row.title), under: row.isPart && !row.remarks.isEmpty ? row.remarks.joined(separator: " ") : nil)
  }
}
