import Questionnaire
import Terminal

/// One question a screen.
struct QuestionScreen: ScreenState {
  enum Action: Sendable {
    case level(Int)
    case toggle(Int)
    case move(ListMove)
    case mark, next, skip, previous
    case dontKnow, notApplicable, clear, note, why, overview, nextOpen, menu, typing, endEditing
  }

  /// Which choice is under the cursor; `nil` until an arrow key was pressed.
  var marked: Int?
  /// The editor of a note, a text or a share; `nil` when nothing is edited.
  var editor: TextEditor?
  var isNoteBeingEdited = false
  /// The item that `marked` and `editor` are about.
  private var shown: ItemID?
  /// Whether a share that is no number was entered.
  var hasBadShare = false

  var isEditing: Bool { editor != nil && (isNoteBeingEdited || !isShare) }
  private(set) var isShare = false

  mutating func appear(_ context: inout ScreenContext) { settle(&context) }

  /// Adapts the state to the item that is shown now.
  private mutating func settle(_ context: inout ScreenContext) {
    guard let run = context.run, shown != run.item.id else { return }
    shown = run.item.id
    marked = run.chosenIndex
    isNoteBeingEdited = false
    hasBadShare = false
    isShare = false
    switch run.item.kind {
    case .text:
      if case .text(let text) = run.answer.response {
        editor = TextEditor(text, limit: 5000)
      } else {
        editor = TextEditor(limit: 5000)
      }
    case .share:
      isShare = true
      editor = TextEditor(run.shareText(in: context.language), limit: 6)
    default: editor = nil
    }
    if let position = context.run?.item.id { context.effects.append(.savePosition(position, in: run.id)) }
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    .stay
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    guard context.run != nil else { return .toStart }
    if let action = keyMap(context).action(for: key) { return carryOut(action, key, &context) }
    if editor != nil, isNoteBeingEdited || !isShare || key.isShareKey {
      hasBadShare = false
      _ = editor?.handle(key)
    }
    return .stay
  }

  private mutating func carryOut(_ action: Action, _ key: Key, _ context: inout ScreenContext) -> Transition {
    switch action {
    case .level(let number): choose(number, &context)
    case .toggle(let number): choose(number - 1, &context)
    case .move(let move): self.move(move, context)
    case .mark: if let marked { choose(marked, &context) }
    case .next: return next(&context)
    case .skip: return leaveEditor(&context) ? step(1, &context) : .stay
    case .previous: return leaveEditor(&context) ? step(-1, &context) : .stay
    case .dontKnow: answer(.dontKnow, &context)
    case .notApplicable: answer(.notApplicable, &context)
    case .clear:
      answer(nil, &context)
      marked = nil
      if isShare { editor = TextEditor(limit: 6) }
    case .note:
      guard leaveEditor(&context) else { return .stay }
      editor = TextEditor(context.run?.answer.note ?? "", limit: 2000)
      isNoteBeingEdited = true
    case .why: context.overlay = why(context)
    case .overview:
      guard leaveEditor(&context) else { return .stay }
      return .push(OverviewScreen())
    case .nextOpen:
      guard leaveEditor(&context), let run = context.run, let index = run.nextOpen else { return .stay }
      context.run?.go(to: index)
      settle(&context)
    case .menu:
      guard leaveEditor(&context) else { return .stay }
      context.overlay = menu()
    case .endEditing: keepNote(&context)
    case .typing: _ = editor?.handle(key)
    }
    return .stay
  }

  // MARK: Answers

  private mutating func choose(_ index: Int, _ context: inout ScreenContext) {
    guard let run = context.run, let response = run.response(choosing: index) else { return }
    marked = index
    answer(response, &context)
  }

  private func answer(_ response: Response?, _ context: inout ScreenContext) {
    guard let run = context.run else { return }
    var answer = run.answer
    guard answer.response != response else { return }
    answer.response = response
    save(answer, &context)
  }

  private func save(_ answer: Answer, _ context: inout ScreenContext) {
    guard let item = context.run?.item.id, let unsaved = context.run?.take(answer, for: item),
      let id = context.run?.id
    else { return }
    context.effects.append(.save(unsaved, in: id))
  }

  /// Keeps what is being edited; `false` when it cannot be kept as it is.
  private mutating func leaveEditor(_ context: inout ScreenContext) -> Bool {
    guard let editor, let run = context.run else { return true }
    if isNoteBeingEdited {
      keepNote(&context)
    } else if isShare {
      if editor.text.trimmed.isEmpty {
        if case .share = run.answer.response { answer(nil, &context) }
      } else if let percent = Run.share(editor.text) {
        answer(.share(percent), &context)
      } else {
        hasBadShare = true
        return false
      }
    } else {
      let text = editor.text.trimmed
      answer(text.isEmpty ? nil : .text(text), &context)
    }
    return true
  }

  private mutating func keepNote(_ context: inout ScreenContext) {
    guard isNoteBeingEdited, let editor, var answer = context.run?.answer else { return }
    let note = editor.text.trimmed
    isNoteBeingEdited = false
    self.editor = isShare ? TextEditor(context.run?.shareText(in: context.language) ?? "", limit: 6) : nil
    guard note != answer.note ?? "" else { return }
    answer.note = note.isEmpty ? nil : note
    save(answer, &context)
  }

  // MARK: Moves

  private mutating func move(_ move: ListMove, _ context: ScreenContext) {
    let count = context.run?.choiceCount ?? 0
    guard count > 0 else { return }
    guard let marked else {
      self.marked = move.distance(page: 1) > 0 ? 0 : count - 1
      return
    }
    self.marked = min(count - 1, max(0, marked + move.distance(page: count)))
  }

  private mutating func next(_ context: inout ScreenContext) -> Transition {
    guard let run = context.run, leaveEditor(&context) else { return .stay }
    if let marked, !run.takesSeveral, marked != run.chosenIndex { choose(marked, &context) }
    return step(1, &context)
  }

  private mutating func step(_ distance: Int, _ context: inout ScreenContext) -> Transition {
    guard let run = context.run else { return .toStart }
    if distance > 0, run.isLast { return .push(FinishScreen()) }
    context.run?.go(to: run.index + distance)
    settle(&context)
    return .stay
  }

  // MARK: Dialogs

  private func why(_ context: ScreenContext) -> Overlay<Command>? {
    guard let item = context.run?.item else { return nil }
    var parts: [Overlay<Command>.Part] = [
      .paragraph(item.title, .heading), .paragraph(item.why ?? QuestionTexts.noWhy, .text),
    ]
    if item.scored != nil, item.basis.isEmpty { parts.append(.paragraph(QuestionTexts.ownAddition, .muted)) }
    return Overlay(title: QuestionTexts.whyTitle, parts: parts)
  }

  private func menu() -> Overlay<Command> {
    Overlay(
      title: QuestionTexts.menuTitle, parts: [],
      choices: [
        (.goOn, QuestionTexts.goOn), (.overview, QuestionTexts.toOverview), (.evaluate, QuestionTexts.evaluate),
        (.switchLanguage, QuestionTexts.switchLanguage), (.toStart, QuestionTexts.toStart),
        (.quit, CommonTexts.quit),
      ])
  }

  mutating func handle(_ command: Command, _ context: inout ScreenContext) -> Transition {
    switch command {
    case .overview: .push(OverviewScreen())
    case .evaluate: .push(FinishScreen())
    default: .stay
    }
  }
}

extension Key {
  /// Whether the key can be part of a percentage or edits one.
  fileprivate var isShareKey: Bool {
    switch self {
    case .character(let character): character.isWholeNumber || character == "," || character == "."
    case .paste: true
    case .backspace, .delete, .home, .end: true
    default: false
    }
  }
}
