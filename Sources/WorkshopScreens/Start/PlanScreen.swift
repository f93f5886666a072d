import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// The plan of the event minute by minute: before it, with the choice of its questions; during it, to look things up.
struct PlanScreen: WorkshopScreen {
  static let place = WorkshopPlace.plan

  enum Action: Sendable {
    case move(ListMove)
    case toggle, propose, longer, shorter, back
  }

  private var agenda: Agenda
  private let questionnaire: Questionnaire
  private let form: Form
  /// Whether questions can be chosen.
  private let isChoice: Bool
  /// Whether what is asked is still what the program proposes.
  private var isProposed: Bool
  private var questions: Menu<ItemID>
  /// The first row in view where nothing is chosen.
  private var first = 0

  /// Before the event.
  init(_ draft: WorkshopDraft, of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    form = draft.form(of: questionnaire)
    agenda = draft.agenda
    isChoice = true
    isProposed = draft.agenda.questions.isEmpty
    questions = Menu(questionnaire.items(in: form).filter { $0.scored != nil }.map(\.id))
    if isProposed { propose() }
  }

  /// During the event.
  init(_ settings: WorkshopSettings, of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    (form, agenda) = (settings.form, settings.agenda)
    (isChoice, isProposed) = (false, false)
    questions = Menu([])
  }

  private mutating func propose() {
    isProposed = true
    // Where not even one question of each field fits, all are shown and the fault says so.
    agenda.questions = (try? Agenda.proposal(minutes: agenda.minutes, questionnaire, form)) ?? questions.choices
  }

  // MARK: Keys

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 3) { .move($0) }
    if isChoice {
      map.bind(
        [.character(" ")], CommonTexts.space, .toggle, label: AgendaTexts.toggle, help: AgendaTexts.toggleHelp, rank: 0)
      map.bind(
        [.character("+"), .character("=")], .same("+ -"), .longer, label: AgendaTexts.length,
        help: AgendaTexts.lengthHelp, rank: 2)
      map.bind([.character("-")], .same(""), .shorter, label: AgendaTexts.length, help: AgendaTexts.lengthHelp)
      map.bind(
        Key.letter("v"), .same("V"), .propose, label: AgendaTexts.propose, help: AgendaTexts.proposeHelp, rank: 1)
      map.bindBack(.back, keys: [.escape, .enter, .left])
    } else {
      map.bindBack(.back, keys: [.escape, .enter, .left, .character("m"), .character("M")])
    }
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch keyMap(context).action(for: key) {
    case .move(let move):
      let distance = move.distance(page: context.pageRows)
      if isChoice { questions.move(by: distance) } else { first = min(last(context), max(0, first + distance)) }
    case .toggle: toggle()
    case .propose: propose()
    case .longer: change(by: 5)
    case .shorter: change(by: -5)
    case .back:
      if isChoice { context.chosenAgenda = chosen }
      return .pop
    case nil: break
    }
    return .stay
  }

  /// What goes back to the form: a proposal is made anew when the time changes.
  private var chosen: Agenda {
    var agenda = agenda
    if isProposed { agenda.questions = [] }
    return agenda
  }

  private mutating func toggle() {
    guard let id = questions.current else { return }
    let asked = Set(agenda.questions).symmetricDifference([id])
    // Without any it would be every one.
    guard !asked.isEmpty else { return }
    isProposed = false
    agenda.questions = questions.choices.filter(asked.contains)
  }

  private mutating func change(by minutes: Int) {
    let range = Agenda.lengths
    let length = min(range.upperBound, max(range.lowerBound, agenda.minutes + minutes))
    agenda = agenda.lasting(length) ?? agenda
    if isProposed { propose() }
  }

  // MARK: View

  private func last(_ context: WorkshopContext) -> Int { max(0, sheet(context).paper.height - context.pageRows) }

  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(isChoice ? StartTexts.title : AgendaTexts.title)
    screen.crumbs = context.say(AgendaTexts.title)
    screen.keys = keyHelp(context)
    let (paper, marked) = sheet(context)
    let first =
      isChoice
      ? ScrollWindow.first(
        showing: max(0, marked - 2)..<min(paper.height, marked + 3), total: paper.height, height: context.pageRows)
      : min(first, last(context))
    do {
      let schedule = try agenda.schedule(questionnaire, form)
      screen.status = context.say(AgendaTexts.summary(schedule, fields: agenda.fieldCount(questionnaire, form)))
    } catch {
      screen.status = context.say(AgendaTexts.noEvent)
      screen.statusStyle = Style(.bad, bold: true)
    }
    return screen.frame(paper, first: first)
  }

  /// The plan, and the row of the question under the cursor.
  private func sheet(_ context: WorkshopContext) -> (paper: Paper, marked: Int) {
    var paper = context.paper()
    var marked = 0
    do { _ = try agenda.schedule(questionnaire, form) } catch {
      paper.paragraph(
        context.say(error.explanation), column: 2, style: Style(.bad, bold: true), limit: min(90, paper.width - 4))
      paper.newLine()
    }
    for row in AgendaRow.rows(agenda, questionnaire, form, isChoice: isChoice) {
      let top = paper.row
      switch row.kind {
      case .part:
        paper.write(row.time, column: 8 - row.time.count, style: .accent)
        paper.paragraph(context.say(row.text), column: 10, style: Style(.text, bold: true))
      case .field:
        paper.write(row.time, column: 15 - row.time.count, style: .muted)
        paper.write(context.say(row.text), column: 17, style: .muted, limit: paper.width - 18)
        paper.newLine()
      case .question(let id, let isAsked):
        paper.write(row.time, column: 15 - row.time.count, style: .muted)
        if isChoice { paper.write(isAsked ? "[x]" : "[ ]", column: 17, style: isAsked ? .accent : .muted) }
        let column = isChoice ? 21 : 19
        paper.write(
          context.say(row.text), column: column, style: isAsked ? .text : .muted, limit: paper.width - column - 1)
        if isChoice, let place = questions.choices.firstIndex(of: id) {
          paper.listRow(top..<top + 1, at: place, marked: questions.selected)
          if place == questions.selected {
            marked = top
            paper.restyle(rows: top..<top + 1, columns: 1..<paper.width - 1, .selection)
          }
        }
        paper.newLine()
      }
    }
    return (paper, marked)
  }
}
