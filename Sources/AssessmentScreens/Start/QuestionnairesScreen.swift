import Questionnaire
import ScreenKit
import Terminal
import Words

/// The questionnaires: to choose one and its form, or to look at what there is.
struct QuestionnairesScreen: ScreenState {
  static let place = AssessmentPlace.questionnaires

  enum Purpose: Sendable { case begin, look }

  struct Choice: Hashable, Sendable {
    let entry: QuestionnaireEntry
    let form: Form
  }

  enum Action: Sendable {
    case move(ListMove)
    case choose, back
  }

  let purpose: Purpose
  private var menu = Menu<Choice>([])
  private var isLoaded = false

  init(purpose: Purpose) { self.purpose = purpose }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 3) { .move($0) }
    map.bind(
      [.enter, .character(" "), .right, .character("l")], CommonTexts.enter, .choose, label: CommonTexts.choose,
      help: ListTexts.openHelp, rank: 0)
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.catalog(.list)) }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .catalog(.list(let entries)):
      isLoaded = true
      menu.replace(
        entries.flatMap { entry in
          Form.allCases.filter { $0 == .full || (purpose == .begin && entry.minutes[$0] != nil) }.map {
            Choice(entry: entry, form: $0)
          }
        })
      return .stay
    case .catalog(.questionnaire(let questionnaire)):
      guard let choice = menu.current, choice.entry.id == questionnaire.id else { return .stay }
      return .push(ProfileScreen(questionnaire, form: choice.form))
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: return .stay
    }
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: 6))
    case .choose:
      if let choice = menu.current { context.effects.append(.catalog(.questionnaire(choice.entry.id))) }
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(purpose == .begin ? ListTexts.questionnaires : ListTexts.knownQuestionnaires)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    if isLoaded, menu.choices.isEmpty {
      paper.newLine()
      paper.paragraph(context.say(ListTexts.noQuestionnaires), column: 2)
    }
    var focus = 0..<0
    for (index, choice) in menu.choices.enumerated() {
      let isFirstOfEntry = index == 0 || menu.choices[index - 1].entry != choice.entry
      let top = paper.row
      if isFirstOfEntry { head(choice.entry, on: &paper, context) }
      if purpose == .begin {
        line(choice, on: &paper, isSelected: index == menu.selected, context)
      } else if index == menu.selected {
        paper.restyle(rows: top + 1..<top + 2, columns: 1..<paper.width, .selection)
      }
      if index == menu.selected { focus = top..<paper.row + 1 }
      // The heading goes with the first of its forms.
      paper.listRow(top..<paper.row, at: index, marked: menu.selected)
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }

  private func head(_ entry: QuestionnaireEntry, on paper: inout Paper, _ context: ScreenContext) {
    paper.newLine()
    paper.write(context.say(entry.title), column: 2, style: .heading)
    paper.writeRight(entry.id.rawValue, style: .muted, inset: 1)
    paper.newLine()
    paper.paragraph(context.say(entry.about), column: 2, limit: min(84, paper.width - 4))
    if purpose == .look { paper.paragraph(entry.path, column: 2, style: .muted) }
  }

  private func line(
    _ choice: Choice, on paper: inout Paper, isSelected: Bool, _ context: ScreenContext
  ) {
    let row = paper.row
    paper.write(context.say(choice.form == .full ? ListTexts.full : ListTexts.short), column: 6)
    if let minutes = choice.entry.minutes[choice.form] {
      paper.write(context.say(ListTexts.minutes(minutes)), column: 22, style: .muted)
    }
    if isSelected { paper.restyle(rows: row..<row + 1, columns: 4..<min(paper.width, 46), .selection) }
    paper.newLine()
  }
}
