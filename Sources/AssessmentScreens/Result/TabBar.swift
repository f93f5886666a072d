import ScreenKit
import Terminal
import Words

/// The tabs of the result in one line: in full, else with short titles, else those around the open one.
struct TabBar {
  let tabs: [ResultTab]
  let open: ResultTab
  let context: ScreenContext

  private struct Layout {
    var titles: [String]
    var gap: Int
    var width: Int { titles.reduce(0) { $0 + $1.columns } + gap * (titles.count - 1) }
  }

  private func titles(_ title: (ResultTab) -> LocalizedText) -> [String] {
    tabs.enumerated().map { "\($0 + 1) " + context.surroundings.charset.shown(context.say(title($1))) }
  }

  /// Draws from column 1 on and returns the column behind the last tab.
  @discardableResult
  func draw(in frame: inout Frame, row: Int) -> Int {
    let room = context.surroundings.size.columns - 2
    let long = titles(\.title)
    let short = titles(\.shortTitle)
    let layouts = [Layout(titles: long, gap: 2), Layout(titles: short, gap: 2), Layout(titles: short, gap: 1)]
    if let layout = layouts.first(where: { $0.width <= room }) {
      return draw(layout, range: tabs.indices, in: &frame, row: row, column: 1)
    }
    let layout = Layout(titles: short, gap: 1)
    let range = window(layout, room: room - 4)
    if range.lowerBound > 0 { frame.write("‹", row: row, column: 1, style: .muted) }
    let end = draw(layout, range: range, in: &frame, row: row, column: 3)
    if range.upperBound < tabs.count { frame.write("›", row: row, column: room, style: .muted) }
    return end
  }

  private func draw(_ layout: Layout, range: Range<Int>, in frame: inout Frame, row: Int, column: Int) -> Int {
    var column = column
    for index in range {
      let title = layout.titles[index]
      let isOpen = tabs[index] == open
      frame.write(title, row: row, column: column)
      frame.restyle(row: row, columns: column..<column + 1, .key)
      if isOpen { frame.restyle(row: row, columns: column - 1..<column + title.columns + 1, .selection) }
      frame.clickable(
        row: row, columns: column..<column + title.columns, keys: [.character(Character("\(index + 1)"))])
      column += title.columns + layout.gap
    }
    return column - layout.gap + 1
  }

  /// As many tabs as have room, with the open one among them, from the first on where possible.
  private func window(_ layout: Layout, room: Int) -> Range<Int> {
    let open = tabs.firstIndex(of: open) ?? 0
    func width(_ range: Range<Int>) -> Int {
      layout.titles[range].reduce(-layout.gap) { $0 + $1.columns + layout.gap }
    }
    for first in 0...open {
      guard width(first..<open + 1) <= room else { continue }
      var end = open + 1
      while end < tabs.count, width(first..<end + 1) <= room { end += 1 }
      return first..<end
    }
    return open..<open + 1
  }
}
