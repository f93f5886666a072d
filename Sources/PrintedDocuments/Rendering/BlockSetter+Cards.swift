import Documents

extension BlockSetter {
  /// Each entry between rules: what it is at the left, what there is to say at the right.
  func cards(_ list: List) -> [PageBlock] {
    let left = min(158, width * 0.36)
    let indent = 20.0
    var right = with(width: width - left - 10)
    right.isDense = true
    let whole = manuscript.newRole(.list)
    return list.items.enumerated().map { index, item in
      let sign = sign(of: item, at: index, in: list.look).map { _ in
        line(item.sign ?? Phrase("\(index + 1)"), rowStyle.semibold().own().tabular())
      }
      let head = head(of: item, width: left - indent)
      let body = right.piece(item.blocks.filter { !$0.standsWithName })
      let content = Piece.beside([(indent, head), (left + 10, body)]).tagged(.itemBody)
      let label = sign.map { piece($0, rowStyle).tagged(.label) }
      let entry = Piece.beside((label.map { [(0.0, $0)] } ?? []) + [(0, content)]).padded(top: 2.1, bottom: 2.1)
      var block = PageBlock(
        entry.decorated { [width] canvas, place in
          canvas.rule(x: place.x, y: place.y + entry.height, width: width, weight: 0.35)
        }, before: index == 0 ? 6 : 0)
      block.role = manuscript.newRole(.item)
      block.within = [whole]
      block.anchor = item.key?.anchor
      return block
    }
  }

  /// Name, place, drawing and the words beside the name.
  private func head(of item: List.Item, width: Double) -> Piece {
    let small = TextStyle.small.quiet()
    var pieces = [text(item.title, rowStyle.semibold(), width: width)]
    for block in item.blocks where block.standsWithName {
      switch block {
      case .paragraph(let paragraph): pieces.append(text(paragraph.text, small, width: width))
      case .figure(.distributions(let distributions)):
        let figure = Figure.distributions(distributions)
        guard !distributions.isEmpty else { continue }
        pieces.append(drawing(figure, width: min(width, Self.width(of: figure))).padded(top: 2))
      case .figure(let figure):
        let drawing = drawing(figure, width: 58)
        let aside = item.aside.map { text($0, .small, width: width - 65, isHyphenated: false) } ?? .space(0)
        pieces.insert(
          Piece.beside([(0, drawing), (65, aside)]).padded(top: 1, bottom: 1), at: min(2, pieces.count))
      case .terms, .list, .table, .part, .beside, .fold, .alternatives: break
      }
    }
    return .stack(pieces)
  }
}

extension Documents.Block {
  /// Whether it stands under a name: where that belongs, and how it looks.
  fileprivate var standsWithName: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.look == .place || paragraph.look == .note
    case .figure: true
    case .terms, .list, .table, .part, .beside, .fold, .alternatives: false
    }
  }
}
