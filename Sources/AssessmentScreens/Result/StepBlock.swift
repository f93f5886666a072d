import ActionPlan
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// A step in full, behind it the question that it belongs to, its time, and whether it is an action already.
struct StepBlock {
  let number: Int
  let text: String
  var title = ""
  var time = ""
  /// `nil` where nothing can be taken over.
  var isTaken: Bool?
  /// `nil` where no step beside it asks for a template.
  var hasTemplate: Bool?
  let layout: ResultLayout

  private static let textColumn = 4
  private static let timeWidth = 9

  private var end: Int { layout.textWidth - 2 }
  /// Where title, time and signs begin.
  private var tail: (title: Int, time: Int, template: Int, sign: Int) {
    let sign = isTaken == nil ? end : end - 2
    let template = hasTemplate == nil ? sign : sign - 2
    let time = template - layout.shown(self.time).columns
    return (template - Self.timeWidth - layout.shown(title).columns, time, template + 1, sign + 1)
  }

  /// Draws it and returns its rows.
  func draw(on paper: inout Paper) -> Range<Int> {
    let row = paper.row
    let lines = layout.shown(text).wrapped(to: end - Self.textColumn)
    paper.write("\(number)", column: 1, style: .key)
    for (index, line) in lines.enumerated() {
      if index > 0 { paper.newLine() }
      paper.write(line, column: Self.textColumn, style: Style(.text, bold: true))
    }
    let tail = tail
    guard !title.isEmpty || !time.isEmpty || isTaken != nil || hasTemplate == true else {
      paper.newLine()
      return row..<paper.row
    }
    if Self.textColumn + (lines.last?.columns ?? 0) + 2 > tail.title { paper.newLine() }
    paper.write(title, column: max(Self.textColumn, tail.title), style: .muted, limit: tail.time - Self.textColumn - 1)
    paper.write(time, column: tail.time)
    if hasTemplate == true { paper.write("v", column: tail.template, style: .key) }
    if let isTaken {
      paper.write(isTaken ? "✓" : "m", column: tail.sign, style: isTaken ? Style(.good, bold: true) : .key)
    }
    paper.newLine()
    return row..<paper.row
  }
}
