import AssessmentScreens
import Questionnaire
import Report
import Terminal
import Workshop

/// Printed sheets, typed in fast: a number, then a key for each item.
struct KeyInScreen: HallScreen {
  enum Step: Hashable, Sendable {
    case number
    case waiting(Int)
    case entry
  }
  enum Action: Sendable {
    case level(Int)
    case dontKnow, notApplicable, skip, back
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

  func keyHelp(_ context: HallContext) -> [KeyHelp] { keyMap(context).help(in: context.language) }

  private func keyMap(_ context: HallContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    switch step {
    case .number, .waiting:
      if !context.isOver {
        map.bind([.enter], CommonTexts.enter, .save, label: KeyInTexts.begin, help: KeyInTexts.beginHelp, rank: 0)
      }
      map.bind(
        [.escape, .control("c")], CommonTexts.esc, .leave, label: DeskTexts.leave, help: KeyInTexts.leaveHelp, rank: 1)
      map.bindHelp(sign: .same("F1"))
    case .entry: bindEntry(&map, context)
    }
    return map
  }

  private func bindEntry(_ map: inout KeyMap<Action>, _ context: HallContext) {
    let isSize = place == 0
    let isEnd = place == draft?.end
    if !isEnd {
      for digit in 0...9 {
        guard let sign = "\(digit)".first else { continue }
        map.bind(
          [.character(sign)], .same(digit == 0 ? (isSize ? "1–9" : "0–4") : ""), .level(digit),
          label: KeyInTexts.answer,
          help: isSize ? KeyInTexts.sizeHelp : KeyInTexts.answerHelp, rank: digit == 0 ? 0 : nil)
      }
      if !isSize {
        map.bind(Key.letter("w"), .same("w"), .dontKnow, label: Vocabulary.dontKnow, help: Vocabulary.dontKnow, rank: 2)
        map.bind(
          Key.letter("t"), .same("t"), .notApplicable, label: Vocabulary.notApplicable,
          help: KeyInTexts.notApplicableHelp, rank: 3)
      }
      map.bind(
        [.character(" "), .enter], KeyInTexts.spaceOrEnter, .skip, label: KeyInTexts.skip, help: KeyInTexts.skipHelp,
        rank: 1)
    } else {
      map.bind([.enter], CommonTexts.enter, .save, label: KeyInTexts.save, help: KeyInTexts.saveHelp, rank: 0)
    }
    map.bind([.left, .backspace], .same("←"), .back, label: HallTexts.back, help: KeyInTexts.backHelp, rank: 1)
    map.bind([.up], CommonTexts.upDown, .move(.up), label: CommonTexts.move, help: KeyInTexts.moveHelp, rank: 5)
    map.bind([.down], .same(""), .move(.down), label: CommonTexts.move, help: KeyInTexts.moveHelp)
    map.bind([.end], KeyInTexts.endKey, .move(.last), label: KeyInTexts.toEnd, help: KeyInTexts.toEndHelp, rank: 6)
    map.bind(
      [.escape, .control("c")], CommonTexts.esc, .discard, label: KeyInTexts.discard, help: KeyInTexts.discardHelp,
      rank: 4)
    map.bindHelp()
  }

  // MARK: Events

  mutating func handle(_ key: Key, _ context: inout HallContext) -> HallTransition {
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
    switch key {
    case .character(let digit) where digit.isASCII && digit.isNumber:
      if isProposed { editor = TextEditor(limit: 4) }
    case .backspace, .delete, .left, .right, .home, .end: break
    default: return
    }
    isProposed = false
    _ = editor.handle(key)
  }

  private mutating func handleNumber(_ action: Action, _ context: inout HallContext) -> HallTransition {
    if case .leave = action { return .pop }
    guard case .save = action, step == .number, let number = Int(editor.text), number > 0 else { return .stay }
    step = .waiting(number)
    context.effects.append(.readSheet(number))
    return .stay
  }

  private mutating func handleEntry(_ action: Action, _ context: inout HallContext) -> HallTransition {
    guard let draft else { return .stay }
    switch action {
    case .level(let digit): enter(digit, &context)
    case .dontKnow: put(.dontKnow, context)
    case .notApplicable: put(.notApplicable, context)
    case .skip:
      if place == 0 {
        self.draft?.size = nil
      } else if draft.ballots.indices.contains(place - 1) {
        self.draft?.responses[draft.ballots[place - 1]] = nil
      }
      place = min(draft.end, place + 1)
    case .back: place = max(0, place - 1)
    case .move(let move): place = min(draft.end, max(0, place + move.distance(page: 5)))
    case .save: save(&context)
    case .discard:
      context.overlay = Overlay(
        title: KeyInTexts.discardTitle, parts: [.paragraph(KeyInTexts.discardText, .text)],
        choices: [(.discardSheet, KeyInTexts.discard), (.dismiss, HallTexts.back)])
    case .leave: break
    }
    return .stay
  }

  /// Asks only where something that is stored would be another one, or gone.
  private mutating func save(_ context: inout HallContext) {
    guard let draft else { return }
    if !draft.hasChanged {
      if half != nil { context.effects.append(.keepHalf(nil, ofSheet: draft.number)) }
      close(draft.number, .unchanged)
    } else if draft.replaces {
      context.overlay = Overlay(
        title: KeyInTexts.replaceTitle(draft.number), parts: [.paragraph(KeyInTexts.replaceText, .text)],
        choices: [(.replaceSheet, KeyInTexts.replace), (.dismiss, HallTexts.back)])
    } else {
      context.effects.append(draft.effect)
    }
  }

  mutating func handle(_ command: HallCommand, _ context: inout HallContext) -> HallTransition {
    guard let draft else { return .stay }
    if command == .replaceSheet { context.effects.append(draft.effect) }
    if command == .discardSheet {
      if half != nil { context.effects.append(.keepHalf(nil, ofSheet: draft.number)) }
      clear()
    }
    return .stay
  }

  mutating func receive(_ event: HallEvent, _ context: inout HallContext) -> HallTransition {
    switch event {
    case .sheet(let number, let participant):
      guard step == .waiting(number) else { return .stay }
      step = .entry
      let first = (context.workshop?.plan.items ?? []).filter { $0 != Practice.item.id }.map { Ballot(first: $0) }
      let second = first.compactMap(\.second).filter(context.isBegun)
      draft = SheetDraft(number, participant, first: first, second: second)
      // A sheet that comes again comes for the second round, once there is one.
      place = participant == nil || second.isEmpty ? 0 : first.count + 1
    case .half(let number, let found):
      guard draft?.number == number else { break }
      half = found
      draft?.size = found.size
      draft?.responses = found.responses
      place = firstOpen
      context.tell(KeyInTexts.goesOn)
    case .keptHalf(let number): if draft?.number == number { half = asked }
    case .sheetStored(let number, let replaced):
      stored += replaced ? 0 : 1
      close(number, !replaced ? .saved : draft?.replaces == true ? .replaced : .added)
    case .failed: if case .waiting = step { step = .number }
    default: break
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

  mutating func keep(_ context: inout HallContext) {
    guard let draft, step == .entry, !isKept, !context.isOver else { return }
    asked = draft.isUntouched ? nil : draft.half
    context.effects.append(.keepHalf(asked, ofSheet: draft.number))
  }

  private mutating func clear() {
    (half, asked) = (nil, nil)
    step = .number
    place = 0
    draft = nil
  }

  private mutating func enter(_ digit: Int, _ context: inout HallContext) {
    if place == 0 {
      let sizes = context.workshop?.questionnaire.company.sizes ?? []
      guard sizes.indices.contains(digit - 1) else { return }
      draft?.size = sizes[digit - 1].id
      place = 1
      return
    }
    guard let ballots = draft?.ballots, ballots.indices.contains(place - 1), let level = Level(digit),
      let response = context.item(ballots[place - 1].item)?.response(at: level)
    else { return }
    put(response, context)
  }

  private mutating func put(_ response: Response, _ context: HallContext) {
    guard let ballots = draft?.ballots, ballots.indices.contains(place - 1),
      let item = context.item(ballots[place - 1].item)
    else { return }
    do { try item.check(response) } catch { return }
    draft?.responses[ballots[place - 1]] = response
    place += 1
  }
}
