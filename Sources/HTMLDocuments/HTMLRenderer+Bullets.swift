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

  /// What is to be said of a part stands below its name, as it has no bar.
  private func numbers(_ bullets: Bullets) -> HTML {
    var table = bullets.table
    for index in table.rows.indices where table.rows[index].look == .head { table.rows[index].cells[0].under = nil }
    for index in table.columns.indices {
      if let mark = table.columns[index].title.onlyMark { table.columns[index].label = markNames[mark] }
    }
    return self.table(table.caption, table.columns, table.rows, class: "numbers")
  }
}
