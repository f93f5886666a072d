import Documents

extension TextWriter {
  /// Bars with their numbers beside them, and what the signs mean.
  mutating func write(_ bullets: Bullets) {
    guard !bullets.isExplained else { return writeClosely(bullets) }
    let chart = BulletRows(bullets, page: page)
    page.drawn(chart.head)
    for (index, row) in bullets.rows.enumerated() {
      if !row.isPart, index > 0 { page.blank() }
      let margin = row.isPart ? "  " : ""
      page.labelled(margin + row.title, labelWidth: chart.name + 1, drawing: chart.drawing(row.gauge))
      for remark in row.remarks { page.paragraph(written(remark), indent: row.isPart ? 4 : 2) }
    }
    page.blank()
    for entry in bullets.legend { page.item(chart.sign(of: entry.kind), entry.meaning, signWidth: 3) }
  }
}

/// Where the columns of a chart stand: names, bars, values, bounds, profiles.
private struct BulletRows {
  let bullets: Bullets
  let page: Page
  /// How wide the column of names is.
  let name: Int
  private let bounds: Int
  private let bar: TextBar

  private static let numberWidth = 5

  init(_ bullets: Bullets, page: Page) {
    self.bullets = bullets
    self.page = page
    let longest = bullets.rows.map { page.columns($0.title) + 2 }.max() ?? 0
    name = min(longest, page.width * 2 / 5)
    bounds = bullets.rows.compactMap { $0.gauge.bounds.map { page.columns($0.phrase.plain) } }.max() ?? 0
    // Value, bounds and the two profiles, each after a gap of two columns or one.
    let numbers =
      2 + Self.numberWidth + (bounds > 0 ? 1 + bounds : 0) + bullets.profiles.count * Self.numberWidth
    bar = TextBar(width: max(8, min(60, page.width - name - 1 - numbers)), charset: page.charset)
  }

  /// The scale, and what the numbers are.
  var head: String {
    let marks = bullets.profiles.map { right($0.sign) }.joined()
    return String(repeating: " ", count: name + 1) + bar.scale + "  " + right(bullets.valueTitle)
      + (bounds > 0 ? String(repeating: " ", count: bounds + 1) : "") + marks
  }

  /// The bar of a value with its numbers.
  func drawing(_ gauge: Gauge) -> String {
    let drawing = bar.line(
      value: gauge.value.value, low: gauge.bounds?.low.value, high: gauge.bounds?.high.value,
      successful: gauge.successful?.value, lessSuccessful: gauge.lessSuccessful?.value)
    let shownBounds = page.shown(gauge.bounds?.phrase.plain ?? "")
    return drawing + "  " + right(gauge.value.shown)
      + (bounds > 0 ? " " + shownBounds + String(repeating: " ", count: bounds - shownBounds.count) : "")
      + gauge.numbers(of: bullets.profiles).map { right($0?.shown ?? "–") }.joined()
  }

  /// What stands for an entry of the legend.
  func sign(of kind: LegendEntry.Kind) -> String {
    switch kind {
    case .value: TextBar.full
    case .bounds, .quartiles: TextBar.uncertain(page.charset)
    case .mark(let mark): mark.sign
    }
  }

  private func right(_ text: String) -> String {
    let text = page.shown(text)
    return String(repeating: " ", count: max(0, Self.numberWidth - text.count)) + text
  }
}
