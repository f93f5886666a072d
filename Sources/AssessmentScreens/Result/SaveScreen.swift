import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words

/// Asks for a path and saves the report, the answers or the calendar there.
struct SaveScreen: ScreenState {
  static let place = AssessmentPlace.save

  private var lines: FileForm
  private var draft: DraftKeeper
  private var fault: LocalizedText?

  init(_ what: FileForm.What, report: GapReport, _ context: ScreenContext) {
    lines = FileForm(what, report: report, context.language)
    draft = DraftKeeper(
      "file \(context.assessment?.storedID?.rawValue ?? "") \(lines.name)", assessment: context.assessment?.storedID,
      pristine: ["path": lines.form.text(.path)])
  }

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.keeping(.read(draft.form))) }

  private var fields: [String: String] { ["path": lines.form.text(.path)] }

  func holdsUnkept(_ context: ScreenContext) -> Bool { !draft.isKept(fields) }

  mutating func keep(_ context: inout ScreenContext) {
    let fields = fields
    if let new = draft.toKeep(fields) { context.effects.append(.keeping(.keep(new))) }
  }

  var isEditing: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<FormAction> {
    var map = KeyMap<FormAction>()
    map.bindForm(lines.form, next: (ReportTexts.save, ReportTexts.saveHelp)) { $0 }
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .next:
      fault = lines.fault
      if let effect = lines.effect(of: context.assessment, context.language) { context.effects.append(effect) }
    case .back: return .pop
    case .move, .change, .type, nil:
      fault = nil
      lines.form.type(key)
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
    case .keeping(.found(let found)):
      if let path = draft.found(found)?["path"] { lines.form.set(.path, .text(path, .path)) }
    case .keeping, .catalog, .assessment, .actions, .report, .door, .failed, .notice: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    context.assessment?.fillHead(of: &screen, context, people: lines.report.peopleCount)
    screen.crumbs = context.say(ReportTexts.saveTitle(of: lines.what, lines.report))
    screen.keys = keyHelp(context)
    screen.show(context.saving(isKept: draft.isKept(fields), holdsAnything: draft.holdsDraft), in: context.language)
    var paper = context.paper()
    paper.newLine()
    paper.paragraph(context.say(ReportTexts.saveIntro), column: 2, limit: min(84, paper.width - 4))
    if case .template(let template) = lines.what, let kinds = TemplateTexts.kinds(of: template) {
      paper.paragraph(context.say(kinds), column: 2, limit: min(84, paper.width - 4))
    }
    paper.newLine()
    let column = 4 + context.surroundings.charset.shown(context.say(ReportTexts.path)).columns
    let width = paper.width - column - 2
    let (_, cursor) = FormView(lines.form, margin: 2, column: column, width: width, in: context.language) { _ in width }
      .write(
        on: &paper, gap: { _ in 0 }, label: { _ in ReportTexts.path },
        fault: { _ in fault })
    return screen.frame(paper, cursor: cursor)
  }
}
