import ActionPlan
import Explanations
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// What the company has decided to do, the most urgent first; the marked one shows all of it.
  static func actions(_ report: GapReport, _ context: ScreenContext) -> [ResultRow] {
    let layout = ResultLayout(context)
    let actions = report.actions.inOrderOfUrgency
    guard !actions.isEmpty else {
      let none = !report.hasOutcome ? ActionTexts.none : ActionTexts.noneYet
      return [sentence(report.actionsBefore.isEmpty ? none : ActionTexts.nothingWaits, layout)]
    }
    return actions.enumerated().map { index, action in
      ResultRow(
        subject: action.origin.map { .item($0.item) }, explanation: .action(action.id),
        highlight: 0..<layout.listWidth - 1, action: action.id, template: report.template(of: action)
      ) { paper, isSelected in
        let line = ActionLine(action: action, among: actions, layout: layout)
        if index == 0 {
          paper.newLine()
          line.head(on: &paper)
        } else if !action.state.isPending, actions[index - 1].state.isPending {
          paper.newLine()
        }
        let row = paper.row
        line.draw(on: &paper)
        if isSelected { line.details(report, on: &paper) }
        return row..<row + 1
      }
    }
  }
}

/// One line of a list of actions: sign, text, who, by when, state.
struct ActionLine {
  private let action: PlannedAction
  private let layout: ResultLayout
  /// A column that is empty throughout gives its room to the text.
  private let hasOwners: Bool
  private let hasDays: Bool

  init(action: PlannedAction, among actions: [PlannedAction], layout: ResultLayout) {
    self.action = action
    self.layout = layout
    hasOwners = layout.listWidth >= 74 && actions.contains { !$0.owner.isEmpty }
    hasDays = actions.contains { $0.due != nil }
  }

  private var context: ScreenContext { layout.context }
  private var today: CalendarDate { context.surroundings.today }
  private var stateColumn: Int { layout.listWidth - 12 }
  private var dueColumn: Int { hasDays ? stateColumn - 13 : stateColumn }
  private var ownerColumn: Int { hasOwners ? dueColumn - 16 : dueColumn }
  private var textWidth: Int { ownerColumn - 5 }

  func head(on paper: inout Paper) {
    paper.write(context.say(ActionTexts.title), column: 1, style: .heading)
    if hasOwners { paper.write(context.say(ActionTexts.owner), column: ownerColumn, style: .muted) }
    if hasDays { paper.write(context.say(ActionTexts.due), column: dueColumn, style: .muted) }
    paper.write(context.say(ActionTexts.state), column: stateColumn, style: .muted)
    paper.newLine()
  }

  func draw(on paper: inout Paper) {
    let isOverdue = action.isOverdue(on: today)
    let textStyle = action.state.isPending ? Style.text : .muted
    paper.write(action.sign(on: today), column: 1, style: signStyle)
    paper.write(action.text, column: 3, style: textStyle, limit: textWidth)
    if hasOwners { paper.write(action.owner, column: ownerColumn, style: textStyle, limit: 15) }
    if let due = action.due {
      paper.write(
        due.short(in: context.language), column: dueColumn, style: isOverdue ? Style(.bad, bold: true) : textStyle)
    }
    paper.write(
      context.say(isOverdue ? Vocabulary.overdue : Vocabulary.name(of: action.state)), column: stateColumn,
      style: isOverdue ? Style(.bad, bold: true) : textStyle)
    paper.newLine()
  }

  private var signStyle: Style {
    if action.isOverdue(on: today) { return Style(.bad, bold: true) }
    switch action.state {
    case .open: return .muted
    case .underWay: return .accent
    case .done: return Style(.good, bold: true)
    case .dropped: return .muted
    }
  }

  func details(_ report: GapReport, on paper: inout Paper) {
    if layout.shown(action.text).columns > textWidth {
      layout.pair(ActionTexts.what, action.text, on: &paper, style: Style(.text, bold: true))
    }
    layout.pair(
      ActionTexts.owner, action.owner.isEmpty ? context.say(ActionTexts.noOwner) : action.owner, on: &paper,
      style: action.owner.isEmpty ? .muted : .text)
    if let due = action.due {
      let distance = context.say(ActionTexts.distance(today.days(until: due)))
      let date = "\(due.weekday(in: context.language)) \(due.formatted(in: context.language))"
      layout.pair(ActionTexts.due, action.state.isPending ? "\(date), \(distance)" : date, on: &paper)
    } else {
      layout.pair(ActionTexts.due, context.say(ActionTexts.noDue), on: &paper, style: .muted)
    }
    layout.pair(ActionTexts.state, context.say(Vocabulary.name(of: action.state)), on: &paper)
    if let origin = action.origin, let item = report.questionnaire.item(origin.item) {
      let step = ActionTexts.step(
        context.say(item.title), from: origin.to.rawValue - 1, to: origin.to.rawValue)
      layout.pair(ActionTexts.origin, context.say(step), on: &paper, style: .muted)
    }
    if let template = report.template(of: action) { layout.tell(template, on: &paper) }
    paper.newLine()
  }
}
