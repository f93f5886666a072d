import Questionnaire
import Report
import Terminal

/// The company profile before the first question.
struct ProfileScreen: ScreenState {
  enum Row: Hashable, Sendable { case name, size, sector, perspective, begin }
  enum Action: Sendable { case move(ListMove), next, change(Int), back, type }

  let questionnaire: Questionnaire
  let form: Form
  private var name = TextEditor(limit: 120)
  private var size = -1
  private var sector = -1
  private var perspective = 0
  private var rows: Menu<Row>

  init(_ questionnaire: Questionnaire, form: Form, perspective: Perspective = .management) {
    self.perspective = Perspective.allCases.firstIndex(of: perspective) ?? 0
    self.questionnaire = questionnaire
    self.form = form
    var rows: [Row] = [.name]
    if !questionnaire.company.sizes.isEmpty { rows.append(.size) }
    if !questionnaire.company.sectors.isEmpty { rows.append(.sector) }
    self.rows = Menu(rows + [.perspective, .begin])
  }

  var isEditing: Bool { rows.current == .name }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if isEditing {
      map.bind([], .same("A–Z"), .type, label: ProfileTexts.type, help: ProfileTexts.typeHelp, rank: 3)
      map.bind([.up], CommonTexts.upDown, .move(.up), label: CommonTexts.move, help: CommonTexts.moveHelp)
      map.bind([.down], .same(""), .move(.down), label: CommonTexts.move, help: CommonTexts.moveHelp)
    } else {
      map.bindMoves { .move($0) }
      map.bind(
        [.right, .character("l"), .character(" ")], .same("← →"), .change(1), label: ProfileTexts.change,
        help: ProfileTexts.changeHelp, rank: 3)
      map.bind(
        [.left, .character("h")], .same(""), .change(-1), label: ProfileTexts.change, help: ProfileTexts.changeHelp)
    }
    map.bind(
      [.enter, .tab], CommonTexts.enter, .next, label: ProfileTexts.next, help: ProfileTexts.nextHelp, rank: 0)
    map.bind([.backTab], .same(""), .move(.up), label: CommonTexts.move, help: CommonTexts.moveHelp)
    map.bindBack(.back, keys: [.escape])
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    if case .opened = event { return .replace(QuestionScreen()) }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move): rows.move(by: move.distance(page: 5))
    case .next:
      if rows.current == .begin { begin(&context) } else { rows.move(by: 1) }
    case .change(let step): change(by: step)
    case .back: return .pop
    case .type, nil:
      if isEditing { _ = name.handle(key) }
    }
    return .stay
  }

  private mutating func change(by step: Int) {
    func turned(_ value: Int, from least: Int, count: Int) -> Int {
      let choices = count - least
      return (value - least + step + choices) % choices + least
    }
    switch rows.current {
    case .size: size = turned(size, from: -1, count: questionnaire.company.sizes.count)
    case .sector: sector = turned(sector, from: -1, count: questionnaire.company.sectors.count)
    case .perspective: perspective = turned(perspective, from: 0, count: Perspective.allCases.count)
    case .name, .begin, nil: break
    }
  }

  private func begin(_ context: inout ScreenContext) {
    let company = questionnaire.company
    context.effects.append(
      .create(
        AnswerSheet(
          questionnaire: questionnaire.id, version: questionnaire.version, form: form,
          company: CompanyProfile(
            name: name.text.trimmed, size: size < 0 ? nil : company.sizes[size].id,
            sector: sector < 0 ? nil : company.sectors[sector].id),
          perspective: Perspective.allCases[perspective], date: context.surroundings.today)))
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(questionnaire.title)
    screen.titleRight = form == .short ? context.say(ListTexts.short) : ""
    screen.crumbs = context.say(ProfileTexts.title)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    let labelColumn = 3
    let valueColumn = 23
    paper.newLine()
    paper.paragraph(context.say(ProfileTexts.intro), column: labelColumn, limit: 76)
    paper.newLine()
    var cursor: Point?
    for row in rows.choices {
      let line = paper.row
      if row == .begin { paper.newLine() }
      let at = paper.row
      paper.write(
        context.say(label(of: row)), column: labelColumn, style: row == .begin ? Style(.text, bold: true) : .muted)
      let isSelected = row == rows.current
      if row == .name {
        let width = min(50, paper.width - valueColumn - 2)
        let visible = name.visible(in: width)
        paper.write(visible.text, column: valueColumn)
        if isSelected {
          // The line itself is the field: it is underlined while one types.
          paper.restyle(rows: at..<at + 1, columns: valueColumn..<valueColumn + width, Style(.text, underlined: true))
          cursor = Point(column: valueColumn + visible.cursorColumn, row: at)
        }
      } else if row != .begin {
        let arrows = isSelected ? ("‹ ", " ›") : ("  ", "")
        paper.write(arrows.0 + value(of: row, context) + arrows.1, column: valueColumn - 2)
      }
      if isSelected {
        let end = row == .name ? valueColumn - 2 : min(paper.width - 1, 76)
        paper.restyle(rows: at..<at + 1, columns: 1..<end, .selection)
      }
      paper.newLine(context.pageRows >= 15 && line == at ? 2 : 1)
    }
    return screen.frame(paper, cursor: cursor)
  }

  private func label(of row: Row) -> LocalizedText {
    switch row {
    case .name: ProfileTexts.name
    case .size: ProfileTexts.size
    case .sector: ProfileTexts.sector
    case .perspective: ProfileTexts.perspective
    case .begin: ProfileTexts.begin
    }
  }

  private func value(of row: Row, _ context: ScreenContext) -> String {
    switch row {
    case .size:
      context.say(size < 0 ? ProfileTexts.notTold : questionnaire.company.sizes[size].label)
    case .sector:
      context.say(sector < 0 ? ProfileTexts.notTold : questionnaire.company.sectors[sector].label)
    case .perspective: context.say(Vocabulary.name(of: Perspective.allCases[perspective]))
    case .name, .begin: ""
    }
  }
}

extension String {
  /// Without spaces at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
