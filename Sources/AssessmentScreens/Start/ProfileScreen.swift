import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// The company profile: before the first question, or to be changed afterwards.
struct ProfileScreen: ScreenState {
  static let place = AssessmentPlace.company

  typealias Row = CompanyForm.Row

  let questionnaire: Questionnaire
  let form: Form
  private var lines: CompanyForm
  /// The assessment whose company is changed; `nil` before a new one.
  private let editedID: AssessmentID?
  /// An earlier assessment of the company, and whether this one follows it.
  private var earlier: AssessmentEntry?
  /// The name for which an earlier assessment was looked for.
  private var askedName = ""
  /// What is on disk of a new one; of an old one that is the company itself.
  private var draft: DraftKeeper?
  private var isAsked = false
  private var isLeaving = false

  /// Before a new assessment; `after` is the one of the same company before it, `company` what is known of it
  /// without one.
  init(
    _ questionnaire: Questionnaire, form: Form, perspective: Perspective = .management, after: AssessmentEntry? = nil,
    company: CompanyProfile? = nil
  ) {
    self.questionnaire = questionnaire
    self.form = form
    editedID = nil
    lines = CompanyForm(questionnaire, after?.profile ?? company ?? CompanyProfile(), perspective)
    earlier = after
    askedName = after == nil ? "" : lines.company.name
    arrange()
    // What was left of another way in must not take the place of the company that comes along.
    let way = after?.id.rawValue ?? company.map { _ in "along" }
    let form = ["profile", questionnaire.id.rawValue, form.rawValue, way].compactMap { $0 }
    draft = DraftKeeper(form.joined(separator: " "), pristine: fields)
  }

  /// To change the company of an assessment.
  init(editing assessment: OpenAssessment) {
    questionnaire = assessment.questionnaire
    form = assessment.sheet.form
    editedID = assessment.storedID
    lines = CompanyForm(assessment.questionnaire, assessment.sheet.company, assessment.sheet.perspective)
    arrange()
  }

  mutating func appear(_ context: inout ScreenContext) {
    if let draft, !isAsked { context.effects.append(.keeping(.read(draft.form))) }
    isAsked = true
    if let earlier { context.effects.append(.assessment(.readEntry(earlier.id))) }
  }

  private mutating func arrange() {
    let own: [Row] = editedID == nil ? (earlier == nil ? [] : [.follows]) + [.perspective] : []
    lines.form.lines = lines.companyRows + own + [.begin]
  }

  var isEditing: Bool { lines.form.isEditing }

  func keyMap(_ context: ScreenContext) -> KeyMap<FormAction> {
    var map = KeyMap<FormAction>()
    map.bindForm(lines.form, next: (FormTexts.next, ProfileTexts.nextHelp)) { $0 }
    return map
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.opened):
      if let done = draft?.end() { context.effects.append(.keeping(.keep(done))) }
      return .replace(context.screenToAnswer)
    case .assessment(.companySaved): if isLeaving { return .pop }
    case .keeping(.failed): isLeaving = false
    case .keeping(.kept(let form)): draft?.markKept(form)
    case .keeping(.found(let found)): if let fields = draft?.found(found) { fill(fields) }
    case .assessment(.earlier(let entry)):
      earlier = entry
      lines.form.set(.follows, choice: 0)
      if let profile = entry?.profile { lines.complete(size: profile.size, sector: profile.sector) }
      arrange()
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .move(let move):
      lines.form.move(by: move.distance(page: 5))
      lookForEarlier(&context)
    case .next:
      if lines.form.current == .begin { return editedID == nil ? begin(&context) : save(&context) }
      lines.form.move(by: 1)
      lookForEarlier(&context)
    case .change(let step): lines.form.change(by: step)
    case .back: return editedID == nil ? .pop : save(&context)
    case .type, nil: lines.form.type(key)
    }
    return .stay
  }

  /// Asks for an earlier assessment once the name is there.
  private mutating func lookForEarlier(_ context: inout ScreenContext) {
    let typed = lines.company.name
    guard editedID == nil, lines.form.current != .name, typed != askedName else { return }
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
    [
      "name": lines.form.text(.name), "size": lines.size?.id.rawValue ?? "", "sector": lines.sector?.id.rawValue ?? "",
      "perspective": lines.perspective.rawValue,
    ]
  }

  private mutating func fill(_ fields: [String: String]) {
    lines.fill(
      name: fields["name"] ?? "", size: fields["size"].flatMap { OptionID($0) },
      sector: fields["sector"].flatMap { OptionID($0) })
    lines.perspective = fields["perspective"].flatMap { Perspective(rawValue: $0) } ?? lines.perspective
  }

  func holdsUnkept(_ context: ScreenContext) -> Bool {
    draft.map { !$0.isKept(fields) } ?? (company != context.assessment?.sheet.company)
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

  private var company: CompanyProfile { lines.company }

  private mutating func save(_ context: inout ScreenContext) -> Transition {
    isLeaving = true
    guard let editedID, company != context.assessment?.sheet.company else { return .pop }
    context.effects.append(.assessment(.saveCompany(company, in: editedID)))
    return .stay
  }

  private func begin(_ context: inout ScreenContext) -> Transition {
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, company: company,
      perspective: lines.perspective, date: context.surroundings.today)
    context.effects.append(.assessment(.create(sheet, after: lines.isFollowing ? earlier?.id : nil)))
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
    let limit = min(76, paper.width - 5)
    if context.pageRows >= 15 { paper.newLine() }
    paper.paragraph(context.say(ProfileTexts.intro), column: 3, limit: limit)
    paper.newLine()
    let isRoomy = context.pageRows >= 22
    let width = min(50, paper.width - 25)
    let view = FormView(lines.form, column: 23, width: width, in: context.language) { _ in width }
    var (focus, cursor) = view.write(
      on: &paper, gap: { isRoomy ? ($0 == .name ? 0 : 1) : ($0 == .begin ? 1 : 0) }, label: label,
      value: { value(of: $0, context) })
    if editedID == nil {
      paper.newLine()
      paper.paragraph(context.say(Vocabulary.whenInDoubt), column: 3, limit: limit)
      paper.newLine()
      paper.paragraph(context.say(context.privacy), column: 3, style: .muted, limit: limit)
      // Who is about to begin sees it whole.
      if lines.form.current == .begin { focus = focus.lowerBound..<paper.height }
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
    case .size: context.say(lines.size?.label ?? ProfileTexts.notTold)
    case .sector: context.say(lines.sector?.label ?? ProfileTexts.notTold)
    case .follows:
      context.say(
        earlier.flatMap { lines.isFollowing ? TrendTexts.previous($0.date.formatted(in: context.language)) : nil }
          ?? TrendTexts.followsNone)
    case .perspective: context.say(questionnaire.name(of: lines.perspective))
    case .name, .begin: ""
    }
  }
}
