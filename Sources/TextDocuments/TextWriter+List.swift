import Documents

extension TextWriter {
  /// Entries, each with its sign in a column of its own, and beside it at the right edge what matters of it.
  mutating func write(_ list: List) {
    let signs = list.items.enumerated().map { index, item in item.sign.map(written) ?? list.look.sign(of: index) }
    let width = list.look.signWidth(signs.map { page.columns($0) }.max() ?? 0)
    for (sign, item) in zip(signs, list.items) {
      if list.isLoose { page.blank() }
      if list.isHanging {
        page.paragraph(written(item.title), indent: indent, hanging: Self.insetIndent)
        write(item.blocks, indentedBy: Self.insetIndent)
        continue
      }
      if let aside = item.aside {
        page.sides(sign, written(item.title), written(aside), signWidth: width, indent: indent)
      } else {
        page.item(sign, written(item.title), signWidth: width, indent: indent)
      }
      write(item.blocks, indentedBy: list.look.isHanging ? 2 * width : width)
    }
  }
}

extension List.Look {
  fileprivate func sign(of index: Int) -> String {
    switch self {
    case .bullets: "–"
    case .steps, .ranked: String(index + 1)
    case .names, .heads, .signs: ""
    }
  }

  /// How wide the column of signs is, the widest of which takes so many columns.
  fileprivate func signWidth(_ widest: Int) -> Int {
    switch self {
    case .bullets, .names: 2
    case .steps: 3
    case .ranked: 4
    case .heads: 0
    case .signs: widest + 2
    }
  }

  /// Whether what belongs to an entry is set in from its name.
  fileprivate var isHanging: Bool { self == .names }
}
