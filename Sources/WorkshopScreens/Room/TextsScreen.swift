import ScreenKit
import Terminal
import Words
import Workshop

/// Next steps and free texts: read here before they can go on the public view.
struct TextsScreen: WorkshopScreen {
  static let place = WorkshopPlace.texts

  enum Action: Sendable {
    case move(ListMove)
    case toggle, approveAll, remove, undo, back
  }

  /// Texts come in meanwhile: the selection stays on its text. `nil` when that is gone without a key, as its author has
  /// changed it: no key may then approve what came into its place.
  private(set) var selected: Int64?
  /// Where the selection was last.
  private var lastPlace = 0
  /// What was on the screen in full; nothing else can be approved.
  private var seen: Set<Int64> = []

  mutating func appear(_ context: inout WorkshopContext) {
    if selected == nil { select(lastPlace, of: TextList(context)) }
  }

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bindMoves(rank: 3) { .move($0) }
    map.bind(
      [.enter, .character(" ")], CommonTexts.enter, .toggle, label: DeskTexts.approve, help: DeskTexts.approveHelp,
      rank: 0)
    map.bind(
      Key.letter("a"), .same("A"), .approveAll, label: DeskTexts.approveAll, help: DeskTexts.approveAllHelp, rank: 2)
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
    if case .back = action { return .pop }
    if case .undo = action {
      if let id = context.removedTexts.popLast() {
        context.effects.append(.room(.restoreText(id)))
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
    case .remove:
      let id = list.entries[place].id
      context.effects.append(.room(.removeText(id)))
      context.removedTexts.append(id)
      context.tell(DeskTexts.removed)
      select(place + 1 < list.entries.count ? place + 1 : place - 1, of: list)
    case .undo, .back: break
    }
    return .stay
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
    return TextList(context).frame(screen, selected: selected)
  }
}
