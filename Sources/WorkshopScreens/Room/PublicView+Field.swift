import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// A field of action whose questions are asked together: what is asked, how many have answered, and one picture of all.
extension PublicView {
  func field(_ frame: inout Frame) {
    guard let portion = presentPortion, let plan = context.workshop?.plan else { return item(&frame) }
    switch state.shownStatus(in: plan) {
    case .waiting, .open, .closed: showVotes(of: portion, &frame)
    case .revealed: showPicture(of: portion, &frame)
    }
  }

  /// Its questions, how far each is.
  private func showVotes(of portion: RoomPlan.Portion, _ frame: inout Frame) {
    var row = headline(say(portion.title), in: &frame)
    row = write(say(PublicTexts.ownPace(portion.items.count)), in: &frame, row: row, most: 2) + 1
    let countRows = height >= 19 ? 5 : 3
    let numberWidth = 6
    let rows = max(1, bottom - countRows - 1 - row)
    let pitch = rows >= 2 * portion.items.count && state.scale >= 1 ? 2 : 1
    let isAsked = portion.items.contains { state.status(of: Ballot(first: $0)) != .waiting }
    let isLarge = drawLarge(portion, isAsked: isAsked, in: &frame, rows: row..<row + rows)
    for id in portion.items.prefix(isLarge ? 0 : rows) {
      guard let item = context.item(id) else { continue }
      frame.write(say(item.title), row: row, column: left, style: Style(.text, bold: true), limit: width - numberWidth)
      if isAsked {
        let count = "\(room.answered(Ballot(first: id)))"
        frame.write(count, row: row, column: left + width - count.count, style: .accent)
      }
      row += pitch
    }
    guard isAsked else {
      write(
        say(state.course.isAnew ? RoomSentences.anew : PublicTexts.soon), in: &frame, row: bottom - 2, style: .accent)
      return
    }
    let isOpen = portion.items.contains { state.isOpen(Ballot(first: $0)) }
    let timerRoom = Size(columns: 30, rows: countRows)
    count(
      isOpen ? PublicTexts.finished : PublicTexts.allClosed, in: &frame, row: bottom - countRows,
      room: Size(columns: width - timerColumns(in: timerRoom), rows: countRows))
    drawTimer(&frame, row: bottom - countRows, room: timerRoom)
  }

  /// The questions and their counts in large type; false where they do not all go.
  private func drawLarge(
    _ portion: RoomPlan.Portion, isAsked: Bool, in frame: inout Frame, rows: Range<Int>
  ) -> Bool {
    let (numberWidth, gap) = (16, 1)
    let items = portion.items.compactMap { context.item($0) }
    let heights = items.compactMap { largeRows(say($0.title), most: 1, width: width - numberWidth) }
    let wanted = heights.reduce(-gap) { $0 + $1 + gap }
    guard heights.count == items.count, wanted <= rows.count else { return false }
    var row = rows.lowerBound
    for item in items {
      if isAsked, let count = BigText("\(room.answered(Ballot(first: item.id)))") {
        count.draw(
          .medium, in: &frame, row: row, column: left + width - count.size(.medium).columns, style: .accent)
      }
      row =
        writeLarge(
          say(item.title), in: &frame, row: row, style: Style(.text, bold: true), most: 1, limit: width - numberWidth)
        + gap
    }
    return true
  }

  /// One picture: of each question how the answers are spread over its levels, with median and guide values.
  private func showPicture(of portion: RoomPlan.Portion, _ frame: inout Frame) {
    let row = headline(say(portion.title), in: &frame)
    let basis =
      portion.items.lazy.compactMap { context.workshop?.benchmark?.values[$0] }.first == nil
      ? nil : context.workshop?.benchmark?.basis
    let legendRows = basis == nil ? 0 : 1
    FieldPicture(view: self, items: portion.items.compactMap { context.item($0) }, basis: basis).draw(
      in: &frame, rows: row + (height >= 19 ? 1 : 0)..<bottom - legendRows)
    if legendRows > 0, let legend { frame.write(legend, row: bottom - 1, column: left, limit: width) }
  }
}

/// The spread of each question of a field as columns for the levels 0 to 4, side by side on one scale.
struct FieldPicture {
  let view: PublicView
  let items: [Item]
  /// What the guide values are; `nil` without any.
  let basis: Basis?

  /// How many columns a level takes, with the space after it.
  private var levelWidth: Int { view.width >= 72 ? 5 : 3 }

  func draw(in frame: inout Frame, rows: Range<Int>) {
    let (left, width) = (view.left, view.width)
    let heading = basis.map { view.say(PublicTexts.guideValues($0)) }
    let markWidth = heading.map { max($0.columns, 8) + 1 } ?? 0
    let medianWidth = 8
    let chart = 5 * levelWidth + 2
    let label = max(10, width - chart - medianWidth - markWidth)
    let start = left + label
    // The levels stand above, as the same hold for all.
    for level in Level.allCases {
      frame.write(
        "\(level.rawValue)", row: rows.lowerBound, column: start + level.rawValue * levelWidth + 1, style: .accent)
    }
    frame.write(view.say(PublicTexts.median), row: rows.lowerBound, column: start + chart, style: .muted)
    if let heading { frame.write(heading, row: rows.lowerBound, column: left + width - heading.columns, style: .muted) }
    let pitch = min(12, max(1, (rows.count - 1) / max(1, items.count)))
    let height = max(1, pitch - (pitch >= 3 ? 1 : 0))
    let most = mostShare
    for (place, item) in items.enumerated() {
      let row = rows.lowerBound + 1 + place * pitch
      let base = row + height - 1
      title(of: item, in: &frame, rows: row...base, width: label - 2)
      switch view.room.results[item.id] {
      case .withheld:
        let why = view.room.hasTooFew(Ballot(first: item.id)) ? PublicTexts.tooFew : PublicTexts.keptBack
        frame.write(view.say(why), row: base, column: start, limit: chart + medianWidth - 1)
      case .medianOnly(let level):
        frame.write(
          view.say(chart > 25 ? PublicTexts.uniform : PublicTexts.uniformShort), row: base, column: start,
          limit: chart - 1)
        median(Double(level.value.rawValue), in: &frame, row: base, column: start + chart)
      case .figures(let figures):
        columns(figures.value, of: item, most: most, in: &frame, row: row, height: height, column: start)
        median(figures.value.quartiles.median, in: &frame, row: base, column: start + chart)
        if height >= 2 {
          frame.write(
            "n = \(figures.value.n)", row: base - 1, column: start + chart, style: .muted, limit: medianWidth - 1)
        }
      }
      marks(of: item, in: &frame, row: base, end: left + width, width: markWidth - 1)
    }
  }

  /// In large type where it goes, else in the last two rows.
  private func title(of item: Item, in frame: inout Frame, rows: ClosedRange<Int>, width: Int) {
    let (title, style) = (view.say(item.title), Style(.text, bold: true))
    if let large = view.largeRows(title, most: 2, width: width), large <= rows.count {
      view.writeLarge(title, in: &frame, row: rows.upperBound + 1 - large, style: style, most: 2, limit: width)
    } else {
      view.write(
        title, in: &frame, row: max(rows.lowerBound, rows.upperBound - 1), style: style, limit: width,
        most: min(2, rows.count))
    }
  }

  private func median(_ median: Double, in frame: inout Frame, row: Int, column: Int) {
    frame.write(Numerals.shortest(median, most: 2, in: view.language), row: row, column: column, style: .accent)
  }

  private func share(of level: Level, _ figures: GroupFigures) -> Double {
    Double(figures.counts[level]) / Double(max(1, figures.n))
  }

  /// The largest share that one level of any of the questions has: their columns are compared.
  private var mostShare: Double {
    let shares = items.flatMap { item in
      view.room.results[item.id].figures.map { figures in item.levels.map { share(of: $0, figures) } } ?? []
    }
    return max(0.01, shares.max() ?? 1)
  }

  /// A column for each level that the question has, in eighths of a cell; the tallest is `most`, in all questions alike.
  private func columns(
    _ figures: GroupFigures, of item: Item, most: Double, in frame: inout Frame, row: Int, height: Int, column: Int
  ) {
    for level in item.levels {
      let eighths = Int((share(of: level, figures) / most * Double(height * 8)).rounded())
      let start = column + level.rawValue * levelWidth
      for line in 0..<height {
        let filled = min(8, max(0, eighths - (height - 1 - line) * 8))
        let isBase = line == height - 1
        guard filled > 0 || isBase else { continue }
        let sign = view.charset == .unicode || filled == 0 ? Self.signs[filled] : filled >= 4 ? "█" : " "
        frame.fill(
          row: row + line, columns: start..<start + levelWidth - 1, with: sign,
          style: filled == 0 ? .muted : Style(.own, bold: true))
      }
    }
  }

  private static let signs = ["_", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// “◆4† ◇1”.
  private func marks(of item: Item, in frame: inout Frame, row: Int, end: Int, width: Int) {
    guard let reference = view.context.workshop?.benchmark?.values[item.id]?.levels else { return }
    let own = reference.basis == .own ? Vocabulary.ownSign : ""
    let number = { Numerals.shortest($0, most: 1, in: view.language) }
    let parts: [(String, Style)] =
      [(Vocabulary.successfulSign + number(reference.target) + own, Style(.successful, bold: true))]
      + (reference.lessSuccessful.map {
        [(Vocabulary.lessSuccessfulSign + number($0) + own, Style(.lessSuccessful, bold: true))]
      } ?? [])
    let columns = parts.map { view.charset.shown($0.0).columns }.reduce(0, +) + parts.count - 1
    guard columns <= width else { return }
    var column = end - columns
    for (text, style) in parts { column = frame.write(text, row: row, column: column, style: style) + 1 }
  }
}
