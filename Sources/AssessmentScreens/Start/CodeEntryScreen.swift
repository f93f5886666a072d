import Questionnaire
import ScreenKit
import Terminal
import Words

/// A result code typed in, to see its result again.
struct CodeEntryScreen: ScreenState {
  static let place = AssessmentPlace.codeEntry

  enum Action: Sendable { case read, back }

  private var editor = TextEditor("", .resultCode)
  private var rejection: LocalizedText?
  private var draft = DraftKeeper("code", pristine: ["code": ""])

  mutating func appear(_ context: inout ScreenContext) { context.effects.append(.keeping(.read(draft.form))) }

  private var fields: [String: String] { ["code": editor.text] }

  func holdsUnkept(_ context: ScreenContext) -> Bool { !draft.isKept(fields) }

  mutating func keep(_ context: inout ScreenContext) {
    let fields = fields
    if let new = draft.toKeep(fields) { context.effects.append(.keeping(.keep(new))) }
  }

  var isEditing: Bool { true }

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind([.enter], CommonTexts.enter, .read, label: CodeTexts.show, help: CodeTexts.showHelp, rank: 0)
    map.bindBack(.back, keys: [.escape])
    map.bindHelp(sign: .same("F1"))
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    switch keyMap(context).action(for: key) {
    case .read:
      let code = editor.text.trimmed
      if !code.isEmpty { context.effects.append(.assessment(.readCode(code))) }
    case .back: return .pop
    case nil:
      if editor.handle(key) { rejection = nil }
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .assessment(.codeRead):
      if let done = draft.end() { context.effects.append(.keeping(.keep(done))) }
      return .push(ResultScreen())
    case .keeping(.kept(let form)): draft.markKept(form)
    case .keeping(.found(let found)):
      if let code = draft.found(found)?["code"] { editor = TextEditor(code, .resultCode) }
    case .assessment(.codeRejected(let reason)): rejection = reason
    case .keeping, .catalog, .assessment, .actions, .report, .failed, .notice: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(CodeTexts.entryTitle)
    screen.keys = keyHelp(context)
    screen.show(context.saving(isKept: draft.isKept(fields), holdsAnything: draft.holdsDraft), in: context.language)
    var paper = context.paper()
    let limit = min(76, paper.width - 6)
    paper.newLine()
    paper.paragraph(context.say(CodeTexts.entryIntro), column: 3, limit: limit)
    paper.newLine()
    let box = editor.box(width: limit)
    let top = paper.row
    for line in box.lines {
      paper.write(line.padded(to: limit), column: 3, style: Style(.text, bold: true, underlined: true))
      paper.newLine()
    }
    if let rejection {
      paper.newLine()
      paper.paragraph(context.say(rejection), column: 3, style: Style(.bad, bold: true), limit: limit)
    }
    return screen.frame(paper, cursor: Point(column: 3 + box.cursor.column, row: top + box.cursor.row))
  }
}
