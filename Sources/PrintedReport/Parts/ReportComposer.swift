import Benchmarks
import Questionnaire
import Report
import Scoring

/// Writes a gap report into a manuscript, part by part, in one language.
struct ReportComposer {
  let report: GapReport
  let language: Language
  let manuscript: Manuscript
  /// The sentences that all renderings share.
  let words: ReportWording

  init(_ report: GapReport, language: Language, manuscript: Manuscript) {
    self.report = report
    self.language = language
    self.manuscript = manuscript
    words = ReportWording(report, language: language)
  }

  /// A text in the language of the report; both languages must be there.
  func say(_ german: String, _ english: String) -> String { LocalizedText(de: german, en: english)[language] }

  func value(_ value: Double?) -> String { words.value(value) }
  func level(_ level: Double?) -> String { words.level(level) }

  /// A percentage as the language writes it.
  func percent(_ number: Double?) -> String { say("\(value(number))\u{A0}%", "\(value(number))%") }

  var isVerdict: Bool { report.verdict != nil }

  /// Every part in the order that all forms of the report share.
  func compose() {
    composeTitle()
    for section in report.sections { compose(section) }
  }

  private func compose(_ section: ReportSection) {
    switch section {
    case .result: composeResult()
    case .dimensions: composeValues()
    case .way: composeWay()
    case .gaps: composeGaps()
    case .fields: composeFields()
    case .strengths: composeStrengths()
    case .people: composePeople()
    case .trend: composeTrend()
    case .actions: composeActions()
    case .open: composeOpen()
    case .answers: composeAnswers()
    case .sources: composeSources()
    case .method: composeMethod()
    case .code: composeCode()
    // Beside the other answers.
    case .notes, .unscored: break
    }
  }

  // MARK: Heads of columns

  /// A column headed by a mark.
  func column(_ mark: Mark, width: Double) -> Table.Column {
    Table.Column("", width: width, .right) { canvas, area in
      mark.draw(on: canvas, at: Point(x: area.right - 4, y: area.middle.y), radius: 2.9)
    }
  }

  /// A column headed by the numbers of a scale.
  func column(scale numbers: [Double], width: Double) -> Table.Column {
    let lines = numbers.map { manuscript.line(value($0), TextStyle.label.tabular()) }
    let highest = numbers.max() ?? 1
    return Table.Column("", width: width) { canvas, area in
      for (number, line) in zip(numbers, lines) {
        let x = area.x + area.width * number / highest
        canvas.draw(line, at: Point(x: x - line.width / 2, y: area.y + TextStyle.label.ascent))
      }
    }
  }

  // MARK: Signs in running pieces

  /// A mark with its meaning beside it.
  func legend(_ mark: Mark, _ text: String) -> (width: Double, piece: Piece) {
    let line = manuscript.line(text.capitalisedFirst, .label)
    return (
      line.width + 11,
      Piece(height: TextStyle.label.leading) { canvas, place in
        mark.draw(on: canvas, at: place.moved(x: 3.6, y: TextStyle.label.leading / 2), radius: 2.9)
        canvas.draw(line, at: place.moved(x: 11, y: TextStyle.label.ascent))
      }
    )
  }

  /// A patch with its meaning beside it.
  func legend(isHatched: Bool, _ text: String) -> (width: Double, piece: Piece) {
    let line = manuscript.line(text.capitalisedFirst, .label)
    return (
      line.width + 21,
      Piece(height: TextStyle.label.leading) { canvas, place in
        let area = Area(x: place.x, y: place.y + TextStyle.label.leading / 2 - 2.2, width: 16, height: 4.4)
        if isHatched {
          canvas.hatch(area)
          canvas.frame(area, width: 0.4, .own)
        } else {
          canvas.fill(area, .own)
        }
        canvas.draw(line, at: place.moved(x: 21, y: TextStyle.label.ascent))
      }
    )
  }

  /// Entries of a legend side by side, on as many lines as they need.
  func row(_ entries: [(width: Double, piece: Piece)], width: Double) -> Piece {
    let gap = 14.0
    var rows: [[(x: Double, piece: Piece)]] = [[]]
    var x = 0.0
    for entry in entries {
      if x > 0, x + entry.width > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((x, entry.piece))
      x += entry.width + gap
    }
    return .stack(rows.map { .beside($0) }, spacing: 1)
  }

  /// The legend of bars, as far as its signs occur.
  func barLegend(hasUncertain: Bool, width: Double) -> Piece {
    var entries = [legend(isHatched: false, say("Ihr Wert", "your value"))]
    if hasUncertain {
      entries.append(
        legend(
          isHatched: true, say("noch möglich, je nach offenen Antworten", "still possible, depending on what is open")))
    }
    if report.benchmark != nil {
      entries.append(legend(.successful, Vocabulary.successful[language]))
      entries.append(legend(.lessSuccessful, Vocabulary.lessSuccessful[language]))
    }
    return row(entries, width: width)
  }
}
