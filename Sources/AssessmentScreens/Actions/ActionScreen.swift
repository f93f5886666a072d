import ActionPlan
import Questionnaire
import Report
import Terminal

/// One action to write: what, who, by when, how far.
struct ActionScreen: ScreenState {
  enum Row: Hashable, Sendable { case text, owner, due, state, save }
  enum Action: Sendable {
    case move(Int)
    case next
    case change(Int)
    case back, type
  }

  private let original: PlannedAction
  private let isNew: Bool
  private var text: TextEditor
  private var owner: TextEditor
  private var due: TextEditor
  private var state: PlannedAction.State
  private var rows = Menu<Row>([.text, .owner, .due, .state, .save])
  /// What keeps it from being saved; told until the next key.
  private var fault: Row?

  /// To write a new one.
  init() {
    self.init(PlannedAction(id: "", text: ""), isNew: true)
  }

  /// To change one.
  init(_ action: PlannedAction) { self.init(action, isNew: false) }

  private init(_ action: PlannedAction, isNew: Bool) {
    original = action
    self.isNew = isNew
    text = TextEditor(action.text, limit: TextRule.action.maximum)
    owner = TextEditor(action.owner, limit: TextRule.actionOwner.maximum)
    due = TextEditor(action.due?.description ?? "", limit: 20)
    state = action.state
  }

  mutating func appear(_ context: inout ScreenContext) {
    if let date = original.due, due.text == date.description, context.language == .german {
      due = TextEditor(date.formatted(in: .german), limit: 20)
    }
  }

  var isEditing: Bool { ![.state, .save].contains(rows.current) }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(
      [.enter, .tab], CommonTexts.enter, .next,
      label: rows.current == .save ? ActionTexts.save : ActionTexts.saveLabel, help: ActionTexts.saveHelp, rank: 0)
    map.bind(
      [.up, .backTab], CommonTexts.upDown, .move(-1), label: CommonTexts.move, help: CommonTexts.moveHelp, rank: 4)
    map.bind([.down], .same(""), .move(1), label: CommonTexts.move, help: CommonTexts.moveHelp)
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
      if isNew, isEmpty { return .pop }
      // A second Esc keeps everything but what cannot be kept.
      if let before { restore(before) }
      if isNew, before == .text { return .pop }
      return save(&context)
    case .type, nil: type(key)
    }
    return .stay
  }

  private mutating func restore(_ row: Row) {
    switch row {
    case .due: due = TextEditor(original.due?.description ?? "", limit: 20)
    default: text = TextEditor(original.text, limit: TextRule.action.maximum)
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
    guard let id = context.run?.storedID else { return .pop }
    var action = original
    action.text = text.text.trimmed
    action.owner = owner.text.trimmed
    action.state = state
    switch DueDate(due.text, today: context.surroundings.today) {
    case .none: action.due = nil
    case .day(let day): action.due = day
    case .unreadable: fault = .due
    }
    if action.text.isEmpty { fault = .text }
    if let fault {
      rows.select(fault)
      return .stay
    }
    guard action != original else { return .pop }
    context.effects.append(isNew ? .addAction(action, in: id) : .saveAction(action, in: id))
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    if case .actions = event { return .pop }
    return .stay
  }
}

// MARK: View

extension ActionScreen {
  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.run?.fillHead(of: &screen, context, people: (context.run?.others.count ?? 0) + 1)
    screen.crumbs = context.say(isNew ? ActionTexts.newTitle : ActionTexts.editTitle)
    screen.keys = keyHelp(context)
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
    if let origin = original.origin, let item = context.run?.questionnaire.item(origin.item) {
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
      let point = drawLine(due, on: &paper, column: column, width: 16, isSelected: rows.current == .due)
      drawDay(on: &paper, column: column + 18, width: width - 18, context)
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
    let visible = editor.visible(in: width)
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
    case .none:
      if rows.current == .due {
        paper.write(context.say(ActionTexts.dueHint), column: column, style: .muted, limit: width)
      }
    case .day(let day):
      let language = context.language
      let date = "\(day.weekday(in: language)) \(day.short(in: language))"
      let distance = context.say(ActionTexts.distance(today.days(until: day)))
      paper.write("\(date), \(distance)", column: column, style: day < today ? Style(.caution) : .muted, limit: width)
    case .unreadable: break
    }
  }
}
