/// Something with a height that can be drawn anywhere.
struct Piece {
  let height: Double
  /// Draws it below and to the right of a place.
  let draw: (Canvas, Point) -> Void

  init(height: Double, draw: @escaping (Canvas, Point) -> Void) {
    self.height = height
    self.draw = draw
  }

  /// Nothing.
  static func space(_ height: Double) -> Piece { Piece(height: height) { _, _ in } }

  /// One below the other.
  static func stack(_ pieces: [Piece], spacing: Double = 0) -> Piece {
    let height = pieces.reduce(0) { $0 + $1.height } + spacing * Double(max(0, pieces.count - 1))
    return Piece(height: height) { canvas, place in
      var place = place
      for piece in pieces {
        piece.draw(canvas, place)
        place.y += piece.height + spacing
      }
    }
  }

  /// Side by side, each at its distance from the left.
  static func beside(_ parts: [(x: Double, piece: Piece)]) -> Piece {
    Piece(height: parts.map(\.piece.height).max() ?? 0) { canvas, place in
      for part in parts { part.piece.draw(canvas, place.moved(x: part.x)) }
    }
  }

  /// With space above, below and to the left.
  func padded(top: Double = 0, bottom: Double = 0, left: Double = 0) -> Piece {
    Piece(height: height + top + bottom) { canvas, place in draw(canvas, place.moved(x: left, y: top)) }
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
