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

  private var draft: WorkshopDraft
  private let today: CalendarDate
  private var lines: InputForm<Row>
  private var questionnaires: [Questionnaire] = []
  private var fault: LocalizedText?
  private var keeper: DraftKeeper?

  init(_ draft: WorkshopDraft, today: CalendarDate) {
    self.draft = draft
    self.today = today
    lines = InputForm([
      .title: .text(draft.title, .workshopTitle), .date: .day((draft.date ?? today).description),
      .questionnaire: .choice(0, of: 1), .form: .choice(draft.form == .short ? 1 : 0, of: 2),
      .agenda: .choice(draft.agenda == .minutes45 ? 0 : 1, of: 2),
      .rule: .number(draft.rule.minimum, GroupRule.least...GroupRule.mostSettable),
      .freeText: .choice(draft.allowsFreeText ? 1 : 0, of: 2),
      .network: .text(draft.networkName, .networkName), .password: .text(draft.networkPassword, .networkPassword),
      .begin: .button,
    ])
    // What the command line says already is another form.
    keeper = DraftKeeper(TextRule.workshopTitle.shortened("workshop " + draft.title), pristine: fields)
  }

  var isEditing: Bool { lines.isEditing }
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
      "title": lines.text(.title), "date": lines.text(.date), "network": lines.text(.network),
      "questionnaire": draft.questionnaire?.rawValue ?? "", "form": draft.form.rawValue,
      "agenda": draft.agenda.rawValue, "rule": "\(draft.rule.minimum)", "texts": "\(draft.allowsFreeText)",
    ]
  }

  private mutating func fill(_ fields: [String: String]) {
    lines.set(.title, .text(fields["title"] ?? "", .workshopTitle))
    lines.set(.date, .day(fields["date"] ?? ""))
    lines.set(.network, .text(fields["network"] ?? "", .networkName))
    draft.questionnaire = fields["questionnaire"].flatMap { QuestionnaireID($0) }
    draft.form = fields["form"].flatMap { Form(rawValue: $0) } ?? draft.form
    draft.agenda = fields["agenda"].flatMap { WorkshopSettings.Agenda(rawValue: $0) } ?? draft.agenda
    draft.rule = fields["rule"].flatMap { Int($0) }.flatMap { GroupRule(minimum: $0) } ?? draft.rule
    draft.allowsFreeText = fields["texts"] == "true"
    show()
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
      show()
    case .keeping(.found(let found)): if let fields = keeper?.found(found) { fill(fields) }
    case .keeping(.kept(let form)): keeper?.markKept(form)
    case .workshops(.opened(_, let view)):
      if let done = keeper?.end() { context.effects.append(.keeping(.keep(done))) }
      return .push(view.screen)
    case .keeping, .tick, .room, .kiosk, .sheet, .workshops, .checklist, .wroteFile, .printed, .notice, .failed: break
    }
    return .stay
  }

  func keyMap(_ context: WorkshopContext) -> KeyMap<FormAction> {
    var map = KeyMap<FormAction>()
    map.bindForm(lines, next: (FormTexts.next, WorkshopFormTexts.nextHelp)) { $0 }
    return map
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch keyMap(context).action(for: key) {
    case .move(let move): lines.move(by: move.distance(page: 5))
    case .next:
      if lines.current == .begin { begin(&context) } else { lines.move(by: 1) }
    case .change(let step):
      lines.change(by: step)
      take()
    case .back: return .pop
    case .type, nil:
      fault = nil
      lines.type(key)
    }
    return .stay
  }

  /// Takes what is chosen.
  private mutating func take() {
    if let index = lines.choice(.questionnaire), questionnaires.indices.contains(index) {
      draft.questionnaire = questionnaires[index].id
    }
    let isShort = lines.choice(.form) == 1 && questionnaire?.hasShortForm != false
    draft.form = isShort ? .short : .full
    draft.agenda = lines.choice(.agenda) == 0 ? .minutes45 : .minutes90
    draft.rule = GroupRule(minimum: lines.number(.rule)) ?? .standard
    draft.allowsFreeText = lines.choice(.freeText) == 1
    show()
  }

  /// Shows what was taken: a questionnaire without a short form is asked in full.
  private mutating func show() {
    let place = questionnaire.flatMap { one in questionnaires.firstIndex { $0.id == one.id } } ?? 0
    lines.set(.questionnaire, .choice(place, of: max(1, questionnaires.count)))
    lines.set(.form, choice: draft.form == .short ? 1 : 0)
    lines.set(.agenda, choice: draft.agenda == .minutes45 ? 0 : 1)
    lines.set(.rule, .number(draft.rule.minimum, GroupRule.least...GroupRule.mostSettable))
    lines.set(.freeText, choice: draft.allowsFreeText ? 1 : 0)
  }

  private mutating func begin(_ context: inout WorkshopContext) {
    draft.title = lines.text(.title)
    draft.networkName = lines.text(.network)
    draft.networkPassword = lines.text(.password)
    guard case .day(let day) = lines.day(.date, today: today) else {
      lines.select(.date)
      fault = FormTexts.badDay
      return
    }
    draft.date = day
    guard let questionnaire else { return }
    guard let settings = draft.settings(of: questionnaire, today: today) else {
      lines.select(.title)
      fault = WorkshopFormTexts.noTitle
      return
    }
    if (1..<8).contains(draft.networkPassword.count) {
      lines.select(.password)
      fault = WorkshopFormTexts.shortPassword
      return
    }
    context.effects.append(.workshops(.create(settings)))
  }

  // MARK: View

  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(StartTexts.title)
    screen.crumbs = context.say(WorkshopFormTexts.title)
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
    // A narrow window needs the room for the longest choice.
    let column = paper.width < 64 ? 22 : 26
    let width = min(44, paper.width - column - 2)
    let gap = { (row: Row) in [.begin, .network].contains(row) && context.pageRows >= 15 ? 1 : 0 }
    let (rows, cursor) = FormView(lines, column: column, width: width, in: context.language) { _ in width }.write(
      on: &paper, gap: gap, label: WorkshopFormTexts.label, value: { value(of: $0, context) })
    paper.newLine()
    let note = fault ?? lines.current.flatMap(WorkshopFormTexts.note)
    if let note {
      paper.paragraph(
        context.say(note), column: 3, style: fault == nil ? .muted : Style(.bad, bold: true),
        limit: min(76, paper.width - 6))
    }
    // What is noted on a line is seen with it where there is room.
    let focus = rows.lowerBound..<min(paper.height, rows.lowerBound + 5)
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first, cursor: cursor)
  }

  private func value(of row: Row, _ context: WorkshopContext) -> String {
    switch row {
    case .questionnaire: questionnaire.map { context.say($0.title) } ?? "…"
    case .form: context.say(WorkshopFormTexts.form(draft.form, items: questionnaire.map { count($0) }))
    case .agenda: context.say(WorkshopFormTexts.agenda(draft.agenda))
    case .rule: context.say(WorkshopFormTexts.rule(draft.rule.minimum))
    case .freeText: context.say(draft.allowsFreeText ? WorkshopFormTexts.yes : WorkshopFormTexts.no)
    case .title, .date, .network, .password, .begin: ""
    }
  }

  private func count(_ questionnaire: Questionnaire) -> Int {
    questionnaire.items(in: draft.form).filter { $0.scored != nil }.count
  }
}
