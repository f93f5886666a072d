import CVterm

/// A terminal emulation (libvterm): what a person would see of a program's output.
final class EmulatedScreen {
  /// A cell as it looks.
  struct Cell: Hashable {
    /// The character with its marks; a space where nothing is.
    let text: String
    let isBold: Bool
    let isUnderlined: Bool
    let isReversed: Bool
    /// A number of the palette; `nil` = the terminal's own colour.
    let foreground: Int?
    let background: Int?
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let state: UnsafeMutablePointer<CVState>
  private(set) var rows: Int
  private(set) var columns: Int

  init?(rows: Int, columns: Int, isUTF8: Bool) {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)), let screen = vterm_obtain_screen(terminal) else {
      return nil
    }
    self.terminal = terminal
    self.screen = screen
    self.rows = rows
    self.columns = columns
    state = .allocate(capacity: 1)
    state.initialize(to: CVState())
    vterm_set_utf8(terminal, isUTF8 ? 1 : 0)
    cv_watch(screen, state)
  }

  deinit {
    vterm_free(terminal)
    state.deallocate()
  }

  func feed(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Where the cursor stands, from 0; `nil` = hidden.
  var cursor: (row: Int, column: Int)? {
    guard state.pointee.cursor_visible != 0 else { return nil }
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.row), Int(place.col))
  }

  /// Whether a program has taken a screen of its own, besides the shell's.
  var isAlternate: Bool { state.pointee.alternate_screen != 0 }

  func cell(row: Int, column: Int) -> Cell {
    let cell = cv_cell(screen, Int32(row), Int32(column))
    let scalars = withUnsafeBytes(of: cell.characters) { Array($0.bindMemory(to: UInt32.self)) }
      .prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    return Cell(
      text: scalars.isEmpty ? " " : String(String.UnicodeScalarView(scalars)), isBold: cell.bold != 0,
      isUnderlined: cell.underlined != 0, isReversed: cell.reversed != 0,
      foreground: cell.foreground == -1 ? nil : Int(cell.foreground),
      background: cell.background == -1 ? nil : Int(cell.background))
  }

  /// All cells.
  var cells: [Cell] { (0..<rows).flatMap { row in (0..<columns).map { cell(row: row, column: $0) } } }

  /// The text of every row without trailing spaces.
  var lines: [String] {
    (0..<rows).map { row in
      var line = ""
      var column = 0
      while column < columns {
        line += cell(row: row, column: column).text
        column += max(1, Int(cv_cell(screen, Int32(row), Int32(column)).columns))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  /// The first cell of a piece of text; `nil` = it is not there.
  func cell(of piece: String) -> Cell? {
    for (row, line) in lines.enumerated() {
      guard let start = line.ranges(of: piece).first?.lowerBound else { continue }
      var column = 0
      var place = line.startIndex
      while place < start {
        column += max(1, Int(cv_cell(screen, Int32(row), Int32(column)).columns))
        place = line.index(after: place)
      }
      return cell(row: row, column: column)
    }
    return nil
  }
}
