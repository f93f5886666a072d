import Documents
import Foundation

/// The fields of action on axes around a centre; lines are told apart by their kind and marks, not by colour.
struct RadarChart {
  struct Axis {
    var label: [Line]
    var value: Double?
    var successful: Double?
    var lessSuccessful: Double?
  }

  let axes: [Axis]
  let radius: Double
  let labelLeading: Double

  private func place(_ value: Double, on axis: Int, around middle: Point) -> Point {
    let angle = 2 * Double.pi * Double(axis) / Double(axes.count) - Double.pi / 2
    let distance = radius * value / 100
    return Point(x: middle.x + cos(angle) * distance, y: middle.y + sin(angle) * distance)
  }

  func draw(on canvas: Canvas, around middle: Point) {
    for ring in [25.0, 50, 75, 100] {
      canvas.line(
        axes.indices.map { place(ring, on: $0, around: middle) }, width: ring == 100 ? 0.7 : 0.4,
        ring == 100 ? .line : .rule, isClosed: true)
    }
    for axis in axes.indices { canvas.line([middle, place(100, on: axis, around: middle)], width: 0.4) }
    let own = axes.map(\.value)
    if own.allSatisfy({ $0 != nil }) {
      canvas.shape(
        axes.indices.map { place(own[$0] ?? 0, on: $0, around: middle) }, fill: .tint)
      for ring in [25.0, 50, 75] {
        canvas.line(axes.indices.map { place(ring, on: $0, around: middle) }, width: 0.3, .rule, isClosed: true)
      }
      for axis in axes.indices { canvas.line([middle, place(100, on: axis, around: middle)], width: 0.3) }
    }
    connect(axes.map(\.lessSuccessful), around: middle, on: canvas, width: 0.8, .ink, dashes: [2.2, 1.8])
    connect(axes.map(\.successful), around: middle, on: canvas, width: 0.9, .ink)
    connect(own, around: middle, on: canvas, width: 1.9, .own)
    for axis in axes.indices {
      if let value = axes[axis].lessSuccessful {
        Mark.lessSuccessful.draw(on: canvas, at: place(value, on: axis, around: middle), radius: 2.6)
      }
      if let value = axes[axis].successful {
        Mark.successful.draw(on: canvas, at: place(value, on: axis, around: middle), radius: 2.6)
      }
      if let value = axes[axis].value {
        canvas.disc(place(value, on: axis, around: middle), radius: 2.5, fill: .own, line: 0.8, .white)
      }
      label(axis, around: middle, on: canvas)
    }
  }

  /// Joins neighbours that both have a value.
  private func connect(
    _ values: [Double?], around middle: Point, on canvas: Canvas, width: Double, _ colour: Colour, dashes: [Double] = []
  ) {
    if values.allSatisfy({ $0 != nil }) {
      canvas.line(
        values.enumerated().map { place($0.element ?? 0, on: $0.offset, around: middle) }, width: width, colour,
        dashes: dashes, isClosed: true)
      return
    }
    for axis in values.indices {
      let next = (axis + 1) % values.count
      guard let from = values[axis], let to = values[next] else { continue }
      canvas.line(
        [place(from, on: axis, around: middle), place(to, on: next, around: middle)], width: width, colour,
        dashes: dashes)
    }
  }

  private func label(_ axis: Int, around middle: Point, on canvas: Canvas) {
    let tip = place(100, on: axis, around: middle)
    let lines = axes[axis].label
    let height = Double(lines.count) * labelLeading
    let isTop = tip.y < middle.y - radius * 0.9
    let isBottom = tip.y > middle.y + radius * 0.9
    let top = isTop ? tip.y - height - 4 : isBottom ? tip.y + 5 : tip.y - height / 2
    for (index, line) in lines.enumerated() {
      let x =
        abs(tip.x - middle.x) < 1
        ? tip.x - line.width / 2 : tip.x > middle.x ? tip.x + 6 : tip.x - 6 - line.width
      canvas.draw(line, at: Point(x: x, y: top + Double(index) * labelLeading + labelLeading * 0.72))
    }
  }
}
