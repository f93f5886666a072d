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
        let marker = marker(of: list, index)
        let sign = list.look == .signs ? item.sign.map { line($0) + " " } ?? "" : ""
        let below = lines(of: item.blocks, under: level)
        let first = marker + sign + withAside(item.title, item.aside)
        return [first] + (below.isEmpty ? [] : indented([""] + below, by: marker.count))
      }.joined(separator: separator))
  }

  private func marker(of list: List, _ index: Int) -> String {
    switch list.look {
    case .steps: "\(index + 1). "
    case .ranked:
      // A number that is no place in the list stands as a word: readers count on from the first.
      if let sign = list.items[index].sign { "- **" + line(sign) + "** " } else { "\(index + 1). " }
    case .bullets, .names, .heads, .signs: "- "
    }
  }

  private func indented(_ lines: [String], by width: Int) -> [String] {
    lines.map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }
  }
}
