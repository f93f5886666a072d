import ScreenKit
import Terminal
import Words
import Workshop

/// Large type, in windows that have more rows than eighty columns fill: each line three or four rows high, so that the
/// last row of a room reads as much as in the home size.
extension PublicView {
  /// Whether the window has room for it.
  var isLarge: Bool { context.size.columns >= 100 && context.size.rows >= 34 && charset == .unicode }

  /// How many rows a text takes in large type, in at most so many lines; `nil` where it does not go.
  func largeRows(_ text: String, most: Int, width: Int? = nil) -> Int? {
    large(text, most: most, width: width).map { $0.map(\.size.rows).reduce(0, +) }
  }

  private func large(_ text: String, most: Int, width: Int?) -> [TypedText]? {
    guard isLarge, let lines = TypedText.lines(text, width: width ?? self.width, charset), lines.count <= most else {
      return nil
    }
    return lines
  }

  /// Draws a text in large type where it goes in so many lines, else as it is; returns the row below.
  @discardableResult func writeLarge(
    _ text: String, in frame: inout Frame, row: Int, style: Style, most: Int, plainMost: Int = 99, column: Int? = nil,
    limit: Int? = nil
  ) -> Int {
    guard let lines = large(text, most: most, width: limit) else {
      return write(text, in: &frame, row: row, style: style, column: column, limit: limit, most: plainMost)
    }
    var row = row
    for line in lines {
      line.draw(in: &frame, row: row, column: column ?? left, style: style)
      row += line.size.rows
    }
    return row
  }

  /// The title of a scene.
  func headline(_ text: String, in frame: inout Frame) -> Int {
    writeLarge(text, in: &frame, row: top, style: .heading, most: 1, plainMost: 1)
  }
}
