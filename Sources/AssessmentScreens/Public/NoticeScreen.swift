import ScreenKit
import Terminal
import Words

/// Who offers the terminal and what becomes of the answers: before the first question, and again from the start screen.
struct NoticeScreen: ScreenState {
  static let place = AssessmentPlace.notice

  enum Purpose: Sendable { case begin, look }

  enum Action: Sendable {
    case move(ListMove)
    case goOn, back
  }

  private let purpose: Purpose
  private var first = 0

  init(_ purpose: Purpose) { self.purpose = purpose }

  var wheelRows: Int { 3 }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if purpose == .begin {
      map.bind(
        [.enter], CommonTexts.enter, .goOn, label: DoorTexts.understood, help: DoorTexts.understoodHelp, rank: 0)
    }
    map.bindMoves(rank: 4) { .move($0) }
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move):
      let most = max(0, text(context).height - context.pageRows)
      first = min(most, max(0, first + move.distance(page: context.pageRows)))
    case .goOn:
      context.hasSeenNotice = true
      return .replace(QuestionnairesScreen(purpose: .begin))
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  private func text(_ context: ScreenContext) -> Paper {
    var paper = context.paper()
    let limit = min(76, paper.width - 5)
    if context.pageRows >= 17 { paper.newLine() }
    let parts = PublicNotice(house: context.surroundings.house).paragraphs
    for (index, part) in parts.enumerated() {
      paper.paragraph(
        context.say(part), column: 2, style: index == 0 ? Style(.text, bold: true) : .text, limit: limit)
      if index + 1 < parts.count { paper.newLine() }
    }
    return paper
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(DoorTexts.noticeTitle)
    screen.keys = keyHelp(context)
    let paper = text(context)
    return screen.frame(paper, first: min(first, max(0, paper.height - context.pageRows)))
  }
}
