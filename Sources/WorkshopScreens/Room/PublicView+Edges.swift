import Benchmarks
import House
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// What stands on every scene: the title and the place above, below the way in and the numbers.
extension PublicView {
  func edges(_ frame: inout Frame) {
    let right = [place, hasLargeTimer ? nil : timer].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    let rightColumns = charset.shown(right).columns
    frame.write(
      head(width - rightColumns - 2, hasFreeCorner: isCornerFree(frame)), row: 0, column: left,
      limit: width - rightColumns - 2)
    frame.write(right, row: 0, column: left + width - rightColumns, style: Style(.text, bold: true))
    if lowestLines == nil { corner(&frame) }
    message(&frame)
  }

  /// The title, with the organiser where there is room for both. Where the scene leaves the last row no room for the
  /// name, both share the first one, the longer cut.
  private func head(_ columns: Int, hasFreeCorner: Bool) -> String {
    let title = room.settings.title
    guard let name = context.surroundings.house.organiser?.name, !showsDoor || !hasFreeCorner else { return title }
    let (both, between) = (title + " · " + name, " · ")
    let shared = columns - between.columns
    if charset.shown(both).columns <= columns { return both }
    guard showsDoor, shared > 0 else { return title }
    let first = min(charset.shown(title).columns, max(shared / 2, shared - charset.shown(name).columns))
    return charset.shown(title, limit: first) + between + charset.shown(name, limit: shared - first)
  }

  /// Whether the scene itself shows the way in, so that the corner has room for the organiser.
  private var showsDoor: Bool {
    switch state.scene {
    case .network, .lobby: PublicView.doorScene(room, context) == .lobby
    case .end: true
    // At the goodbye somebody may still have to come back for their own result.
    case .item, .field, .discussion, .gaps, .sizes, .steps, .closing: state.hasEnded
    }
  }

  /// The way in for latecomers, and how many are here: in the last row, where nothing else lies.
  private func corner(_ frame: inout Frame) {
    let row = context.size.rows - 1
    guard isCornerFree(frame) else { return }
    let numbers = numbers.first { charset.shown($0).columns + 2 + wayIn.columns <= width } ?? ""
    let end = charset.shown(numbers).columns
    let (text, style): (String, Style) =
      if showsDoor, let organiser = context.surroundings.house.organiser { (organiser.name, .text) } else {
        (wayIn, .accent)
      }
    frame.write(text, row: row, column: left, style: style, limit: max(0, width - end - (end > 0 ? 2 : 0)))
    frame.write(numbers, row: row, column: left + width - end, style: Style(.text, bold: true))
  }

  private func isCornerFree(_ frame: Frame) -> Bool {
    frame.row(context.size.rows - 1).allSatisfy { $0.text == " " || $0.text.isEmpty }
  }

  /// Address and code, or what there is instead.
  private var wayIn: String {
    guard !state.hasEnded else { return "" }
    guard context.isDoorOpen else { return say(PublicTexts.doorShort) }
    guard let code = context.joinCode, let address = context.server.address else {
      return context.server.hasPhones ? "" : say(PublicTexts.withoutShort)
    }
    return address + "  " + say(PublicTexts.code) + " " + code.description
  }

  /// Answers and people, in the longest way first.
  private var numbers: [String] {
    guard !state.hasEnded else { return [] }
    let phones = context.desk?.people[.phone] ?? 0
    let others = room.people - phones
    let people =
      others > 0 || phones == 0 ? say(PublicTexts.here(room.people)) : say(PublicTexts.phones(phones))
    guard let answers = answers.map({ say(PublicTexts.answers($0)) }) else { return [people] }
    return [answers + " · " + people, people]
  }

  private var answers: Int? {
    guard [.item, .field, .discussion].contains(state.scene), let plan = context.workshop?.plan else { return nil }
    switch state.shownStatus(in: plan) {
    case .waiting: return nil
    case .open, .closed:
      return room.answeredNow
    // A result tells itself how many it counts.
    case .revealed: return state.scene == .discussion ? room.results[state.ballot].figures?.n : nil
    }
  }

  /// What is asked, or what answers the last key; hints and questions are on the desk alone, where there is one.
  private var lowestLines: String? {
    if let message = context.message, !message.isHint || !context.isAttended { return say(message.text) }
    guard !context.isAttended else { return nil }
    return Desk(context: context, room: room).question
  }

  /// What the facilitator must read, in the lowest rows.
  func message(_ frame: inout Frame) {
    guard let text = lowestLines else { return }
    // A question is read whole, in the smallest window as well.
    let lines = charset.shown(text).wrapped(to: width).suffix(4)
    for (offset, line) in lines.enumerated() {
      let row = context.size.rows - lines.count + offset
      frame.fill(row: row, columns: 0..<context.size.columns, with: " ", style: .text)
      frame.write(line, row: row, column: left, style: Style(.caution, bold: true))
    }
  }

  /// Where in the agenda the room is.
  private var place: String {
    guard [.item, .field, .discussion, .sizes].contains(state.scene), let plan = context.workshop?.plan else {
      return ""
    }
    return plan.place(of: state.ballot.item).map(say) ?? ""
  }
}
