import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// What the facilitator sees: where the room is, who is missing as a number, what comes next.
struct Desk: Speaking {
  let context: WorkshopContext
  let room: RoomView

  var state: RoomState { room.state }
  var plan: RoomPlan? { context.workshop?.plan }
  var language: Language { context.language }

  func view(_ keys: [KeyHelp]) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    let clock = plan?.clock(state, at: context.now).map { " · " + say($0.text) } ?? ""
    screen.title = say(DeskTexts.desk) + clock
    screen.titleRight = room.settings.title
    screen.crumbs = say(DeskTexts.onScreen) + ": " + scene
    screen.crumbsRight = entrance
    if let message = context.message {
      screen.status = say(message.text)
      screen.statusStyle = Style(.caution, bold: true)
    } else {
      screen.status = say(DeskTexts.workshop) + " " + (context.workshop?.id.rawValue ?? "")
    }
    screen.keys = keys
    let width = ScreenFrame.bodyWidth(context.surroundings)
    let listWidth = min(40, max(25, width * 2 / 5))
    var frame = screen.frame(context.paper())
    items(width: listWidth).draw(in: &frame, row: 3, column: 1, height: context.pageRows)
    for row in 3..<3 + context.pageRows {
      frame.write("│", row: row, column: listWidth + 1, style: .muted)
    }
    now(width: width - listWidth - 2).draw(in: &frame, row: 3, column: listWidth + 3, height: context.pageRows)
    return frame
  }

  /// What the room looks at.
  private var scene: String {
    if context.server == .absent, !state.hasEnded { return say(DeskTexts.noHost) }
    if state.isBlank { return say(DeskTexts.blank) }
    switch state.scene {
    case .network, .lobby:
      let isNetwork = PublicView.doorScene(room, context) == .network
      return say(isNetwork ? DeskTexts.sceneNetwork : DeskTexts.lobby)
    case .item: return say(DeskTexts.sceneItem)
    case .field: return say(DeskTexts.sceneField)
    case .discussion: return say(DeskTexts.discussion)
    case .gaps: return say(DeskTexts.gaps)
    case .sizes: return say(DeskTexts.sizes)
    case .steps: return say(DeskTexts.steps)
    case .closing: return say(DeskTexts.sceneClosing)
    case .end: return say(DeskTexts.over)
    }
  }

  private var entrance: String {
    guard !state.hasEnded else { return "" }
    let code = context.isDoorOpen ? context.joinCode?.description ?? "" : say(DeskTexts.doorShort)
    return context.server.address.map { code + "  " + $0 } ?? code
  }

  // MARK: The list of items

  private func items(width: Int) -> Paper {
    var paper = Paper(width: width - 1, charset: context.surroundings.charset)
    guard let plan else { return paper }
    let all = plan.items
    let current = all.firstIndex(of: state.ballot.item) ?? 0
    let first = ScrollWindow.first(
      showing: max(0, current - 2)..<min(all.count, current + 4), total: all.count, height: context.pageRows)
    for (index, id) in all.enumerated().dropFirst(first).prefix(context.pageRows) {
      let (sign, note) = status(of: id)
      paper.write(sign, style: index == current ? .accent : .muted)
      let title = context.item(id).map { say($0.title) } ?? id.rawValue
      let room = width - 3 - context.surroundings.charset.shown(note).columns - 1
      paper.write(
        title, column: 2, style: Style(.text, bold: index == current), limit: max(4, room))
      paper.writeRight(note, style: index == current ? .accent : .muted)
      if index == current { paper.restyle(rows: paper.row..<paper.row + 1, columns: 0..<width - 1, .selection) }
      paper.newLine()
    }
    return paper
  }

  /// Of the last round that was begun; with the answers that came too late for its picture.
  private func status(of id: ItemID) -> (sign: String, note: String) {
    let first = Ballot(first: id)
    let second = first.second.flatMap { state.status(of: $0) == .waiting ? nil : $0 }
    let ballot = second ?? first
    let round = second == nil ? "" : "2. "
    let late = lateAnswers(ballot).map { " +\($0)" } ?? ""
    switch state.status(of: ballot) {
    case .waiting: return ("·", "")
    case .open: return ("●", round + say(DeskTexts.isOpen) + " \(room.answered(ballot))")
    case .closed: return ("○", round + say(DeskTexts.isClosed) + late)
    case .revealed:
      // Its counts are deleted with the end.
      if state.hasEnded, id == Practice.item.id { return ("✓", "") }
      switch room.results[ballot] {
      case .withheld:
        let why = room.hasTooFew(ballot) ? DeskTexts.isWithheld : DeskTexts.isKeptBack
        return ("✓", round + say(room.isEmpty(ballot) ? DeskTexts.isEmpty : why))
      case .medianOnly(let level): return ("✓", round + "\(level.value.rawValue)" + late)
      case .figures(let figures):
        let median = Numerals.shortest(figures.value.quartiles.median, most: 2, in: language)
        let word = isNarrow ? "" : " " + say(DeskTexts.short(figures.value.closeness))
        return ("✓", round + median + word + late)
      }
    }
  }

  /// How many answers came after the picture of a vote; `nil` for none.
  func lateAnswers(_ ballot: Ballot) -> Int? { context.desk?.late[ballot] }

  private var isNarrow: Bool { context.size.columns < 72 }
}
