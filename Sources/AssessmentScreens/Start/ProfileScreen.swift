import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// The company profile: before the first question, or to be changed afterwards.
struct ProfileScreen: ScreenState {
  enum Row: Hashable, Sendable { case name, size, sector, follows, perspective, begin }
  enum Action: Sendable {
    case move(ListMove)
    case next
    case change(Int)
    case back, type
  }

  let questionnaire: Questionnaire
  let form: Form
  private var name = TextEditor()
  private var size = -1
  private var sector = -1
  private var perspective = 0
  private var rows: Menu<Row>
  /// The assessment whose company is changed; `nil` before a new one.
  private let editedID: AssessmentID?
  /// An earlier assessment of the company, and whether this one follows it.
  private var earlier: AssessmentEntry?
  private var isFollowing = true
  /// The name for which an earlier assessment was looked for.
  private var askedName = ""
  /// What is on disk of a new one; of an old one that is the company itself.
  private var draft: DraftKeeper?
  private var isAsked = false
  private var isLeaving = false

  /// Before a new assessment; `after` is the one of the same company before it.
  init(
    _ questionnaire: Questionnaire, form: Form, perspective: Perspective = .management, after: AssessmentEntry? = nil
  ) {
    self.perspective = Perspective.allCases.firstIndex(of: perspective) ?? 0
    self.questionnaire = questionnaire
    self.form = form
    editedID = nil
    rows = Menu([])
    fill(after?.profile ?? CompanyProfile())
    earlier = after
    askedName = name.text.trimmed
    arrange()
    let form = ["profile", questionnaire.id.rawValue, form.rawValue, after?.id.rawValue].compactMap { $0 }
    draft = DraftKeeper(form.joined(separator: " "), pristine: fields)
  }

  /// To change the company of an assessment.
  init(editing run: OpenAssessment) {
    questionnaire = run.questionnaire
    form = run.sheet.form
    editedID = run.storedID
    rows = Menu([])
    fill(run.sheet.company)
    arrange()
  }

  private mutating func fill(_ company: CompanyProfile) {
    name = TextEditor(company.name, .companyName)
    size = questionnaire.company.sizes.firstIndex { $0.id == company.size } ?? -1
    sector = questionnaire.company.sectors.firstIndex { $0.id == company.sector } ?? -1
  }

  /// What was told last time need not be told again.
  private mutating func complete(from company: CompanyProfile) {
    let choices = questionnaire.company
    if size < 0 { size = choices.sizes.firstIndex { $0.id == company.size } ?? -1 }
    if sector < 0 { sector = choices.sectors.firstIndex { $0.id == company.sector } ?? -1 }
  }

  mutating func appear(_ context: inout ScreenContext) {
    if let draft, !isAsked { context.effects.append(.keeping(.read(draft.form))) }
    isAsked = true
    if let earlier { context.effects.append(.assessment(.readEntry(earlier.id))) }
  }

  private mutating func arrange() {
    var choices: [Row] = [.name]
    if !questionnaire.company.sizes.isEmpty { choices.append(.size) }
    if !questionnaire.company.sectors.isEmpty { choices.append(.sector) }
    if editedID == nil {
      if earlier != nil { choices.append(.follows) }
      choices.append(.perspective)
    }
    rows.replace(choices + [.begin])
  }

  var isEditing: Bool { rows.current == .name }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if isEditing {
      map.bind([], .same("A–Z"), .type, label: ProfileTexts.type, help: ProfileTexts.typeHelp, rank: 3)
      map.bind([.up], CommonTexts.upDown, .move(.up), label: CommonTexts.move, help: CommonTexts.upDownHelp)
      map.bind([.down], .same(""), .move(.down), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    } else {
      map.bindMoves { .move($0) }
      if rows.current != .begin { bindChange(&map) }
    }
    map.bind(
      [.enter, .tab], CommonTexts.enter, .next, label: ProfileTexts.next, help: ProfileTexts.nextHelp, rank: 0)
    map.bind([.backTab], .same(""), .move(.up), label: CommonTexts.move, help: CommonTexts.upDownHelp)
    map.bindBack(.back, keys: [.escape])
    map.bindHelp(sign: isEditing ? .same("F1") : CommonTexts.question)
    return map
  }

  private func bindChange(_ map: inout KeyMap<Action>) {
    map.bind(
      [.right, .character("l"), .character(" ")], .same("← →"), .change(1), label: ProfileTexts.change,
      help: ProfileTexts.changeHelp, rank: 3)
    map.bind(
      [.left, .character("h")], .same(""), .change(-1), label: ProfileTexts.change, help: ProfileTexts.changeHelp)
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.opened):
      if let done = draft?.end() { context.effects.append(.keeping(.keep(done))) }
      return .replace(context.screenToAnswer)
    case .assessment(.companySaved): if isLeaving { return .pop }
    case .keeping(.failed): isLeaving = false
    case .keeping(.kept(let form)): draft?.markKept(form)
    case .keeping(.found(let found)): if let fields = draft?.found(found) { fill(fields, &context) }
    case .assessment(.earlier(let entry)):
      earlier = entry
      isFollowing = true
      if let entry { complete(from: entry.profile) }
      arrange()
    case .keeping, .catalog, .assessment, .actions, .report, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move):
      rows.move(by: move.distance(page: 5))
      lookForEarlier(&context)
    case .next:
      if rows.current == .begin { return editedID == nil ? begin(&context) : save(&context) }
      rows.move(by: 1)
      lookForEarlier(&context)
    case .change(let step): change(by: step)
    case .back: return editedID == nil ? .pop : save(&context)
    case .type, nil:
      if isEditing { _ = name.handle(key) }
    }
    return .stay
  }

  /// Asks for an earlier assessment once the name is there.
  private mutating func lookForEarlier(_ context: inout ScreenContext) {
    let typed = name.text.trimmed
    guard editedID == nil, rows.current != .name, typed != askedName else { return }
    askedName = typed
    if typed.isEmpty {
      earlier = nil
      arrange()
    } else {
      context.effects.append(.assessment(.findEarlier(company: typed, questionnaire.id)))
    }
  }

  // MARK: Keeping

  private var fields: [String: String] {
    let choices = questionnaire.company
    return [
      "name": name.text, "size": size < 0 ? "" : choices.sizes[size].id.rawValue,
      "sector": sector < 0 ? "" : choices.sectors[sector].id.rawValue,
      "perspective": Perspective.allCases[perspective].rawValue,
    ]
  }

  private mutating func fill(_ fields: [String: String], _ context: inout ScreenContext) {
    let choices = questionnaire.company
    name = TextEditor(fields["name"] ?? "", .companyName)
    size = choices.sizes.firstIndex { $0.id.rawValue == fields["size"] } ?? -1
    sector = choices.sectors.firstIndex { $0.id.rawValue == fields["sector"] } ?? -1
    perspective = Perspective.allCases.firstIndex { $0.rawValue == fields["perspective"] } ?? perspective
  }

  func holdsUnkept(_ context: ScreenContext) -> Bool {
    draft.map { !$0.isKept(fields) } ?? (company != context.run?.sheet.company)
  }

  mutating func keep(_ context: inout ScreenContext) {
    guard holdsUnkept(context) else { return }
    let fields = fields
    if let editedID {
      context.effects.append(.assessment(.saveCompany(company, in: editedID)))
    } else if let new = draft?.toKeep(fields) {
      context.effects.append(.keeping(.keep(new)))
    }
  }

  private var company: CompanyProfile {
    let choices = questionnaire.company
    return CompanyProfile(
      name: name.text.trimmed, size: size < 0 ? nil : choices.sizes[size].id,
      sector: sector < 0 ? nil : choices.sectors[sector].id)
  }

  private mutating func save(_ context: inout ScreenContext) -> Transition {
    isLeaving = true
    guard let editedID, company != context.run?.sheet.company else { return .pop }
    context.effects.append(.assessment(.saveCompany(company, in: editedID)))
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
    case .follows: isFollowing.toggle()
    case .name, .begin, nil: break
    }
  }

  private func begin(_ context: inout ScreenContext) -> Transition {
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, company: company,
      perspective: Perspective.allCases[perspective], date: context.surroundings.today)
    context.effects.append(.assessment(.create(sheet, after: isFollowing ? earlier?.id : nil)))
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(questionnaire.title)
    screen.titleRight = form == .short ? context.say(ListTexts.short) : ""
    screen.crumbs = context.say(editedID == nil ? ProfileTexts.title : ProfileTexts.editTitle)
    screen.keys = keyHelp(context)
    screen.show(
      context.saving(isKept: !holdsUnkept(context), holdsAnything: draft?.holdsDraft ?? true), in: context.language)
    var paper = context.paper()
    let labelColumn = 3
    let valueColumn = 23
    if context.pageRows >= 15 { paper.newLine() }
    paper.paragraph(
      context.say(ProfileTexts.intro), column: labelColumn, limit: min(76, paper.width - labelColumn - 2))
    paper.newLine()
    var cursor: Point?
    var focus = 0..<1
    let isRoomy = context.pageRows >= 22
    for row in rows.choices {
      if row == .begin, !isRoomy { paper.newLine() }
      let at = paper.row
      paper.write(
        context.say(label(of: row)), column: labelColumn, style: row == .begin ? Style(.text, bold: true) : .muted)
      let isSelected = row == rows.current
      if row == .name {
        let width = min(50, paper.width - valueColumn - 2)
        let visible = name.visible(in: width, cut: context.surroundings.charset.shown("…"))
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
      if isSelected { focus = at..<at + 1 }
      paper.newLine(isRoomy ? 2 : 1)
    }
    if editedID == nil {
      if !isRoomy { paper.newLine() }
      paper.paragraph(
        context.say(PeopleTexts.privacy), column: labelColumn, style: .muted,
        limit: min(76, paper.width - labelColumn - 2))
      // Who is about to begin sees it whole.
      if rows.current == .begin { focus = focus.lowerBound..<paper.height }
    }
    let first = ScrollWindow.first(showing: focus, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first, cursor: cursor)
  }

  private func label(of row: Row) -> LocalizedText {
    switch row {
    case .name: ProfileTexts.name
    case .size: ProfileTexts.size
    case .sector: ProfileTexts.sector
    case .perspective: ProfileTexts.perspective
    case .follows: TrendTexts.follows
    case .begin: editedID == nil ? ProfileTexts.begin : ActionTexts.save
    }
  }

  private func value(of row: Row, _ context: ScreenContext) -> String {
    switch row {
    case .size:
      context.say(size < 0 ? ProfileTexts.notTold : questionnaire.company.sizes[size].label)
    case .sector:
      context.say(sector < 0 ? ProfileTexts.notTold : questionnaire.company.sectors[sector].label)
    case .follows:
      context.say(
        earlier.flatMap { isFollowing ? TrendTexts.previous($0.date.formatted(in: context.language)) : nil }
          ?? TrendTexts.followsNone)
    case .perspective: context.say(questionnaire.name(of: Perspective.allCases[perspective]))
    case .name, .begin: ""
    }
  }
}
