import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// Printed sheets, typed in fast: a number, then a key for each item.
struct KeyInScreen: WorkshopScreen {
  static let place = WorkshopPlace.keyIn

  enum Step: Hashable, Sendable {
    case number
    case waiting(Int)
    case entry
  }
  enum Action: Sendable {
    case size(Int)
    case answering(AnswerAction)
    case skip, next, back
    case move(ListMove)
    case save, discard, leave
  }
  enum Outcome: Sendable { case saved, replaced, added, unchanged }

  var step = Step.number
  var editor = TextEditor(limit: 4)
  /// Whether the number is a proposal that nobody has touched: the first digit replaces it.
  var isProposed = false
  /// The sheet at hand.
  var draft: SheetDraft?
  /// 0 is the size class, the first rounds follow, then the second ones.
  var place = 0
  /// What is on disk of a sheet that is not saved.
  private(set) var half: HalfSheet?
  private var asked: HalfSheet?
  /// How many new sheets were saved.
  var stored = 0
  /// What became of the last sheet.
  var last: (number: Int, outcome: Outcome)?

  var isEditing: Bool { step == .number }
  // A number and what follows it come as keys.
  var takesPastes: Bool { false }

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    switch step {
    case .number, .waiting:
      if !context.isOver {
        map.bind([.enter], CommonTexts.enter, .save, label: KeyInTexts.begin, help: KeyInTexts.beginHelp, rank: 0)
      }
      map.bind(
        [.escape], CommonTexts.esc, .leave, label: DeskTexts.leave, help: KeyInTexts.leaveHelp, rank: 1)
      map.bindHelp(sign: .same("F1"))
    case .entry: bindEntry(&map, context)
    }
    return map
  }

  private func bindEntry(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    let isSize = place == 0
    let isEnd = place == draft?.end
    if !isEnd {
      let input = input(context)
      if isSize { bindSizes(&map, context) } else if let input { bindAnswers(&map, input) }
      if input?.takesSeveral == true {
        map.bind([.enter], CommonTexts.enter, .next, label: KeyInTexts.next, help: KeyInTexts.nextHelp, rank: 1)
        map.bind(
          [.character(" ")], CommonTexts.space, .skip, label: KeyInTexts.skip, help: KeyInTexts.skipHelp, rank: 1)
      } else {
        let isPreset = preset(context) != nil
        map.bind(
          [.character(" "), .enter], KeyInTexts.spaceOrEnter, .skip,
          label: isPreset ? KeyInTexts.takePreset : KeyInTexts.skip,
          help: isPreset ? KeyInTexts.takePresetHelp : KeyInTexts.skipHelp, rank: 1)
      }
    } else {
      map.bind([.enter], CommonTexts.enter, .save, label: KeyInTexts.save, help: KeyInTexts.saveHelp, rank: 0)
    }
    map.bind([.left, .backspace], .same("←"), .back, label: WorkshopTexts.back, help: KeyInTexts.backHelp, rank: 1)
    map.bind([.up], CommonTexts.upDown, .move(.up), label: CommonTexts.move, help: KeyInTexts.moveHelp, rank: 5)
    map.bind([.down], .same(""), .move(.down), label: CommonTexts.move, help: KeyInTexts.moveHelp)
    map.bind([.end], KeyInTexts.endKey, .move(.last), label: KeyInTexts.toEnd, help: KeyInTexts.toEndHelp, rank: 6)
    map.bind(
      [.escape], CommonTexts.esc, .discard, label: KeyInTexts.discard, help: KeyInTexts.discardHelp,
      rank: 4)
    map.bindHelp()
  }

  private func bindSizes(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    let count = min(9, context.workshop?.questionnaire.company.sizes.count ?? 0)
    for number in 1...max(1, count) {
      guard let sign = "\(number)".first else { continue }
      map.bind(
        [.character(sign)], .same(number == 1 ? "1–\(count)" : ""), .size(number), label: KeyInTexts.answer,
        help: KeyInTexts.sizeHelp, rank: number == 1 ? 0 : nil)
    }
  }

  private func bindAnswers(_ map: inout KeyMap<Action>, _ input: AnswerInput) {
    map.bindAnswers(
      input, label: KeyInTexts.answer, help: input.takesSeveral ? KeyInTexts.tickHelp : KeyInTexts.answerHelp
    ) { .answering($0) }
    map.bindStates(input, ranks: (2, 3)) { .answering($0) }
  }

  /// What can be typed at the present place; `nil` for the size class and at the end.
  private func input(_ context: WorkshopContext) -> AnswerInput? {
    guard let ballots = draft?.ballots, ballots.indices.contains(place - 1) else { return nil }
    return context.item(ballots[place - 1].item).map(AnswerInput.init)
  }

  /// What is set beforehand at the present place.
  private func preset(_ context: WorkshopContext) -> Response? {
    guard let draft, draft.ballots.indices.contains(place - 1) else { return nil }
    let ballot = draft.ballots[place - 1]
    return draft.preset(ballot, of: context.item(ballot.item))
  }

  // MARK: Events

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    if step == .entry, case .character(let character) = key, enter(character, &context) { return .stay }
    guard let action = keyMap(context).action(for: key) else {
      if step == .number, !context.isOver { edit(key) }
      return .stay
    }
    switch step {
    case .number, .waiting: return handleNumber(action, &context)
    case .entry: return handleEntry(action, &context)
    }
  }

  private mutating func edit(_ key: Key) {
    if case .character(let digit) = key, digit.isASCII && digit.isNumber {
      if isProposed { editor = TextEditor(limit: 4) }
    } else if ![Key.backspace, .delete, .left, .right, .home, .end].contains(key) {
      return
    }
    isProposed = false
    _ = editor.handle(key)
  }

  private mutating func handleNumber(_ action: Action, _ context: inout WorkshopContext) -> WorkshopTransition {
    if case .leave = action { return .pop }
    guard case .save = action, step == .number, let number = Int(editor.text), number > 0 else { return .stay }
    step = .waiting(number)
    context.effects.append(.sheet(.read(number)))
    return .stay
  }

  private mutating func handleEntry(_ action: Action, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard let draft else { return .stay }
    switch action {
    case .size(let number):
      let sizes = context.workshop?.questionnaire.company.sizes ?? []
      guard sizes.indices.contains(number - 1) else { return .stay }
      self.draft?.size = sizes[number - 1].id
      place = 1
    // A key that answers was taken before.
    case .answering: break
    case .next: place = min(draft.end, place + 1)
    case .skip:
      if place == 0 {
        self.draft?.size = nil
      } else if draft.ballots.indices.contains(place - 1) {
        let preset = preset(context)
        self.draft?.responses[draft.ballots[place - 1]] = preset
      }
      place = min(draft.end, place + 1)
    case .back: place = max(0, place - 1)
    case .move(let move): place = min(draft.end, max(0, place + move.distance(page: 5)))
    case .save: save(&context)
    case .discard:
      context.overlay = Overlay(
        title: KeyInTexts.discardTitle, parts: [.paragraph(KeyInTexts.discardText, .text)],
        choices: [(.own(.sheet(.discard)), KeyInTexts.discard), (.dismiss, WorkshopTexts.back)])
    case .leave: break
    }
    return .stay
  }

  /// Asks only where something that is stored would be another one, or gone.
  private mutating func save(_ context: inout WorkshopContext) {
    guard let draft else { return }
    if !draft.hasChanged {
      if half != nil { context.effects.append(.sheet(.keepHalf(nil, ofSheet: draft.number))) }
      close(draft.number, .unchanged)
    } else if draft.replaces {
      context.overlay = Overlay(
        title: KeyInTexts.replaceTitle(draft.number), parts: [.paragraph(KeyInTexts.replaceText, .text)],
        choices: [(.own(.sheet(.replace)), KeyInTexts.replace), (.dismiss, WorkshopTexts.back)])
    } else {
      context.effects.append(draft.effect)
    }
  }

  mutating func handle(_ command: WorkshopAction, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard let draft, case .sheet(let choice) = command else { return .stay }
    switch choice {
    case .replace: context.effects.append(draft.effect)
    case .discard:
      if half != nil { context.effects.append(.sheet(.keepHalf(nil, ofSheet: draft.number))) }
      clear()
    }
    return .stay
  }

  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch event {
    case .sheet(.found(let number, let participant)):
      guard step == .waiting(number) else { return .stay }
      step = .entry
      let first = (context.workshop?.plan.items ?? []).filter { $0 != Practice.item.id }.map { Ballot(first: $0) }
      let second = first.compactMap(\.second).filter(context.isBegun)
      draft = SheetDraft(number, participant, first: first, second: second)
      // A sheet that comes again comes for the second round, once there is one.
      place = participant == nil || second.isEmpty ? 0 : first.count + 1
    case .sheet(.half(let number, let found)):
      guard draft?.number == number else { break }
      half = found
      draft?.size = found.size
      draft?.responses = found.responses
      place = firstOpen
      context.tell(KeyInTexts.goesOn)
    case .sheet(.keptHalf(let number)): if draft?.number == number { half = asked }
    case .sheet(.stored(let number, let replaced)):
      stored += replaced ? 0 : 1
      close(number, !replaced ? .saved : draft?.replaces == true ? .replaced : .added)
    case .failed: if case .waiting = step { step = .number }
    case .keeping, .tick, .room, .kiosk, .sheet, .workshops, .checklist, .wroteFile, .printed, .notice: break
    }
    return .stay
  }

  private mutating func close(_ number: Int, _ outcome: Outcome) {
    last = (number, outcome)
    clear()
    editor = TextEditor("\(number + 1)", limit: 4)
    isProposed = true
  }

  /// The first row without an answer.
  private var firstOpen: Int {
    guard let draft else { return 0 }
    return draft.size == nil && draft.responses.isEmpty
      ? 0 : (draft.ballots.firstIndex { draft.responses[$0] == nil }.map { $0 + 1 } ?? draft.end)
  }

  // MARK: Keeping

  /// Whether all that is keyed in is on disk.
  var isKept: Bool { draft.map { $0.isUntouched ? half == nil : $0.half == half } ?? true }

  func holdsUnkept(_ context: WorkshopContext) -> Bool { step == .entry && !isKept && !context.isOver }

  mutating func keep(_ context: inout WorkshopContext) {
    guard let draft, holdsUnkept(context) else { return }
    asked = draft.isUntouched ? nil : draft.half
    context.effects.append(.sheet(.keepHalf(asked, ofSheet: draft.number)))
  }

  private mutating func clear() {
    (half, asked) = (nil, nil)
    step = .number
    place = 0
    draft = nil
  }

  /// A key that answers the present item; `false` where it is none. One answer goes on, several are ticked.
  private mutating func enter(_ key: Character, _ context: inout WorkshopContext) -> Bool {
    guard let input = input(context), let ballot = draft?.ballots[place - 1] else { return false }
    switch input.read(key, after: input.takesSeveral ? draft?.responses[ballot] : nil) {
    case .nothing: return false
    case .refused(let refusal): context.tell(refusal.explanation)
    case .answer(let response):
      context.hush()
      // On paper no box at all is no answer.
      draft?.responses[ballot] = response == .options([]) ? nil : response
      let isTick = input.takesSeveral && input.rows.contains { $0.key == key }
      if !isTick { place += 1 }
    }
    return true
  }
}
