import ActionPlan
import Scoring
import ScreenKit
import Terminal
import Words

/// What was decided last time, and how far each of it is, before the questions of the next assessment.
struct FollowUpScreen: ScreenState {
  static let place = AssessmentPlace.followUp

  enum Action: Sendable {
    case move(ListMove)
    case change(Int)
    case next, toQuestions, back
  }

  private var selected = 0

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.right, .character("l"), .character(" ")], .same("← →"), .change(1), label: ActionTexts.changeState,
      help: ActionTexts.changeStateHelp, rank: 1)
    map.bind(
      [.left, .character("h")], .same(""), .change(-1), label: ActionTexts.changeState,
      help: ActionTexts.changeStateHelp)
    map.bindMoves(rank: 4) { .move($0) }
    map.bind(
      [.enter, .tab], CommonTexts.enter, .next, label: isOnLast(context) ? TrendTexts.toQuestions : QuestionTexts.next,
      help: TrendTexts.toQuestionsHelp, rank: 0)
    map.bind([.escape], CommonTexts.esc, .back, label: CommonTexts.back, help: CommonTexts.backHelp, rank: 2)
    map.bindHelp()
    return map
  }

  private func actions(_ context: ScreenContext) -> [PlannedAction] { context.assessment?.before?.actions ?? [] }
  private func isOnLast(_ context: ScreenContext) -> Bool { selected >= actions(context).count }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    let count = actions(context).count
    switch keyMap(context).action(for: key) {
    case .move(let move): selected = min(count, max(0, selected + move.distance(page: max(3, context.pageRows / 3))))
    case .change(let step): change(by: step, &context)
    case .next:
      if isOnLast(context) { return .replace(QuestionScreen()) }
      selected += 1
    case .toQuestions: return .replace(QuestionScreen())
    case .back: return .toStart
    case nil: break
    }
    return .stay
  }

  private func change(by step: Int, _ context: inout ScreenContext) {
    guard let id = context.assessment?.before?.id, var action = actions(context).dropFirst(selected).first else {
      return
    }
    let states = PlannedAction.State.allCases
    let index = states.firstIndex(of: action.state) ?? 0
    action.state = states[(index + step + states.count) % states.count]
    context.effects.append(.plan(.save(action, in: id)))
  }

  func view(_ context: ScreenContext) -> Frame {
    guard let assessment = context.assessment, let before = assessment.before else {
      return Frame(size: context.surroundings.size)
    }
    var screen = ScreenFrame(context.surroundings)
    assessment.fillHead(of: &screen, context)
    screen.crumbs = context.say(TrendTexts.followTitle)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    paper.paragraph(
      context.say(TrendTexts.followIntro(before.side.date.formatted(in: context.language))), column: 3,
      limit: min(80, paper.width - 6))
    paper.newLine()
    var focus = 0..<1
    let stateColumn = 5
    let textColumn = stateColumn + 15
    for (index, action) in before.actions.enumerated() {
      let row = paper.row
      let isSelected = index == selected
      let name = context.say(Vocabulary.name(of: action.state))
      paper.write(
        isSelected ? "‹ \(name) ›" : "  \(name)", column: stateColumn - 2,
        style: action.state.isPending ? .text : Style(.good))
      if isSelected {
        let detail = [action.text, action.owner].filter { !$0.isEmpty }.joined(separator: " · ")
        paper.paragraph(
          detail, column: textColumn, style: Style(.text, bold: true), limit: paper.width - textColumn - 2)
        paper.restyle(rows: row..<row + 1, columns: 1..<textColumn - 1, .selection)
        focus = row..<paper.row
      } else {
        paper.write(action.text, column: textColumn, limit: paper.width - textColumn - 2)
        paper.newLine()
      }
      // On the marked one Enter would lead on to the next.
      if !isSelected { paper.listRow(row..<paper.row, at: index, marked: selected) }
    }
    paper.newLine()
    let row = paper.row
    paper.write(context.say(TrendTexts.toQuestions), column: 3, style: Style(.text, bold: true))
    paper.listRow(row..<row + 1, at: before.actions.count, marked: selected)
    if isOnLast(context) {
      paper.restyle(rows: row..<row + 1, columns: 1..<30, .selection)
      focus = row..<row + 1
    }
    return screen.frame(
      paper, first: ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows))
  }
}
