import Benchmarks
package import Documents
import Questionnaire
import Scoring
package import Words
import Workshop

extension NamedGroupReport {
  /// The report as a document: what every format of it shows.
  package func document(in language: Language, _ extent: ReportExtent = .full) -> Document {
    GroupDocument(self, language).document(extent)
  }
}

/// Builds the document of a group report, in one language.
struct GroupDocument: Phrasing {
  let room: NamedGroupReport
  let language: Language
  let words: GroupWording

  init(_ room: NamedGroupReport, _ language: Language) {
    self.room = room
    self.language = language
    words = GroupWording(room, language: language)
  }

  func document(_ extent: ReportExtent) -> Document {
    let settings = room.report.settings
    return Document(
      language: language,
      head: Document.Head(
        kind: words.reportTitle, name: settings.title, subtitle: words.subtitle, facts: words.headerTerms,
        organiser: room.organiser),
      sections: room.parts.filter { extent.holds($0.layer) }.map { part in
        Document.Section(
          id: part.rawValue, title: words.title(of: part), layer: part.layer, blocks(of: part))
      },
      properties: Document.Properties(
        title: [words.reportTitle, settings.title, settings.date.formatted(in: language)].joined(separator: " – "),
        subject: words.subtitle, date: settings.date, program: Vocabulary.program(room.programVersion)))
  }

  private func blocks(of part: NamedGroupReport.Part) -> [Block] {
    switch part {
    case .summary: summary
    case .items: items
    case .steps: steps
    case .remarks: [.list(List(.bullets, room.report.remarks.map(worded)))]
    case .values: values
    case .statistics: statistics
    case .sizes: sizes
    case .method: [.terms(words.methodTerms)]
    case .privacy: [.terms(words.privacyTerms)]
    }
  }

  // MARK: Values

  private var values: [Block] {
    let figures = ValueFigures(
      questionnaire: room.questionnaire, values: room.report.values, language: language,
      basis: room.hasTargets ? room.benchmark?.basis : nil, own: LocalizedText(de: "der Raum", en: "the room"),
      possible: LocalizedText(de: "möglich; nicht alles ist gezeigt", en: "possible; not all is shown"))
    var bullets = figures.bullets
    bullets.isExplained = true
    bullets.valueTitle = LocalizedText(de: "Raum", en: "room")[language]
    // A net of which hardly a corner is known shows nothing.
    let known = room.report.values.fields.count { $0.reading.isAssessable }
    let drawings: Block =
      known >= Self.fewestCorners
      ? .beside([.figure(.bullets(bullets))], [.figure(.radar(figures.radar))]) : .figure(.bullets(bullets))
    return [.paragraph(words.valuesNote(hasBounds: figures.hasBounds)), drawings]
      + [words.ownGuideValues.map { .paragraph($0, .note) }].compactMap(\.self)
  }

  private static let fewestCorners = 3

  // MARK: Steps, remarks

  private var steps: [Block] {
    let columns = [
      Column("", .box), Column(say("Schritt", "Step"), .name), Column(Phrase(Vocabulary.due[language]), .short),
    ]
    let items = room.report.commitments.map { commitment in
      let (text, due) = (Phrase.own(commitment.text), words.due(commitment))
      return List.Item(text, aside: due, cells: [Cell(figure: .checkbox(.open)), Cell(text), Cell(due)])
    }
    return [
      .list(
        List(
          .bullets,
          caption: say("Wer einen Schritt nennt, bleibt ungenannt", "Who named a step remains unnamed"),
          columns: columns, items))
    ]
  }

  private func worded(_ remark: Remark) -> Phrase {
    .own(remark.text) + (remark.item.map { " \(Inline.quiet("(\(words.title(of: $0)))"))" } ?? "")
  }
}

extension NamedGroupReport.Part {
  /// The one place that says which part belongs to which layer, in every format.
  package var layer: Document.Layer {
    switch self {
    case .summary: .page
    case .items, .steps, .remarks, .values: .analysis
    case .statistics, .sizes, .method, .privacy: .appendix
    }
  }
}
