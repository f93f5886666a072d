import Documents

extension HTMLRenderer {
  /// A table where the list has columns, with the entries in full below it where they have more to say.
  func markup(of list: List, level: Int) -> HTML {
    guard !list.items.isEmpty else { return .empty }
    guard !list.columns.isEmpty else { return entries(of: list, level: level) }
    // Where the entries stand in full below, links lead there.
    let rows = list.items.map { Table.Row(key: list.detailTitle == nil ? $0.key : nil, $0.cells) }
    let table = table(list.caption, list.columns, rows)
    guard let title = list.detailTitle else { return table }
    return table + heading(title, level: level) + articles(of: list, level: level + 1)
  }

  private func entries(of list: List, level: Int) -> HTML {
    // What heads something stands apart from its neighbours.
    if list.items.contains(where: { !$0.blocks.isEmpty }) { return articles(of: list, level: level) }
    let hasAsides = list.items.contains { $0.aside != nil }
    switch list.look {
    case .bullets where hasAsides: return "<ul class=\"columns\">\n\(items(of: list))</ul>\n"
    case .bullets: return "<ul class=\"plain\">\n\(items(of: list))</ul>\n"
    case .steps, .ranked: return "<ol class=\"steps\">\n\(items(of: list))</ol>\n"
    case .names: return "<ul class=\"columns\">\n\(items(of: list))</ul>\n"
    case .signs: return signs(of: list)
    case .heads: return articles(of: list, level: level)
    }
  }

  private func items(of list: List) -> [HTML] {
    list.items.map { item in
      let aside = item.aside.map { " <span class=\"quiet\">\(markup(of: $0))</span>" as HTML }
      return "<li\(key(item.key))>\(flow(item.title))\(aside)</li>\n"
    }
  }

  /// Each entry with the sign before it in a column of its own.
  private func signs(of list: List) -> HTML {
    let rows = list.items.map { item -> HTML in
      """
      <li\(key(item.key))><span class="sign">\(item.sign.map(markup))</span> <span>\(markup(of: item.title))\
      \(item.aside.map { " <span class=\"quiet\">\(markup(of: $0))</span>" as HTML })</span></li>

      """
    }
    return "<ol class=\"signs\">\n\(rows)</ol>\n"
  }

  /// Each entry with a heading of its own: above what it heads, or beside it where entries follow closely.
  private func articles(of list: List, level: Int) -> HTML {
    let entries = list.items.enumerated().map { index, item -> HTML in
      let sign = list.look == .ranked ? item.sign ?? Phrase(String(index + 1)) : nil
      if list.isFolding { return folded(item, sign, level: level) }
      return list.isLoose
        ? article(item, sign, level: level) : closeArticle(item, sign, level: level)
    }
    return "<div class=\"\(list.isLoose ? "entries" : "entries close")\">\n\(entries)</div>\n"
  }

  /// An entry whose heading opens what it holds.
  private func folded(_ item: List.Item, _ sign: Phrase?, level: Int) -> HTML {
    """
    <details class="entry"\(key(item.key))\(open)>
    <summary>\(heading(item.title, aside: item.aside, sign: sign, level: level))</summary>
    \(markup(of: item.blocks, level: level + 1))</details>

    """
  }

  private func article(_ item: List.Item, _ sign: Phrase?, level: Int) -> HTML {
    """
    <article class="entry"\(key(item.key))>
    \(heading(item.title, aside: item.aside, sign: sign, level: level))\
    \(markup(of: item.blocks, level: level + 1))</article>

    """
  }

  /// The heading with the question at the left, everything else at the right.
  private func closeArticle(_ item: List.Item, _ sign: Phrase?, level: Int) -> HTML {
    let blocks = item.blocks.taking(.drawn)
    let question = blocks.prefix { if case .paragraph(let paragraph) = $0 { paragraph.look == .quiet } else { false } }
    let aside = item.aside.flatMap { $0.isEmpty ? nil : "<p class=\"headline\">\(markup(of: $0))</p>\n" as HTML }
    return """
      <article class="entry"\(key(item.key))>
      <div>
      \(heading(item.title, sign: sign, level: level))\(markup(of: Array(question), level: level + 1))</div>
      <div>
      \(aside)\(markup(of: Array(blocks.dropFirst(question.count)), level: level + 1))</div>
      </article>

      """
  }
}
