import AssessmentScreens
import Questionnaire
import Terminal
import Workshop

/// Next steps and free texts: read here before they can go on the public view.
struct TextsScreen: HallScreen {
  enum Action: Sendable {
    case move(ListMove)
    case toggle, approveAll, remove, back
  }

  private struct Entry: Hashable, Sendable {
    let id: Int64
    let text: String
    let isApproved: Bool
    let isRemark: Bool
  }

  /// Texts come in meanwhile: the selection stays on its text, or in its place when that is gone.
  private var selected: (id: Int64?, place: Int) = (nil, 0)

  func keyHelp(_ context: HallContext) -> [KeyHelp] { keyMap().help(in: context.language) }

  private func keyMap() -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 3) { .move($0) }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .toggle, label: DeskTexts.approve, help: DeskTexts.approveHelp,
      rank: 0)
    map.bind(
      Key.letter("a"), .same("A"), .approveAll, label: DeskTexts.approveAll, help: DeskTexts.approveAllHelp, rank: 2)
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

  private func place(in entries: [Entry]) -> Int {
    entries.firstIndex { $0.id == selected.id } ?? min(selected.place, max(0, entries.count - 1))
  }

  mutating func handle(_ key: Key, _ context: inout HallContext) -> HallTransition {
    guard let action = keyMap().action(for: key) else { return .stay }
    if case .back = action { return .pop }
    let entries = entries(context)
    guard !entries.isEmpty else { return .stay }
    let place = place(in: entries)
    switch action {
    case .move(let move): select(min(entries.count - 1, max(0, place + move.distance(page: 5))), of: entries)
    case .toggle:
      context.effects.append(.approve(entries[place].id, !entries[place].isApproved))
      select(entries[place].isApproved ? place : Self.unread(after: place, in: entries) ?? place, of: entries)
    case .approveAll:
      let count = entries.count { !$0.isApproved }
      if count > 0 { context.overlay = Self.approveAllBox(count) } else { context.tell(DeskTexts.nothingToApprove) }
    case .remove:
      context.effects.append(.removeText(entries[place].id))
      selected = (nil, place)
    case .back: break
    }
    return .stay
  }

  mutating func handle(_ command: HallCommand, _ context: inout HallContext) -> HallTransition {
    guard command == .approveAll else { return .stay }
    for entry in entries(context) where !entry.isApproved { context.effects.append(.approve(entry.id, true)) }
    return .stay
  }

  private mutating func select(_ place: Int, of entries: [Entry]) { selected = (entries[place].id, place) }

  /// The next text that is not approved, from the top again after the last.
  private static func unread(after place: Int, in entries: [Entry]) -> Int? {
    let order = Array(entries.indices[(place + 1)...]) + Array(entries.indices[..<place])
    return order.first { !entries[$0].isApproved }
  }

  private static func approveAllBox(_ count: Int) -> Overlay<HallCommand> {
    Overlay(
      title: DeskTexts.approveAllTitle, parts: [.paragraph(DeskTexts.approveAllText(count), .text)],
      choices: [(.dismiss, DeskTexts.approveAllNot), (.approveAll, DeskTexts.approveAllDo)])
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
      if index == place(in: entries) {
        paper.restyle(rows: start..<paper.row, columns: 0..<paper.width, .selection)
        focus = start..<paper.row
      }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }
}
