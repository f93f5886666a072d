import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words
import Workshop

extension RoomComposer {
  /// Every item with the distribution of each round, the rounds side by side.
  func composeItems() {
    manuscript.add(itemLegend, keepsWithNext: true)
    let table = itemTable
    manuscript.add(
      room.entries.map { entry in
        let cells = entry.rounds.enumerated().map { index, round in
          room.hasSecondRounds
            ? narrow(round, entry, table, column: index + 1) : wide(round, entry, table, column: index + 1)
        }
        let missing = table.columns.count - 1 - cells.count
        return Table.Row(cells: [head(of: entry, in: table)] + cells + Array(repeating: .space(0), count: missing))
      }, to: table, before: 4)
  }

  private var itemTable: Table {
    room.hasSecondRounds
      ? manuscript.table(
        [
          .init(say("Frage", "Question"), width: 122), .init(say("Runde 1", "Round 1"), width: 0),
          .init(say("Runde 2", "Round 2"), width: 0),
        ], spacing: 11, padding: 4)
      : manuscript.table(
        [.init(say("Frage", "Question"), width: 172), .init(say("Der Raum", "The room"), width: 0)], spacing: 14,
        padding: 4
      )
  }

  private var itemLegend: Piece {
    let line = manuscript.line(
      say("unteres bis oberes Quartil, der Ring ist der Median", "lower to upper quartile, the ring is the median"),
      .label)
    let quartiles = Piece(height: TextStyle.label.leading) { canvas, place in
      let y = place.y + TextStyle.label.leading / 2
      canvas.line([Point(x: place.x, y: y), Point(x: place.x + 18, y: y)], width: 3, .own)
      canvas.disc(Point(x: place.x + 9, y: y), radius: 2.1, fill: .white, line: 1.3, .own)
      canvas.draw(line, at: place.moved(x: 24, y: TextStyle.label.ascent))
    }
    let bars = manuscript.line(say("Balken: Personen je Antwort 0–4", "Bars: people at each answer 0–4"), .label)
    let people = Piece(height: TextStyle.label.leading) { canvas, place in
      canvas.draw(bars, at: place.moved(y: TextStyle.label.ascent))
    }
    return row(
      [(bars.width, people), (line.width + 24, quartiles)] + profileLegend, width: Sheet.textWidth)
  }

  private func head(of entry: RoomReport.Entry, in table: Table) -> Piece {
    let width = table.width(0) - 15
    let number = manuscript.line("\(entry.number)", TextStyle.table.tabular().quiet())
    var lines = [
      manuscript.text(entry.title[language], TextStyle.table.semibold(), width: width),
      manuscript.text(words.path(entry.placed), TextStyle.small.quiet(), width: width),
    ]
    if let reference = entry.result.reference {
      lines.append(profiles(reference))
    }
    return Piece.beside([
      (0, Piece(height: 11) { canvas, place in canvas.draw(number, at: place.moved(y: TextStyle.table.ascent)) }),
      (15, .stack(lines)),
    ])
  }

  /// Both profiles as numbers.
  private func profiles(_ reference: ReferenceLevel) -> Piece {
    let style = TextStyle.small.tabular()
    let target = manuscript.line(words.level(reference.target), style)
    let contrast = manuscript.line(words.level(reference.contrast), style)
    return Piece(height: style.leading + 2) { canvas, place in
      let middle = place.y + 2 + style.leading / 2
      Mark.successful.draw(on: canvas, at: Point(x: place.x + 3.4, y: middle), radius: 2.7)
      canvas.draw(target, at: Point(x: place.x + 9, y: place.y + 2 + style.ascent))
      let second = place.x + 9 + target.width + 10
      Mark.lessSuccessful.draw(on: canvas, at: Point(x: second + 3.4, y: middle), radius: 2.7)
      canvas.draw(contrast, at: Point(x: second + 9, y: place.y + 2 + style.ascent))
    }
  }

  private func narrow(_ round: RoomReport.Round, _ entry: RoomReport.Entry, _ table: Table, column: Int) -> Piece {
    body(round, entry, width: table.width(column), chart: 84, gap: 9)
  }

  private func wide(_ round: RoomReport.Round, _ entry: RoomReport.Entry, _ table: Table, column: Int) -> Piece {
    body(round, entry, width: table.width(column), chart: 130, gap: 14)
  }

  private func body(
    _ round: RoomReport.Round, _ entry: RoomReport.Entry, width: Double, chart: Double, gap: Double
  ) -> Piece {
    let text = TextStyle.small
    guard let median = words.median(round.release) else {
      return manuscript.text(words.whyWithheld(round.isVoted), text.quiet(), width: width)
    }
    guard let figures = round.release.figures else {
      return .stack([
        manuscript.text(median.capitalisedFirst, TextStyle.table.semibold(), width: width),
        manuscript.text(words.whyMedianOnly, text.quiet(), width: width),
      ])
    }
    let beside = width - chart - gap
    let lines = [
      manuscript.text(median.capitalisedFirst, TextStyle.table.semibold(), width: beside, isHyphenated: false),
      manuscript.text(words.quartiles(figures).capitalisedFirst, text, width: beside, isHyphenated: false),
      manuscript.text("n = \(figures.n)", text, width: beside, isHyphenated: false),
      manuscript.text(
        Vocabulary.name(of: figures.consensus)[language], text.semibold(), width: beside, isHyphenated: false),
    ]
    let drawing = Distribution(
      figures: figures, reference: entry.result.reference, most: entry.largestShare, manuscript: manuscript)
    let small = [
      manuscript.text(
        "\(words.highShare(figures)); \(words.mean(figures))", TextStyle(size: 6.8, leading: 9, colour: .quiet),
        width: width, isHyphenated: false)
    ]
    return .stack([.beside([(0, drawing.piece(width: chart)), (chart + gap, .stack(lines).padded(top: 4))])] + small)
  }

  // MARK: Size classes

  /// Median, quartiles and n of each size class.
  func composeSizes() {
    let sizes = room.sizes
    let table = manuscript.table(
      [.init(say("Frage", "Question"), width: 108)] + sizes.map { .init(words.name(ofSize: $0), width: 0) }, spacing: 8)
    manuscript.add(
      room.sizedEntries.map { entry in
        Table.Row(
          cells: [manuscript.cell(entry.title[language], TextStyle.table.semibold(), in: table, column: 0)]
            + sizes.enumerated().map { index, size in
              cell(entry.result.sizes.first { $0.size == size }?.release ?? .withheld, table, column: index + 1)
            })
      }, to: table, before: 0, keepsWithNext: true)
    manuscript.paragraph(
      words.whySizeWithheld + (room.hasSizesWithMedianOnly ? " " + words.whyMedianOnly : ""), TextStyle.small.quiet(),
      width: Sheet.textWidth, before: 4)
  }

  private func cell(_ release: GroupRelease, _ table: Table, column: Int) -> Piece {
    guard let median = release.median else { return manuscript.cell("–", in: table, column: column) }
    let first = manuscript.cell(words.level(median), TextStyle.table.semibold().tabular(), in: table, column: column)
    guard let figures = release.figures else { return first }
    let (lower, upper) = (words.level(figures.quartiles.lower), words.level(figures.quartiles.upper))
    let style = TextStyle.small.quiet()
    return .stack([
      first,
      manuscript.cell("\(lower)–\(upper), n = \(figures.n)", style, in: table, column: column, isHyphenated: false),
      manuscript.cell(
        Vocabulary.name(of: figures.consensus)[language], style, in: table, column: column, isHyphenated: false),
    ])
  }
}
