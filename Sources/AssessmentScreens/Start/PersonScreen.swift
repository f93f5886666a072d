import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Another person of the same company: asks only from which perspective they answer.
struct PersonScreen: ScreenState {
  static let place = AssessmentPlace.person

  private let id: AssessmentID
  private let company: String
  private let questionnaire: LocalizedText
  private let name: @Sendable (Perspective) -> LocalizedText
  private var lines = PersonForm()

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

  func keyMap(_ context: ScreenContext) -> KeyMap<FormAction> {
    var map = KeyMap<FormAction>()
    map.bindForm(lines.form, next: (PeopleTexts.begin, PeopleTexts.addHelp)) { $0 }
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): lines.form.move(by: move.distance(page: 4))
    case .type:
      lines.form.type(key)
      begin(&context)
    case .next: begin(&context)
    case .back: return .pop
    case .change, nil: break
    }
    return .stay
  }

  private func begin(_ context: inout ScreenContext) {
    context.effects.append(.assessment(.join(id, as: lines.perspective)))
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
    _ = FormView(lines.form, column: 8, width: limit, in: context.language) { _ in limit }.write(
      on: &paper, gap: { _ in 0 }, label: { _ in ProfileTexts.perspective },
      options: { _ in Perspective.allCases.map { context.say(name($0)) } })
    paper.newLine()
    paper.paragraph(context.say(Vocabulary.whenInDoubt), column: 3, limit: limit)
    paper.newLine()
    paper.paragraph(context.say(PeopleTexts.privacy), column: 3, style: .muted, limit: limit)
    return screen.frame(paper)
  }
}
