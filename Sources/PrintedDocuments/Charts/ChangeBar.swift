/// A value before (open ring) and now (disc) on a scale from 0 to 100.
struct ChangeBar {
  var before: Double?
  var now: Double?

  func piece(width: Double, height: Double) -> Piece {
    Piece(height: height) { canvas, place in
      func point(_ value: Double) -> Point {
        Point(x: place.x + width * min(1, max(0, value / 100)), y: place.y + height / 2)
      }
      canvas.rule(x: place.x, y: place.y + height / 2, width: width, weight: 0.5, .line)
      for tick in [0.0, 25, 50, 75, 100] {
        let middle = point(tick)
        canvas.line([middle.moved(y: -2.5), middle.moved(y: 2.5)], width: 0.5, .line)
      }
      if let before, let now { canvas.line([point(before), point(now)], width: 1.8, .own) }
      if let before { canvas.disc(point(before), radius: 2.6, fill: .white, line: 1, .ink) }
      if let now { canvas.disc(point(now), radius: 3, fill: .own, line: 0.8, .white) }
    }
  }
}
