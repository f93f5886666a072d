import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words
import Workshop

/// Writes a group report into a manuscript, part by part, in one language.
struct RoomComposer: Composer {
  let room: RoomReport
  let language: Language
  let manuscript: Manuscript
  /// The sentences that all renderings share.
  let words: RoomWording

  init(_ room: RoomReport, language: Language, manuscript: Manuscript) {
    self.room = room
    self.language = language
    self.manuscript = manuscript
    words = RoomWording(room, language: language)
  }

  var frame: PageFrame {
    let settings = room.report.settings
    let program = "reifegrad \(room.programVersion)"
    return PageFrame(
      kind: words.reportTitle, title: settings.title, imprint: "\(program) · \(settings.date.formatted(in: language))",
      metadata: PDFFile.Metadata(
        title: "\(words.reportTitle) – \(settings.title)", author: "", subject: words.subtitle, keywords: "",
        creator: program, date: settings.date.description))
  }

  /// Every part in the order that all forms of the report share.
  func compose() {
    composeTitle(kicker: words.reportTitle, title: room.report.settings.title)
    manuscript.add(
      manuscript.text(words.subtitle, .subtitle, width: Sheet.textWidth, isHyphenated: false), before: 3,
      keepsWithNext: true)
    manuscript.add(facts(words.headerEntries), before: 12)
    for part in room.parts { compose(part) }
  }

  private func compose(_ part: RoomReport.Part) {
    manuscript.heading(words.title(of: part), anchor: part.rawValue)
    switch part {
    case .values: composeValues()
    case .discussion: composeDiscussion()
    case .steps: composeSteps()
    case .items: composeItems()
    case .sizes: composeSizes()
    case .remarks: composeRemarks()
    case .reliability: composeReliabilities()
    case .method: composeFinePrint(words.methodEntries)
    case .privacy: composeFinePrint(words.privacyEntries)
    }
  }

  // MARK: Values

  private func composeValues() {
    let charts = ValueCharts(
      questionnaire: room.questionnaire, values: room.report.values, language: language, manuscript: manuscript,
      legend: legend)
    let radar = charts.radar
    let bars = charts.bars(width: radar == nil ? Sheet.textWidth : 276)
    manuscript.add(
      radar.map { Piece.beside([(0, bars), (Sheet.textWidth - $0.width, $0.piece)]) } ?? bars, keepsWithNext: true,
      role: "Figure")
    manuscript.paragraph(printed(words.valuesNote), TextStyle.small.quiet(), width: Sheet.textWidth, before: 5)
  }

  /// Without the signs of the profiles, which our fonts lack; the legend draws them.
  private func printed(_ text: String) -> String {
    text.replacing(Vocabulary.successfulSign + " ", with: "").replacing(Vocabulary.lessSuccessfulSign + " ", with: "")
  }

  private func legend(width: Double) -> Piece {
    var entries = [legend(isHatched: false, say("der Raum", "the room"))]
    if room.report.values.fields.contains(where: \.isUncertain) {
      entries.append(legend(isHatched: true, say("möglich; nicht alles ist gezeigt", "possible; not all is shown")))
    }
    return row(entries + profileLegend, width: width)
  }

  /// The signs of the profiles; none without a benchmark.
  var profileLegend: [(width: Double, piece: Piece)] {
    guard room.benchmark != nil else { return [] }
    return [
      legend(.successful, Vocabulary.successful[language]),
      legend(.lessSuccessful, Vocabulary.lessSuccessful[language]),
    ]
  }

  // MARK: Discussion, steps, remarks, reliability

  private func composeDiscussion() {
    manuscript.paragraph(words.discussionNote, keepsWithNext: true)
    for (index, proposal) in room.report.proposals.enumerated() {
      manuscript.item(
        "\(index + 1)",
        [
          Span(title(proposal.id) + "  ", TextStyle.body.semibold()),
          Span(words.reason(of: proposal), TextStyle.small.quiet()),
        ], signWidth: 14, before: 3)
    }
    manuscript.paragraph(Discussion.question[language], TextStyle.body.italic(), before: 5)
  }

  private func composeSteps() {
    guard !room.report.commitments.isEmpty else {
      manuscript.paragraph(words.noSteps)
      return
    }
    let table = manuscript.table(
      [.init("", width: 10), .init(say("Schritt", "Step"), width: 0), .init(Vocabulary.due[language], width: 84)],
      spacing: 10)
    manuscript.add(
      room.report.commitments.map { commitment in
        Table.Row(cells: [
          Piece(height: TextStyle.table.leading) { canvas, place in
            Checkbox(nil).draw(on: canvas, at: place.moved(y: TextStyle.table.leading / 2))
          },
          manuscript.cell(commitment.text, in: table, column: 1),
          manuscript.cell(words.due(commitment), TextStyle.table.tabular(), in: table, column: 2, isHyphenated: false),
        ])
      }, to: table, before: 0)
  }

  private func composeRemarks() {
    for remark in room.report.remarks {
      let about = remark.item.map { [Span("  " + title($0), TextStyle.small.quiet())] } ?? []
      manuscript.item("–", [Span(remark.text, .body)] + about)
    }
  }

  private func composeReliabilities() {
    manuscript.paragraph(words.reliabilityNote, width: Sheet.textWidth, keepsWithNext: true)
    for dimension in room.questionnaire.dimensions {
      guard let reliability = room.report.reliabilities[dimension.id]?.value else { continue }
      manuscript.item(
        "–",
        [
          Span(dimension.title[language] + "  ", TextStyle.body.semibold()),
          Span(words.reliability(reliability) + ". " + words.meaning(reliability), .body),
        ], before: 5)
      let table = manuscript.table(
        [.init(say("ohne diese Frage", "without this question"), width: 0), .init("α", width: 50)], spacing: 10)
      manuscript.add(
        reliability.without.map { without in
          Table.Row(cells: [
            manuscript.cell(words.alphaWithout(without.item), in: table, column: 0),
            manuscript.cell(
              words.alpha(without.alpha), TextStyle.table.tabular(), in: table, column: 1, isHyphenated: false),
          ])
        }, to: table, before: 2)
    }
  }

  func title(_ item: ItemID) -> String { room.questionnaire.item(item)?.title[language] ?? item.rawValue }
}
