/// Rows of styled text without a lower end, of which a frame shows a part.
package struct Paper: Sendable {
  enum Piece: Sendable {
    case text(String, column: Int, style: Style)
    case bar(Bar, column: Int, width: Int)
    case canvas(BrailleCanvas, column: Int)
    case restyle(Range<Int>, Style)
    case target(Range<Int>, [Key])
  }

  /// The width to which paragraphs are wrapped, in columns.
  package let width: Int
  /// What the terminal can show; texts are turned into it before they are wrapped.
  package let charset: Charset
  private var rows: [[Piece]] = [[]]

  /// Empty paper; writing begins on row 0.
  package init(width: Int, charset: Charset) {
    self.width = max(1, width)
    self.charset = charset
  }

  /// The row that is written on.
  package var row: Int { rows.count - 1 }
  /// How many rows are filled; a last row without text does not count.
  package var height: Int { rows.last?.isEmpty == true ? rows.count - 1 : rows.count }

  /// The last row above `row` on which nothing is written; `nil` without one.
  package func blankRow(before row: Int) -> Int? {
    rows.prefix(max(0, row)).lastIndex { $0.isEmpty }
  }

  /// Goes to the next row.
  package mutating func newLine(_ count: Int = 1) {
    for _ in 0..<max(0, count) { rows.append([]) }
  }

  /// Goes to a row, also one that has been written on; rows between are added.
  package mutating func ensure(height: Int) {
    while rows.count < height { rows.append([]) }
  }

  /// Writes on the present row, cut at the paper's edge.
  package mutating func write(_ text: String, column: Int = 0, style: Style = .text, limit: Int? = nil) {
    write(text, row: row, column: column, style: style, limit: limit)
  }

  /// Writes on any row.
  package mutating func write(_ text: String, row: Int, column: Int, style: Style = .text, limit: Int? = nil) {
    ensure(height: row + 1)
    let room = min(limit ?? .max, width - column)
    guard room > 0 else { return }
    let shown = charset.shown(text, limit: room)
    rows[row].append(.text(shown, column: column, style: style))
  }

  /// Writes on the present row so that the text ends at the paper's right edge.
  package mutating func writeRight(_ text: String, style: Style = .text, inset: Int = 0) {
    let shown = charset.shown(text)
    write(shown, column: max(0, width - inset - shown.columns), style: style)
  }

  /// Writes a wrapped paragraph from the present row on and goes to the row below it.
  package mutating func paragraph(
    _ text: String, column: Int = 0, hanging: Int = 0, style: Style = .text, limit: Int? = nil
  ) {
    let room = max(1, min(limit ?? .max, width - column))
    let shown = charset.shown(text)
    let lines = hanging == 0 ? shown.wrapped(to: room) : Self.hanging(shown, by: hanging, room: room)
    for (index, line) in lines.enumerated() {
      write(line, column: column + (index == 0 ? 0 : hanging), style: style)
      newLine()
    }
  }

  private static func hanging(_ text: String, by indent: Int, room: Int) -> [String] {
    // The first line is as wide as the room; the rest is wrapped anew in what the indent leaves.
    let all = text.wrapped(to: room)
    guard all.count > 1, let first = all.first else { return all }
    let rest = text.dropFirst(first.count).drop { $0 == " " }
    return [first] + String(rest).wrapped(to: max(1, room - indent))
  }

  /// Draws a bar on the present row.
  package mutating func bar(_ bar: Bar, column: Int, width: Int) {
    rows[row].append(.bar(bar, column: column, width: width))
  }

  /// Draws a canvas with its upper edge on `row`.
  package mutating func canvas(_ canvas: BrailleCanvas, row: Int, column: Int) {
    ensure(height: row + canvas.rows)
    rows[row].append(.canvas(canvas, column: column))
  }

  /// Gives a part of the rows another style, over what is written on them.
  package mutating func restyle(rows range: Range<Int>, columns: Range<Int>, _ style: Style) {
    for row in range where rows.indices.contains(row) { rows[row].append(.restyle(columns, style)) }
  }

  /// Makes rows that are written on clickable, over their whole width or in some columns.
  package mutating func clickable(_ range: Range<Int>, columns: Range<Int>? = nil, keys: [Key]) {
    for row in range where rows.indices.contains(row) && !rows[row].isEmpty {
      rows[row].append(.target(columns ?? 0..<width, keys))
    }
  }

  /// Writes other paper on this one from the present row on.
  package mutating func append(_ other: Paper) {
    for (index, pieces) in other.rows.prefix(other.height).enumerated() {
      if index > 0 || !rows[row].isEmpty { newLine() }
      rows[row] += pieces
    }
    newLine()
  }

  /// Shows the rows from `first` on in a part of a frame.
  package func draw(in frame: inout Frame, row top: Int, column: Int, height: Int, first: Int = 0) {
    for offset in 0..<max(0, height) {
      let source = first + offset
      guard rows.indices.contains(source) else { break }
      for piece in rows[source] {
        switch piece {
        case .text(let text, let start, let style):
          frame.write(text, row: top + offset, column: column + start, style: style)
        case .bar(let bar, let start, let width):
          bar.draw(in: &frame, row: top + offset, column: column + start, width: width)
        case .canvas(let canvas, let start):
          canvas.draw(in: &frame, row: top + offset, column: column + start)
        case .restyle(let columns, let style):
          frame.restyle(
            row: top + offset, columns: columns.lowerBound + column..<columns.upperBound + column, style)
        case .target(let columns, let keys):
          frame.clickable(
            row: top + offset, columns: columns.lowerBound + column..<columns.upperBound + column, keys: keys)
        }
      }
    }
  }
}
