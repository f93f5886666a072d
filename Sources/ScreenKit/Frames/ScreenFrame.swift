package import Terminal

/// The frame around every screen: title line, a second line, a rule or progress bar, a body, a key line.
package struct ScreenFrame {
  /// Left of the first line, after the program's name.
  package var title = ""
  /// Right of the first line.
  package var titleRight = ""
  /// Behind it; the last to be cut.
  package var titleEnd = ""
  /// Left of the second line.
  package var crumbs = ""
  /// Right of the second line.
  package var crumbsRight = ""
  /// Progress 0–100; `nil` = a plain rule.
  package var progress: Double?
  /// On the rule above the key line, right.
  package var status = ""
  package var statusStyle = Style.muted
  /// On the same rule, left: pieces of one line.
  package var footLeft: [(text: String, style: Style)] = []
  /// What the key line is made from.
  package var keys: [KeyHelp] = []
  package let surroundings: DisplayTraits

  package init(_ surroundings: DisplayTraits) { self.surroundings = surroundings }

  /// Rows above and below the body.
  package static let chromeRows = 5
  package static func bodyHeight(_ surroundings: DisplayTraits) -> Int { surroundings.size.rows - chromeRows }
  /// The columns of the body, with one column free at each side.
  package static func bodyWidth(_ surroundings: DisplayTraits) -> Int { surroundings.size.columns - 2 }

  /// A whole frame with `body` in the middle, its rows from `first` on.
  package func frame(_ body: Paper, first: Int = 0, cursor: Point? = nil) -> Frame {
    let size = surroundings.size
    var frame = Frame(size: size, charset: surroundings.charset)
    head(&frame)
    let height = Self.bodyHeight(surroundings)
    body.draw(in: &frame, row: 3, column: 1, height: height, first: first)
    scrollMarks(&frame, first: first, total: body.height, height: height)
    foot(&frame)
    if let cursor {
      let row = cursor.row - first + 3
      if (3..<3 + height).contains(row) { frame.cursor = Point(column: cursor.column + 1, row: row) }
    }
    return frame
  }

  private func shown(_ text: String) -> String { surroundings.charset.shown(text) }

  private func head(_ frame: inout Frame) {
    let width = surroundings.size.columns
    pair(
      &frame, row: 0, left: title, right: titleRight, rightEnd: titleEnd, leftStart: 12,
      leftStyle: Style(.text, bold: true))
    frame.write("reifegrad", row: 0, column: 1, style: .heading)
    pair(&frame, row: 1, left: crumbs, right: crumbsRight, leftStart: 1, leftStyle: .text)
    if let progress {
      frame.fill(row: 2, columns: 1..<width - 1, with: "─", style: .muted)
      var bar = Frame(size: Size(columns: width - 2, rows: 1), charset: surroundings.charset)
      Bar(value: progress, style: .accent).draw(in: &bar, row: 0, column: 0, width: width - 2)
      for column in 0..<width - 2 where bar[Point(column: column, row: 0)].style == .accent {
        frame.write(
          bar[Point(column: column, row: 0)].text, row: 2, column: column + 1, style: Style(.accent))
      }
    } else {
      frame.fill(row: 2, columns: 1..<width - 1, with: "─", style: .muted)
    }
  }

  /// A text at the left and one at the right; the right one gets half, and what the left one does not need.
  private func pair(
    _ frame: inout Frame, row: Int, left: String, right: String, rightEnd: String = "", leftStart: Int,
    leftStyle: Style
  ) {
    let width = surroundings.size.columns
    let half = (width - leftStart) / 2
    let rest = width - leftStart - shown(left).columns - 3
    let rightText = joined(right, rightEnd, room: max(0, half, rest))
    let rightStart = width - 1 - rightText.columns
    frame.write(left, row: row, column: leftStart, style: leftStyle, limit: max(0, rightStart - leftStart - 2))
    frame.write(rightText, row: row, column: rightStart, style: .muted)
  }

  /// “Tischlerei Muster… · 3 Personen”: the first part gives way.
  private func joined(_ text: String, _ end: String, room: Int) -> String {
    guard !text.isEmpty, !end.isEmpty else { return surroundings.charset.shown(text + end, limit: room) }
    let tail = shown(" · " + end)
    let left = room - tail.columns
    guard left >= 8 || shown(text).columns <= left else {
      return surroundings.charset.shown(text + " · " + end, limit: room)
    }
    return surroundings.charset.shown(text, limit: left) + tail
  }

  private func foot(_ frame: inout Frame) {
    let size = surroundings.size
    frame.fill(row: size.rows - 2, columns: 1..<size.columns - 1, with: "─", style: .muted)
    var left = 1
    for piece in footLeft {
      left = frame.write(
        piece.text, row: size.rows - 2, column: left, style: piece.style, limit: max(0, size.columns - 2 - left))
    }
    if left > 1 { frame.write(" ", row: size.rows - 2, column: left) }
    if !status.isEmpty {
      let text = " " + surroundings.charset.shown(status, limit: size.columns - 8)
      frame.write(text, row: size.rows - 2, column: size.columns - 1 - text.columns, style: statusStyle)
    }
    var column = 1
    for key in Self.fitting(keys, charset: surroundings.charset, width: size.columns - 2) {
      let start = column
      column = frame.write(key.sign, row: size.rows - 1, column: column, style: .key)
      column = frame.write(" " + key.label, row: size.rows - 1, column: column)
      if let key = key.key { frame.clickable(row: size.rows - 1, columns: start..<column, keys: [key]) }
      column += 2
    }
  }

  /// The keys that fit into the line: those of lowest rank give way, the order stays.
  package static func fitting(_ keys: [KeyHelp], charset: Charset, width: Int) -> [KeyHelp] {
    var shown = keys.filter { $0.rank != nil }
    let needed = { (keys: [KeyHelp]) in
      keys.reduce(-2) { $0 + charset.shown($1.sign + " " + $1.label).columns + 2 }
    }
    while needed(shown) > width, let last = shown.indices.max(by: { (shown[$0].rank ?? 0) < (shown[$1].rank ?? 0) }) {
      shown.remove(at: last)
    }
    return shown
  }

  private func scrollMarks(_ frame: inout Frame, first: Int, total: Int, height: Int) {
    guard total > height else { return }
    let column = surroundings.size.columns - 1
    if first > 0 { frame.write("▲", row: 3, column: column, style: .muted) }
    if first + height < total { frame.write("▼", row: 2 + height, column: column, style: .muted) }
  }
}
