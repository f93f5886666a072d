/// A drawing surface with 2 × 4 dots in each cell.
package struct BrailleCanvas: Sendable {
  /// Width in cells.
  package let columns: Int
  /// Height in cells.
  package let rows: Int
  private var dots: [UInt8]
  private var styles: [Style]

  /// An empty canvas.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    dots = Array(repeating: 0, count: self.columns * self.rows)
    styles = Array(repeating: .muted, count: self.columns * self.rows)
  }

  /// Sets one dot; x runs to `2 × columns`, y downwards to `4 × rows`. The last style in a cell wins.
  package mutating func set(x: Int, y: Int, style: Style) {
    guard (0..<columns * 2).contains(x), (0..<rows * 4).contains(y) else { return }
    let cell = y / 4 * columns + x / 2
    dots[cell] |= Self.bits[y % 4][x % 2]
    styles[cell] = style
  }

  /// Draws a line between two dots; every `gap`-th dot only, for lighter lines.
  package mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), style: Style, gap: Int = 1
  ) {
    let length = max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)
    // What is no number, or far outside, has no dots; Int() would trap on it.
    guard [start.x, start.y, end.x, end.y].allSatisfy({ abs($0) < 1e6 }) else { return }
    let steps = Int(length)
    for step in stride(from: 0, through: max(1, steps), by: max(1, gap)) {
      let part = Double(step) / Double(max(1, steps))
      let x = start.x + (end.x - start.x) * part
      let y = start.y + (end.y - start.y) * part
      set(x: Int(x.rounded()), y: Int(y.rounded()), style: style)
    }
  }

  /// Paints every cell that has a dot.
  package func draw(in frame: inout Frame, row: Int, column: Int) {
    for cellRow in 0..<rows {
      for cellColumn in 0..<columns {
        let index = cellRow * columns + cellColumn
        guard dots[index] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[index])) else { continue }
        frame.write(
          String(Character(scalar)), row: row + cellRow, column: column + cellColumn, style: styles[index])
      }
    }
  }

  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
