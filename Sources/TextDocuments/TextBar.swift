import Documents
package import Terminal

/// A bar for values from 0 to 100 in one line of text, with marks for the profiles.
package struct TextBar {
  let width: Int
  let charset: Charset

  private static let eighths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Makes bars of so many columns.
  package init(width: Int, charset: Charset) {
    self.width = width
    self.charset = charset
  }

  /// The bar; `high` reaches beyond `value`, or without a value from `low`, as what is uncertain.
  package func line(value: Double?, low: Double?, high: Double?, successful: Double?, lessSuccessful: Double?) -> String
  {
    var cells = Array(repeating: Self.empty, count: width)
    if let low, let high, high > low {
      let from = Bar.column(of: value ?? low, width: width)
      for column in from...Bar.column(of: high, width: width) { cells[column] = Self.uncertain(charset) }
    }
    if let value {
      let filled = Int((value / 100 * Double(width * 8)).rounded())
      for column in 0..<min(width, filled / 8) { cells[column] = Self.full }
      if filled % 8 > 0, filled / 8 < width { cells[filled / 8] = Self.eighths[filled % 8 - 1] }
    }
    if let lessSuccessful { cells[Bar.column(of: lessSuccessful, width: width)] = Mark.lessSuccessful.sign }
    if let successful { cells[Bar.column(of: successful, width: width)] = Mark.successful.sign }
    return cells.map { charset.shown($0) }.joined()
  }

  /// The numbers 0, 25, 50, 75 and 100 above a bar, as many as have room.
  package var scale: String {
    var line = Array(repeating: " ", count: width)
    var free = 0
    let last = width - 3
    for number in [0, 25, 50, 75] {
      let text = String(number)
      let start = Bar.column(of: Double(number), width: width)
      guard start >= free, start + text.count < last else { continue }
      for (offset, digit) in text.enumerated() { line[start + offset] = String(digit) }
      free = start + text.count + 1
    }
    for (offset, digit) in "100".enumerated() where last + offset >= 0 { line[last + offset] = String(digit) }
    return line.joined()
  }

  /// The sign of what is filled.
  package static let full = "█"
  /// The sign of an empty cell.
  static let empty = "·"
  /// The sign of what the open answers leave uncertain; ASCII has a third sign for it.
  package static func uncertain(_ charset: Charset) -> String { charset == .unicode ? "░" : ":" }
}
