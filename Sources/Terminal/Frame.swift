/// One cell of a frame.
package struct Cell: Hashable, Sendable {
  /// The base character with its marks; empty in the second cell of a wide character.
  package var text: String
  /// How it is painted.
  package var style: Style

  /// An empty cell.
  package static let blank = Cell(text: " ", style: .text)
}

/// A whole screen, ready to be painted: the only thing that a screen gives to a terminal.
package struct Frame: Hashable, Sendable {
  /// Its size.
  package let size: Size
  /// What the terminal can show; texts are turned into it as they are written.
  package let charset: Charset
  /// Where the terminal's cursor stands; `nil` = hidden.
  package var cursor: Point?
  private var cells: [Cell]
  /// What can be clicked; where several lie over each other, the last one counts.
  package private(set) var targets: [ClickTarget] = []

  /// An empty frame.
  package init(size: Size, charset: Charset = .unicode) {
    self.size = size
    self.charset = charset
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place inside the frame.
  package subscript(point: Point) -> Cell {
    contains(point) ? cells[point.row * size.columns + point.column] : .blank
  }

  /// The cells of a row.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  private func contains(_ point: Point) -> Bool {
    (0..<size.columns).contains(point.column) && (0..<size.rows).contains(point.row)
  }

  /// Writes one line of text; what lies outside the frame or beyond `limit` columns is cut.
  ///
  /// - Returns: the column after the text.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .text, limit: Int = .max
  ) -> Int {
    let shown = limit == .max ? charset.shown(text) : charset.shown(text, limit: limit)
    var column = column
    for cluster in Cluster.split(shown) {
      put(cluster, row: row, column: column, style: style)
      column += cluster.columns
    }
    return column
  }

  private mutating func put(_ cluster: Cluster, row: Int, column: Int, style: Style) {
    guard (0..<size.rows).contains(row), column >= 0, column + cluster.columns <= size.columns else { return }
    let index = row * size.columns + column
    // Half of a wide character must not stay behind.
    if cells[index].text.isEmpty, column > 0 { cells[index - 1] = .blank }
    let after = index + cluster.columns
    if column + cluster.columns < size.columns, cells[after].text.isEmpty { cells[after] = .blank }
    cells[index] = Cell(text: cluster.text, style: style)
    if cluster.columns == 2 { cells[index + 1] = Cell(text: "", style: style) }
  }

  /// Gives the cells of a part of a row another style, keeping their text.
  package mutating func restyle(row: Int, columns: Range<Int>, _ style: Style) {
    guard (0..<size.rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].style = style
    }
  }

  /// Makes a part of a row clickable.
  package mutating func clickable(row: Int, columns: Range<Int>, keys: [Key]) {
    targets.append(ClickTarget(row: row, columns: columns, keys: keys))
  }

  /// Nothing can be clicked any more, as under a box.
  package mutating func forgetTargets() { targets = [] }

  /// Fills a part of a row with one single-column character.
  package mutating func fill(row: Int, columns: Range<Int>, with character: String, style: Style = .text) {
    for column in columns.clamped(to: 0..<size.columns) {
      write(character, row: row, column: column, style: style)
    }
  }

  /// Writes another frame over this one.
  package mutating func overlay(_ other: Frame, row: Int, column: Int) {
    let covered = (column..<column + other.size.columns).clamped(to: 0..<size.columns)
    guard !covered.isEmpty else { return }
    targets += other.targets.map {
      ClickTarget(
        row: $0.row + row, columns: $0.columns.lowerBound + column..<$0.columns.upperBound + column, keys: $0.keys)
    }
    for otherRow in 0..<other.size.rows where (0..<size.rows).contains(row + otherRow) {
      let start = (row + otherRow) * size.columns
      // Halves of wide characters at the edges, of this frame and of the other, must not stay behind.
      if cells[start + covered.lowerBound].text.isEmpty { cells[start + covered.lowerBound - 1] = .blank }
      if covered.upperBound < size.columns, cells[start + covered.upperBound].text.isEmpty {
        cells[start + covered.upperBound] = .blank
      }
      for target in covered {
        cells[start + target] = other[Point(column: target - column, row: otherRow)]
      }
      if cells[start + covered.lowerBound].text.isEmpty { cells[start + covered.lowerBound] = .blank }
      if other[Point(column: covered.upperBound - column, row: otherRow)].text.isEmpty {
        cells[start + covered.upperBound - 1] = .blank
      }
    }
  }

  /// The text of every row without trailing spaces, for tests and for pictures.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = self.row(row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
