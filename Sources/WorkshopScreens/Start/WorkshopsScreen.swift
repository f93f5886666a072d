import ScreenKit
import Terminal
import Words
import Workshop

/// The workshops of this machine, and a new one.
struct WorkshopsScreen: WorkshopScreen {
  static let place = WorkshopPlace.workshops

  enum Action: Sendable {
    case move(ListMove)
    case open(WorkshopView)
    case new, check, back
  }

  private var entries: [WorkshopEntry]?
  private var menu = Menu<WorkshopID>([])

  mutating func appear(_ context: inout WorkshopContext) { context.effects.append(.workshops(.list)) }

  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition {
    if case .workshops(.opened(_, let view)) = event { return .push(view.screen) }
    if case .workshops(.list(let all)) = event {
      entries = all
      menu.replace(all.map(\.id))
    }
    return .stay
  }

  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    map.bind(Key.letter("n"), .same("n"), .new, label: StartTexts.new, help: StartTexts.newHelp, rank: 0)
    map.bindMoves(rank: 6) { .move($0) }
    map.bind(
      [.enter, .character(" "), .right], CommonTexts.enter, .open(.room), label: StartTexts.goOn,
      help: StartTexts.goOnHelp,
      rank: 1)
    map.bind(Key.letter("p"), .same("p"), .open(.desk), label: DeskTexts.desk, help: StartTexts.deskHelp, rank: 3)
    map.bind(
      Key.letter("o"), .same("o"), .open(.kiosk), label: StartTexts.kiosk,
      help: StartTexts.kioskHelp, rank: 4)
    map.bind(Key.letter("b"), .same("b"), .open(.keyIn), label: StartTexts.sheets, help: StartTexts.sheetsHelp, rank: 5)
    map.bind(
      Key.letter("c"), .same("c"), .check, label: ChecklistTexts.check, help: ChecklistTexts.checkHelp, rank: 3)
    map.bindBack(.back, keys: [.escape, .left, .character("q")])
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch keyMap(context).action(for: key) {
    case .move(let move): menu.move(by: move.distance(page: context.pageRows))
    case .open(let view): if let id = menu.current { context.effects.append(.workshops(.open(id, view))) }
    case .new:
      return .push(WorkshopFormScreen(WorkshopDraft(context.surroundings.house), today: context.surroundings.today))
    case .check: return .push(ChecklistScreen(menu.current))
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  func view(_ context: WorkshopContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = context.say(StartTexts.title)
    screen.crumbs = context.say(StartTexts.list)
    screen.keys = keyHelp(context)
    if let message = context.message {
      screen.status = context.say(message.text)
      screen.statusStyle = Style(.caution, bold: true)
    }
    var paper = context.paper()
    if entries?.isEmpty == true {
      paper.newLine()
      paper.paragraph(context.say(StartTexts.none), column: 3, limit: min(76, paper.width - 6))
    }
    for (index, entry) in (entries ?? []).enumerated() {
      paper.write(entry.id.rawValue, column: 2, style: .key)
      paper.write(entry.date.short(in: context.language), column: 8)
      let note =
        context.say(StartTexts.people(entry.people)) + (entry.hasEnded ? " · " + context.say(DeskTexts.over) : "")
      paper.write(
        entry.title, column: 21, limit: max(8, paper.width - 24 - context.surroundings.charset.shown(note).columns))
      paper.writeRight(note, style: .muted, inset: 1)
      if index == menu.selected { paper.restyle(rows: index..<index + 1, columns: 0..<paper.width, .selection) }
      paper.listRow(index..<index + 1, at: index, marked: menu.selected)
      paper.newLine()
    }
    let first = ScrollWindow.first(
      showing: menu.selected..<menu.selected + 1, total: paper.height, height: context.pageRows)
    return screen.frame(paper, first: first)
  }
}
