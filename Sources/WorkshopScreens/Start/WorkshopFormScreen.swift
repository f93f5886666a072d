import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// What the facilitator decides before the doors open.
struct WorkshopFormScreen: WorkshopScreen {
  static let place = WorkshopPlace.form

  enum Row: Hashable, Sendable, CaseIterable {
    case title, date, questionnaire, form, agenda, rule, freeText, network, password, begin
  }
  enum Action: Sendable {
    case move(ListMove)
    case next
    case change(Int)
    case back, type
  }

  private var draft: WorkshopDraft
  private let today: CalendarDate
  private var rows = Menu<Row>(Row.allCases)
  private var title: TextEditor
  private var date: TextEditor
  private var network: TextEditor
  private var password: TextEditor
  private var questionnaires: [Questionnaire] = []
  private var fault: LocalizedText?
  private var keeper: DraftKeeper?

  init(_ draft: WorkshopDraft, today: CalendarDate) {
    self.draft = draft
    self.today = today
    title = TextEditor(draft.title, .workshopTitle)
    date = TextEditor((draft.date ?? today).description, .day)
    network = TextEditor(draft.networkName, .networkName)
    password = TextEditor(draft.networkPassword, .networkPassword)
    // What the command line says already is another form.
    keeper = DraftKeeper(TextRule.workshopTitle.shortened("workshop " + draft.title), pristine: fields)
  }

  private static let typed: Set<Row> = [.title, .date, .network, .password]
  var isEditing: Bool { rows.current.map(Self.typed.contains) ?? false }
  private var questionnaire: Questionnaire? {
    questionnaires.first { $0.id == draft.questionnaire } ?? questionnaires.first
  }

  mutating func appear(_ context: inout WorkshopContext) {
    context.effects.append(.workshops(.listQuestionnaires))
    if let keeper { context.effects.append(.keeping(.read(keeper.form))) }
  }

  // MARK: Keeping

  /// All but the password of the network: a secret is not left lying in a form that nobody may come back to.
  private var fields: [String: String] {
    [
      "title": title.text, "date": date.text, "network": network.text,
      "questionnaire": draft.questionnaire?.rawValue ?? "", "form": draft.form.rawValue,
      "agenda": draft.agenda.rawValue, "rule": "\(draft.rule.minimum)", "texts": "\(draft.allowsFreeText)",
    ]
  }

  private mutating func fill(_ fields: [String: String]) {
    title = TextEditor(fields["title"] ?? "", .workshopTitle)
    date = TextEditor(fields["date"] ?? "", .day)
    network = TextEditor(fields["network"] ?? "", .networkName)
    draft.questionnaire = fields["questionnaire"].flatMap { QuestionnaireID($0) }
    draft.form = fields["form"].flatMap { Form(rawValue: $0) } ?? draft.form
    draft.agenda = fields["agenda"].flatMap { WorkshopSettings.Agenda(rawValue: $0) } ?? draft.agenda
    draft.rule = fields["rule"].flatMap { Int($0) }.flatMap { GroupRule(minimum: $0) } ?? draft.rule
    draft.allowsFreeText = fields["texts"] == "true"
  }

  func holdsUnkept(_ context: WorkshopContext) -> Bool { keeper?.isKept(fields) == false }

  mutating func keep(_ context: inout WorkshopContext) {
    let fields = fields
    if let new = keeper?.toKeep(fields) { context.effects.append(.keeping(.keep(new))) }
  }

  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch event {
    case .workshops(.questionnaires(let all)):
      questionnaires = all
      if let questionnaire, !questionnaire.hasShortForm { draft.form = .full }
    case .keeping(.found(let found)): if let fields = keeper?.found(found) { fill(fields) }
    case .keeping(.kept(let form)): keeper?.markKept(form)
    case .workshops(.opened(_, let view)):
      if let done = keeper?.end() { context.effects.append(.keeping(.keep(done))) }
      return .push(view.screen)
    case .keeping, .tick, .room, .kiosk, .sheet, .workshops, .wroteFile, .printed, .notice, .failed: break
    }
    return .stay
  }

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if isEditing {
      map.bind([], .same("A–Z"), .type, label: FormTexts.type, help: FormTexts.typeHelp, rank: 3)
      map.bind(
        [.up, .backTab], CommonTexts.upDown, .move(.up), label: CommonTexts.move, help: CommonTexts.upDownHelp, rank: 4)
      map.bind([.down], .same(""), .move(.down), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    } else {
      map.bindMoves(rank: 4) { .move($0) }
      map.bind([.backTab], .same(""), .move(.up), label: CommonTexts.move, help: CommonTexts.upDownHelp)
      map.bind(
        [.right, .character("l"), .character(" "), .character("+")], .same("← →"), .change(1), label: FormTexts.change,
        help: FormTexts.changeHelp, rank: 3)
      map.bind(
        [.left, .character("h"), .character("-")], .same(""), .change(-1), label: FormTexts.change,
        help: FormTexts.changeHelp)
    }
    map.bind([.enter, .tab], CommonTexts.enter, .next, label: FormTexts.next, help: FormTexts.nextHelp, rank: 0)
    map.bindBack(.back, keys: [.escape])
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch keyMap(context).action(for: key) {
    case .move(let move): rows.move(by: move.distance(page: 5))
    case .next:
      if rows.current == .begin { begin(&context) } else { rows.move(by: 1) }
    case .change(let step): change(by: step)
    case .back: return .pop
    case .type, nil: type(key)
    }
    return .stay
  }

  private mutating func type(_ key: Key) {
    fault = nil
    switch rows.current {
    case .title: _ = title.handle(key)
    case .date: _ = date.handle(key)
    case .network: _ = network.handle(key)
    case .password: _ = password.handle(key)
    case .questionnaire, .form, .agenda, .rule, .freeText, .begin, nil: break
    }
  }

  private mutating func change(by step: Int) {
    switch rows.current {
    case .questionnaire:
      guard let questionnaire, let place = questionnaires.firstIndex(where: { $0.id == questionnaire.id }) else {
        return
      }
      draft.questionnaire = questionnaires[(place + step + questionnaires.count) % questionnaires.count].id
      if self.questionnaire?.hasShortForm == false { draft.form = .full }
    case .form:
      if questionnaire?.hasShortForm == true { draft.form = draft.form == .short ? .full : .short }
    case .agenda:
      draft.agenda = draft.agenda == .minutes45 ? .minutes90 : .minutes45
    case .rule:
      draft.rule = GroupRule(minimum: min(99, max(GroupRule.least, draft.rule.minimum + step))) ?? .standard
    case .freeText: draft.allowsFreeText.toggle()
    case .title, .date, .network, .password, .begin, nil: break
    }
  }

  private mutating func begin(_ context: inout WorkshopContext) {
    draft.title = title.text
    draft.networkName = network.text
    draft.networkPassword = password.text
    guard case .day(let day) = DueDate(date.text, today: today) else {
      rows.select(Row.date)
      fault = FormTexts.noDate
      return
    }
    draft.date = day
    guard let questionnaire else { return }
    guard let settings = draft.settings(of: questionnaire, today: today) else {
      rows.select(Row.title)
      fault = FormTexts.noTitle
      return
    }
    if !password.text.isEmpty, password.text.count < 8 {
      rows.select(Row.password)
      fault = FormTexts.shortPassword
      return
    }
    context.effects.append(.workshops(.create(settings)))
  }

  // MARK: View

  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(StartTexts.title)
    screen.crumbs = context.say(FormTexts.title)
    screen.keys = keyHelp(context)
    screen.show(
      Saving(
        isKept: !holdsUnkept(context), holdsAnything: keeper?.holdsDraft == true, hasFailed: context.failure != nil),
      in: context.language)
    if let message = context.message {
      screen.status = context.say(message.text)
      screen.statusStyle = Style(.caution, bold: true)
    }
    var paper = context.paper()
    if context.pageRows >= 15 { paper.newLine() }
    var cursor: Point?
    // A narrow window needs the room for the longest choice.
    let column = paper.width < 64 ? 22 : 26
    for row in rows.choices {
      if row == .begin || row == .network, context.pageRows >= 15 { paper.newLine() }
      let isSelected = row == rows.current
      let at = paper.row
      paper.write(
        context.say(FormTexts.label(of: row)), column: 3, style: row == .begin ? Style(.text, bold: true) : .muted)
      if let editor = editor(of: row) {
        let width = min(44, paper.width - column - 2)
        let visible = editor.visible(in: width)
        paper.write(visible.text, column: column)
        if isSelected {
          paper.restyle(rows: at..<at + 1, columns: column..<column + width, Style(.text, underlined: true))
          cursor = Point(column: column + visible.cursorColumn, row: at)
        }
      } else if row != .begin {
        paper.write(
          (isSelected ? "‹ " : "  ") + value(of: row, context) + (isSelected ? " ›" : ""), column: column - 2,
          limit: paper.width - column + 1)
      }
      if isSelected {
        paper.restyle(
          rows: at..<at + 1, columns: 1..<(editor(of: row) == nil ? paper.width - 1 : column - 1), .selection)
      }
      paper.newLine()
    }
    paper.newLine()
    let note = fault ?? rows.current.flatMap(FormTexts.note)
    if let note {
      paper.paragraph(
        context.say(note), column: 3, style: fault == nil ? .muted : Style(.bad, bold: true),
        limit: min(76, paper.width - 6))
    }
    let focus = rows.selected..<min(paper.height, rows.selected + 5)
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first, cursor: cursor)
  }

  private func editor(of row: Row) -> TextEditor? {
    switch row {
    case .title: title
    case .date: date
    case .network: network
    case .password: password
    case .questionnaire, .form, .agenda, .rule, .freeText, .begin: nil
    }
  }

  private func value(of row: Row, _ context: WorkshopContext) -> String {
    switch row {
    case .questionnaire: questionnaire.map { context.say($0.title) } ?? "…"
    case .form: context.say(FormTexts.form(draft.form, items: questionnaire.map { count($0) }))
    case .agenda: context.say(FormTexts.agenda(draft.agenda))
    case .rule: context.say(FormTexts.rule(draft.rule.minimum))
    case .freeText: context.say(draft.allowsFreeText ? FormTexts.yes : FormTexts.no)
    case .title, .date, .network, .password, .begin: ""
    }
  }

  private func count(_ questionnaire: Questionnaire) -> Int {
    questionnaire.items(in: draft.form).filter { $0.scored != nil }.count
  }
}
