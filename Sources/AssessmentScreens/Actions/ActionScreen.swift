import ActionPlan
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// One action to write: what, who, by when, how far.
struct ActionScreen: ScreenState {
  enum Row: Hashable, Sendable { case text, owner, due, state, save }
  enum Action: Sendable {
    case move(Int)
    case next
    case change(Int)
    case back, type
  }

  /// What it was before; `nil` for a new one.
  private let original: PlannedAction?
  /// What is on disk of it; `nil` for a new one that has no text yet.
  private var stored: PlannedAction?
  /// A new one is stored, and will be told with its id.
  private var known: Set<PlannedAction.ID>?
  /// What cannot be part of an action yet: a day that is none, or all without a text.
  private var draft: DraftKeeper?
  private var isLeaving = false
  private var text: TextEditor
  private var owner: TextEditor
  private var due: TextEditor
  private var state: PlannedAction.State
  private var rows = Menu<Row>([.text, .owner, .due, .state, .save])
  /// What keeps it from being saved; told until the next key.
  private var fault: Row?

  /// To write a new one.
  init() { self.init(original: nil) }

  /// To change one.
  init(_ action: PlannedAction) { self.init(original: action) }

  private init(original: PlannedAction?) {
    let content = original?.content ?? ActionContent(text: "")
    self.original = original
    text = TextEditor(content.text, .action)
    owner = TextEditor(content.owner, .actionOwner)
    due = TextEditor(content.due?.description ?? "", .day)
    state = content.state
    stored = original
  }

  private var isNew: Bool { original == nil }

  mutating func appear(_ context: inout ScreenContext) {
    guard draft == nil, let id = context.run?.storedID else { return }
    due = TextEditor(Self.dayText(original?.due, context), .day)
    let new = DraftKeeper("action \(id) \(original?.id.rawValue ?? "")", assessment: id, pristine: fields)
    context.effects.append(.keeping(.read(new.form)))
    draft = new
  }

  private static func dayText(_ due: CalendarDate?, _ context: ScreenContext) -> String {
    due.map { context.language == .german ? $0.formatted(in: .german) : $0.description } ?? ""
  }

  var isEditing: Bool { ![.state, .save].contains(rows.current) }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.enter, .tab], CommonTexts.enter, .next,
      label: rows.current == .save ? ActionTexts.save : ActionTexts.saveLabel, help: ActionTexts.saveHelp, rank: 0)
    map.bind(
      [.up, .backTab], CommonTexts.upDown, .move(-1), label: CommonTexts.move, help: CommonTexts.upDownHelp, rank: 4)
    map.bind([.down], .same(""), .move(1), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    if isEditing {
      map.bind([], .same("A–Z"), .type, label: ProfileTexts.type, help: ActionTexts.typeHelp, rank: 3)
    } else if rows.current == .state {
      map.bind(
        [.right, .character("l"), .character(" ")], .same("← →"), .change(1), label: ActionTexts.changeState,
        help: ActionTexts.changeStateHelp, rank: 3)
      map.bind(
        [.left, .character("h")], .same(""), .change(-1), label: ActionTexts.changeState,
        help: ActionTexts.changeStateHelp)
    }
    map.bind([.escape], CommonTexts.esc, .back, label: CommonTexts.back, help: ActionTexts.backHelp, rank: 2)
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    let before = fault
    fault = nil
    switch keyMap(context).action(for: key) {
    case .move(let step): move(by: step, context)
    case .next:
      if rows.current == .save { return save(&context) }
      move(by: 1, context)
    case .change(let step): change(by: step)
    case .back:
      if isNew, isEmpty { return leaveEmpty(&context) }
      // A second Esc keeps everything but what cannot be kept.
      if let before { restore(before, context) }
      if stored == nil, before == .text { return .pop }
      return save(&context)
    case .type, nil: type(key)
    }
    return .stay
  }

  private mutating func restore(_ row: Row, _ context: ScreenContext) {
    switch row {
    case .due: due = TextEditor(Self.dayText((stored ?? original)?.due, context), .day)
    case .text: text = TextEditor(stored?.text ?? "", .action)
    case .owner, .state, .save: break
    }
  }

  private var isEmpty: Bool { [text, owner, due].allSatisfy { $0.text.trimmed.isEmpty } }

  private mutating func move(by step: Int, _ context: ScreenContext) {
    if step > 0, rows.current == .due, isDueUnreadable(context) {
      fault = .due
    } else {
      rows.move(by: step)
    }
  }

  private func isDueUnreadable(_ context: ScreenContext) -> Bool {
    DueDate(due.text, today: context.surroundings.today) == .unreadable
  }

  private mutating func type(_ key: Key) {
    switch rows.current {
    case .text: _ = text.handle(key)
    case .owner: _ = owner.handle(key)
    case .due: _ = due.handle(key)
    case .state, .save, nil: break
    }
  }

  private mutating func change(by step: Int) {
    let states = PlannedAction.State.allCases
    let index = states.firstIndex(of: state) ?? 0
    state = states[(index + step + states.count) % states.count]
  }

  private mutating func save(_ context: inout ScreenContext) -> Transition {
    guard context.run?.storedID != nil else { return .pop }
    if isDueUnreadable(context) { fault = .due }
    if text.text.trimmed.isEmpty { fault = .text }
    if let fault {
      rows.select(fault)
      return .stay
    }
    isLeaving = true
    guard holdsUnkept(context) else { return .pop }
    keep(&context)
    return .stay
  }

  /// A new one of which all was deleted again is none.
  private mutating func leaveEmpty(_ context: inout ScreenContext) -> Transition {
    if let stored, let id = context.run?.storedID { context.effects.append(.plan(.remove(stored.id, in: id))) }
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
    case .keeping, .catalog, .assessment, .report, .failed, .notice: break
    }
    return .stay
  }
}

// MARK: Keeping

extension ActionScreen {
  private var fields: [String: String] {
    ["text": text.text, "owner": owner.text, "due": due.text, "state": state.rawValue]
  }

  private mutating func fill(_ fields: [String: String]) {
    text = TextEditor(fields["text"] ?? "", .action)
    owner = TextEditor(fields["owner"] ?? "", .actionOwner)
    due = TextEditor(fields["due"] ?? "", .day)
    state = fields["state"].flatMap(PlannedAction.State.init(rawValue:)) ?? state
  }

  /// What can be stored as an action: all but a day that is none.
  private func content(_ context: ScreenContext) -> ActionContent? {
    var content = stored?.content ?? ActionContent(text: "")
    if text.text != content.text { content.text = text.text.trimmed }
    if owner.text != content.owner { content.owner = owner.text.trimmed }
    content.state = state
    switch DueDate(due.text, today: context.surroundings.today) {
    case .none: content.due = nil
    case .day(let day): content.due = day
    case .unreadable: break
    }
    return content.text.isEmpty ? nil : content
  }

  /// What is only in a draft; what the form began with where nothing is.
  private func unfinished(_ context: ScreenContext) -> Bool {
    isDueUnreadable(context) || text.text.trimmed.isEmpty && !isEmpty
  }

  func holdsUnkept(_ context: ScreenContext) -> Bool {
    guard context.run?.storedID != nil else { return false }
    if let content = content(context), content != stored?.content { return true }
    return unfinished(context) ? draft?.isKept(fields) == false : draft?.holdsDraft == true
  }

  mutating func keep(_ context: inout ScreenContext) {
    guard let run = context.run, let id = run.storedID else { return }
    if let content = content(context), content != stored?.content {
      if let stored {
        context.effects.append(.plan(.save(PlannedAction(content, id: stored.id), in: id)))
      } else {
        known = Set(run.actions.map(\.id))
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
    context.run?.fillHead(of: &screen, context, people: (context.run?.others.count ?? 0) + 1)
    screen.crumbs = context.say(isNew ? ActionTexts.newTitle : ActionTexts.editTitle)
    screen.keys = keyHelp(context)
    screen.show(
      context.saving(isKept: !holdsUnkept(context), holdsAnything: stored != nil || draft?.holdsDraft == true),
      in: context.language)
    var paper = context.paper()
    let labelColumn = 3
    let column = 13
    let width = min(84, paper.width - column - 2)
    var cursor: Point?
    var focus = 0..<1
    paper.newLine()
    for row in rows.choices {
      if row == .save, context.pageRows < 15 { paper.newLine() }
      let top = paper.row
      let isSelected = row == rows.current
      paper.write(
        context.say(label(of: row)), column: labelColumn, style: row == .save ? Style(.text, bold: true) : .muted)
      if isSelected, let place = draw(row, on: &paper, column: column, width: width, context) {
        cursor = place
      } else if !isSelected {
        _ = draw(row, on: &paper, column: column, width: width, context)
      }
      if isSelected {
        let end = row == .state || row == .save ? column + 16 : column - 2
        paper.restyle(rows: top..<top + 1, columns: 1..<end, .selection)
        focus = top..<paper.row + 1
      }
      paper.newLine()
      if row == fault {
        paper.paragraph(
          context.say(row == .due ? ActionTexts.badDue : ActionTexts.noText), column: column,
          style: Style(.bad, bold: true), limit: width)
      }
      if context.pageRows >= 15 { paper.newLine() }
    }
    if let origin = original?.origin, let item = context.run?.questionnaire.item(origin.item) {
      paper.newLine()
      paper.write(context.say(ActionTexts.origin), column: labelColumn, style: .muted)
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

  /// Draws a line's content from the present row on and returns where its cursor stands.
  private func draw(
    _ row: Row, on paper: inout Paper, column: Int, width: Int, _ context: ScreenContext
  ) -> Point? {
    switch row {
    case .text: return drawText(on: &paper, column: column, width: width)
    case .owner:
      return drawLine(owner, on: &paper, column: column, width: min(50, width), isSelected: rows.current == .owner)
    case .due:
      let field = min(16, width - 29)
      let point = drawLine(due, on: &paper, column: column, width: field, isSelected: rows.current == .due)
      drawDay(on: &paper, column: column + field + 2, width: width - field - 2, context)
      return point
    case .state:
      let name = context.say(ActionTexts.name(of: state))
      paper.write(rows.current == .state ? "‹ \(name) ›" : "  \(name)", column: column - 2)
      return nil
    case .save: return nil
    }
  }

  private func drawText(on paper: inout Paper, column: Int, width: Int) -> Point {
    let box = text.box(width: width)
    let top = paper.row
    for (index, line) in box.lines.enumerated() {
      if index > 0 { paper.newLine() }
      paper.write(line, column: column)
      if rows.current == .text {
        paper.restyle(rows: paper.row..<paper.row + 1, columns: column..<column + width, Style(.text, underlined: true))
      }
    }
    return Point(column: column + box.cursor.column, row: top + box.cursor.row)
  }

  private func drawLine(
    _ editor: TextEditor, on paper: inout Paper, column: Int, width: Int, isSelected: Bool
  ) -> Point {
    let visible = editor.visible(in: width, cut: "…")
    paper.write(visible.text, column: column)
    if isSelected {
      paper.restyle(
        rows: paper.row..<paper.row + 1, columns: column..<column + width, Style(.text, underlined: true))
    }
    return Point(column: column + visible.cursorColumn, row: paper.row)
  }

  /// What the typed day means, or how it can be typed.
  private func drawDay(on paper: inout Paper, column: Int, width: Int, _ context: ScreenContext) {
    let today = context.surroundings.today
    switch DueDate(due.text, today: today) {
    case .none: paper.write(context.say(ActionTexts.dueHint), column: column, style: .muted, limit: width)
    case .day(let day):
      let language = context.language
      let date = "\(day.weekday(in: language)) \(day.short(in: language))"
      let distance = context.say(ActionTexts.distance(today.days(until: day)))
      paper.write("\(date), \(distance)", column: column, style: day < today ? Style(.caution) : .muted, limit: width)
    case .unreadable: break
    }
  }
}
