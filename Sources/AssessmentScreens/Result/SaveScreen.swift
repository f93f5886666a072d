import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Asks for a path and saves the report, the answers or the calendar there.
struct SaveScreen: ScreenState {
  static let place = AssessmentPlace.save

  enum What: Hashable, Sendable {
    case report(ReportFormat)
    case answers, calendar
  }
  enum Action: Sendable { case save, back }

  private let what: What
  private let report: GapReport
  private var editor: TextEditor
  /// The file's name that is proposed; taken as well where a folder was typed.
  private let name: String
  private var draft: DraftKeeper
  private var isNameMissing = false

  init(_ what: What, report: GapReport, _ context: ScreenContext) {
    self.what = what
    self.report = report
    name = Self.proposal(for: what, report: report, context.language)
    editor = TextEditor("~/" + name, .path)
    draft = DraftKeeper(
      "file \(context.assessment?.storedID?.rawValue ?? "") \(name)", assessment: context.assessment?.storedID,
      pristine: ["path": editor.text])
  }

  /// The name of the file unless the person says something else.
  static func proposal(for what: What, report: GapReport, _ language: Language) -> String {
    let name = report.header.company.isEmpty ? "" : fileName(report.header.company) + "-"
    let kind = ReportTexts.fileKind(of: what, report)[language]
    let suffix =
      switch what {
      case .report(let format): format.suffix
      case .answers: "json"
      case .calendar: "ics"
      }
    return "reifegrad-\(name)\(kind)-\(report.header.date).\(suffix)"
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.keeping(.read(draft.form))) }

  private var fields: [String: String] { ["path": editor.text] }

  func holdsUnkept(_ context: ScreenContext) -> Bool { !draft.isKept(fields) }

  mutating func keep(_ context: inout ScreenContext) {
    let fields = fields
    if let new = draft.toKeep(fields) { context.effects.append(.keeping(.keep(new))) }
  }

  var isEditing: Bool { true }

  private static func fileName(_ company: String) -> String {
    let plain = Charset.ascii.shown(company).lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(plain).split(separator: "-").joined(separator: "-")
  }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind([.enter], CommonTexts.enter, .save, label: ReportTexts.save, help: ReportTexts.saveHelp, rank: 0)
    map.bindBack(.back, keys: [.escape])
    map.bindHelp(sign: .same("F1"))
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .save:
      let path = editor.text.trimmed
      isNameMissing = path.isEmpty
      guard !path.isEmpty else { break }
      let target = SaveTarget(path: path, name: name)
      switch what {
      case .report(let format): context.effects.append(.report(.save(report, format, context.language, to: target)))
      case .answers:
        if let id = context.assessment?.storedID { context.effects.append(.report(.exportAnswers(id, to: target))) }
      case .calendar:
        if let id = context.assessment?.storedID {
          context.effects.append(.plan(.saveCalendar(in: id, context.language, to: target)))
        }
      }
    case .back: return .pop
    case nil: if editor.handle(key) { isNameMissing = false }
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .report(.wroteFile(let path)):
      context.overlay = .message(ReportTexts.saved, ReportTexts.wrote(path))
      if let done = draft.end() { context.effects.append(.keeping(.keep(done))) }
      return .pop
    case .keeping(.kept(let form)): draft.markKept(form)
    case .keeping(.found(let found)): if let path = draft.found(found)?["path"] { editor = TextEditor(path, .path) }
    case .keeping, .catalog, .assessment, .actions, .report, .failed, .notice: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: report.peopleCount)
    screen.crumbs = context.say(ReportTexts.saveTitle(of: what, report))
    screen.keys = keyHelp(context)
    screen.show(context.saving(isKept: draft.isKept(fields), holdsAnything: draft.holdsDraft), in: context.language)
    var paper = context.paper()
    paper.newLine()
    paper.paragraph(context.say(ReportTexts.saveIntro), column: 2, limit: min(84, paper.width - 4))
    paper.newLine()
    let label = context.surroundings.charset.shown(context.say(ReportTexts.path)) + "  "
    let width = paper.width - 4 - label.columns
    let visible = editor.visible(in: width, cut: context.surroundings.charset.shown("…"))
    paper.write(label, column: 2, style: .muted)
    paper.write(visible.text.padded(to: width), column: 2 + label.columns, style: Style(.text, underlined: true))
    let cursor = Point(column: 2 + label.columns + visible.cursorColumn, row: paper.row)
    paper.newLine()
    if isNameMissing {
      paper.paragraph(
        context.say(ReportTexts.noPath), column: 2, style: Style(.bad, bold: true), limit: min(84, paper.width - 4))
    }
    return screen.frame(paper, cursor: cursor)
  }
}
