import Questionnaire
import ScreenKit
import Terminal
import Words

/// All companies with their last result, the one that was worked on last first.
struct CompaniesScreen: ScreenState {
  static let place = AssessmentPlace.companies

  enum Action: Sendable {
    case move(ListMove)
    case choose, again, table, back
  }

  private var menu = Menu<CompanyEntry>([])

  var liesOutside: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 4) { .move($0) }
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .choose, label: CompanyTexts.open,
      help: CompanyTexts.openHelp, rank: 0)
    map.bind(Key.letter("n"), .same("n"), .again, label: TrendTexts.again, help: TrendTexts.againHelp, rank: 3)
    map.bind(
      Key.letter("t"), .same("t"), .table, label: PortfolioTexts.table, help: PortfolioTexts.tableHelp, rank: 1)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.assessment(.companies)) }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.companies(let entries)): menu.replace(entries)
    case .assessment(.opened): return .push(ResultScreen())
    case .assessment(.earlier(let entry)):
      if let entry { context.effects.append(.catalog(.questionnaire(entry.questionnaireID))) }
      again = entry
    case .catalog(.questionnaire(let questionnaire)):
      guard let entry = again, entry.questionnaireID == questionnaire.id else { break }
      return .push(ProfileScreen(questionnaire, form: entry.form, perspective: entry.perspective, after: entry))
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  /// What is assessed again, once it is known.
  private var again: AssessmentEntry?

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: context.pageRows / 3))
    case .choose: if let entry = menu.current { context.effects.append(.assessment(.open(entry.id))) }
    case .again: if let entry = menu.current { context.effects.append(.assessment(.readEntry(entry.id))) }
    case .table: return .push(PortfolioScreen())
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(CompanyTexts.title)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    paper.newLine()
    var focus = 0..<0
    for (index, entry) in menu.choices.enumerated() {
      let top = paper.row
      let name = CompanyLines(entry: entry, context: context).write(on: &paper, column: 2)
      paper.listRow(top..<paper.row, at: index, marked: menu.selected)
      if index == menu.selected {
        paper.restyle(rows: name, columns: 1..<paper.width - 1, .selection)
        focus = top..<paper.row
      }
      if context.pageRows >= 17 { paper.newLine() }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }
}
