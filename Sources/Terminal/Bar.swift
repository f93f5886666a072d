/// A horizontal bar for a value from 0 to 100, drawn in eighths of a cell, with marks on it.
package struct Bar: Hashable, Sendable {
  /// A sign at a value.
  package struct Mark: Hashable, Sendable {
    /// The value, 0–100.
    package let value: Double
    /// A single-column sign.
    package let sign: String
    /// How it is painted.
    package let style: Style

    package init(value: Double, sign: String, style: Style) {
      self.value = value
      self.sign = sign
      self.style = style
    }
  }

  /// The filled part, 0–100; `nil` = nothing is filled.
  package var value: Double?
  /// A part that is shaded, e.g. the bounds of an uncertain value.
  package var shaded: ClosedRange<Double>?
  /// Later marks lie above earlier ones.
  package var marks: [Mark]
  /// The style of the filled part.
  package var style: Style

  package init(
    value: Double?, shaded: ClosedRange<Double>? = nil, marks: [Mark] = [], style: Style = Style(.own)
  ) {
    self.value = value
    self.shaded = shaded
    self.marks = marks
    self.style = style
  }

  /// The column of a value in a bar of `width` columns.
  package static func column(of value: Double, width: Int) -> Int {
    min(width - 1, Int((part(of: value) * Double(width)).rounded(.down)))
  }

  // Int() would trap on what is no number.
  private static func part(of value: Double) -> Double {
    value.isNaN ? 0 : min(100, max(0, value)) / 100
  }

  /// Draws the bar.
  package func draw(in frame: inout Frame, row: Int, column: Int, width: Int) {
    guard width > 0 else { return }
    frame.fill(row: row, columns: column..<column + width, with: "·", style: .muted)
    if let shaded {
      let from = Self.column(of: shaded.lowerBound, width: width)
      let to = Self.column(of: shaded.upperBound, width: width)
      frame.fill(row: row, columns: column + from..<column + to + 1, with: "░", style: .muted)
    }
    if let value {
      let eighths = Int((Self.part(of: value) * Double(width * 8)).rounded())
      frame.fill(row: row, columns: column..<column + eighths / 8, with: "█", style: style)
      let rest = eighths % 8
      if rest > 0 { frame.write(Self.parts[rest - 1], row: row, column: column + eighths / 8, style: style) }
    }
    for mark in marks {
      let place = column + Self.column(of: mark.value, width: width)
      frame.write(mark.sign, row: row, column: place, style: mark.style)
    }
  }

  private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
