import Documents

extension Mark {
  /// Draws the sign: those of the two profiles are told apart by filling, not by colour.
  func draw(on canvas: Canvas, at middle: Point, radius: Double = 3.4) {
    let corners = [
      middle.moved(y: -radius), middle.moved(x: radius), middle.moved(y: radius), middle.moved(x: -radius),
    ]
    // A white edge keeps the sign readable on a filled bar.
    canvas.shape(corners, fill: .white, line: 2.2, .white)
    switch self {
    case .own: canvas.disc(middle, radius: radius, fill: .own, line: 0.8, .white)
    case .successful: canvas.shape(corners, fill: .ink, line: 0.8, .ink)
    case .lessSuccessful: canvas.shape(corners, fill: .white, line: 0.9, .ink)
    }
  }
}
