/// Something with a height that can be drawn anywhere.
struct Piece {
  /// What of it those get who read a PDF with a program.
  enum Content: Int, Comparable {
    /// Nothing: rules, and drawings that only show what the words beside them say.
    case decoration
    /// Text without a structure of its own.
    case text
    /// Parts of lines, such as links.
    case inlines
    /// Paragraphs, cells, drawings.
    case blocks

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let height: Double
  let content: Content
  /// Draws it below and to the right of a place.
  let draw: (Canvas, Point) -> Void

  init(height: Double, _ content: Content = .text, draw: @escaping (Canvas, Point) -> Void) {
    self.height = height
    self.content = content
    self.draw = draw
  }

  /// Nothing.
  static func space(_ height: Double) -> Piece { Piece(height: height, .decoration) { _, _ in } }

  /// One below the other.
  static func stack(_ pieces: [Piece], spacing: Double = 0) -> Piece {
    let height = pieces.reduce(0) { $0 + $1.height } + spacing * Double(max(0, pieces.count - 1))
    let (pieces, content) = together(pieces)
    return Piece(height: height, content) { canvas, place in
      var place = place
      for piece in pieces {
        piece.draw(canvas, place)
        place.y += piece.height + spacing
      }
    }
  }

  /// Side by side, each at its distance from the left.
  static func beside(_ parts: [(x: Double, piece: Piece)]) -> Piece {
    let (pieces, content) = together(parts.map(\.piece))
    return Piece(height: parts.map(\.piece.height).max() ?? 0, content) { canvas, place in
      for (part, piece) in zip(parts, pieces) { piece.draw(canvas, place.moved(x: part.x)) }
    }
  }

  /// With space above, below and to the left.
  func padded(top: Double = 0, bottom: Double = 0, left: Double = 0) -> Piece {
    Piece(height: height + top + bottom, content) { canvas, place in draw(canvas, place.moved(x: left, y: top)) }
  }

  /// The same with more drawn around it that says nothing.
  func decorated(height: Double? = nil, _ decorate: @escaping (Canvas, Point) -> Void) -> Piece {
    Piece(height: height ?? self.height, content) { canvas, place in
      decorate(canvas, place)
      draw(canvas, place)
    }
  }

  /// The same as a drawing that only shows what the words beside it say.
  var decorative: Piece {
    Piece(height: height, .decoration) { canvas, place in canvas.untagged { draw(canvas, place) } }
  }

  /// The same as a part of the structure.
  func tagged(_ tag: Tag) -> Piece {
    Piece(height: height, tag.isInline ? .inlines : .blocks) { canvas, place in
      canvas.tagged(tag) { draw(canvas, place) }
    }
  }

  /// Pieces that are drawn together: Cairo gives a part that holds others no text of its own, so that all or none have
  /// a structure.
  private static func together(_ pieces: [Piece]) -> ([Piece], Content) {
    let content = pieces.map(\.content).max() ?? .decoration
    return (pieces.map { $0.fitting(beside: content) }, content)
  }

  /// The same with a structure, where that of its neighbours asks for one.
  func fitting(beside content: Content) -> Piece {
    switch (content, self.content) {
    case (.blocks, .text), (.blocks, .inlines): tagged(.paragraph)
    case (.inlines, .text): tagged(.span)
    case (.decoration, _), (.text, _), (.inlines, _), (.blocks, .decoration), (.blocks, .blocks): self
    }
  }
}

/// Where lines of text stand in their column.
enum Alignment {
  case left, centre, right

  func offset(of width: Double, in column: Double) -> Double {
    switch self {
    case .left: 0
    case .centre: (column - width) / 2
    case .right: column - width
    }
  }
}
