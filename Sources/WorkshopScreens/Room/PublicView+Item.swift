import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// The present item: its question, how many have answered, the result.
extension PublicView {
  func item(_ frame: inout Frame) {
    guard let item = context.item(state.ballot.item) else { return }
    let row = question(item, &frame, below: rowsBelow(item))
    switch state.status {
    case .waiting, .open, .closed: vote(item, &frame, row: row)
    case .revealed: result(item, &frame, row: row)
    }
  }

  var presentPortion: RoomPlan.Portion? { context.workshop?.plan.portion(of: state.ballot.item) }

  /// Title and question; returns the row below. In large windows as much of them in large type as leaves `below` rows.
  /// In the smallest ones the question yields to the bars of two rounds: the room has just talked about it.
  private func question(_ item: Item, _ frame: inout Frame, below: Int) -> Int {
    var title = say(item.title)
    if state.ballot.round == 2 { title += " · " + say(RoomSentences.round(2)) }
    let question = say(item.question)
    let plain = charset.shown(question).wrapped(to: width).count
    let room = bottom - top - below
    let titleRows = largeRows(title, most: 1) ?? 99
    let questionRows = largeRows(question, most: 5) ?? 99
    let (isTitleLarge, isQuestionLarge): (Bool, Bool) =
      titleRows + questionRows <= room
      ? (true, true) : questionRows + 1 <= room ? (false, true) : (titleRows + plain <= room, false)
    let row = writeLarge(title, in: &frame, row: top, style: .heading, most: isTitleLarge ? 1 : 0, plainMost: 1)
    if height < 17, showsBothRounds, plain + 2 * item.levels.count + 4 + 1 > room - 1 { return row }
    return writeLarge(
      question, in: &frame, row: row, style: Style(.text, bold: true), most: isQuestionLarge ? 5 : 0,
      plainMost: hasLittleBelow ? 5 : 3)
  }

  /// Whether the bars of two rounds follow the question.
  private var showsBothRounds: Bool {
    state.scene == .item && state.status == .revealed && state.ballot.round == 2
      && room.results[state.ballot].figures != nil && room.results[Ballot(first: state.ballot.item)].figures != nil
  }

  /// Where no bars follow the question.
  private var hasLittleBelow: Bool {
    state.status == .revealed && state.scene == .item && state.ballot.round == 1
      && room.results[state.ballot].figures == nil
  }

  /// What must fit below the question in a large window: all levels and the count, or thick bars with their figures.
  private func rowsBelow(_ item: Item) -> Int {
    switch state.status {
    case .waiting, .open, .closed:
      item.levels.map { charset.shown(text(of: $0, item)).wrapped(to: width - 4).count }.reduce(0, +) + 9
    case .revealed: item.levels.count * 4 + 8
    }
  }

  private func text(of level: Level, _ item: Item) -> String {
    item.anchor(of: level, in: context.language) ?? say(Vocabulary.name(of: level))
  }

  private func vote(_ item: Item, _ frame: inout Frame, row: Int) {
    let isRoomy = height >= 19
    let gaps = isRoomy ? 2 : 1
    let wanted = item.levels.map { charset.shown(text(of: $0, item)).wrapped(to: width - 4).count }.reduce(0, +)
    let hint = item.hint.map { say($0) }
    let hintRows = hint.map { charset.shown($0).wrapped(to: width).count } ?? 0
    /// What stays for the levels beside so many rows.
    func rest(_ rows: Int) -> Int { bottom - row - rows - gaps }
    // The count is smaller where the hint needs its rows; before a level is cut the hint goes.
    let sizes = isRoomy ? [5, 3, 1] : [3, 1]
    let isWaiting = state.status == .waiting
    let hinted = sizes.first { $0 >= 3 && rest((isWaiting ? 2 : $0) + hintRows) >= wanted }
    let countRows = hinted ?? sizes.first { rest($0) >= wanted } ?? 1
    var row = row
    var room = rest(isWaiting ? 2 : countRows)
    if let hint, hinted != nil {
      let end = write(hint, in: &frame, row: row, style: .muted)
      (room, row) = (room - (end - row), end)
    }
    anchors(item, &frame, row: row + (isRoomy ? 1 : 0), rows: max(item.levels.count, room))
    let countRow = bottom - countRows
    if wanted > room {
      frame.write(say(PublicTexts.shortened), row: isWaiting ? bottom - 1 : countRow - 1, column: left, style: .muted)
    }
    switch state.status {
    case .open:
      let timerRoom = Size(columns: 30, rows: countRows)
      count(
        PublicTexts.answered, in: &frame, row: countRow,
        room: Size(columns: width - timerColumns(in: timerRoom), rows: countRows))
      drawTimer(&frame, row: countRow, room: timerRoom)
    case .closed:
      count(PublicTexts.closed, in: &frame, row: countRow, room: Size(columns: width, rows: countRows))
    case .waiting, .revealed:
      write(
        say(state.course.isAnew ? RoomSentences.anew : PublicTexts.soon), in: &frame, row: bottom - 2, style: .accent)
    }
  }

  /// The levels in words, the lowest on top; each in one line where there is no room for more.
  private func anchors(_ item: Item, _ frame: inout Frame, row: Int, rows: Int) {
    let texts = item.levels.map { level in
      (level.rawValue, text(of: level, item))
    }
    let lines = texts.map { charset.shown($0.1).wrapped(to: width - 4).count }
    let most = LevelLayout.shares(of: rows, wanted: lines)
    let gap = most.reduce(0, +) + texts.count - 1 <= rows && state.scale >= 1 ? 1 : 0
    var row = row
    for ((level, text), most) in zip(texts, most) {
      frame.write("\(level)", row: row, column: left, style: .accent)
      row = write(text, in: &frame, row: row, column: left + 3, limit: width - 4, most: most) + gap
    }
  }

  // MARK: Result

  private func result(_ item: Item, _ frame: inout Frame, row: Int) {
    let now = room.results[state.ballot]
    let first = state.ballot.round == 2 ? room.results[Ballot(first: item.id)] : .withheld
    if state.ballot.round == 2, first.figures != nil || now.figures != nil {
      return bothRounds(item, first, now, &frame, row: row)
    }
    switch now {
    case .withheld:
      refusal(
        withheld(state.ballot), self.room.isEmpty(state.ballot) ? nil : say(RoomSentences.notCounted), &frame, row: row)
    case .medianOnly(let level):
      let words = text(of: level.value, item)
      let used = number(
        "\(level.value.rawValue)", say(PublicTexts.median), in: &frame, row: row + 1, column: left,
        room: Size(columns: width, rows: 5))
      let below = write(words, in: &frame, row: row + used + 2, style: Style(.text, bold: true), most: 2)
      write(say(RoomSentences.medianOnly), in: &frame, row: below + 1, most: 3)
    case .figures(let released):
      let verdict = Verdict(view: self, figures: released.value)
      let legendRows = context.workshop?.benchmark?.values[item.id] == nil ? 0 : 1
      let end = bottom - verdict.rows - legendRows - (height >= 23 ? 1 : 0)
      let isCramped = height < 23 && end - row < 2 * item.levels.count + 3
      LevelBars(view: self, item: item, released.value).draw(
        in: &frame, rows: row + (height >= 17 && !isCramped ? 1 : 0)..<max(row + 1, end))
      verdict.draw(in: &frame, row: bottom - verdict.rows - legendRows)
      if legendRows > 0, let legend = legend(of: item.id) {
        frame.write(legend, row: bottom - 1, column: left, limit: width)
      }
    }
  }

  func refusal(_ text: String, _ detail: String? = nil, _ frame: inout Frame, row: Int) {
    let end = write(text, in: &frame, row: row + max(1, (bottom - row) / 3), style: .accent, most: 4)
    if let detail { write(detail, in: &frame, row: end + 1, most: max(0, bottom - end - 1)) }
  }

  func middleHalf(_ figures: GroupFigures) -> String {
    let lower = Numerals.shortest(figures.quartiles.lower, most: 2, in: context.language)
    let upper = Numerals.shortest(figures.quartiles.upper, most: 2, in: context.language)
    return lower == upper ? lower : "\(lower)–\(upper)"
  }

  // MARK: Discussion

  func discussion(_ frame: inout Frame) {
    guard let item = context.item(state.ballot.item) else { return }
    let row = question(item, &frame, below: 99)
    let timerRoom = Size(columns: 40, rows: 3)
    let questions = say(Discussion.question).split(separator: "?").map { part -> String in
      String(part.trimmingPrefix(while: { $0 == " " })) + "?"
    }
    // Beside the timer where both have room.
    let isBeside = questions.allSatisfy { charset.shown($0).columns <= width - timerColumns(in: timerRoom) }
    let timerRows = timer == nil || isBeside ? 0 : 3
    let lines = questions.map { charset.shown($0).wrapped(to: width).count }.reduce(0, +) + questions.count - 1
    let questionRow = bottom - lines - timerRows - (height >= 19 ? 1 : 0)
    if let figures = room.results[state.ballot].figures {
      LevelBars(view: self, item: item, figures, hasLegend: false).draw(
        in: &frame, rows: row + (height >= 19 ? 1 : 0)..<max(row + 1, questionRow - 1))
    } else {
      let median = room.results[state.ballot].median.map {
        say(PublicTexts.onlyMedian(Numerals.shortest($0, most: 2, in: context.language)))
      }
      write(median ?? withheld(state.ballot), in: &frame, row: row + 1, style: .accent, most: 3)
    }
    var place = questionRow
    for question in questions {
      place = write(question, in: &frame, row: place, style: .accent) + 1
    }
    drawTimer(&frame, row: isBeside ? questionRow : bottom - timerRows, room: timerRoom)
  }
}
