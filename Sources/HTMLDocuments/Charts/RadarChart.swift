import Documents
import Foundation

/// Values on axes around a centre, with both profiles.
struct RadarChart {
  let radar: Radar

  private var axes: [Radar.Axis] { radar.axes }

  private static let radius = 104.0
  private static let size = (width: 380.0, height: 300.0)

  /// The drawing; `nil` for fewer than three axes, which make no area.
  var drawing: HTML? {
    guard axes.count >= 3 else { return nil }
    return """
      <svg class="radar" viewBox="0 0 380 300" role="img"><title>\(radar.title)</title><desc>\(radar.alternative)</desc>\
      \(rings)\(spokes)\
      \(outline(.lessSuccessful, class: "less-line"))\(outline(.successful, class: "successful-line"))\
      \(outline(.own, class: "own-line"))\(ranges)\
      \(marks(.lessSuccessful))\(marks(.successful))\(marks(.own))\
      \(labels)</svg>
      """
  }

  private var rings: [HTML] {
    [25.0, 50, 75, 100].map { value in
      let points = axes.indices.map { point(value, $0) }.joined(separator: " ")
      return "<polygon class=\"ring\" points=\"\(exact: points)\"/>"
    }
  }

  private var spokes: [HTML] {
    axes.indices.map { index in line(from: 0, to: 100, index, class: "spoke") }
  }

  /// What the open answers leave possible, along the axes.
  private var ranges: [HTML] {
    axes.enumerated().compactMap { index, axis in
      guard let bounds = axis.gauge.bounds, let low = bounds.low.value, let high = bounds.high.value, high > low
      else { return nil }
      return line(from: low, to: high, index, class: "radar-range")
    }
  }

  private func line(from low: Double, to high: Double, _ index: Int, class name: String) -> HTML {
    let (a, b) = (place(low, index), place(high, index))
    return "<line class=\"\(name)\" x1=\"\(text(a.x))\" y1=\"\(text(a.y))\" x2=\"\(text(b.x))\" y2=\"\(text(b.y))\"/>"
  }

  /// An area where every axis has a value, else a line between neighbours that have one.
  private func outline(_ mark: Mark, class name: String) -> HTML {
    let values = axes.map { $0.gauge[mark] }
    if values.allSatisfy({ $0 != nil }) {
      let points = values.enumerated().map { point($1 ?? 0, $0) }.joined(separator: " ")
      return "<polygon class=\"\(name)\" points=\"\(exact: points)\"/>"
    }
    return HTML(
      values.indices.compactMap { index in
        let next = (index + 1) % values.count
        guard let from = values[index], let to = values[next] else { return nil }
        return "<polyline class=\"\(name)\" points=\"\(exact: point(from, index)) \(exact: point(to, next))\"/>"
      })
  }

  private func marks(_ mark: Mark) -> [HTML] {
    axes.enumerated().compactMap { index, axis in
      axis.gauge[mark].map { value in
        let place = place(value, index)
        return "<g transform=\"translate(\(text(place.x)) \(text(place.y))) scale(.8)\">\(mark.shape)</g>"
      }
    }
  }

  private var labels: [HTML] {
    axes.enumerated().map { index, axis in
      let place = place(114, index)
      let side = cos(angle(index) - .pi / 2)
      let anchor = abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end"
      let lines = Self.lines(of: axis.title)
      let height = 14.0
      // Above the centre the last line stands nearest to the axis, below it the first.
      let top = place.y + 4 - (sin(angle(index) - .pi / 2) < 0 ? height * Double(lines.count - 1) : 0)
      let spans = lines.enumerated().map { row, line -> HTML in
        "<tspan x=\"\(text(place.x))\" y=\"\(text(top + height * Double(row)))\">\(line)</tspan>"
      }
      return "<text class=\"axis\" text-anchor=\"\(anchor)\">\(spans)</text>"
    }
  }

  /// A long name on two lines, broken at the blank nearest to its middle.
  private static func lines(of name: String) -> [String] {
    guard name.count > 14 else { return [name] }
    let words = name.split(separator: " ").map(String.init)
    let breaks = (1..<max(1, words.count)).map {
      (words[..<$0].joined(separator: " "), words[$0...].joined(separator: " "))
    }
    guard let best = breaks.min(by: { max($0.0.count, $0.1.count) < max($1.0.count, $1.1.count) }) else {
      return [name]
    }
    return [best.0, best.1]
  }

  private func angle(_ index: Int) -> Double { 2 * .pi * Double(index) / Double(axes.count) }

  private func place(_ value: Double, _ index: Int) -> (x: Double, y: Double) {
    let length = Self.radius * value / 100
    return (
      Self.size.width / 2 + length * sin(angle(index)), Self.size.height / 2 - length * cos(angle(index))
    )
  }

  private func point(_ value: Double, _ index: Int) -> String {
    let place = place(value, index)
    return text(place.x) + "," + text(place.y)
  }

  private func text(_ number: Double) -> String { Coordinate(number: number).text }
}

extension Gauge {
  /// The number that a mark stands for.
  fileprivate subscript(mark: Mark) -> Double? {
    switch mark {
    case .own: value.value
    case .successful: successful?.value
    case .lessSuccessful: lessSuccessful?.value
    }
  }
}
