import ActionPlan
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// What can be done about actions, from every tab that shows steps.
extension ResultScreen {
  mutating func plan(
    _ action: PlanAction, _ rows: [ResultRow], _ report: GapReport, _ context: inout ScreenContext
  ) -> Transition {
    let row = current(rows)
    let marked = report.actions.first { $0.id == row?.action }
    switch action {
    case .takeOver:
      if let action = row?.ready {
        takeOver(action, report, &context)
      } else {
        takeOver(row?.steps ?? [], report, &context)
      }
    case .newAction: return .push(ActionScreen())
    case .editAction: return marked.map { .push(ActionScreen($0)) } ?? .push(ActionScreen())
    case .tick: if let marked { tick(marked, &context) }
    case .remove: if let marked { askToRemove(marked, &context) }
    case .undo: bringBack(&context)
    case .park: park(row?.parks, report, &context)
    case .undoParking: undoParking(report, &context)
    case .calendar:
      guard report.actions.contains(where: { $0.state.isPending && $0.due != nil }) else {
        refusal = ActionTexts.noDates
        break
      }
      return .push(SaveScreen(.calendar, report: report, context))
    }
    return .stay
  }

  /// Takes over the first of the steps that is no action yet.
  private mutating func takeOver(_ steps: [StepOffer], _ report: GapReport, _ context: inout ScreenContext) {
    guard let id = context.assessment?.storedID, !steps.isEmpty else {
      refusal = ActionTexts.nothingToTake
      return
    }
    guard let step = steps.first(where: { report.actions.action(from: $0.origin) == nil }) else {
      refusal = ActionTexts.alreadyTaken
      return
    }
    context.effects.append(
      .plan(.add(ActionContent(text: context.say(step.text), origin: step.origin), in: id)))
    notice = ActionTexts.taken((tabs(context).firstIndex(of: .actions) ?? 0) + 1)
  }

  /// Takes over an action as it is.
  private mutating func takeOver(_ action: ActionContent, _ report: GapReport, _ context: inout ScreenContext) {
    guard let id = context.assessment?.storedID else { return }
    guard !report.actions.contains(where: { $0.text == action.text && $0.state != .dropped }) else {
      refusal = ActionTexts.alreadyTaken
      return
    }
    context.effects.append(.plan(.add(action, in: id)))
    notice = ActionTexts.taken((tabs(context).firstIndex(of: .actions) ?? 0) + 1)
  }

  // MARK: Parking

  /// Parks a question, or takes it up again; the event that answers it makes the report anew.
  private mutating func park(_ item: ItemID?, _ report: GapReport, _ context: inout ScreenContext) {
    guard let item else {
      refusal = PlanTexts.nothingToPark
      return
    }
    let isParked = report.parked.contains { $0.id == item }
    parkedLast = (item, isParked)
    setParked(item, !isParked, report, &context)
  }

  private mutating func undoParking(_ report: GapReport, _ context: inout ScreenContext) {
    guard let last = parkedLast else { return }
    parkedLast = nil
    setParked(last.item, last.wasParked, report, &context)
  }

  private mutating func setParked(
    _ item: ItemID, _ isParked: Bool, _ report: GapReport, _ context: inout ScreenContext
  ) {
    guard let id = context.assessment?.storedID, let title = report.questionnaire.item(item)?.title else { return }
    let told = PlanTexts.changed(title, isParked: isParked, canUndo: parkedLast != nil)
    // In a narrow window the key line alone says how it is undone.
    let hasRoom = context.surroundings.charset.shown(context.say(told)).columns <= context.size.columns - 8
    notice = hasRoom ? told : PlanTexts.changed(title, isParked: isParked, canUndo: false)
    context.effects.append(.plan(.park(item, isParked, in: id)))
  }

  // MARK: Actions

  private func tick(_ action: PlannedAction, _ context: inout ScreenContext) {
    guard let id = context.assessment?.storedID else { return }
    var action = action
    action.state = action.state == .done ? .open : .done
    context.effects.append(.plan(.save(action, in: id)))
  }

  private func askToRemove(_ action: PlannedAction, _ context: inout ScreenContext) {
    let text = LocalizedText(de: action.text, en: action.text)
    context.overlay = Overlay(
      title: ActionTexts.removeTitle, parts: [.paragraph(text, .text)],
      choices: [(.dismiss, ActionTexts.removeNo), (.own(.removeAction), ActionTexts.removeYes)])
  }

  mutating func handle(_ command: Command, _ context: inout ScreenContext) -> Transition {
    guard command == .removeAction, let report, let id = context.assessment?.storedID else { return .stay }
    guard let action = report.actions.first(where: { $0.id == current(rows(report, context))?.action }) else {
      return .stay
    }
    removed = action
    notice = ActionTexts.removed
    context.effects.append(.plan(.remove(action.id, in: id)))
    return .stay
  }

  private mutating func bringBack(_ context: inout ScreenContext) {
    guard let action = removed, let id = context.assessment?.storedID else { return }
    removed = nil
    notice = ActionTexts.restored
    context.effects.append(.plan(.restore(action, in: id)))
  }
}
