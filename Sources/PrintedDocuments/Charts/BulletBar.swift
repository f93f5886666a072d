import Documents
import Words

/// A bar for a value on a scale, with the two reference profiles as marks.
struct BulletBar {
  var value: Double?
  /// Where the value may lie, depending on open answers.
  var low: Double?
  var high: Double?
  var successful: Double?
  var lessSuccessful: Double?
  /// The highest value of the scale.
  var scale = 100.0
  /// Where the scale has a line.
  var ticks: [Double] = [25, 50, 75]
  var thickness = 7.0
  var markRadius = 3.4

  /// Whether open answers leave the value uncertain.
  private var isUncertain: Bool { (high ?? 0) - (value ?? low ?? 0) > Numerals.hair }

  func draw(on canvas: Canvas, x: Double, middle: Double, width: Double) {
    func place(_ value: Double) -> Double { x + width * min(1, max(0, value / scale)) }
    let ground = Area(x: x, y: middle - thickness / 2, width: width, height: thickness)
    canvas.fill(ground, .ground)
    let bar = Area(x: x, y: middle - thickness * 0.31, width: 0, height: thickness * 0.62)
    if isUncertain, let high {
      let from = place(value ?? low ?? 0)
      let area = Area(x: from, y: bar.y, width: place(high) - from, height: bar.height)
      canvas.fill(area, .white)
      canvas.hatch(area)
      canvas.frame(area, width: 0.4, .own)
    }
    if let value {
      canvas.fill(Area(x: x, y: bar.y, width: place(value) - x, height: bar.height), .own)
    }
    for tick in ticks {
      let isInside = value.map { $0 > tick } ?? false
      canvas.line(
        [Point(x: place(tick), y: ground.y), Point(x: place(tick), y: ground.bottom)], width: 0.5,
        isInside ? .white : .rule)
    }
    canvas.line([Point(x: x, y: ground.y - 1), Point(x: x, y: ground.bottom + 1)], width: 0.7, .ink)
    canvas.line([Point(x: x + width, y: ground.y), Point(x: x + width, y: ground.bottom)], width: 0.5, .line)
    if let lessSuccessful {
      Mark.lessSuccessful.draw(on: canvas, at: Point(x: place(lessSuccessful), y: middle), radius: markRadius)
    }
    if let successful {
      Mark.successful.draw(on: canvas, at: Point(x: place(successful), y: middle), radius: markRadius)
    }
  }

  /// As a piece of a height, the bar in its middle.
  func piece(width: Double, height: Double) -> Piece {
    Piece(height: height) { canvas, place in
      draw(on: canvas, x: place.x, middle: place.y + height / 2, width: width)
    }
  }

  /// A level 0–4 with target and contrast.
  static func level(_ level: Double?, target: Double?, contrast: Double?) -> BulletBar {
    BulletBar(
      value: level, successful: target, lessSuccessful: contrast, scale: 4, ticks: [1, 2, 3], thickness: 6.4,
      markRadius: 2.9)
  }
}

extension BulletBar {
  /// A value 0–100 with what stands around it.
  init(_ gauge: Gauge, thickness: Double, markRadius: Double) {
    self.init(
      value: gauge.value.value, low: gauge.bounds?.low.value, high: gauge.bounds?.high.value,
      successful: gauge.successful?.value, lessSuccessful: gauge.lessSuccessful?.value, thickness: thickness,
      markRadius: markRadius)
  }
}
