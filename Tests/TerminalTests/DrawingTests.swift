import Terminal
import Testing

@Suite("Bars, canvases and scrolling")
struct DrawingTests {
  @Test(
    "A bar is filled to the eighth of a cell",
    arguments: [
      (0.0, "··········"), (1.25, "▏·········"), (5, "▌·········"), (8.75, "▉·········"), (10, "█·········"),
      (53.75, "█████▍····"), (100, "██████████"), (120, "██████████"), (-3, "··········"), (99.9, "██████████"),
      (.nan, "··········"), (.infinity, "██████████"),
    ])
  func eighths(value: Double, bar: String) {
    #expect(drawn(Bar(value: value)) == bar)
  }

  @Test("Bounds and marks lie where their values are, and stay inside")
  func marks() {
    let mark = { (value: Double) in Bar.Mark(value: value, sign: "◆", style: .accent) }
    #expect(drawn(Bar(value: 20, shaded: 10...45, marks: [mark(70)])) == "██░░░··◆··")
    #expect(drawn(Bar(value: nil, marks: [mark(0), mark(100), mark(300), mark(.nan)])) == "◆········◆")
    #expect(drawn(Bar(value: nil, shaded: 0...100)) == "░░░░░░░░░░")
    #expect(drawn(Bar(value: 50), width: 0) == "")
  }

  @Test("Dots land in their cells")
  func braille() {
    var canvas = BrailleCanvas(columns: 2, rows: 1)
    canvas.set(x: 0, y: 0, style: .accent)
    canvas.set(x: 3, y: 3, style: .muted)
    canvas.set(x: 4, y: 0, style: .accent)
    canvas.set(x: 0, y: -1, style: .accent)
    var frame = Frame(size: Size(columns: 3, rows: 1))
    canvas.draw(in: &frame, row: 0, column: 0)
    #expect(frame.lines == ["⠁⢀"])
    #expect(frame[Point(column: 0, row: 0)].style == .accent)
  }

  @Test("Lines run from dot to dot; what is no number draws nothing")
  func lines() {
    var canvas = BrailleCanvas(columns: 2, rows: 1)
    canvas.line(from: (0, 0), to: (3, 3), style: .accent)
    canvas.line(from: (.nan, 0), to: (3, .infinity), style: .accent)
    canvas.line(from: (0, 0), to: (1e300, 0), style: .accent)
    var frame = Frame(size: Size(columns: 2, rows: 1))
    canvas.draw(in: &frame, row: 0, column: 0)
    #expect(frame.lines == ["⠑⢄"])
    var sparse = BrailleCanvas(columns: 2, rows: 1)
    sparse.line(from: (0, 0), to: (3, 0), style: .accent, gap: 2)
    sparse.line(from: (0, 3), to: (0, 3), style: .accent, gap: 0)
    sparse.draw(in: &frame, row: 0, column: 0)
    #expect(frame.lines == ["⡁⠁"])
  }

  @Test("A window follows what must be in view and never leaves the list")
  func scrolling() {
    var window = ScrollWindow()
    window.show(5..<6, total: 20, height: 5)
    #expect(window.first == 1)
    window.show(3..<4, total: 20, height: 5)
    #expect(window.first == 1)
    window.show(0..<1, total: 20, height: 5)
    #expect(window.first == 0)
    window.show(19..<20, total: 20, height: 5)
    #expect(window.first == 15)
    window.show(2..<3, total: 3, height: 5)
    #expect(window.first == 0)
    window.show(4..<14, total: 20, height: 5)
    #expect(window.first == 4)
    #expect(ScrollWindow.first(showing: 0..<0, total: 0, height: 0) == 0)
  }

  private func drawn(_ bar: Bar, width: Int = 10) -> String {
    var frame = Frame(size: Size(columns: 10, rows: 1))
    bar.draw(in: &frame, row: 0, column: 0, width: width)
    return frame.lines[0]
  }
}
