import Benchmarks
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// The result of a second round, with that of the first.
extension PublicView {
  /// Both on one scale, at each level the first above the second; what is not shown says why.
  func bothRounds(
    _ item: Item, _ first: GroupRelease, _ second: GroupRelease, _ frame: inout Frame, row: Int
  ) {
    let releases = [first, second]
    let legendRows = context.workshop?.benchmark?.values[item.id] == nil ? 0 : 1
    let isSmall = height < 17
    let end = bottom - (isSmall ? 1 : 3) - 1 - legendRows
    var row = row
    for (index, release) in releases.enumerated() where release.figures == nil {
      let ballot = index == 0 ? Ballot(first: item.id) : state.ballot
      let text = release.median.map { say(PublicTexts.onlyMedian(numeral($0))) } ?? withheld(ballot)
      row = write(say(RoomSentences.round(index + 1)) + ": " + text, in: &frame, row: row, style: .accent, most: 2)
    }
    let shown = releases.enumerated().compactMap { index, release in
      release.figures.map { (number: index + 1, figures: $0) }
    }
    let heading = shown.enumerated().map { place, round in
      LevelBars.signs[shown.count == 1 ? 1 : place] + " " + say(RoomSentences.round(round.number))
        + " · n = \(round.figures.n)"
    }.joined(separator: "   ")
    if let now = shown.last {
      let bars =
        shown.count == 2
        ? LevelBars(view: self, item: item, shown[0].figures, now.figures, heading: heading)
        : LevelBars(view: self, item: item, now.figures, heading: heading)
      bars.draw(in: &frame, rows: row..<max(row, end))
    }
    if isSmall {
      frame.write(oneLine(shown.map(\.figures)), row: end, column: left, style: .accent, limit: width)
    } else {
      let half = (width - 3) / 2
      // Both in one type, so that neither round stands above the other.
      let isLarge = shown.allSatisfy { hasLargeMedian($0.figures, $0.number, width: half) }
      for round in shown {
        median(
          of: round.figures, round.number, &frame, row: end, column: left + (round.number - 1) * (half + 3),
          width: half, isLarge: isLarge)
      }
    }
    let caption = SecondRound.caption(newcomers: room.results.newcomers[state.ballot], under: room.settings.rule)
    frame.write(say(caption), row: bottom - 1 - legendRows, column: left, limit: width)
    if legendRows > 0, let legend = legend(of: item.id) {
      frame.write(legend, row: bottom - 1, column: left, limit: width)
    }
  }

  private func numeral(_ median: Double) -> String { Numerals.shortest(median, most: 2, in: language) }

  /// “Median 2 zwei Lager → 3 nah beieinander”.
  private func oneLine(_ figures: [GroupFigures]) -> String {
    let parts = figures.map { numeral($0.quartiles.median) + " " + say(Vocabulary.name(of: $0.closeness)) }
    return say(PublicTexts.median) + " " + parts.joined(separator: " → ")
  }

  /// “1. Runde · Median”.
  private func name(_ round: Int) -> String { say(RoomSentences.round(round)) + " · " + say(PublicTexts.median) }

  /// Whether the median has room in large type beside its words.
  private func hasLargeMedian(_ figures: GroupFigures, _ round: Int, width: Int) -> Bool {
    guard let big = BigText(numeral(figures.quartiles.median)) else { return false }
    let words = max(say(Vocabulary.name(of: figures.closeness)).columns, name(round).columns)
    return big.size(.medium).columns + 2 + words <= width
      && big.fits(.medium, in: Size(columns: width, rows: 3), charset)
  }

  /// The median, in large type or not, and beside it how far apart the answers are; three rows.
  private func median(
    of figures: GroupFigures, _ round: Int, _ frame: inout Frame, row: Int, column: Int, width: Int, isLarge: Bool
  ) {
    let text = numeral(figures.quartiles.median)
    let word = say(Vocabulary.name(of: figures.closeness))
    var (beside, rows) = (column, 0)
    if isLarge, let big = BigText(text) {
      big.draw(.medium, in: &frame, row: row, column: column, style: .accent)
      beside = column + big.size(.medium).columns + 2
      frame.write(name(round), row: row, column: beside, style: Style(.text, bold: true))
      rows = 1
    } else {
      let end = frame.write(name(round), row: row, column: column, style: Style(.text, bold: true))
      frame.write(text, row: row, column: end + 1, style: .accent)
    }
    write(
      word, in: &frame, row: row + rows + 1, style: .accent, column: beside, limit: column + width - beside, most: 2)
  }
}
