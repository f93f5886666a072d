import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// A field of action as a whole, and what people take home.
extension PublicView {
  func field(_ frame: inout Frame) {
    guard let portion = presentPortion, let plan = context.workshop?.plan else { return item(&frame) }
    let status = state.shownStatus(in: plan)
    if status == .open { return show(portion, &frame) }
    var row = write(say(portion.title), in: &frame, row: top, style: .heading, most: 1) + 1
    for id in portion.items where row < bottom - 3 {
      guard let item = context.item(id) else { continue }
      let median = status == .revealed ? room.results[Ballot(first: id)].median : nil
      let text = median.map { Numerals.shortest($0, most: 2, in: context.language) } ?? (status == .revealed ? "–" : "")
      frame.write(say(item.title), row: row, column: left, style: Style(.text, bold: true), limit: width - 8)
      frame.write(text, row: row, column: left + width - text.count, style: .accent)
      row += 1
    }
    switch status {
    case .waiting, .open:
      write(say(state.course.isAnew ? PublicTexts.anew : PublicTexts.soon), in: &frame, row: bottom - 2, style: .accent)
    case .closed:
      let fewest = portion.items.map { room.answered[Ballot(first: $0)] ?? 0 }.min() ?? 0
      write("\(fewest) " + say(PublicTexts.closed(fewest)), in: &frame, row: bottom - 2, style: .accent)
    case .revealed: write(say(PublicTexts.median), in: &frame, row: bottom - 2, style: .muted)
    }
  }

  func closing(_ frame: inout Frame) {
    let row = write(say(PublicTexts.closingTitle), in: &frame, row: top, style: .heading, most: 1)
    write(say(PublicTexts.closing), in: &frame, row: row + 1, style: Style(.text, bold: true), most: 6)
  }
}
