import Terminal
import Testing

@Suite("Frames")
struct FrameTests {
  @Test("Text lands where it is written")
  func write() {
    var frame = Frame(size: Size(columns: 10, rows: 2))
    #expect(frame.write("Größe", row: 1, column: 2) == 7)
    #expect(frame.lines == ["", "  Größe"])
  }
}
