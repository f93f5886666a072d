import Documents

extension MarkdownWriter {
  /// A table where the entries have columns; else a list, or headings where the entries head what they hold.
  func lines(of list: List, under level: Int) -> [String] {
    guard !list.columns.isEmpty else { return entries(of: list, under: level) }
    let table = lines(
      of: Table(caption: list.caption ?? "", columns: list.columns, rows: list.items.map { .init($0.cells) }))
    guard let title = list.detailTitle else { return table }
    return table + [""] + heading(title, nil, under: level) + entries(of: list, under: level + 1)
  }

  private func entries(of list: List, under level: Int) -> [String] {
    switch list.look {
    case .heads:
      Array(
        list.items.map { heading($0.title, $0.aside, under: level) + lines(of: $0.blocks, under: level + 1) }
          .joined(separator: [""]))
    case .bullets, .names, .steps, .ranked, .signs: items(of: list, under: level)
    }
  }

  private func items(of list: List, under level: Int) -> [String] {
    let separator = list.isLoose ? [""] : []
    return Array(
      list.items.enumerated().map { index, item in
        let marker = list.look == .steps ? "\(index + 1). " : "- "
        let below = lines(of: item.blocks, under: level)
        let first = marker + sign(of: item, in: list, index) + withAside(item.title, item.aside)
        return [first] + (below.isEmpty ? [] : indented([""] + below, by: marker.count))
      }.joined(separator: separator))
  }

  /// What stands before an entry as a word: a number that is no place in the list would be counted anew by readers.
  private func sign(of item: List.Item, in list: List, _ index: Int) -> String {
    switch list.look {
    case .ranked: "**" + (item.sign.map(line) ?? "\(index + 1)") + "** "
    case .signs: item.sign.map { line($0) + " " } ?? ""
    case .bullets, .names, .heads, .steps: ""
    }
  }

  private func indented(_ lines: [String], by width: Int) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }
  }
}
