import Questionnaire
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("The mouse")
struct MouseTests {
  private static let width = 40

  @Test("A click stands for the keys of what lies at its place, the last one that was drawn there")
  func frames() {
    var frame = Frame(size: Size(columns: Self.width, rows: 10))
    frame.clickable(row: 2, columns: 3..<6, keys: [.character("a")])
    frame.clickable(row: 2, columns: 5..<9, keys: [.character("b")])
    #expect(frame.keys(at: Point(column: 3, row: 2)) == [.character("a")])
    #expect(frame.keys(at: Point(column: 5, row: 2)) == [.character("b")])
    #expect(frame.keys(at: Point(column: 9, row: 2)).isEmpty)
    #expect(frame.keys(at: Point(column: 4, row: 3)).isEmpty)
  }

  @Test("Paper takes its targets along when it is scrolled, and none that is out of view")
  func papers() {
    var paper = Paper(width: 20, charset: .unicode)
    for row in 0..<6 {
      paper.write("row \(row)")
      paper.listRow(row..<row + 1, at: row, marked: 3)
      paper.newLine()
    }
    var frame = Frame(size: Size(columns: Self.width, rows: 10))
    paper.draw(in: &frame, row: 4, column: 2, height: 3, first: 2)
    // Rows 2, 3 and 4 of the paper stand on rows 4, 5 and 6 of the frame.
    #expect(frame.keys(at: Point(column: 2, row: 4)) == [.up])
    #expect(frame.keys(at: Point(column: 21, row: 5)) == [.enter])
    #expect(frame.keys(at: Point(column: 10, row: 6)) == [.down])
    #expect(frame.keys(at: Point(column: 1, row: 5)).isEmpty && frame.keys(at: Point(column: 22, row: 5)).isEmpty)
    #expect(frame.keys(at: Point(column: 10, row: 7)).isEmpty && frame.keys(at: Point(column: 10, row: 3)).isEmpty)
  }

  @Test("In the key line a click is the key; what names several keys cannot be clicked")
  func keyLine() throws {
    var map = KeyMap<Int>()
    map.bindMoves(rank: 3) { _ in 0 }
    map.bind([.enter], CommonTexts.enter, 1, label: CommonTexts.choose, help: CommonTexts.choose, rank: 0)
    map.bind([.character("1")], .same("1–4"), 2, label: CommonTexts.choose, help: CommonTexts.choose, rank: 1)
    map.bindHelp()
    let keys = map.help(in: .german)
    #expect(keys.map(\.key) == [nil, .enter, nil, .character("?")])
    let traits = DisplayTraits(
      language: .german, size: Size(columns: 80, rows: 24), today: "2026-11-24", programVersion: "")
    var screen = ScreenFrame(traits)
    screen.keys = keys
    let frame = screen.frame(Paper(width: 78, charset: .unicode))
    let line = try #require(frame.lines.last)
    let column = try #require(Array(line).firstIndex(of: "⏎"))
    #expect(frame.keys(at: Point(column: column, row: 23)) == [.enter])
    #expect(frame.keys(at: Point(column: column + 3, row: 23)) == [.enter])
    #expect(frame.keys(at: Point(column: 1, row: 23)).isEmpty)
  }

  @Test("A box covers what lies beneath: its choices can be clicked, and one that is only read closes anywhere")
  func boxes() throws {
    let traits = DisplayTraits(
      language: .german, size: Size(columns: 80, rows: 24), today: "2026-11-24", programVersion: "")
    func frame(_ box: Overlay<Int>) -> Frame {
      var frame = Frame(size: traits.size)
      for row in 0..<24 { frame.clickable(row: row, columns: 0..<80, keys: [.character("x")]) }
      box.draw(over: &frame, traits)
      return frame
    }
    let asking = frame(
      Overlay(title: CommonTexts.note, parts: [], choices: [(.own(1), CommonTexts.quit), (.own(2), CommonTexts.stay)]))
    let rows = asking.lines.indices.filter { !asking.keys(at: Point(column: 20, row: $0)).isEmpty }
    #expect(rows.map { asking.keys(at: Point(column: 20, row: $0)) } == [[.enter], [.down, .enter]])
    let read = frame(.message(CommonTexts.note, CommonTexts.quit))
    #expect(
      read.keys(at: Point(column: 0, row: 0)) == [.escape] && read.keys(at: Point(column: 40, row: 12)) == [.escape])
  }

  @Test("On a list the wheel moves; while text is typed it does nothing")
  func wheel() {
    var world = ToyWorld()
    world.press(.click(Point(column: 40, row: 12)), .wheelDown, .wheelUp)
    #expect(world.shows("list"))
    world.press(.enter)
    world.type("ab")
    world.press(.wheelUp, .wheelDown, .click(Point(column: 40, row: 12)))
    #expect(world.shows("line ab"))
  }

  @Test("Esc in the key line of a box that is read goes back as the key does")
  func closing() {
    var world = ToyWorld()
    world.press(.character("?"))
    #expect(world.shows("Tasten"))
    world.press(.click(Point(column: 3, row: 3)))
    #expect(!world.shows("Tasten") && world.shows("list"))
  }
}
