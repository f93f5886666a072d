import AssessmentScreens
import Questionnaire
import Report
import ResultCode
import Scoring
import Terminal
import Workshop

/// One terminal, one person after the other; nothing of the last one stays visible.
struct KioskScreen: HallScreen {
  /// How long nothing may happen before the next person's turn.
  static let patience = 60
  /// How long the countdown shows before that.
  static let countdown = 20
  /// How long the own result shows.
  static let resultTime = 90

  enum Step: Hashable, Sendable { case welcome, size, item(Int), result, leaving }

  enum Action: Sendable {
    case begin, choose(Int), scroll(Int), next, previous, dontKnow, notApplicable, withdraw, done, leave
  }

  private(set) var step = Step.welcome
  /// Which items this person is asked; fixed at the beginning.
  private var items: [ItemID] = []
  private var person: Participant?
  /// When the last key was pressed.
  private var lastKey = 0
  /// Options of the present item that are ticked, and digits of a share.
  private var ticked: Set<OptionID> = []
  private var editor = TextEditor(limit: 12)
  /// The first row in view, where a small window does not hold all answers.
  private var firstRow = 0

  var isEditing: Bool { step == .leaving || step == .welcome }

  // MARK: Keys

  func keyHelp(_ context: HallContext) -> [KeyHelp] { keyMap(context).help(in: context.language) }

  private func keyMap(_ context: HallContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    switch step {
    case .welcome:
      map.bind(
        [.enter, .character(" ")], CommonTexts.enter, .begin, label: KioskTexts.begin, help: KioskTexts.begin, rank: 0)
      map.bind([.control("x")], .same(""), .leave, label: DeskTexts.leave, help: KioskTexts.leaveHelp)
    case .size:
      bindDigits(&map, count: sizes(context).count, from: 1)
      map.bind([.enter], CommonTexts.enter, .next, label: KioskTexts.noSize, help: KioskTexts.noSize, rank: 1)
    case .item(let index): bindItem(&map, index, context)
    case .result:
      map.bind(
        [.enter, .character(" ")], CommonTexts.enter, .done, label: KioskTexts.done, help: KioskTexts.doneHelp, rank: 0)
      map.bind(
        Key.letter("v"), .same("v"), .withdraw, label: KioskTexts.withdraw, help: KioskTexts.withdrawHelp, rank: 2)
    case .leaving:
      map.bind([.enter], CommonTexts.enter, .leave, label: DeskTexts.leave, help: KioskTexts.leaveHelp, rank: 0)
      map.bind([.escape], CommonTexts.esc, .done, label: HallTexts.back, help: HallTexts.back, rank: 1)
    }
    return map
  }

  private func bindDigits(_ map: inout KeyMap<Action>, count: Int, from first: Int) {
    for number in 0..<min(count, 10 - first) {
      guard let digit = "\(number + first)".first else { continue }
      map.bind(
        [.character(digit)], .same(number == 0 ? "\(first)–\(first + count - 1)" : ""), .choose(number),
        label: KioskTexts.choose, help: KioskTexts.chooseHelp, rank: number == 0 ? 0 : nil)
    }
  }

  private func bindItem(_ map: inout KeyMap<Action>, _ index: Int, _ context: HallContext) {
    guard let item = self.item(index, context) else { return }
    switch item.kind {
    case .level: bindDigits(&map, count: 5, from: 0)
    case .single: bindDigits(&map, count: item.options.count, from: 0)
    case .multiple: bindDigits(&map, count: item.options.count, from: 1)
    case .share, .choice, .text: break
    }
    map.bind([.enter, .right], CommonTexts.enter, .next, label: KioskTexts.next, help: KioskTexts.nextHelp, rank: 1)
    map.bind([.left], .same("←"), .previous, label: HallTexts.back, help: KioskTexts.previousHelp, rank: 2)
    map.bind([.down, .pageDown], .same(""), .scroll(3), label: CommonTexts.move, help: CommonTexts.moveHelp)
    map.bind([.up, .pageUp], .same(""), .scroll(-3), label: CommonTexts.move, help: CommonTexts.moveHelp)
    if item.scored != nil {
      map.bind(
        Key.letter("w"), .same("w"), .dontKnow, label: Vocabulary.dontKnow, help: Vocabulary.dontKnow, rank: 3)
    }
    if item.allowsNotApplicable {
      map.bind(
        Key.letter("t"), .same("t"), .notApplicable, label: Vocabulary.notApplicable, help: Vocabulary.notApplicable,
        rank: 4)
    }
    map.bind(
      [.control("w"), .escape], CommonTexts.esc, .withdraw, label: KioskTexts.stop, help: KioskTexts.withdrawHelp,
      rank: 5)
  }

  // MARK: Events

  mutating func handle(_ key: Key, _ context: inout HallContext) -> HallTransition {
    lastKey = context.now
    if step == .leaving { return handleLeaving(key, &context) }
    if let action = keyMap(context).action(for: key) { return carryOut(action, &context) }
    if case .item(let index) = step, let item = self.item(index, context), case .share = item.kind {
      switch key {
      case .character(let digit) where digit.isASCII && digit.isNumber && editor.text.count < 3: _ = editor.handle(key)
      case .backspace: _ = editor.handle(key)
      default: break
      }
    }
    return .stay
  }

  private mutating func carryOut(_ action: Action, _ context: inout HallContext) -> HallTransition {
    switch (action, step) {
    case (.begin, .welcome):
      items = Self.items(context)
      guard context.room?.state.hasEnded == false, !items.isEmpty else { return .stay }
      if sizes(context).isEmpty { context.effects.append(.join(size: nil)) } else { step = .size }
    case (.leave, .welcome):
      editor = TextEditor(limit: 12)
      step = .leaving
    case (.choose(let index), .size):
      let sizes = sizes(context)
      if sizes.indices.contains(index) { context.effects.append(.join(size: sizes[index].id)) }
    case (.next, .size): context.effects.append(.join(size: nil))
    case (.choose(let choice), .item(let index)): choose(choice, index, &context)
    case (.scroll(let rows), .item):
      let last = kioskView(context).height - context.pageRows
      firstRow = max(0, min(last, firstRow + rows))
    case (.dontKnow, .item(let index)): answer(.dontKnow, index, &context)
    case (.notApplicable, .item(let index)): answer(.notApplicable, index, &context)
    case (.next, .item(let index)): next(index, &context)
    case (.previous, .item(let index)): if index > 0 { show(index - 1, context) }
    case (.withdraw, _):
      context.overlay = Overlay(
        title: KioskTexts.withdrawTitle, parts: [.paragraph(KioskTexts.withdrawHelp, .text)],
        choices: [(.dismiss, KioskTexts.goOn), (.withdraw, KioskTexts.withdraw)])
    case (.done, .result): reset(&context)
    default: break
    }
    return .stay
  }

  mutating func handle(_ command: HallCommand, _ context: inout HallContext) -> HallTransition {
    if command == .withdraw {
      context.effects.append(.withdraw)
      reset(&context)
    }
    return .stay
  }

  mutating func receive(_ event: HallEvent, _ context: inout HallContext) -> HallTransition {
    switch event {
    case .participant(let participant):
      // An answer that comes late must not bring back a person who has left.
      guard step != .welcome, step != .leaving else { return .stay }
      let isNew = person == nil
      person = participant
      if isNew { show(0, context) }
    case .tick(let now):
      if lastKey == 0 || lastKey > now { lastKey = now }
      if step != .welcome, remaining(context) <= 0 { reset(&context) }
    default: break
    }
    return .stay
  }

  /// The next person's turn.
  private mutating func reset(_ context: inout HallContext) {
    context.overlay = nil
    context.effects.append(.forgetPerson)
    self = KioskScreen()
    lastKey = context.now
  }

  /// Seconds until the next person's turn.
  func remaining(_ context: HallContext) -> Int {
    (step == .result ? Self.resultTime : Self.patience) - (context.now - lastKey)
  }

  private mutating func handleLeaving(_ key: Key, _ context: inout HallContext) -> HallTransition {
    switch key {
    case .escape: reset(&context)
    case .enter:
      let word = editor.text.trimmed.lowercased()
      if word == KioskTexts.word.german || word == KioskTexts.word.english {
        context.effects.append(.leave)
      } else {
        reset(&context)
      }
    default: _ = editor.handle(key)
    }
    return .stay
  }

  // MARK: Answers

  private func sizes(_ context: HallContext) -> [ItemOption] { context.workshop?.questionnaire.company.sizes ?? [] }

  /// Those that the room was asked so far; all of them while it was asked nothing yet, as on a printed sheet.
  private static func items(_ context: HallContext) -> [ItemID] {
    guard let plan = context.workshop?.plan, let state = context.room?.state else { return [] }
    let all = plan.items.filter { $0 != Practice.item.id }
    let asked = all.filter { state.status(of: Ballot(first: $0)) != .waiting }
    return asked.isEmpty ? all : asked
  }

  func item(_ index: Int, _ context: HallContext) -> Item? {
    items.indices.contains(index) ? context.item(items[index]) : nil
  }

  private func response(_ index: Int) -> Response? {
    items.indices.contains(index) ? person?.responses[Ballot(first: items[index])] : nil
  }

  private mutating func show(_ index: Int, _ context: HallContext) {
    step = .item(index)
    firstRow = 0
    ticked = []
    editor = TextEditor(limit: 3)
    switch response(index) {
    case .options(let options): ticked = options
    case .share(let share): editor = TextEditor("\(Int(share))", limit: 3)
    default: break
    }
  }

  private mutating func choose(_ choice: Int, _ index: Int, _ context: inout HallContext) {
    guard let item = self.item(index, context) else { return }
    switch item.kind {
    case .level: if let level = Level(choice) { answer(.level(level), index, &context) }
    case .single:
      if item.options.indices.contains(choice) { answer(.option(item.options[choice].id), index, &context) }
    case .multiple(let scale):
      guard scale.entries.indices.contains(choice) else { return }
      let entry = scale.entries[choice]
      let exclusive = Set(scale.entries.filter(\.isExclusive).map(\.option.id))
      if ticked.contains(entry.option.id) {
        ticked.remove(entry.option.id)
      } else if entry.isExclusive {
        ticked = [entry.option.id]
      } else {
        ticked.subtract(exclusive)
        ticked.insert(entry.option.id)
      }
    case .share, .choice, .text: break
    }
  }

  private mutating func answer(_ response: Response, _ index: Int, _ context: inout HallContext) {
    guard items.indices.contains(index) else { return }
    context.effects.append(.answer(items[index], response))
    go(after: index, context)
  }

  private mutating func next(_ index: Int, _ context: inout HallContext) {
    guard let item = self.item(index, context) else { return }
    switch item.kind {
    case .multiple where !ticked.isEmpty: return answer(.options(ticked), index, &context)
    case .share:
      if let share = Int(editor.text) {
        if (0...100).contains(share) { answer(.share(Double(share)), index, &context) }
        return
      }
    default: break
    }
    go(after: index, context)
  }

  private mutating func go(after index: Int, _ context: HallContext) {
    if index + 1 < items.count { show(index + 1, context) } else { step = .result }
  }

  // MARK: View

  private func kioskView(_ context: HallContext) -> KioskView {
    KioskView(
      context: context, screen: self, person: person, ticked: ticked, editor: editor, count: items.count,
      firstRow: firstRow)
  }

  func view(_ context: HallContext) -> Frame { kioskView(context).frame(keyHelp(context)) }
}
