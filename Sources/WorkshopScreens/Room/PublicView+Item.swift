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
    return writeLarge(
      question, in: &frame, row: row, style: Style(.text, bold: true), most: isQuestionLarge ? 5 : 0,
      plainMost: hasLittleBelow ? 5 : height >= 19 ? 3 : 2)
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
    let countRows = isRoomy ? 5 : 3
    let reserved = state.status == .waiting ? 2 : countRows
    var row = row
    var room = bottom - row - reserved - (isRoomy ? 2 : 1)
    if let hint = item.hint, room - charset.shown(say(hint)).wrapped(to: width).count >= item.levels.count {
      let end = write(say(hint), in: &frame, row: row, style: .muted)
      (room, row) = (room - (end - row), end)
    }
    anchors(item, &frame, row: row + (isRoomy ? 1 : 0), rows: max(item.levels.count, room))
    let countRow = bottom - countRows
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
    let most = Self.shares(of: rows, wanted: lines)
    let gap = most.reduce(0, +) + texts.count - 1 <= rows && state.scale >= 1 ? 1 : 0
    var row = row
    for ((level, text), most) in zip(texts, most) {
      frame.write("\(level)", row: row, column: left, style: .accent)
      row = write(text, in: &frame, row: row, column: left + 3, limit: width - 4, most: most) + gap
    }
  }

  /// How many rows each text gets: one at least, and as many as it wants while there are some left.
  private static func shares(of rows: Int, wanted: [Int]) -> [Int] {
    var shares = wanted.map { min(1, $0) }
    var rest = rows - shares.reduce(0, +)
    while rest > 0, let next = wanted.indices.filter({ shares[$0] < wanted[$0] }).min(by: { shares[$0] < shares[$1] }) {
      shares[next] += 1
      rest -= 1
    }
    return shares
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
        withheld(state.ballot), self.room.isEmpty(state.ballot) ? nil : say(PublicTexts.notCounted), &frame, row: row)
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
      LevelBars(view: self, item: item).draw(
        released.value, in: &frame,
        region: .init(row: row + (height >= 17 ? 1 : 0), end: end, column: left, width: width))
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

  /// The first round at the left, the second at the right.
  private func bothRounds(
    _ item: Item, _ first: GroupRelease, _ second: GroupRelease, _ frame: inout Frame, row: Int
  ) {
    let labels = LevelBars.labelWidth(width)
    let half = (width - labels - 3) / 2
    let legendRows = context.workshop?.benchmark?.values[item.id] == nil ? 0 : 1
    let end = bottom - 4 - legendRows
    // Both in one type, so that neither round stands above the other.
    let isLarge = [first, second].compactMap(\.figures).allSatisfy { hasLargeMedian($0, width: half) }
    for (index, release) in [first, second].enumerated() {
      let column = left + labels + index * (half + 3)
      let title = say(RoomSentences.round(index + 1)) + (release.figures.map { " · n = \($0.n)" } ?? "")
      frame.write(title, row: row, column: column, style: .heading, limit: half)
      guard let figures = release.figures else {
        let text = release.median.map {
          say(PublicTexts.onlyMedian(Numerals.shortest($0, most: 2, in: context.language)))
        }
        write(
          text ?? withheld(index == 0 ? Ballot(first: item.id) : state.ballot), in: &frame, row: row + 2,
          column: column, limit: half, most: 5)
        continue
      }
      LevelBars(view: self, item: item).draw(
        figures, beside: index == 0 ? second.figures : first.figures, in: &frame,
        region: .init(
          row: row + 1, end: end, column: column, width: half,
          labels: index == 0 || first.figures == nil ? left : nil,
          hasMarks: index == 1 || second.figures == nil))
      median(of: figures, &frame, row: end, column: column, width: half, isLarge: isLarge)
    }
    let caption = SecondRound.caption(newcomers: room.results.newcomers[state.ballot], under: room.settings.rule)
    frame.write(say(caption), row: bottom - 1 - legendRows, column: left, limit: width)
    if legendRows > 0, let legend = legend(of: item.id) {
      frame.write(legend, row: bottom - 1, column: left, limit: width)
    }
  }

  /// Whether the median has room in large type beside its words.
  private func hasLargeMedian(_ figures: GroupFigures, width: Int) -> Bool {
    let text = Numerals.shortest(figures.quartiles.median, most: 2, in: context.language)
    guard let big = BigText(text) else { return false }
    return big.size(.medium).columns + 2 + say(Vocabulary.name(of: figures.closeness)).columns <= width
      && big.fits(.medium, in: Size(columns: width, rows: 3), charset)
  }

  /// The median, in large type or not, and beside it how far apart the answers are; three rows.
  private func median(
    of figures: GroupFigures, _ frame: inout Frame, row: Int, column: Int, width: Int, isLarge: Bool
  ) {
    let text = Numerals.shortest(figures.quartiles.median, most: 2, in: context.language)
    let (name, word) = (say(PublicTexts.median), say(Vocabulary.name(of: figures.closeness)))
    var (beside, rows) = (column, 0)
    if isLarge, let big = BigText(text) {
      big.draw(.medium, in: &frame, row: row, column: column, style: .accent)
      beside = column + big.size(.medium).columns + 2
      frame.write(name, row: row, column: beside, style: Style(.text, bold: true))
      rows = 1
    } else {
      let end = frame.write(text, row: row, column: column, style: .accent)
      frame.write(name, row: row, column: end + 1, style: Style(.text, bold: true))
    }
    write(
      word, in: &frame, row: row + rows + 1, style: .accent, column: beside, limit: column + width - beside, most: 2)
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
      LevelBars(view: self, item: item).draw(
        figures, in: &frame,
        region: .init(
          row: row + (height >= 19 ? 1 : 0), end: questionRow - 1, column: left, width: width,
          hasMarks: LevelBars.headsMarks(width)))
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
