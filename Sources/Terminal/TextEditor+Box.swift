extension TextEditor {
  /// The text in lines of at most `width` columns, with the place of the cursor in them.
  package func box(width: Int) -> (lines: [String], cursor: Point) {
    let layout = Layout(text, width: max(2, width))
    return (layout.texts, layout.place(of: cursor))
  }

  /// Moves the cursor up or down in such lines; `false` at the edge, where it stays.
  package mutating func moveLine(by step: Int, width: Int) -> Bool {
    let layout = Layout(text, width: max(2, width))
    let place = layout.place(of: cursor)
    guard layout.lines.indices.contains(place.row + step) else { return false }
    self.place(cursor: layout.cursor(row: place.row + step, column: place.column))
    return true
  }

  /// How a text is broken: at its line breaks, and after the last space that fits.
  private struct Layout {
    let clusters: [Character]
    let width: Int
    private(set) var lines: [Range<Int>] = []

    init(_ text: String, width: Int) {
      clusters = Array(text)
      self.width = width
      var (start, used) = (0, 0)
      var afterSpace: Int?
      func end(_ lines: inout [Range<Int>], at end: Int, next: Int) {
        lines.append(start..<end)
        start = next
        afterSpace = nil
      }
      for (index, cluster) in clusters.enumerated() {
        if cluster == "\n" {
          end(&lines, at: index, next: index + 1)
          used = 0
          continue
        }
        // A space behind a full line stands there unseen, not at the start of the next one.
        if used + columns(index..<index + 1) > width, cluster != " " {
          let place = afterSpace ?? index
          end(&lines, at: place, next: place)
          used = columns(place..<index)
        }
        used += columns(index..<index + 1)
        if cluster == " " { afterSpace = index + 1 }
      }
      lines.append(start..<clusters.count)
    }

    private func columns(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + String(clusters[$1]).columns } }

    var texts: [String] { lines.map { String(clusters[$0]) } }

    func place(of cursor: Int) -> Point {
      let row = max(0, (lines.firstIndex { $0.lowerBound > cursor } ?? lines.count) - 1)
      return Point(column: min(columns(lines[row].lowerBound..<cursor), width - 1), row: row)
    }

    /// The cursor in a line, at this column or the last before it.
    func cursor(row: Int, column: Int) -> Int {
      let line = lines[row]
      // The end of a line that goes on is the start of the next one.
      let goesOn = lines.indices.contains(row + 1) && lines[row + 1].lowerBound == line.upperBound
      let last = goesOn ? max(line.lowerBound, line.upperBound - 1) : line.upperBound
      return (line.lowerBound...last).last { columns(line.lowerBound..<$0) <= column } ?? line.lowerBound
    }
  }
}
