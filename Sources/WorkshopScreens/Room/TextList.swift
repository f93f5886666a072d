import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// The texts of the room as the desk lists them, and which of them are in view.
struct TextList {
  struct Entry: Hashable, Sendable {
    let id: Int64
    let text: String
    /// The text alone, without its day.
    let words: String
    let isApproved: Bool
    let isRemark: Bool
  }

  let entries: [Entry]
  private let paper: Paper
  /// The rows of each entry.
  private let rows: [Range<Int>]
  private let height: Int
  private let noTexts: String

  init(_ context: WorkshopContext) {
    entries = Self.entries(context)
    height = context.pageRows
    noTexts = context.say(DeskTexts.noTexts)
    var paper = context.paper()
    var rows: [Range<Int>] = []
    for entry in entries {
      let start = paper.row
      paper.write(entry.isApproved ? "✓" : "·", column: 1, style: entry.isApproved ? Style(.good, bold: true) : .muted)
      paper.write(context.say(entry.isRemark ? DeskTexts.remark : DeskTexts.step), column: 3, style: .muted)
      paper.paragraph(entry.text, column: 12, limit: paper.width - 14)
      rows.append(start..<paper.row)
    }
    self.paper = paper
    self.rows = rows
  }

  private static func entries(_ context: WorkshopContext) -> [Entry] {
    guard let desk = context.desk else { return [] }
    let steps = desk.commitments.map { submitted in
      let due = submitted.words.due.map { " – " + $0.short(in: context.language) } ?? ""
      return Entry(
        id: submitted.id, text: submitted.words.text + due, words: submitted.words.text,
        isApproved: submitted.isApproved, isRemark: false)
    }
    let remarks = desk.remarks.map {
      Entry(id: $0.id, text: $0.words.text, words: $0.words.text, isApproved: $0.isApproved, isRemark: true)
    }
    return steps + remarks
  }

  func place(of id: Int64?) -> Int? { id.flatMap { id in entries.firstIndex { $0.id == id } } }

  /// The next text that is not approved, from the top again after the last.
  func unread(after place: Int) -> Int? {
    let order = Array(entries.indices[(place + 1)...]) + Array(entries.indices[..<place])
    return order.first { !entries[$0].isApproved }
  }

  /// The texts of which every row is in view; of one that is higher than the screen, as much as there can be.
  func inView(showing selected: Int64?) -> [Int64] {
    let window = first(showing: selected)..<first(showing: selected) + height
    return zip(entries, rows).filter { window.contains($1.lowerBound) && $1.prefix(height).allSatisfy(window.contains) }
      .map(\.0.id)
  }

  func frame(_ screen: ScreenFrame, selected: Int64?) -> Frame {
    var paper = paper
    if entries.isEmpty { paper.paragraph(noTexts, column: 2) }
    if let place = place(of: selected) {
      paper.restyle(rows: rows[place], columns: 0..<paper.width, .selection)
    }
    return screen.frame(paper, first: first(showing: selected))
  }

  private func first(showing selected: Int64?) -> Int {
    let focus = place(of: selected).map { rows[$0] } ?? 0..<min(1, paper.height)
    return ScrollWindow.first(showing: focus, total: paper.height, height: height)
  }
}
