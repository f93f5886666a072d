import Documents

/// The answers 0–4 of one item with what stands on them.
struct LevelTrack {
  private let track: Track

  init(_ track: Track) { self.track = track }

  func piece(width: Double, height: Double) -> Piece {
    Piece(height: height) { canvas, place in
      let middle = place.y + height / 2
      BulletBar(
        value: track.own.count == 1 ? track.own.first : nil, successful: track.successful,
        lessSuccessful: track.lessSuccessful, scale: 4, ticks: [1, 2, 3], thickness: 6.4, markRadius: 2.9
      ).draw(on: canvas, x: place.x, middle: middle, width: width)
      // Two views of the same: a line between two discs.
      guard let low = track.own.min(), let high = track.own.max(), track.own.count > 1 else { return }
      let points = [low, high].map { Point(x: place.x + width * $0 / 4, y: middle) }
      canvas.line(points, width: 1.8, .own)
      for point in points { canvas.disc(point, radius: 2.9, fill: .own, line: 0.8, .white) }
    }
  }
}
