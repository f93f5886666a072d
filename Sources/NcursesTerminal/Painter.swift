import CNcurses
import CTerminal
import Terminal

/// Puts frames into an ncurses window.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette
  private var last: Frame?

  init(window: UnsafeMutablePointer<WINDOW>, palette: Palette) {
    self.window = window
    self.palette = palette
  }

  /// Writes the rows that are new; ncurses sends the terminal what differs in them.
  mutating func paint(_ frame: Frame, size: Size) {
    let known = last?.size == frame.size ? last : nil
    if known == nil { werase(window) }
    let rows = min(frame.size.rows, size.rows)
    let foot = max(0, rows - Self.footRows)
    // What the foot says of the rest is sent first: a program that is killed in between does not leave “saved” there.
    if write(foot..<rows, of: frame, over: known, size), known != nil {
      place(frame.cursor, size)
      wrefresh(window)
    }
    write(0..<foot, of: frame, over: known, size)
    place(frame.cursor, size)
    wrefresh(window)
    last = frame
  }

  /// The line that tells what is saved, and the keys.
  private static let footRows = 2

  /// Whether any of these rows is new.
  @discardableResult
  private func write(_ rows: Range<Int>, of frame: Frame, over known: Frame?, _ size: Size) -> Bool {
    let new = rows.filter { known?.row($0) != frame.row($0) }
    for row in new {
      let cells = cells(frame.row(row), columns: size.columns)
      mvwadd_wchnstr(window, Int32(row), 0, cells, Int32(cells.count))
    }
    return !new.isEmpty
  }

  /// Shows the last frame again on a terminal of which nothing is known.
  mutating func repaint(size: Size) {
    clearok(window, true)
    guard let frame = last else {
      _ = wrefresh(window)
      return
    }
    last = nil
    paint(frame, size: size)
  }

  /// The terminal has another size: nothing of the last frame holds.
  mutating func forget() {
    last = nil
    clearok(window, true)
  }

  private func place(_ cursor: Point?, _ size: Size) {
    curs_set(cursor == nil ? 0 : 1)
    // A terminal that cannot hide its cursor gets it where it disturbs least.
    let place = cursor ?? Point(column: size.columns - 1, row: size.rows - 1)
    wmove(window, Int32(min(place.row, size.rows - 1)), Int32(min(place.column, size.columns - 1)))
  }

  private func cells(_ row: ArraySlice<Cell>, columns: Int) -> [cchar_t] {
    var result: [cchar_t] = []
    result.reserveCapacity(columns)
    var style: Style?
    var look: (attributes: attr_t, pair: Int16) = (0, 0)
    let row = row.prefix(columns)
    for index in row.indices where !row[index].text.isEmpty {
      if row[index].style != style {
        style = row[index].style
        look = palette.look(row[index].style)
      }
      let isWide = index + 1 < row.endIndex && row[index + 1].text.isEmpty
      append(row[index].text, columns: isWide ? 2 : 1, look, to: &result)
    }
    return result
  }

  private func append(
    _ text: String, columns: Int, _ look: (attributes: attr_t, pair: Int16), to result: inout [cchar_t]
  ) {
    var characters: [wchar_t] = []
    for scalar in text.unicodeScalars where characters.count < Int(CCHARW_MAX) {
      let width = scalar.isASCII ? 1 : Int(character_columns(scalar.value))
      // ncurses goes by the system's widths; where they differ from ours the row would shift.
      let fits = characters.isEmpty ? width == columns : width == 0
      if fits { characters.append(wchar_t(scalar.value)) } else if characters.isEmpty { break }
    }
    if characters.isEmpty {
      for _ in 0..<columns { append("?", columns: 1, look, to: &result) }
      return
    }
    characters.append(0)
    var cell = cchar_t()
    setcchar(&cell, characters, look.attributes, look.pair, nil)
    result.append(cell)
  }
}
