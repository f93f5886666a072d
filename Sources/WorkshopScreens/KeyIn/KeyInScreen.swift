import AssessmentScreens
import Questionnaire
import Report
import Terminal
import Workshop

/// Printed sheets, typed in fast: a number, then a key for each item.
struct KeyInScreen: HallScreen {
  enum Step: Hashable, Sendable { case number, waiting(Int), entry(Int) }
  enum Action: Sendable { case level(Int), dontKnow, notApplicable, skip, back, move(ListMove), save, discard, leave }

  private var step = Step.number
  private var editor = TextEditor(limit: 4)
  /// 0 is the size class, the items follow.
  private var place = 0
  private var size: OptionID?
  private var responses: [ItemID: Response] = [:]
  private var isKnown = false
  private var stored = 0
  private var last: (number: Int, replaced: Bool)?

  var isEditing: Bool { step == .number }

  func keyHelp(_ context: HallContext) -> [KeyHelp] { keyMap(context).help(in: context.language) }

  private func keyMap(_ context: HallContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    switch step {
    case .number, .waiting:
      map.bind([.enter], CommonTexts.enter, .save, label: KeyInTexts.begin, help: KeyInTexts.beginHelp, rank: 0)
      map.bind(
        [.escape, .control("c")], CommonTexts.esc, .leave, label: DeskTexts.leave, help: KeyInTexts.leaveHelp, rank: 1)
      map.bindHelp(sign: .same("F1"))
    case .entry: bindEntry(&map, context)
    }
    return map
  }

  private func bindEntry(_ map: inout KeyMap<Action>, _ context: HallContext) {
    let isSize = place == 0
    let isEnd = place == rows(context)
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

  private func items(_ context: HallContext) -> [ItemID] {
    context.workshop?.plan.items.filter { $0 != Practice.item.id } ?? []
  }

  /// The place after the last item.
  private func rows(_ context: HallContext) -> Int { items(context).count + 1 }

  // MARK: Events

  mutating func handle(_ key: Key, _ context: inout HallContext) -> HallTransition {
    guard let action = keyMap(context).action(for: key) else {
      if step == .number {
        switch key {
        case .character(let digit) where digit.isASCII && digit.isNumber: _ = editor.handle(key)
        case .backspace, .delete, .left, .right, .home, .end: _ = editor.handle(key)
        default: break
        }
      }
      return .stay
    }
    switch step {
    case .number, .waiting: return handleNumber(action, &context)
    case .entry(let number): return handleEntry(action, number, &context)
    }
  }

  private mutating func handleNumber(_ action: Action, _ context: inout HallContext) -> HallTransition {
    if case .leave = action { return .pop }
    guard case .save = action, step == .number, let number = Int(editor.text), number > 0 else { return .stay }
    step = .waiting(number)
    context.effects.append(.readSheet(number))
    return .stay
  }

  private mutating func handleEntry(_ action: Action, _ number: Int, _ context: inout HallContext) -> HallTransition {
    let items = items(context)
    switch action {
    case .level(let digit): enter(digit, &context)
    case .dontKnow: put(.dontKnow, context)
    case .notApplicable: put(.notApplicable, context)
    case .skip:
      if place == 0 { size = nil } else if items.indices.contains(place - 1) { responses[items[place - 1]] = nil }
      place += 1
    case .back: place = max(0, place - 1)
    case .move(let move): place = min(items.count + 1, max(0, place + move.distance(page: 5)))
    case .save:
      guard isKnown else {
        store(number, &context)
        return .stay
      }
      context.overlay = Overlay(
        title: KeyInTexts.replaceTitle(number), parts: [.paragraph(KeyInTexts.replaceText, .text)],
        choices: [(.replaceSheet, KeyInTexts.replace), (.dismiss, HallTexts.back)])
    case .discard:
      context.overlay = Overlay(
        title: KeyInTexts.discardTitle, parts: [.paragraph(KeyInTexts.discardText, .text)],
        choices: [(.discardSheet, KeyInTexts.discard), (.dismiss, HallTexts.back)])
    case .leave: break
    }
    return .stay
  }

  mutating func handle(_ command: HallCommand, _ context: inout HallContext) -> HallTransition {
    guard case .entry(let number) = step else { return .stay }
    if command == .replaceSheet { store(number, &context) }
    if command == .discardSheet { clear() }
    return .stay
  }

  mutating func receive(_ event: HallEvent, _ context: inout HallContext) -> HallTransition {
    switch event {
    case .sheet(let number, let participant):
      guard step == .waiting(number) else { return .stay }
      step = .entry(number)
      place = 0
      isKnown = participant != nil
      size = participant?.size
      responses = [:]
      for (ballot, response) in participant?.responses ?? [:] where ballot.round == 1 {
        responses[ballot.item] = response
      }
    case .sheetStored(let number, let replaced):
      stored += replaced ? 0 : 1
      last = (number, replaced)
      clear()
      editor = TextEditor("\(number + 1)", limit: 4)
    case .failed: if case .waiting = step { step = .number }
    default: break
    }
    return .stay
  }

  private mutating func store(_ number: Int, _ context: inout HallContext) {
    context.effects.append(.keyIn(sheet: number, size: size, responses: responses))
  }

  private mutating func clear() {
    step = .number
    place = 0
    size = nil
    responses = [:]
    isKnown = false
  }

  private mutating func enter(_ digit: Int, _ context: inout HallContext) {
    if place == 0 {
      let sizes = context.workshop?.questionnaire.company.sizes ?? []
      guard sizes.indices.contains(digit - 1) else { return }
      size = sizes[digit - 1].id
      place = 1
      return
    }
    let items = items(context)
    guard items.indices.contains(place - 1), let level = Level(digit), let item = context.item(items[place - 1]),
      let response = item.response(at: level)
    else { return }
    put(response, context)
  }

  private mutating func put(_ response: Response, _ context: HallContext) {
    let items = items(context)
    guard items.indices.contains(place - 1), let item = context.item(items[place - 1]) else { return }
    do { try item.check(response) } catch { return }
    responses[item.id] = response
    place += 1
  }

  // MARK: View

  func view(_ context: HallContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(KeyInTexts.title)
    screen.titleRight = context.room?.settings.title ?? ""
    screen.keys = keyHelp(context)
    screen.crumbsRight = context.say(KeyInTexts.count(stored))
    if let message = context.message {
      screen.status = context.say(message.text)
      screen.statusStyle = Style(.caution, bold: true)
    } else if let last {
      screen.status = context.say(KeyInTexts.stored(last.number, replaced: last.replaced))
    }
    switch step {
    case .number, .waiting: return number(screen, context)
    case .entry(let number): return entry(number, screen, context)
    }
  }

  private func number(_ screen: ScreenFrame, _ context: HallContext) -> Frame {
    var paper = context.paper()
    paper.newLine()
    paper.paragraph(context.say(KeyInTexts.intro), column: 3, limit: min(76, paper.width - 6))
    paper.newLine()
    let label = context.say(KeyInTexts.number)
    paper.write(label, column: 3, style: Style(.text, bold: true))
    let column = 5 + context.surroundings.charset.shown(label).columns
    let visible = editor.visible(in: 6)
    paper.write(visible.text.padded(to: 6), column: column, style: Style(.text, bold: true, underlined: true))
    return screen.frame(paper, cursor: Point(column: column + visible.cursorColumn, row: paper.row))
  }

  private func entry(_ number: Int, _ screen: ScreenFrame, _ context: HallContext) -> Frame {
    var screen = screen
    screen.crumbs = context.say(isKnown ? KeyInTexts.known(number) : KeyInTexts.sheet(number))
    let items = items(context)
    screen.progress = Double(place) * 100 / Double(items.count + 1)
    var paper = context.paper()
    let sizes = context.workshop?.questionnaire.company.sizes ?? []
    let titles = [context.say(KeyInTexts.size)] + items.compactMap { context.item($0).map { context.say($0.title) } }
    for (row, title) in titles.enumerated() {
      let value =
        row == 0
        ? sizes.first { $0.id == size }.map { context.say($0.label) } ?? "–"
        : Self.sign(responses[items[row - 1]], to: context.item(items[row - 1]))
      paper.write(row == 0 ? "" : "\(row)".leftPadded(to: 2), column: 1, style: .muted)
      paper.write(title, column: 5, limit: max(10, paper.width - 34))
      paper.write(value, column: paper.width - 26, style: .accent, limit: 26)
      if row == place {
        paper.write("▸", column: 0, style: .accent)
        paper.restyle(rows: paper.row..<paper.row + 1, columns: 0..<paper.width, .selection)
      }
      paper.newLine()
    }
    paper.write(
      context.say(KeyInTexts.complete(responses.count, of: items.count)), column: 5,
      style: place == items.count + 1 ? .selection : .muted)
    paper.newLine()
    // The keys of the size class, for as long as it is asked.
    if place == 0 {
      let list = sizes.enumerated().map { "\($0.offset + 1) " + context.say($0.element.label) }
      paper.newLine()
      paper.paragraph(list.joined(separator: " · "), column: 5, style: .muted)
    }
    let first = ScrollWindow.first(
      showing: max(0, place - 2)..<min(paper.height, place + (place == 0 ? 2 : 3)), total: paper.height,
      height: context.pageRows)
    return screen.frame(paper, first: first)
  }

  private static func sign(_ response: Response?, to item: Item?) -> String {
    switch response {
    case nil: "–"
    case .dontKnow: "w"
    case .notApplicable: "t"
    case .some(let given): item?.level(of: given).map { "\($0.rawValue)" } ?? "?"
    }
  }
}
