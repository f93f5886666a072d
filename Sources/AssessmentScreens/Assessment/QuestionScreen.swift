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

  /// Which choice is under the cursor: the one that was chosen, else the first.
  var marked = 0
  /// Whether the cursor was moved since the last answer to this item: only then ⏎ takes what it is on.
  private var isMarkMoved = false
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
    marked = run.chosenIndex ?? 0
    isMarkMoved = false
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
    if isShare, !isNoteBeingEdited {
      if key.isShareKey { typeShare(key, &context) }
    } else {
      _ = editor?.handle(key)
    }
    return .stay
  }

  private mutating func carryOut(_ action: Action, _ key: Key, _ context: inout ScreenContext) -> Transition {
    switch action {
    case .level(let number): choose(number, &context)
    case .toggle(let number): choose(number - 1, &context)
    case .move(let move): self.move(move, context)
    case .mark: choose(marked, &context)
    case .next: return next(&context)
    case .skip: return leave(1, &context)
    case .previous: return leave(-1, &context)
    case .dontKnow: answerWithoutChoice(.dontKnow, &context)
    case .notApplicable: answerWithoutChoice(.notApplicable, &context)
    case .clear: answerWithoutChoice(nil, &context)
    case .note:
      leaveEditor(&context)
      editor = TextEditor(context.run?.answer.note ?? "", limit: 2000)
      isNoteBeingEdited = true
    case .why: context.overlay = why(context)
    case .overview:
      leaveEditor(&context)
      return .push(OverviewScreen())
    case .nextOpen:
      leaveEditor(&context)
      guard let index = context.run?.nextOpen else { return .stay }
      context.run?.go(to: index)
      settle(&context)
    case .menu:
      leaveEditor(&context)
      context.overlay = menu()
    case .endEditing: keepNote(&context)
    case .typing: break
    }
    return .stay
  }

  // MARK: Answers

  private mutating func choose(_ index: Int, _ context: inout ScreenContext) {
    guard let run = context.run, let response = run.response(choosing: index) else { return }
    marked = index
    isMarkMoved = false
    answer(response, &context)
  }

  /// An answer that is none of the choices: nothing that was chosen, marked or typed before may come back with it.
  private mutating func answerWithoutChoice(_ response: Response?, _ context: inout ScreenContext) {
    isMarkMoved = false
    hasBadShare = false
    if isShare { editor = TextEditor(limit: 6) }
    answer(response, &context)
  }

  /// The choice that ⏎ takes: the one that the cursor was moved to, where only one can be chosen.
  func pending(_ run: Run) -> Int? {
    isMarkMoved && !run.takesSeveral && marked != run.chosenIndex ? marked : nil
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

  /// Changes the share, unless it would be no number any more; what is shown is stored at once.
  private mutating func typeShare(_ key: Key, _ context: inout ScreenContext) {
    guard var edited = editor else { return }
    _ = edited.handle(key)
    let percent = Run.share(edited.text)
    hasBadShare = percent == nil && !edited.text.isEmpty
    guard !hasBadShare, edited != editor else { return }
    editor = edited
    if let percent {
      answer(.share(percent), &context)
    } else if case .share = context.run?.answer.response {
      answer(nil, &context)
    }
  }

  /// Keeps what is being edited.
  private mutating func leaveEditor(_ context: inout ScreenContext) {
    guard let editor else { return }
    if isNoteBeingEdited {
      keepNote(&context)
    } else if !isShare {
      let text = editor.text.trimmed
      answer(text.isEmpty ? nil : .text(text), &context)
    }
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
    isMarkMoved = true
    marked = min(count - 1, max(0, marked + move.distance(page: count)))
  }

  private mutating func next(_ context: inout ScreenContext) -> Transition {
    leaveEditor(&context)
    if let run = context.run, let pending = pending(run) { choose(pending, &context) }
    return step(1, &context)
  }

  private mutating func leave(_ distance: Int, _ context: inout ScreenContext) -> Transition {
    leaveEditor(&context)
    return step(distance, &context)
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
