import Questionnaire
import Report
import Terminal

extension QuestionScreen {
  func view(_ context: ScreenContext) -> Frame {
    guard let run = context.run else { return Frame(size: context.surroundings.size) }
    var screen = ScreenFrame(context.surroundings)
    run.fillHead(of: &screen, context)
    let percent = Int((Double(run.index) / Double(run.items.count) * 100).rounded())
    screen.crumbsRight = context.say(
      QuestionTexts.position(run.index + 1, of: run.items.count, percent: percent))
    screen.progress = Double(run.index) / Double(run.items.count) * 100
    screen.keys = keyHelp(context)
    switch run.saving {
    case .nothingYet: break
    case .saved: (screen.status, screen.statusStyle) = (context.say(QuestionTexts.saved), Style(.good))
    case .failed:
      (screen.status, screen.statusStyle) = (
        context.say(QuestionTexts.notSaved), Style(.bad, bold: true, reversed: true)
      )
    }
    var body = QuestionBody(self, run, context)
    body.write()
    let first = ScrollWindow.first(
      showing: body.focus, total: body.paper.height, height: context.pageRows)
    return screen.frame(body.paper, first: first, cursor: body.cursor)
  }
}

extension Run {
  /// Title, company and breadcrumbs; `people` says how many people a screen is about.
  func fillHead(of screen: inout ScreenFrame, _ context: ScreenContext, people: Int = 1) {
    screen.title = context.say(questionnaire.title)
    let owner = storedID == nil ? context.say(CodeTexts.head) : sheet.company.name
    let perspective = context.say(Vocabulary.name(of: sheet.perspective))
    if people > 1 {
      screen.titleRight = owner
      screen.titleEnd = context.say(PeopleTexts.people(people))
    } else {
      screen.titleRight = owner.isEmpty ? perspective : "\(owner) · \(perspective)"
    }
    screen.crumbs = crumbs(of: item, context)
  }

  func crumbs(of item: Item, _ context: ScreenContext) -> String {
    switch item.placement {
    case .field(let traits):
      let dimension = questionnaire.dimension(of: traits.field).map { context.say($0.title) } ?? ""
      let field = questionnaire.field(traits.field).map { context.say($0.title) } ?? ""
      return "\(dimension) › \(field)"
    case .section(let id): return questionnaire.section(id).map { context.say($0.title) } ?? ""
    }
  }
}

/// The middle of a question screen, while it is being written.
struct QuestionBody {
  private let screen: QuestionScreen
  private let run: Run
  private let context: ScreenContext
  /// Whether blank lines fit.
  private let isRoomy: Bool
  private let inset = 2
  var paper: Paper
  /// The rows that must be in view.
  var focus = 0..<1
  var cursor: Point?

  init(_ screen: QuestionScreen, _ run: Run, _ context: ScreenContext) {
    self.screen = screen
    self.run = run
    self.context = context
    paper = context.paper()
    isRoomy = context.pageRows >= 18
  }

  /// Long lines are hard to read: text stays within a hundred columns.
  private var limit: Int { min(100, paper.width - inset - 1) }

  mutating func write() {
    if isRoomy { paper.newLine() }
    paper.write(context.say(run.item.title), column: inset, style: .accent)
    paper.newLine()
    paper.paragraph(context.say(run.item.question), column: inset, style: Style(.text, bold: true), limit: limit)
    paper.newLine()
    switch run.item.kind {
    case .level, .single, .multiple, .choice: choices()
    case .share(let scale): share(scale)
    case .text: text()
    }
    states()
    if run.item.scored != nil || run.answer.note != nil || screen.isNoteBeingEdited { note() }
  }

  // MARK: Choices

  private mutating func choices() {
    if run.takesSeveral { paper.paragraph(context.say(QuestionTexts.severalHint), column: inset, style: .muted) }
    let hasNames = if case .level = run.item.kind { paper.width >= 72 } else { false }
    for index in 0..<run.choiceCount {
      let top = paper.row
      let column = mark(index)
      if hasNames, let level = Level(index) {
        let name = context.say(Vocabulary.name(of: level))
        paper.write(name, column: column, style: .muted)
        paper.paragraph(text(of: index), column: column + 18, limit: limit - column - 16)
      } else {
        paper.paragraph(text(of: index), column: column, limit: limit - column)
      }
      let rows = top..<paper.row
      if index == screen.marked {
        paper.restyle(rows: rows, columns: 1..<min(paper.width, limit + inset + 2), .selection)
        focus = rows
      }
    }
  }

  /// Writes sign and number of a choice and returns the column behind them.
  private mutating func mark(_ index: Int) -> Int {
    let isChosen = run.isChosen(index)
    let sign =
      run.takesSeveral
      ? (isChosen ? "[x]" : "[ ]")
      : context.surroundings.charset == .ascii ? (isChosen ? "(*)" : "( )") : (isChosen ? "●" : "○")
    let style = isChosen ? Style.accent : Style.muted
    paper.write(sign, column: inset, style: style)
    let column = inset + sign.columns + 1
    let number = String(index + run.firstNumber).leftPadded(to: run.choiceCount > 9 ? 2 : 1)
    paper.write(number, column: column, style: .key)
    return column + number.columns + 2
  }

  private func text(of index: Int) -> String {
    if case .level(let anchors) = run.item.kind, let level = Level(index) { return context.say(anchors[level]) }
    return context.say(run.item.options[index].label)
  }

  // MARK: Typed answers

  private mutating func share(_ scale: ShareScale) {
    paper.paragraph(context.say(QuestionTexts.shareHint), column: inset, style: .muted, limit: limit)
    if isRoomy { paper.newLine() }
    let label = context.surroundings.charset.shown(context.say(QuestionTexts.share)) + "  "
    paper.write(label, column: inset)
    let typed = screen.isNoteBeingEdited ? run.shareText(in: context.language) : screen.editor?.text ?? ""
    let column = inset + label.columns
    paper.write(typed.padded(to: 6), column: column, style: Style(.text, bold: true, underlined: true))
    paper.write(" %", column: column + 6)
    focus = paper.row..<paper.row + 1
    if !screen.isNoteBeingEdited, let editor = screen.editor {
      cursor = Point(column: column + editor.visible(in: 6).cursorColumn, row: paper.row)
    }
    if screen.hasBadShare {
      paper.write(context.say(QuestionTexts.shareBad), column: column + 12, style: Style(.bad, bold: true))
    }
    paper.newLine(2)
    let reached = Run.share(typed).map(scale.level(of:))
    for level in Level.allCases {
      let isReached = level == reached
      paper.write(isReached ? "▸" : " ", column: inset, style: .accent)
      paper.write("\(level.rawValue)", column: inset + 2, style: .key)
      paper.paragraph(
        context.say(scale.anchors[level]), column: inset + 5, style: isReached ? Style(.text, bold: true) : .muted,
        limit: limit - 5)
    }
  }

  private mutating func text() {
    paper.paragraph(context.say(QuestionTexts.textHint), column: inset, style: .muted, limit: limit)
    paper.newLine()
    let width = limit - 3
    let box = (screen.editor ?? TextEditor()).box(width: width)
    let top = paper.row
    for line in box.lines + (box.lines.count < 3 ? Array(repeating: "", count: 3 - box.lines.count) : []) {
      paper.write("│", column: inset, style: .accent)
      paper.write(line, column: inset + 2)
      paper.newLine()
    }
    cursor = Point(column: inset + 2 + box.cursor.column, row: top + box.cursor.row)
    focus = top + box.cursor.row..<top + box.cursor.row + 1
  }

  // MARK: States and note

  private mutating func states() {
    guard run.item.scored != nil else { return }
    if isRoomy { paper.newLine() }
    let states: [(Response, LocalizedText, LocalizedText)] =
      [(.dontKnow, QuestionTexts.dontKnowSign, QuestionTexts.dontKnow)]
      + (run.item.allowsNotApplicable
        ? [(.notApplicable, QuestionTexts.notApplicableSign, QuestionTexts.notApplicable)] : [])
    var column = inset
    for (response, sign, label) in states {
      let isChosen = run.answer.response == response
      let mark = context.surroundings.charset == .ascii ? (isChosen ? "(*)" : "( )") : (isChosen ? "●" : "○")
      paper.write(mark, column: column, style: isChosen ? .accent : .muted)
      column += mark.columns + 1
      paper.write(context.say(sign), column: column, style: .key)
      column += 3
      let text = context.surroundings.charset.shown(context.say(label))
      paper.write(text, column: column, style: isChosen ? Style(.text, bold: true) : .text)
      column += text.columns + 6
    }
    paper.newLine()
  }

  private mutating func note() {
    if isRoomy { paper.newLine() }
    let label = context.surroundings.charset.shown(context.say(QuestionTexts.note)) + " "
    if screen.isNoteBeingEdited, let editor = screen.editor {
      let box = editor.box(width: max(10, limit - label.columns - 1))
      let top = paper.row
      paper.write(label, column: inset, style: .accent)
      for line in box.lines {
        paper.write(line, column: inset + label.columns)
        paper.newLine()
      }
      cursor = Point(column: inset + label.columns + box.cursor.column, row: top + box.cursor.row)
      focus = top + box.cursor.row..<top + box.cursor.row + 1
    } else if let note = run.answer.note {
      paper.write(label, column: inset, style: .muted)
      paper.paragraph(note, column: inset + label.columns, limit: limit - label.columns)
    } else if isRoomy {
      paper.paragraph(context.say(QuestionTexts.noteHint), column: inset, style: .muted)
    }
  }
}
