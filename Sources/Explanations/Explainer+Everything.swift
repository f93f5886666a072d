import Benchmarks
import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// Every number of the report.
  var everything: Document {
    let title = say("So kommen die Zahlen zustande", Vocabulary.methodTitle.english)
    var intro = [
      say(
        "Jede gewertete Frage führt zu einer Antwort von 0 bis 4. Aus Antworten und Gewichten entstehen die Werte der "
          + "Handlungsfelder, daraus die der Dimensionen\(report.hasStages ? ", daraus die Reifestufe" : "").",
        "Every scored question leads to an answer from 0 to 4. Answers and weights give the values of the fields, these give "
          + "the values of the dimensions\(report.hasStages ? ", and these the stage" : "").")
    ]
    if report.header.form == .short {
      intro.append(
        say(
          "Alles gilt für die Fragen der Kurzform allein.",
          "Everything holds for the questions of the short form alone."))
    }
    let date = report.header.date
    return Document(
      language: language,
      head: Document.Head(
        kind: title, name: nil,
        subtitle: report.header.questionnaire[language] + words.separator + date.formatted(in: language),
        intro: intro.map { .paragraph(Phrase($0), .note) }),
      sections: [Document.Section(id: "result", title: say("Ergebnis", "Result"), result)]
        + report.questionnaire.dimensions.map(section) + [order].compactMap(\.self) + furtherParts + [benchmark]
        + [unscored].compactMap(\.self),
      properties: Document.Properties(
        title: title, subject: report.header.questionnaire[language], date: date, program: ""))
  }

  private func section(_ dimension: Dimension) -> Document.Section {
    Document.Section(
      id: dimension.id.rawValue, title: dimension.title[language],
      self.dimension(dimension.id)
        + dimension.fields.flatMap { field in
          self.field(field.id)
            + report.answers.filter { $0.placed?.field.id == field.id }.flatMap { item($0.id) }
        })
  }

  /// The list of gaps with the factors of each priority.
  private var order: Document.Section? {
    guard report.benchmark != nil, !report.gaps.isEmpty else { return nil }
    return Document.Section(
      id: "order", title: say("Reihenfolge der Lücken", "Order of the gaps"),
      [
        .words(
          say(
            "Vorrang = Lücke × Beleg oder Unterschied der Gruppen × Gewicht"
              + (report.hasStages ? " × 2 im Engpass." : ".")
              + " Bei Gleichstand: Kernfragen, weniger Zeit für den nächsten Schritt, Reihenfolge der Fragen.",
            "Priority = gap × support or difference of the groups × weight"
              + (report.hasStages ? " × 2 in the bottleneck." : ".")
              + " Ties: core questions, less time for the next step, order of the questions.")),
        .list(
          List(
            .ranked,
            report.gaps.map { gap in
              List.Item(
                Phrase(gap.item.title[language]), aside: Phrase(arithmetic.text(of: gap.gap.product)),
                sign: "\(gap.rank)")
            })),
      ])
  }

  /// Next steps, plan, parked questions, people, trend and code, as far as the report has them.
  private var furtherParts: [Document.Section] {
    let parts: [(id: String, title: LocalizedText, isThere: Bool, blocks: [Block])] = [
      ("next", LocalizedText(de: "Nächste Schritte", en: "Next steps"), true, next),
      ("plan", LocalizedText(de: "Plan", en: "Plan"), report.plan != nil, plan),
      ("parked", Vocabulary.parked, !report.parked.isEmpty, parked),
      ("people", report.title(of: .people), report.people != nil, people),
      ("trend", report.title(of: .trend), report.trend != nil, trend),
      ("code", report.title(of: .code), report.sections.contains(.code), code),
    ]
    return parts.filter(\.isThere).map { Document.Section(id: $0.id, title: $0.title[language], $0.blocks) }
  }

  /// Where the benchmark comes from.
  private var benchmark: Document.Section {
    guard let benchmark = report.benchmark else {
      return Document.Section(
        id: "benchmark", title: say("Vergleich", "Comparison"),
        [
          .words(words.noProfiles)
        ])
    }
    // Of a target nobody was asked.
    let source =
      benchmark.basis == .target
      ? benchmark.source.citation[language].withoutFullStop : words.citation(benchmark.source)
    let origin =
      say("\(benchmark.title.german), Version ", "\(benchmark.title.english), version ")
      + "\(benchmark.version): \(source). "
      + Vocabulary.name(of: benchmark.basis)[language].capitalisedFirst + "."
    var blocks: [Block] = [.words(origin), .words(benchmark.note[language])]
    if !report.generalFigures.isEmpty {
      let figures = report.generalFigures.map { Phrase(words.worded($0)) }
      blocks.append(
        .part(
          Part(
            Phrase(words.generalFiguresTitle),
            isInset: true, [.list(List(.bullets, figures))])))
    }
    return Document.Section(
      id: "benchmark", title: say("Herkunft der Vergleichswerte", "Origin of the benchmark values"), blocks)
  }

  private var unscored: Document.Section? {
    guard !report.unscoredAnswers.isEmpty else { return nil }
    return Document.Section(
      id: "unscored", title: words.title(of: .unscored),
      report.unscoredAnswers.flatMap { item($0.id) })
  }
}
