import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// The wall of next steps: all of them, a page after the other.
extension PublicView {
  func steps(_ frame: inout Frame) {
    var row = headline(say(PublicTexts.stepsTitle), in: &frame)
    let timerRows = timer == nil ? 0 : 3
    guard !room.commitments.isEmpty || !state.hasEnded else {
      return refusal(say(PublicTexts.noStepsKept), nil, &frame, row: row)
    }
    if room.commitments.isEmpty || height >= 17 {
      row = write(say(PublicTexts.stepsHow), in: &frame, row: row, style: Style(.text, bold: true), most: 3) + 1
    }
    let end = bottom - max(timerRows, 1)
    guard !room.commitments.isEmpty else {
      writeLarge(
        say(context.server.hasPhones ? PublicTexts.stepsOnPhone : PublicTexts.stepsOnPaper), in: &frame, row: row,
        style: .text, most: 6)
      return drawTimer(&frame, row: bottom - timerRows, room: Size(columns: 40, rows: timerRows))
    }
    let pages = self.pages(rows: end - row)
    let page = (stepsPage % pages.count + pages.count) % pages.count
    let gap = self.gap(rows: end - row)
    for text in pages[page] {
      frame.write("▸", row: row, column: left, style: .accent)
      row = writeLarge(text, in: &frame, row: row, style: .text, most: 4, column: left + 2, limit: width - 3) + gap
    }
    let place = say(PublicTexts.page(page + 1, of: pages.count, steps: room.commitments.count))
    frame.write(
      place, row: bottom - 1, column: left, style: Style(.text, bold: true), limit: width - timerColumns(in: timerRoom))
    drawTimer(&frame, row: bottom - timerRows, room: timerRoom)
  }

  /// What everybody takes home, before single answers are deleted.
  func closing(_ frame: inout Frame) {
    let row = headline(say(PublicTexts.closingTitle), in: &frame)
    writeLarge(
      say(PublicTexts.closing), in: &frame, row: row + 1, style: Style(.text, bold: true), most: 7, plainMost: 6)
  }

  private var timerRoom: Size { Size(columns: 40, rows: 3) }

  /// By itself every eight seconds, and by key.
  private var stepsPage: Int { state.page + context.pageTurns }

  private func gap(rows: Int) -> Int { rows >= 10 ? 1 : 0 }

  /// As many on a page as have room, in their order; never none, so that there is an end.
  private func pages(rows: Int) -> [[String]] {
    var pages: [[String]] = [[]]
    var used = 0
    for step in room.commitments {
      let due = step.due.map { say(PublicTexts.until($0.formatted(in: context.language))) } ?? ""
      let text = due.isEmpty ? step.text : step.text + " – " + due
      let needed = largeRows(text, most: 4, width: width - 3) ?? charset.shown(text).wrapped(to: width - 3).count
      if used > 0, used + needed > rows {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(text)
      used += needed + gap(rows: rows)
    }
    return pages
  }
}
