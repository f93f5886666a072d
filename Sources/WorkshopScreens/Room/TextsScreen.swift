import ScreenKit
import Terminal
import Words
import Workshop

/// Next steps and free texts: read here before they can go on the public view.
struct TextsScreen: WorkshopScreen {
  static let place = WorkshopPlace.texts

  enum Action: Sendable {
    case move(ListMove)
    case toggle, approveAll, shorten, remove, undo, back
    case word(Int)
    case omit, store, cancel
  }

  /// Texts come in meanwhile: the selection stays on its text. `nil` when that is gone without a key, as its author has
  /// changed it: no key may then approve what came into its place.
  private(set) var selected: Int64?
  /// Where the selection was last.
  private var lastPlace = 0
  /// The text that words are being left out of, and at which of them the cursor is.
  private(set) var cut: (id: Int64, shortening: Shortening, place: Int)?
  /// What was on the screen in full; nothing else can be approved.
  private var seen: Set<Int64> = []

  mutating func appear(_ context: inout WorkshopContext) {
    if selected == nil { select(lastPlace, of: TextList(context)) }
  }

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if cut != nil { return shorteningKeys() }
    for move in ListMove.allCases {
      // `k` shortens here.
      map.bind(
        move.keys.filter { $0 != .character("k") }, move == .up ? CommonTexts.upDown : .same(""), .move(move),
        label: CommonTexts.move, help: DeskTexts.moveTextsHelp, rank: move == .up ? 3 : nil)
    }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .toggle, label: DeskTexts.approve, help: DeskTexts.approveHelp,
      rank: 0)
    map.bind(
      Key.letter("a"), .same("A"), .approveAll, label: DeskTexts.approveAll, help: DeskTexts.approveAllHelp, rank: 2)
    map.bind(
      Key.letter("k"), .same("K"), .shorten, label: DeskTexts.shorten, help: DeskTexts.shortenHelp, rank: 1)
    map.bind(
      [.delete, .character("l"), .character("L")], .same("L"), .remove, label: DeskTexts.remove,
      help: DeskTexts.removeHelp, rank: 1)
    if !context.removedTexts.isEmpty {
      map.bind(Key.letter("u"), .same("u"), .undo, label: DeskTexts.undo, help: DeskTexts.undoHelp, rank: 1)
    }
    map.bindBack(.back, keys: [.escape, .left, .tab, .character("x"), .character("X")])
    map.bindHelp()
    return map
  }

  // MARK: Events

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard let action = keyMap(context).action(for: key) else { return .stay }
    // What was said of the key before is not true any more.
    if context.message?.isHint == true { context.hush() }
    if cut != nil {
      shorten(action, &context)
      return .stay
    }
    if case .back = action { return .pop }
    if case .undo = action {
      if let id = context.removedTexts.popLast() {
        context.effects.append(.room(.restoreText(id)))
        context.tell(DeskTexts.restored)
        selected = id
      }
      return .stay
    }
    let list = TextList(context)
    guard !list.entries.isEmpty else { return .stay }
    guard let place = list.place(of: selected) else {
      // The first key after the text is gone only selects another one.
      select(lastPlace, of: list)
      return .stay
    }
    switch action {
    case .move(let move): select(place + move.distance(page: 5), of: list)
    case .toggle: toggle(place, of: list, &context)
    case .approveAll: askForAll(list, &context)
    case .shorten: cut = (list.entries[place].id, Shortening(list.entries[place].words), 0)
    case .remove:
      let id = list.entries[place].id
      context.effects.append(.room(.removeText(id)))
      context.removedTexts.append(id)
      context.tell(DeskTexts.removed)
      select(place + 1 < list.entries.count ? place + 1 : place - 1, of: list)
    case .undo, .back, .word, .omit, .store, .cancel: break
    }
    return .stay
  }

  private mutating func shorten(_ action: Action, _ context: inout WorkshopContext) {
    guard var now = cut else { return }
    switch action {
    case .word(let step): now.place = min(now.shortening.words.count - 1, max(0, now.place + step))
    case .omit: now.shortening.toggle(now.place)
    case .store:
      guard now.shortening.text != nil else { return context.tell(DeskTexts.notShorter) }
      context.effects.append(.room(.shortenText(now.id, without: now.shortening.omitted)))
      context.removedTexts.append(now.id)
      context.tell(DeskTexts.shortened)
      cut = nil
      return
    case .cancel:
      cut = nil
      return
    case .move, .toggle, .approveAll, .shorten, .remove, .undo, .back: return
    }
    cut = now
  }

  private func shorteningKeys() -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind([.right, .down], .same("← →"), .word(1), label: DeskTexts.word, help: DeskTexts.wordHelp, rank: 1)
    map.bind([.left, .up], .same(""), .word(-1), label: DeskTexts.word, help: DeskTexts.wordHelp)
    map.bind(
      [.character(" "), .delete, .backspace], DeskTexts.space, .omit, label: DeskTexts.omit, help: DeskTexts.omitHelp,
      rank: 0)
    map.bind([.enter], CommonTexts.enter, .store, label: DeskTexts.store, help: DeskTexts.storeHelp, rank: 2)
    map.bindBack(.cancel, keys: [.escape])
    map.bindHelp()
    return map
  }

  mutating func handle(_ command: WorkshopAction, _ context: inout WorkshopContext) -> WorkshopTransition {
    if case .approve(let ids) = command { context.effects.append(.room(.approve(ids, true))) }
    return .stay
  }

  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch event {
    // Comes before each frame and each key, when what is there is what the last frame showed; not within a burst.
    case .tick: look(context)
    case .room(.desk):
      let list = TextList(context)
      if let place = list.place(of: selected) {
        lastPlace = place
      } else if selected != nil {
        selected = nil
        cut = nil
        if !list.entries.isEmpty { context.tell(DeskTexts.textIsGone) }
      } else if seen.isEmpty {
        // The first texts of all.
        select(0, of: list)
      }
    case .keeping, .room, .kiosk, .sheet, .workshops, .checklist, .wroteFile, .printed, .notice, .failed: break
    }
    return .stay
  }

  /// Notes what is on the screen; a box may cover it.
  private mutating func look(_ context: WorkshopContext) {
    guard context.overlay == nil else { return }
    seen.formUnion(TextList(context).inView(showing: selected))
  }

  private mutating func select(_ place: Int, of list: TextList) {
    guard !list.entries.isEmpty else { return }
    let place = min(list.entries.count - 1, max(0, place))
    selected = list.entries[place].id
    lastPlace = place
  }

  private mutating func toggle(_ place: Int, of list: TextList, _ context: inout WorkshopContext) {
    let entry = list.entries[place]
    guard entry.isApproved || seen.contains(entry.id) else { return }
    context.effects.append(.room(.approve([entry.id], !entry.isApproved)))
    if !entry.isApproved, let next = list.unread(after: place) { select(next, of: list) }
  }

  /// The box stands for the texts that are there, and were seen, when it opens.
  private func askForAll(_ list: TextList, _ context: inout WorkshopContext) {
    let waiting = list.entries.filter { !$0.isApproved }.map(\.id)
    let read = waiting.filter(seen.contains)
    if waiting.isEmpty {
      context.tell(DeskTexts.nothingToApprove)
    } else if read.isEmpty {
      context.tell(DeskTexts.nothingSeen)
    } else {
      context.overlay = Self.approveAllBox(read, unseen: waiting.count - read.count)
    }
  }

  private static func approveAllBox(_ ids: [Int64], unseen: Int) -> Overlay<WorkshopAction> {
    Overlay(
      title: DeskTexts.approveAllTitle(ids.count),
      parts: [.paragraph(DeskTexts.approveAllText(ids.count), .text)]
        + (unseen > 0
          ? [.plain("", .text), .paragraph(DeskTexts.stillUnseen(unseen), Style(.caution, bold: true))] : []),
      choices: [(.dismiss, DeskTexts.approveAllNot), (.own(.approve(ids)), DeskTexts.approveAllDo(ids.count))])
  }

  // MARK: View

  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(DeskTexts.desk)
    screen.crumbs = context.say(DeskTexts.textsTitle)
    screen.keys = keyHelp(context)
    if let message = context.message { screen.status = context.say(message.text) }
    if let cut { return screen.frame(shorteningPaper(cut.shortening, at: cut.place, context)) }
    return TextList(context).frame(screen, selected: selected)
  }

  /// The words with those that are left out, and what will stand there.
  private func shorteningPaper(_ shortening: Shortening, at cursor: Int, _ context: WorkshopContext) -> Paper {
    var paper = context.paper()
    paper.paragraph(context.say(DeskTexts.shortenTitle), column: 1, style: .heading)
    paper.newLine()
    var column = 3
    for (place, word) in shortening.words.enumerated() {
      let shown = paper.charset.shown(word)
      if column + shown.columns > paper.width - 2, column > 3 {
        paper.newLine()
        column = 3
      }
      let style: Style = shortening.omitted.contains(place) ? .muted : Style(.text, bold: true)
      paper.write(shown, column: column, style: style, limit: paper.width - column - 2)
      if place == cursor {
        paper.restyle(
          rows: paper.row..<paper.row + 1, columns: column..<min(paper.width - 1, column + shown.columns), .selection)
      }
      column += shown.columns + 1
    }
    paper.newLine(2)
    paper.paragraph(context.say(DeskTexts.becomes), column: 1, style: .muted)
    paper.paragraph(shortening.text ?? shortening.words.joined(separator: " "), column: 3)
    return paper
  }
}
