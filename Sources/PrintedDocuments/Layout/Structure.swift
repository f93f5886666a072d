/// The parts of the structure that are open while pages are drawn; those that hold others may go over several pages.
struct Structure {
  private var open: [PageBlock.Role] = []

  /// Draws blocks with their structure and the places that links lead to.
  mutating func draw(_ placed: [Placed], on canvas: Canvas) {
    var index = 0
    while index < placed.count {
      let (role, within) = (placed[index].block.role, placed[index].block.within)
      // Blocks without a role are no part of each other.
      let end =
        role == nil
        ? index + 1
        : placed[index...].firstIndex { $0.block.role != role || $0.block.within != within } ?? placed.count
      let run = placed[index..<end]
      let content = run.map(\.block.piece.content).max() ?? .decoration
      // What a page repeats stands within a table without being part of it.
      if role != nil || content > .decoration { enter(within, on: canvas) }
      let drawAll = {
        for placed in run {
          if let anchor = placed.block.anchor { canvas.anchor(anchor, at: placed.place.moved(y: -8)) }
          placed.block.piece.fitting(beside: content).draw(canvas, placed.place)
        }
      }
      if let tag = role?.tag(of: content) { canvas.tagged(tag, drawAll) } else { drawAll() }
      index = end
    }
  }

  /// Closes what is open.
  mutating func end(on canvas: Canvas) { enter([], on: canvas) }

  private mutating func enter(_ roles: [PageBlock.Role], on canvas: Canvas) {
    let shared = zip(open, roles).prefix { $0 == $1 }.count
    for role in open[shared...].reversed() { canvas.end(role.tag) }
    for role in roles[shared...] { canvas.begin(role.tag) }
    open = roles
  }
}

extension PageBlock.Role {
  /// What it is with such content; `nil` = no part of the structure.
  fileprivate func tag(of content: Piece.Content) -> Tag? {
    guard tag == .paragraph else { return tag }
    return switch content {
    case .decoration: nil
    case .text, .inlines: tag
    // A paragraph holds words, not further paragraphs.
    case .blocks: .division
    }
  }
}

extension Piece {
  /// Page blocks as one piece, with the space between them.
  static func stack(of blocks: [PageBlock]) -> Piece {
    var height = 0.0
    let places = blocks.enumerated().map { index, block in
      if index > 0 { height += block.before }
      defer { height += block.piece.height }
      return height
    }
    let isPlain = blocks.allSatisfy { $0.role == nil && $0.within.isEmpty }
    let content = isPlain ? blocks.map(\.piece.content).max() ?? .decoration : .blocks
    return Piece(height: height, content) { canvas, place in
      var structure = Structure()
      structure.draw(zip(blocks, places).map { Placed(block: $0, place: place.moved(y: $1)) }, on: canvas)
      structure.end(on: canvas)
    }
  }
}
