import AssessmentScreens
import Questionnaire
import Terminal
import Workshop

/// Next steps and free texts: read here before they can go on the public view.
struct TextsScreen: HallScreen {
  enum Action: Sendable { case move(ListMove), toggle, remove, back }

  private struct Entry: Hashable, Sendable {
    let id: Int64
    let text: String
    let isApproved: Bool
    let isRemark: Bool
  }

  private var selected = 0

  func keyHelp(_ context: HallContext) -> [KeyHelp] { keyMap().help(in: context.language) }

  private func keyMap() -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 3) { .move($0) }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .toggle, label: DeskTexts.approve, help: DeskTexts.approveHelp,
      rank: 0)
    map.bind(
      [.delete, .character("l"), .character("L")], .same("L"), .remove, label: DeskTexts.remove,
      help: DeskTexts.removeHelp, rank: 1)
    map.bindBack(.back, keys: [.escape, .left, .tab, .character("x"), .character("X")])
    map.bindHelp()
    return map
  }

  private func entries(_ context: HallContext) -> [Entry] {
    guard let desk = context.desk else { return [] }
    let steps = desk.commitments.map { submitted in
      let due = submitted.words.due.map { " – " + $0.short(in: context.language) } ?? ""
      return Entry(
        id: submitted.id, text: submitted.words.text + due, isApproved: submitted.isApproved, isRemark: false)
    }
    let remarks = desk.remarks.map {
      Entry(id: $0.id, text: $0.words.text, isApproved: $0.isApproved, isRemark: true)
    }
    return steps + remarks
  }

  mutating func handle(_ key: Key, _ context: inout HallContext) -> HallTransition {
    let entries = entries(context)
    selected = min(selected, max(0, entries.count - 1))
    guard let action = keyMap().action(for: key) else { return .stay }
    switch action {
    case .move(let move): selected = min(max(0, entries.count - 1), max(0, selected + move.distance(page: 5)))
    case .toggle:
      if entries.indices.contains(selected) {
        context.effects.append(.approve(entries[selected].id, !entries[selected].isApproved))
      }
    case .remove:
      if entries.indices.contains(selected) { context.effects.append(.removeText(entries[selected].id)) }
    case .back: return .pop
    }
    return .stay
  }

  func view(_ context: HallContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(DeskTexts.desk)
    screen.crumbs = context.say(DeskTexts.textsTitle)
    screen.keys = keyHelp(context)
    if let message = context.message { screen.status = context.say(message.text) }
    var paper = context.paper()
    let entries = entries(context)
    if entries.isEmpty { paper.paragraph(context.say(DeskTexts.noTexts), column: 2) }
    var focus = 0..<1
    for (index, entry) in entries.enumerated() {
      let start = paper.row
      paper.write(entry.isApproved ? "✓" : "·", column: 1, style: entry.isApproved ? Style(.good, bold: true) : .muted)
      paper.write(context.say(entry.isRemark ? DeskTexts.remark : DeskTexts.step), column: 3, style: .muted)
      paper.paragraph(entry.text, column: 12, limit: paper.width - 14)
      if index == min(selected, entries.count - 1) {
        paper.restyle(rows: start..<paper.row, columns: 0..<paper.width, .selection)
        focus = start..<paper.row
      }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }
}
