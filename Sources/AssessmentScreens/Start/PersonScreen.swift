import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Another person of the same company: asks only from which perspective they answer.
struct PersonScreen: ScreenState {
  static let place = AssessmentPlace.person

  enum Action: Sendable {
    case move(ListMove)
    case begin
    case pick(Int)
    case back
  }

  private let id: AssessmentID
  private let company: String
  private let questionnaire: LocalizedText
  private let name: @Sendable (Perspective) -> LocalizedText
  private var menu = Menu(Perspective.allCases)

  /// Beside an assessment of a list.
  init(_ entry: AssessmentEntry) {
    id = entry.id
    company = entry.company
    questionnaire = entry.questionnaire
    name = { entry.name(of: $0) }
  }

  /// Beside the one that is open; `nil` for what lies nowhere.
  init?(_ assessment: OpenAssessment) {
    guard let id = assessment.storedID else { return nil }
    self.id = id
    company = assessment.sheet.company.name
    questionnaire = assessment.questionnaire.title
    let asked = assessment.questionnaire
    name = { asked.name(of: $0) }
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.enter, .right, .character("l")], CommonTexts.enter, .begin, label: PeopleTexts.begin, help: PeopleTexts.addHelp,
      rank: 0)
    map.bindMoves(rank: 3) { .move($0) }
    for index in menu.choices.indices {
      map.bind(
        [.character(Character("\(index + 1)"))], .same(index == 0 ? "1–\(menu.choices.count)" : ""), .pick(index),
        label: CommonTexts.choose, help: CommonTexts.chooseNumberHelp)
    }
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: 4))
    case .pick(let index):
      menu.select(index)
      begin(&context)
    case .begin: begin(&context)
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  private func begin(_ context: inout ScreenContext) {
    if let perspective = menu.current { context.effects.append(.assessment(.join(id, as: perspective))) }
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    if case .assessment(.opened) = event { return .replace(QuestionScreen()) }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(questionnaire)
    screen.titleRight = company
    screen.crumbs = context.say(PeopleTexts.addTitle)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    let limit = min(76, paper.width - 6)
    if context.pageRows >= 15 { paper.newLine() }
    paper.paragraph(context.say(PeopleTexts.addIntro), column: 3, limit: limit)
    paper.newLine()
    paper.write(context.say(ProfileTexts.perspective), column: 3, style: .heading)
    paper.newLine()
    for (index, perspective) in menu.choices.enumerated() {
      let row = paper.row
      paper.write("\(index + 1)", column: 5, style: .key)
      paper.write(context.say(name(perspective)), column: 8)
      if index == menu.selected {
        paper.restyle(rows: row..<row + 1, columns: 3..<min(paper.width, 50), .selection)
      }
      paper.newLine()
    }
    paper.newLine()
    paper.paragraph(context.say(PeopleTexts.privacy), column: 3, style: .muted, limit: limit)
    return screen.frame(paper)
  }
}
