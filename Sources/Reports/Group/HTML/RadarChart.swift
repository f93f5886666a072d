import Foundation
import HTMLDocuments
import Questionnaire
import Words

/// The values of the fields on axes around a centre, with both profiles.
struct RadarChart {
  /// One axis.
  struct Axis {
    let name: String
    let value: Double?
    let low: Double?
    let high: Double?
    let successful: Double?
    let lessSuccessful: Double?
  }

  let axes: [Axis]
  /// What the chart shows, in a few words.
  let title: String
  /// The numbers in sentences.
  let description: String

  private static let radius = 104.0
  private static let size = (width: 380.0, height: 300.0)

  /// The drawing; `nil` for fewer than three axes, which make no area.
  var drawing: HTML? {
    guard axes.count >= 3 else { return nil }
    return """
      <svg class="radar" viewBox="0 0 380 300" role="img"><title>\(title)</title><desc>\(description)</desc>\
      \(rings)\(spokes)\
      \(outline(\.lessSuccessful, class: "less-line"))\(outline(\.successful, class: "successful-line"))\
      \(outline(\.value, class: "own-line"))\(ranges)\
      \(marks(\.lessSuccessful, .lessSuccessful))\(marks(\.successful, .successful))\(marks(\.value, .own))\
      \(labels)</svg>
      """
  }

  private var rings: [HTML] {
    [25.0, 50, 75, 100].map { value in
      let points = axes.indices.map { point(value, $0) }.joined(separator: " ")
      return "<polygon class=\"ring\" points=\"\(points)\"/>"
    }
  }

  private var spokes: [HTML] {
    axes.indices.map { index in line(from: 0, to: 100, index, class: "spoke") }
  }

  /// What the open answers leave possible, along the axes.
  private var ranges: [HTML] {
    axes.enumerated().compactMap { index, axis in
      guard let low = axis.low, let high = axis.high, high - low > 1e-9 else { return nil }
      return line(from: low, to: high, index, class: "radar-range")
    }
  }

  private func line(from low: Double, to high: Double, _ index: Int, class name: String) -> HTML {
    let (a, b) = (place(low, index), place(high, index))
    return "<line class=\"\(name)\" x1=\"\(text(a.x))\" y1=\"\(text(a.y))\" x2=\"\(text(b.x))\" y2=\"\(text(b.y))\"/>"
  }

  /// An area where every axis has a value, else a line between neighbours that have one.
  private func outline(_ value: (Axis) -> Double?, class name: String) -> HTML {
    let values = axes.map(value)
    if values.allSatisfy({ $0 != nil }) {
      let points = values.enumerated().map { point($1 ?? 0, $0) }.joined(separator: " ")
      return "<polygon class=\"\(name)\" points=\"\(points)\"/>"
    }
    return HTML(
      values.indices.compactMap { index in
        let next = (index + 1) % values.count
        guard let from = values[index], let to = values[next] else { return nil }
        return "<polyline class=\"\(name)\" points=\"\(point(from, index)) \(point(to, next))\"/>"
      })
  }

  private func marks(_ value: (Axis) -> Double?, _ mark: ChartMark) -> [HTML] {
    axes.enumerated().compactMap { index, axis in
      value(axis).map { value in
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
      let lines = Self.lines(of: axis.name)
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

  private func text(_ number: Double) -> String { Self.plain(number) }
  private static func plain(_ number: Double) -> String {
    Numerals.shortest(number, most: 1, in: .english).replacing("−", with: "-")
  }
}
