import Questionnaire
import ScreenKit
import Terminal
import Words

/// A result code typed in, to see its result again.
struct CodeEntryScreen: ScreenState {
  static let place = AssessmentPlace.codeEntry

  private var lines = CodeForm()
  private var rejection: LocalizedText?
  private var draft = DraftKeeper("code", pristine: ["code": ""])

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.keeping(.read(draft.form))) }

  private var fields: [String: String] { ["code": lines.form.text(.code)] }

  func holdsUnkept(_ context: ScreenContext) -> Bool { !draft.isKept(fields) }

  mutating func keep(_ context: inout ScreenContext) {
    let fields = fields
    if let new = draft.toKeep(fields) { context.effects.append(.keeping(.keep(new))) }
  }

  var isEditing: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<FormAction> {
    var map = KeyMap<FormAction>()
    map.bindForm(
      lines.form,
      next: context.facilities.contains(.files)
        ? (CodeTexts.show, CodeTexts.showHelp) : (DoorTexts.understoodHelp, DoorTexts.codeEntryHelp)
    ) { $0 }
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .next: if let code = lines.code { context.effects.append(.assessment(.readCode(code))) }
    case .back: return .pop
    case .move, .change, .type, nil:
      rejection = nil
      lines.form.type(key)
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.codeRead), .assessment(.opened):
      if let done = draft.end() { context.effects.append(.keeping(.keep(done))) }
      return .push(ResultScreen())
    case .keeping(.kept(let form)): draft.markKept(form)
    case .keeping(.found(let found)):
      if let code = draft.found(found)?["code"] { lines.form.set(.code, .note(code, .resultCode)) }
    case .assessment(.codeRejected(let reason)), .door(.refused(let reason)): rejection = reason
    case .door(.resumed(let kept)):
      if let done = draft.end() { context.effects.append(.keeping(.keep(done))) }
      context.overlay = .message(CommonTexts.note, DoorTexts.resumed(kept))
      return .toStart
    case .keeping, .catalog, .assessment, .actions, .report, .door(.kept), .door(.forgotten), .failed, .notice: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(context.facilities.contains(.files) ? CodeTexts.entryTitle : DoorTexts.codeEntryTitle)
    screen.keys = keyHelp(context)
    screen.show(context.saving(isKept: draft.isKept(fields), holdsAnything: draft.holdsDraft), in: context.language)
    var paper = context.paper()
    let limit = min(76, paper.width - 6)
    paper.newLine()
    paper.paragraph(context.say(context.facilities.codeIntro), column: 3, limit: limit)
    paper.newLine()
    let (_, cursor) = FormView(lines.form, column: 3, width: limit, in: context.language) { _ in limit }.write(
      on: &paper, gap: { _ in 0 }, label: { _ in .same("") })
    if let rejection {
      paper.newLine()
      paper.paragraph(context.say(rejection), column: 3, style: Style(.bad, bold: true), limit: limit)
    }
    return screen.frame(paper, cursor: cursor)
  }
}
