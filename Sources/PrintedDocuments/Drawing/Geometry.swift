/// A place in points, from the top left corner.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  func moved(x: Double = 0, y: Double = 0) -> Point { Point(x: self.x + x, y: self.y + y) }
}

/// A rectangle in points.
struct Area: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var middle: Point { Point(x: x + width / 2, y: y + height / 2) }
}
