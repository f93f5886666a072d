import Terminal
import Testing

@Suite("Frames")
struct FrameTests {
  private let blank = Frame(size: Size(columns: 6, rows: 2))

  @Test("Text lands where it is written and tells where it ends")
  func write() {
    var frame = blank
    let end = frame.write("Größe", row: 1, column: 1, style: .accent)
    #expect(end == 6)
    #expect(frame.lines == ["", " Größe"])
    #expect(frame[Point(column: 1, row: 1)].text == "G")
    #expect(frame[Point(column: 1, row: 1)].style == .accent)
    #expect(frame[Point(column: 0, row: 1)] == .blank)
  }

  @Test("What lies outside is cut on every side, without half characters")
  func outside() {
    var frame = blank
    frame.write("abcdefghi", row: 0, column: -2)
    frame.write("漢字漢字", row: 1, column: -1)
    frame.write("x", row: 2, column: 0)
    frame.write("x", row: -1, column: 0)
    #expect(frame.lines == ["cdefgh", " 字漢"])
    frame.write("漢", row: 0, column: 5)
    #expect(frame.lines[0] == "cdefgh")
  }

  @Test("Writing over half of a wide character takes the other half away", arguments: 0..<5)
  func overwrite(column: Int) {
    var frame = blank
    frame.write("漢字漢", row: 0, column: 0)
    frame.write("x", row: 0, column: column)
    expectWhole(frame, columns: 6)
    frame.write("語", row: 0, column: column)
    expectWhole(frame, columns: 6)
    #expect(frame[Point(column: column, row: 0)].text == "語")
  }

  @Test("Another frame laid over leaves no half characters, of either", arguments: -3..<7)
  func overlay(column: Int) {
    var frame = blank
    frame.write("漢字漢", row: 0, column: 0)
    var other = Frame(size: Size(columns: 4, rows: 3))
    other.write("語語", row: 1, column: 0)
    frame.overlay(other, row: -1, column: column)
    expectWhole(frame, columns: 6)
  }

  @Test("Marks take up no cell")
  func marks() {
    var frame = blank
    let end = frame.write("e\u{301}o\u{308}", row: 0, column: 0)
    #expect(end == 2)
    #expect(frame[Point(column: 1, row: 0)].text == "o\u{308}")
  }

  @Test("A limit cuts with an ellipsis that fits, also in ASCII")
  func limit() {
    var frame = blank
    frame.write("Fragebogen", row: 0, column: 0, limit: 5)
    #expect(frame.lines[0] == "Frag…")
    var ascii = Frame(size: Size(columns: 12, rows: 1), charset: .ascii)
    let end = ascii.write("Überprüfung", row: 0, column: 0, limit: 8)
    #expect(end == 8)
    #expect(ascii.lines[0] == "Ueber...")
  }

  @Test("Another style leaves the text")
  func restyle() {
    var frame = blank
    frame.write("ab", row: 0, column: 0)
    frame.restyle(row: 0, columns: -5..<100, .selection)
    frame.restyle(row: 7, columns: 0..<1, .selection)
    #expect(frame.row(0).allSatisfy { $0.style == .selection })
    #expect(frame.lines[0] == "ab")
  }

  @Test("Filling stays inside, and no frame is too small")
  func fill() {
    var frame = blank
    frame.fill(row: 0, columns: -3..<3, with: "─")
    #expect(frame.lines[0] == "───")
    var empty = Frame(size: Size(columns: -1, rows: 0))
    empty.fill(row: 0, columns: 0..<5, with: "x")
    empty.write("x", row: 0, column: 0)
    empty.overlay(frame, row: 0, column: 0)
    #expect(empty.lines.isEmpty)
    #expect(empty.row(0).isEmpty)
  }

  /// No empty cell but behind a wide character, and none missing there.
  private func expectWhole(_ frame: Frame, columns: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    let width = frame.row(0).map(\.text).joined().columns
    #expect(width == columns, sourceLocation: sourceLocation)
    for column in 0..<columns {
      let isWide = frame[Point(column: column, row: 0)].text.columns == 2
      let next = column + 1 < columns ? frame[Point(column: column + 1, row: 0)].text : "x"
      #expect(isWide == next.isEmpty, sourceLocation: sourceLocation)
    }
  }
}
