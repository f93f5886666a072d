import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// What the projector shows: few words, large numbers, and nothing but what was released.
struct PublicView: Speaking {
  let context: WorkshopContext
  let room: RoomView
  /// The columns and rows that a scene may fill.
  let left: Int
  let width: Int
  let top: Int
  let bottom: Int

  init(context: WorkshopContext, room: RoomView) {
    self.context = context
    self.room = room
    left = context.size.columns >= 100 ? 4 : 2
    width = context.size.columns - 2 * left
    top = context.size.rows >= 22 ? 2 : 1
    bottom = context.size.rows - 1
  }

  var height: Int { bottom - top }
  var state: RoomState { room.state }
  var charset: Charset { context.surroundings.charset }

  var language: Language { context.language }

  func view() -> Frame {
    var frame = Frame(size: context.size, charset: charset)
    guard !state.isBlank else {
      dark(&frame)
      // Only what answers a key just now.
      message(&frame)
      return frame
    }
    switch state.scene {
    case .network, .lobby:
      if Self.doorScene(room, context) == .network { network(&frame) } else { lobby(&frame) }
    case .item: item(&frame)
    case .field: field(&frame)
    case .discussion: discussion(&frame)
    case .gaps: gaps(&frame)
    case .sizes: sizes(&frame)
    case .steps: steps(&frame)
    case .closing: closing(&frame)
    case .end: end(&frame)
    }
    edges(&frame)
    return frame
  }

  /// Which of its two scenes the door shows: Wi-Fi and joining take turns, until the door is held.
  static func doorScene(_ room: RoomView, _ context: WorkshopContext) -> Scene {
    guard room.settings.network != nil, !room.state.isHeld else { return room.state.scene }
    return (room.state.page + context.pageTurns).isMultiple(of: 2) ? .network : .lobby
  }

  /// Of a blank screen only what phones can answer meanwhile is left.
  private func dark(_ frame: inout Frame) {
    let open = (context.workshop?.plan.items ?? []).filter { item in state.open.contains { $0.item == item } }
    guard !open.isEmpty else { return }
    let titles = open.compactMap { context.item($0) }.map { say($0.title) }.joined(separator: " · ")
    write(say(PublicTexts.openInTheDark(titles)), in: &frame, row: top, style: .muted)
  }

  // MARK: Pieces

  /// A wrapped text; returns the row below it.
  @discardableResult func write(
    _ text: String, in frame: inout Frame, row: Int, style: Style = .text, column: Int? = nil, limit: Int? = nil,
    most: Int = 99
  ) -> Int {
    let lines = charset.shown(text).wrapped(to: limit ?? width)
    for (offset, line) in lines.prefix(most).enumerated() {
      let isCut = offset == most - 1 && lines.count > most
      // Too long by what is left out, so that the dots come in the place of it.
      frame.write(
        isCut ? charset.shown(line + " " + lines[most], limit: limit ?? width) : line, row: row + offset,
        column: column ?? left, style: style)
    }
    return row + min(most, lines.count)
  }

  /// A number as large as there is room for, with words beside or below it; returns how many rows it took.
  @discardableResult func number(
    _ text: String, _ words: String, in frame: inout Frame, row: Int, column: Int, room: Size, style: Style = .accent
  ) -> Int {
    let beside = charset.shown(words).columns + 2
    let space = Size(columns: room.columns - beside, rows: room.rows)
    guard let big = BigText(text), let scale = big.largest(in: space, charset) else {
      let end = frame.write(text, row: row, column: column, style: style)
      frame.write(words, row: row, column: end + 1, style: Style(.text, bold: true), limit: room.columns)
      return 1
    }
    let size = big.size(scale)
    big.draw(scale, in: &frame, row: row, column: column, style: style)
    frame.write(
      words, row: row + size.rows / 2, column: column + size.columns + 2, style: Style(.text, bold: true))
    return size.rows
  }

  /// How many answered, as large as there is room for.
  func count(_ words: (Int) -> LocalizedText, in frame: inout Frame, row: Int, room: Size) {
    let answered = self.room.answeredNow
    number("\(answered)", say(words(answered)), in: &frame, row: row, column: left, room: room)
  }

  /// How many rows a bar takes of those that it has, gap included; more where there is room.
  static func thickness(pitch: Int, gap: Int, scale: Int) -> Int {
    max(1, min(max(scale + 1, pitch * (scale + 2) / 4), pitch - gap))
  }

  /// What is left of the time, or that it is over; empty without a timer.
  var timer: String? {
    secondsLeft.map(TimerText.clock)
  }

  /// The same in seconds.
  var secondsLeft: Int? {
    guard let end = state.timerEnd, context.now > 0 else { return nil }
    return TimerText.left(until: end, at: context.now)
  }

  /// How many columns the timer takes in the upper right corner of a region, with the space before it.
  func timerColumns(in room: Size) -> Int {
    guard let timer else { return 0 }
    let big = BigText(timer)
    return 3 + (big.flatMap { big in big.largest(in: room, charset).map { big.size($0).columns } } ?? timer.count)
  }

  /// Whether the scene shows the timer in large digits.
  var hasLargeTimer: Bool {
    switch state.scene {
    case .item, .field: !state.open.isEmpty
    case .discussion, .steps: true
    case .network, .lobby, .gaps, .sizes, .closing, .end: false
    }
  }

  /// The timer in the upper right corner of a region.
  func drawTimer(_ frame: inout Frame, row: Int, room: Size) {
    guard let timer else { return }
    let style = secondsLeft == 0 ? Style(.bad, bold: true) : Style(.text, bold: true)
    if let big = BigText(timer), let scale = big.largest(in: room, charset) {
      big.draw(scale, in: &frame, row: row, column: left + width - big.size(scale).columns, style: style)
    } else {
      frame.write(timer, row: row, column: left + width - timer.count, style: style)
    }
  }

  /// What the marks beside an item mean; `nil` without any.
  func legend(of item: ItemID) -> String? {
    guard let benchmark = context.workshop?.benchmark, let reference = benchmark.values[item]?.levels else {
      return nil
    }
    return reference.basis == .own ? say(Vocabulary.name(of: benchmark.basis, reference.strength)) : legend
  }

  /// What the marks of a benchmark mean.
  var legend: String? {
    context.workshop?.benchmark.map { benchmark in
      let marks = say(PublicTexts.marks(of: benchmark.basis))
      let whole = say(benchmark.title) + ", " + marks
      return charset.shown(whole).columns <= width ? whole : marks
    }
  }

  /// Why nothing is shown of a vote; nobody's number, which would be one below k.
  func withheld(_ ballot: Ballot) -> String {
    if room.isEmpty(ballot) { return say(PublicTexts.nobody) }
    let k = room.settings.rule.minimum
    return say(room.hasTooFew(ballot) ? PublicTexts.withheld(k) : RoomSentences.withheld(k))
  }
}
