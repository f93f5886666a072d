import ActionPlan
import Questionnaire
import ScreenKit
import Words

/// What is asked of an action: on the screen, and line by line.
struct ActionForm: Sendable {
  enum Row: Hashable, Sendable { case text, owner, due, state, save }

  /// What can be filled in, in the order in which the dialogue asks it.
  static let asked: [Row] = [.text, .owner, .due, .state]

  var form: InputForm<Row>

  /// With what an action has; `day` = as the person would write it.
  init(_ action: ActionContent, day: String) {
    form = InputForm([
      .text: .note(action.text, .action), .owner: .text(action.owner, .actionOwner), .due: .day(day),
      .state: .choice(0, of: PlannedAction.State.allCases.count), .save: .button,
    ])
    state = action.state
  }

  var state: PlannedAction.State {
    get { PlannedAction.State.allCases[form.choice(.state) ?? 0] }
    set { form.set(.state, choice: PlannedAction.State.allCases.firstIndex(of: newValue)) }
  }

  /// Whether nothing is written.
  var isEmpty: Bool { [Row.text, .owner, .due].allSatisfy { form.text($0).trimmed.isEmpty } }
  var hasNoText: Bool { form.text(.text).trimmed.isEmpty }

  func hasBadDay(today: CalendarDate) -> Bool { form.day(.due, today: today) == .unreadable }

  /// An action with what is filled in: all but a day that is none. What nobody has changed stays as it was.
  func content(from before: ActionContent, today: CalendarDate) -> ActionContent {
    var action = before
    if form.text(.text) != action.text { action.text = form.text(.text).trimmed }
    if form.text(.owner) != action.owner { action.owner = form.text(.owner).trimmed }
    action.state = state
    switch form.day(.due, today: today) {
    case .none: action.due = nil
    case .day(let day): action.due = day
    case .unreadable: break
    }
    return action
  }
}
