import ActionPlan
import Questionnaire
import Reports
import ScreenKit
import Words

/// A line that is asked for one field of an action.
struct ActionEntry: Sendable {
  /// Which action it is; `nil` for a new one: then its fields are asked one after the other, and it is stored at the end.
  var id: PlannedAction.ID?
  var content: ActionContent
  var field: ActionForm.Row
}

/// What the company has decided to do: listed, added, changed, removed and brought back.
extension LineDialogue {
  private var actions: [PlannedAction] { assessment?.actions.inOrderOfUrgency ?? [] }

  var actionsPrompt: [String] {
    let list = actions.enumerated().map { "\($0 + 1)  \(words(for: $1))" }
    return (list.isEmpty ? [say(DialogueTexts.noActions)] : [say(ActionTexts.title) + ":"] + list)
      + [say(DialogueTexts.actionsPrompt(hasSome: !list.isEmpty, hasRemoved: removed != nil))]
  }

  private func words(for action: PlannedAction) -> String {
    var parts = [say(Vocabulary.name(of: action.state))]
    if !action.owner.isEmpty { parts.append(action.owner) }
    if let due = action.due {
      parts.append(say(DialogueTexts.by(due.formatted(in: language))))
      if action.isOverdue(on: surroundings.today) { parts.append(say(Vocabulary.overdue)) }
    }
    return action.text + " (" + parts.joined(separator: ", ") + ")"
  }

  mutating func handleActions(_ word: String) -> [Effect] {
    switch word {
    case "":
      return toMenu()
    case "n":
      step = .actionEntry(ActionEntry(content: ActionContent(text: ""), field: .text))
      return []
    case "u":
      guard let removed, let id = assessment?.storedID else { return refuse(DialogueTexts.nothingToUndo) }
      self.removed = nil
      actionNews = ActionTexts.restored
      return [.plan(.restore(removed, in: id))]
    default:
      guard let number = Int(word), actions.indices.contains(number - 1) else { return refuse() }
      step = .action(actions[number - 1].id)
      return []
    }
  }

  // MARK: One action

  func actionPrompt(_ id: PlannedAction.ID) -> [String] {
    guard let action = assessment?.actions.first(where: { $0.id == id }) else { return [] }
    let rows: [(LocalizedText, String)] = [
      (ActionTexts.what, action.text),
      (ActionTexts.owner, action.owner.isEmpty ? say(ActionTexts.noOwner) : action.owner),
      (ActionTexts.due, action.due?.formatted(in: language) ?? say(ActionTexts.noDue)),
      (ActionTexts.state, say(Vocabulary.name(of: action.state))),
    ]
    return [say(DialogueTexts.whatToChange)]
      + rows.enumerated().map { "\($0 + 1)  \(say($1.0)): \($1.1)" }
      + ["5  " + say(DialogueTexts.removeAction), say(DialogueTexts.emptyGoesBack)]
  }

  mutating func handleAction(_ id: PlannedAction.ID, _ word: String) -> [Effect] {
    guard let assessment, let stored = assessment.storedID,
      let action = assessment.actions.first(where: { $0.id == id }), !word.isEmpty
    else {
      step = .actions
      return []
    }
    guard let number = Int(word), (1...5).contains(number) else { return refuse() }
    if number == 5 {
      removed = action
      actionNews = DialogueTexts.actionRemoved
      step = .actions
      return [.plan(.remove(id, in: stored))]
    }
    step = .actionEntry(ActionEntry(id: id, content: action.content, field: ActionForm.asked[number - 1]))
    return []
  }

  // MARK: Fields

  func entryPrompt(_ entry: ActionEntry) -> [String] {
    let ending = say(entry.id == nil ? DialogueTexts.emptyLeavesOut : DialogueTexts.emptyKeeps)
    switch entry.field {
    case .text:
      return [
        say(DialogueTexts.actionText), say(entry.id == nil ? DialogueTexts.emptyGoesBack : DialogueTexts.emptyKeeps),
      ]
    case .owner: return [say(DialogueTexts.actionOwner), ending]
    case .due: return [say(DialogueTexts.actionDue) + " " + say(ActionTexts.dueHint), ending]
    case .state: return statePrompt + [ending]
    case .save: return []
    }
  }

  mutating func handleEntry(_ entry: ActionEntry, _ typed: String) -> [Effect] {
    var entry = entry
    if typed.isEmpty {
      if let id = entry.id {
        step = .action(id)
        return []
      }
      if entry.field == .text {
        step = .actions
        return []
      }
    } else if let refusal = take(typed, &entry) {
      return refuse(refusal)
    }
    guard let stored = assessment?.storedID else { return [] }
    if let id = entry.id {
      step = .action(id)
      actionNews = DialogueTexts.actionSaved
      return [.plan(.save(PlannedAction(entry.content, id: id), in: stored))]
    }
    switch entry.field {
    case .text: entry.field = .owner
    case .owner: entry.field = .due
    case .due, .state, .save:
      step = .actions
      actionNews = DialogueTexts.actionSaved
      return [.plan(.add(entry.content, in: stored))]
    }
    step = .actionEntry(entry)
    return []
  }

  /// Gives the reason when a line does not fit its field; a dash empties who and when.
  private func take(_ typed: String, _ entry: inout ActionEntry) -> LocalizedText? {
    let today = surroundings.today
    var lines = ActionForm(entry.content, day: entry.content.due?.description ?? "")
    let isEmptied = typed == "-" && [.owner, .due].contains(entry.field)
    if let refusal = lines.form.read(isEmptied ? "" : typed, in: entry.field, today: today) { return refusal }
    entry.content = lines.content(from: entry.content, today: today)
    return nil
  }

  mutating func receive(_ actions: [PlannedAction], of id: AssessmentID) {
    assessment?.take(actions, of: id)
    if let actionNews { tell(actionNews) }
    actionNews = nil
    if report != nil { makeReport() }
  }
}
