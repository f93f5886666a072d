import ActionPlan
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// One action to write: what, who, by when, how far.
struct ActionScreen: ScreenState {
  static let place = AssessmentPlace.action

  typealias Row = ActionForm.Row

  /// What it was before; `nil` for a new one.
  private let original: PlannedAction?
  /// What is on disk of it; `nil` for a new one that has no text yet.
  private var stored: PlannedAction?
  /// A new one is stored, and will be told with its id.
  private var known: Set<PlannedAction.ID>?
  /// What cannot be part of an action yet: a day that is none, or all without a text.
  private var draft: DraftKeeper?
  private var isLeaving = false
  private var lines: ActionForm
  /// What keeps it from being saved; told until the next key.
  private var fault: Row?

  /// To write a new one.
  init() { self.init(original: nil) }

  /// To change one.
  init(_ action: PlannedAction) { self.init(original: action) }

  private init(original: PlannedAction?) {
    let content = original?.content ?? ActionContent(text: "")
    self.original = original
    lines = ActionForm(content, day: content.due?.description ?? "")
    stored = original
  }

  private var isNew: Bool { original == nil }

  mutating func appear(_ context: inout ScreenContext) {
    guard draft == nil, let id = context.assessment?.storedID else { return }
    lines.form.set(.due, .day(Self.dayText(original?.due, context)))
    let new = DraftKeeper("action \(id) \(original?.id.rawValue ?? "")", assessment: id, pristine: fields)
    context.effects.append(.keeping(.read(new.form)))
    draft = new
  }

  private static func dayText(_ due: CalendarDate?, _ context: ScreenContext) -> String {
    due.map { context.language == .german ? $0.formatted(in: .german) : $0.description } ?? ""
  }

  var isEditing: Bool { lines.form.isEditing }

  func keyMap(_ context: ScreenContext) -> KeyMap<FormAction> {
    var map = KeyMap<FormAction>()
    map.bindForm(
      lines.form,
      next: (lines.form.current == .save ? ActionTexts.save : FormTexts.next, ActionTexts.saveHelp),
      change: (ActionTexts.changeState, ActionTexts.changeStateHelp), back: ActionTexts.backHelp
    ) { $0 }
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    let before = fault
    fault = nil
    switch keyMap(context).action(for: key) {
    case .move(let move): self.move(by: move.distance(page: 5), context)
    case .next:
      if lines.form.current == .save { return save(&context) }
      move(by: 1, context)
    case .change(let step): lines.form.change(by: step)
    case .back:
      if isNew, lines.isEmpty { return leaveEmpty(&context) }
      // A second Esc keeps everything but what cannot be kept.
      if let before { restore(before, context) }
      if stored == nil, before == .text { return .pop }
      return save(&context)
    case .type, nil: lines.form.type(key)
    }
    return .stay
  }

  private mutating func restore(_ row: Row, _ context: ScreenContext) {
    switch row {
    case .due: lines.form.set(.due, .day(Self.dayText((stored ?? original)?.due, context)))
    case .text: lines.form.set(.text, .note(stored?.text ?? "", .action))
    case .owner, .state, .save: break
    }
  }

  private mutating func move(by step: Int, _ context: ScreenContext) {
    if step > 0, lines.form.current == .due, hasBadDay(context) {
      fault = .due
    } else {
      lines.form.move(by: step)
    }
  }

  private func hasBadDay(_ context: ScreenContext) -> Bool { lines.hasBadDay(today: context.surroundings.today) }

  private mutating func save(_ context: inout ScreenContext) -> Transition {
    guard context.assessment?.storedID != nil else { return .pop }
    if hasBadDay(context) { fault = .due }
    if lines.hasNoText { fault = .text }
    if let fault {
      lines.form.select(fault)
      return .stay
    }
    isLeaving = true
    guard holdsUnkept(context) else { return .pop }
    keep(&context)
    return .stay
  }

  /// A new one of which all was deleted again is none.
  private mutating func leaveEmpty(_ context: inout ScreenContext) -> Transition {
    if let stored, let id = context.assessment?.storedID { context.effects.append(.plan(.remove(stored.id, in: id))) }
    stored = nil
    return .pop
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .actions(let actions, _):
      take(actions)
      if isLeaving, !holdsUnkept(context) { return .pop }
    case .keeping(.kept(let form)):
      draft?.markKept(form)
      if isLeaving, !holdsUnkept(context) { return .pop }
    case .keeping(.failed): isLeaving = false
    case .keeping(.found(let found)): if let fields = draft?.found(found) { fill(fields) }
    case .keeping, .catalog, .assessment, .report, .door, .failed, .notice: break
    }
    return .stay
  }
}

// MARK: Keeping

extension ActionScreen {
  private var fields: [String: String] {
    [
      "text": lines.form.text(.text), "owner": lines.form.text(.owner), "due": lines.form.text(.due),
      "state": lines.state.rawValue,
    ]
  }

  private mutating func fill(_ fields: [String: String]) {
    lines.form.set(.text, .note(fields["text"] ?? "", .action))
    lines.form.set(.owner, .text(fields["owner"] ?? "", .actionOwner))
    lines.form.set(.due, .day(fields["due"] ?? ""))
    lines.state = fields["state"].flatMap(PlannedAction.State.init(rawValue:)) ?? lines.state
  }

  /// What can be stored as an action: all but a day that is none.
  private func content(_ context: ScreenContext) -> ActionContent? {
    let content = lines.content(
      from: (stored ?? original)?.content ?? ActionContent(text: ""), today: context.surroundings.today)
    return content.text.isEmpty ? nil : content
  }

  /// What is only in a draft; what the form began with where nothing is.
  private func unfinished(_ context: ScreenContext) -> Bool {
    hasBadDay(context) || lines.hasNoText && !lines.isEmpty
  }

  func holdsUnkept(_ context: ScreenContext) -> Bool {
    guard context.assessment?.storedID != nil else { return false }
    if let content = content(context), content != stored?.content { return true }
    return unfinished(context) ? draft?.isKept(fields) == false : draft?.holdsDraft == true
  }

  mutating func keep(_ context: inout ScreenContext) {
    guard let assessment = context.assessment, let id = assessment.storedID else { return }
    if let content = content(context), content != stored?.content {
      if let stored {
        context.effects.append(.plan(.save(PlannedAction(content, id: stored.id), in: id)))
      } else {
        known = Set(assessment.actions.map(\.id))
        context.effects.append(.plan(.add(content, in: id)))
      }
    }
    if unfinished(context) {
      let fields = fields
      if let new = draft?.toKeep(fields) { context.effects.append(.keeping(.keep(new))) }
    } else if draft?.holdsDraft == true, let done = draft?.emptied() {
      context.effects.append(.keeping(.keep(done)))
    }
  }

  /// What is on disk now.
  private mutating func take(_ actions: [PlannedAction]) {
    if let known, stored == nil {
      stored = actions.last { !known.contains($0.id) }
    } else if let stored {
      self.stored = actions.first { $0.id == stored.id } ?? stored
    }
    known = nil
  }
}

// MARK: View

extension ActionScreen {
  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: (context.assessment?.others.count ?? 0) + 1)
    screen.crumbs = context.say(isNew ? ActionTexts.newTitle : ActionTexts.editTitle)
    screen.keys = keyHelp(context)
    screen.show(
      context.saving(isKept: !holdsUnkept(context), holdsAnything: stored != nil || draft?.holdsDraft == true),
      in: context.language)
    var paper = context.paper()
    let column = 13
    let width = min(84, paper.width - column - 2)
    let isRoomy = context.pageRows >= 15
    let view = FormView(lines.form, column: column, width: width, in: context.language) { row in
      row == .due ? min(16, width - 30) : min(50, width)
    }
    paper.newLine()
    let (focus, cursor) = view.write(
      on: &paper, gap: { isRoomy ? ($0 == .text ? 0 : 1) : ($0 == .save ? 1 : 0) }, label: label,
      value: { $0 == .state ? context.say(Vocabulary.name(of: lines.state)) : "" },
      aside: { $0 == .due ? day(context) : nil }, fault: { $0 == fault ? Self.fault(of: $0) : nil })
    if isRoomy { paper.newLine() }
    if let origin = original?.origin, let item = context.assessment?.questionnaire.item(origin.item) {
      paper.newLine()
      paper.write(context.say(ActionTexts.origin), column: 3, style: .muted)
      paper.paragraph(
        context.say(ActionTexts.step(context.say(item.title), from: origin.to.rawValue - 1, to: origin.to.rawValue)),
        column: column, style: .muted, limit: width)
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first, cursor: cursor)
  }

  private func label(of row: Row) -> LocalizedText {
    switch row {
    case .text: ActionTexts.what
    case .owner: ActionTexts.owner
    case .due: ActionTexts.due
    case .state: ActionTexts.state
    case .save: ActionTexts.save
    }
  }

  private static func fault(of row: Row) -> LocalizedText? {
    switch row {
    case .text: ActionTexts.noText
    case .due: FormTexts.badDay
    case .owner, .state, .save: nil
    }
  }

  /// What the typed day means, or how it can be typed.
  private func day(_ context: ScreenContext) -> (text: String, style: Style)? {
    let today = context.surroundings.today
    switch lines.form.day(.due, today: today) {
    case .none: return (context.say(ActionTexts.dueHint), .muted)
    case .day(let day):
      let date = "\(day.weekday(in: context.language)) \(day.short(in: context.language))"
      let distance = context.say(ActionTexts.distance(today.days(until: day)))
      return ("\(date), \(distance)", day < today ? Style(.caution) : .muted)
    case .unreadable: return nil
    }
  }
}
