import AssessmentScreens
import Benchmarks
import Questionnaire
import Report
import Terminal
import Workshop

/// What the facilitator sees: where the room is, who is missing as a number, what comes next.
struct Desk {
  let context: HallContext
  let room: RoomView

  private var state: RoomState { room.state }
  private var plan: RoomPlan? { context.workshop?.plan }
  private func say(_ text: LocalizedText) -> String { context.say(text) }

  func view(_ keys: [KeyHelp]) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.title = say(DeskTexts.desk)
    screen.titleRight = room.settings.title
    screen.crumbs = say(DeskTexts.onScreen) + ": " + scene
    screen.crumbsRight = entrance
    if let message = context.message {
      screen.status = say(message.text)
      screen.statusStyle = Style(.caution, bold: true)
    } else {
      screen.status = say(DeskTexts.workshop) + " " + (context.workshop?.id ?? "")
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
    if state.isBlank { return say(DeskTexts.blank) }
    switch state.scene {
    case .network: return say(DeskTexts.sceneNetwork)
    case .lobby: return say(DeskTexts.sceneLobby)
    case .item: return say(DeskTexts.sceneItem)
    case .discussion: return say(DeskTexts.discussion)
    case .gaps: return say(DeskTexts.gaps)
    case .sizes: return say(DeskTexts.sizes)
    case .steps: return say(DeskTexts.steps)
    case .end: return say(DeskTexts.over)
    }
  }

  private var entrance: String {
    let code = context.workshop?.joinCode.description ?? ""
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

  /// Of the last round that was begun.
  private func status(of id: ItemID) -> (sign: String, note: String) {
    let first = Ballot(first: id)
    let second = first.second.flatMap { state.status(of: $0) == .waiting ? nil : $0 }
    let ballot = second ?? first
    let round = second == nil ? "" : "2. "
    switch state.status(of: ballot) {
    case .waiting: return ("·", "")
    case .open: return ("●", round + say(DeskTexts.isOpen) + " \(room.answered[ballot] ?? 0)")
    case .closed: return ("○", round + say(DeskTexts.isClosed))
    case .revealed:
      switch room.results[ballot] {
      case .withheld: return ("✓", round + say(DeskTexts.isWithheld))
      case .medianOnly(let level): return ("✓", round + "\(level.value.rawValue)")
      case .figures(let figures):
        let median = Numerals.shortest(figures.value.quartiles.median, most: 2, in: context.language)
        return ("✓", round + median + " " + say(PublicTexts.name(of: figures.value.consensus)))
      }
    }
  }

  // MARK: What is now, and what comes next

  private func now(width: Int) -> Paper {
    var paper = Paper(width: width, charset: context.surroundings.charset)
    let isRoomy = context.pageRows >= 16
    let title = context.item(state.ballot.item).map { say($0.title) } ?? ""
    paper.write(title, style: .heading, limit: width)
    if state.ballot.round == 2 { paper.writeRight(say(PublicTexts.round(2)), style: .muted) }
    paper.newLine()
    vote(&paper)
    if let timer = PublicView(context: context, room: room).timer {
      paper.write(say(DeskTexts.timer) + " " + timer, style: timer == "0:00" ? Style(.bad, bold: true) : .accent)
      paper.newLine()
    }
    if let next { paper.paragraph(say(DeskTexts.next) + ": " + next, hanging: 2, style: .muted) }
    if isRoomy { paper.newLine() }
    let notes = FacilitatorNotes.notes(room: room, plan: plan, people: room.people)
    paper.write(say(notes.phase), style: .heading, limit: width)
    paper.newLine()
    for note in notes.hints { paper.paragraph("– " + say(note), hanging: 2) }
    if isRoomy { paper.newLine() }
    proposals(&paper)
    people(&paper)
    return paper
  }

  private func vote(_ paper: inout Paper) {
    let answered = room.answeredNow
    let missing = max(0, room.people - answered)
    switch state.status {
    case .waiting: paper.write(say(DeskTexts.notAsked))
    case .open:
      paper.write(say(DeskTexts.answeredOf(answered, room.people)), style: .accent)
      paper.newLine()
      paper.write(say(DeskTexts.missing(missing)), style: Style(.text, bold: true))
    case .closed: paper.write(say(DeskTexts.closedWith(answered)), style: .accent)
    case .revealed: paper.write(say(DeskTexts.shown(answered)), style: .muted)
    }
    paper.newLine()
  }

  private var next: String? {
    guard let plan, let place = plan.items.firstIndex(of: state.ballot.item) else { return nil }
    return plan.items.dropFirst(place + 1).first.flatMap { context.item($0) }.map { say($0.title) }
  }

  private func proposals(_ paper: inout Paper) {
    guard !room.proposals.isEmpty else { return }
    paper.write(say(DeskTexts.proposals), style: .heading)
    paper.newLine()
    for (index, proposal) in room.proposals.enumerated() {
      let title = context.item(proposal.id).map { say($0.title) } ?? ""
      let numbers =
        Numerals.shortest(proposal.gap, most: 2, in: context.language) + " × "
        + Numerals.shortest(proposal.spread, most: 2, in: context.language)
      paper.write("\(index + 1) " + title, limit: paper.width - numbers.columns - 1)
      paper.writeRight(numbers, style: .muted)
      paper.newLine()
    }
  }

  private func people(_ paper: inout Paper) {
    let people = context.desk?.people ?? [:]
    let parts = EntryWay.allCases.compactMap { way in
      people[way].flatMap { $0 == 0 ? nil : say(DeskTexts.people($0, way)) }
    }
    let text = say(DeskTexts.inPool(room.people)) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    paper.paragraph(text, hanging: 2, style: .muted)
    if let waiting = context.desk?.waiting, waiting > 0 {
      paper.write(say(DeskTexts.waiting(waiting)), style: Style(.caution, bold: true))
      paper.newLine()
    }
    if case .failed(let reason) = context.server {
      paper.paragraph(say(reason), style: Style(.caution, bold: true))
    }
  }
}
