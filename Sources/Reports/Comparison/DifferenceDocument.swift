import Benchmarks
package import Documents
import Questionnaire
package import Words

extension NamedDifference {
  /// Both side by side as a document: what every format of it shows.
  package func document(in language: Language) -> Document { DifferenceDocument(self, language).document }
}

/// Builds the document of two measured benchmarks side by side, in one language.
struct DifferenceDocument: Phrasing {
  private let named: NamedDifference
  let language: Language

  init(_ named: NamedDifference, _ language: Language) {
    self.named = named
    self.language = language
  }

  private var difference: BenchmarkDifference { named.difference }

  var document: Document {
    let kind = DifferenceText.kind[language]
    let names = [difference.first, difference.second].map(name(of:)).joined(separator: " – ")
    let subtitle = named.questionnaire.title[language]
    return Document(
      language: language,
      head: Document.Head(kind: kind, name: names, subtitle: subtitle, organiser: named.organiser),
      sections: [
        Document.Section(id: "summary", title: DifferenceText.summary[language], layer: .page, summary + people),
        Document.Section(id: "items", title: DifferenceText.items[language], items),
        Document.Section(id: "method", title: DifferenceText.method[language], method),
      ],
      properties: Document.Properties(
        title: "\(kind): \(names)", subject: subtitle, date: named.date,
        program: Vocabulary.program(named.programVersion)))
  }

  /// The title; where both have the same one, which is so until somebody gives them others, with the id of the file.
  private func name(of benchmark: Benchmark) -> String {
    let title = benchmark.title[language]
    return difference.first.title[language] == difference.second.title[language] ? "\(title) (\(benchmark.id))" : title
  }

  // MARK: What may be said

  private var summary: [Block] {
    let clear = difference.entries.filter(\.isClear)
    let (count, all) = (clear.count, difference.entries.count)
    let which: Phrase =
      switch (count, all) {
      case (_, 1): say("Bei der einen gemeinsamen Frage ist", "On the one question in common")
      case (0, _): say("Bei keiner der \(all) gemeinsamen Fragen ist", "On none of the \(all) questions in common")
      case (_, _): say("Bei \(count) von \(all) gemeinsamen Fragen ist", "On \(count) of \(all) questions in common")
      }
    let isLarger =
      count == 0 && all == 1
      ? say(
        " der Unterschied nicht größer, als der Zufall ihn erklärt.",
        " the difference is no larger than chance explains.")
      : say(" der Unterschied größer, als der Zufall ihn erklärt.", " the difference is larger than chance explains.")
    let lead = which + isLarger
    var blocks: [Block] = [.paragraph(lead, .answer)]
    let second = name(of: difference.second)
    for (finding, name) in [
      (
        NamedDifference.Finding.higher,
        say("Höher in „\(second)“: ", "Higher in “\(second)”: ")
      ), (.lower, say("Niedriger in „\(second)“: ", "Lower in “\(second)”: ")),
    ] {
      let titles = clear.filter { $0.finding == finding }.map { named.title(of: $0.id)[language] }
      if !titles.isEmpty { blocks.append(.paragraph(name + Phrase(titles.joined(separator: ", ") + "."))) }
    }
    if count < all, all > 1 {
      blocks.append(
        .paragraph(
          say(
            "Bei den übrigen lässt sich kein Unterschied belegen. Das heißt nicht, dass es keinen gibt.",
            "On the others no difference can be shown. That does not mean that there is none.")))
    }
    return blocks + [.paragraph(whom, .boxed)]
  }

  private var whom: Phrase {
    let selections = [difference.first, difference.second].map { $0.source.fieldwork?.selection }
    let isOpen = selections.contains { $0 != .random && $0 != .everyone }
    return isOpen
      ? say(
        "Verglichen sind die, die geantwortet haben. Mindestens einmal hat geantwortet, wer wollte, oder die Datei sagt es "
          + "nicht: Ein Unterschied kann auch daher kommen, dass andere geantwortet haben.",
        "Compared are those who answered. At least once whoever wanted to did, or the file does not say: a difference may "
          + "also be there because other people answered.")
      : say(
        "Verglichen sind die, die geantwortet haben. Wer nicht antwortete, kann anders sein.",
        "Compared are those who answered. Those who did not may differ.")
  }

  // MARK: Who

  private var people: [Block] {
    [("A", difference.first), ("B", difference.second)].map { sign, benchmark in
      let source = benchmark.source
      let terms =
        [
          Term(say("Datei", "File"), Phrase("\(benchmark.id.rawValue), " + source.citation[language])),
          Term(say("Befragte", "Respondents"), source.n.map { "n = \($0)" } ?? say("nicht bekannt", "not known")),
        ] + FieldworkText.entries(of: source).map { Term(Phrase($0.label[language]), Phrase($0.text[language])) }
      return .part(Part(Phrase("\(sign): \(name(of: benchmark))"), [.terms(terms)]))
    }
  }

  // MARK: Item by item

  private var items: [Block] {
    var blocks = named.dimensions.flatMap { dimension, entries -> [Block] in
      let mean = difference.mean(over: Set(entries.map(\.id)))
      return [
        .part(
          Part(
            Phrase(dimension.title[language]),
            (mean.map { [Block.paragraph(worded($0))] } ?? []) + [.table(table(entries, dimension.title[language]))]))
      ]
    }
    if let mean = difference.mean(), named.dimensions.count > 1 {
      blocks.insert(.paragraph(say("Alle Fragen zusammen: ", "All questions together: ") + worded(mean)), at: 0)
    }
    for (sign, items) in [("A", difference.onlyFirst), ("B", difference.onlySecond)] where !items.isEmpty {
      let titles = items.map { named.title(of: $0)[language] }.joined(separator: ", ")
      blocks.append(
        .paragraph(
          say(
            "Nur in \(sign) mit genug Antworten: \(titles).", "With enough responses in \(sign) alone: \(titles)."),
          .note))
    }
    return blocks
  }

  private func worded(_ mean: BenchmarkDifference.Mean) -> Phrase {
    let text = DifferenceText.signed(mean.difference, in: language)
    return mean.isClear
      ? say("im Mittel \(text).", "\(text) on average.")
      : say(
        "im Mittel \(text); kein Unterschied zu belegen.", "\(text) on average; no difference can be shown.")
  }

  private func table(_ entries: [BenchmarkDifference.Entry], _ dimension: String) -> Table {
    Table(
      caption: say(
        "Mittlere Antwort 0–4 und Unterschied B − A je Frage: \(dimension)",
        "Mean answer 0–4 and difference B − A of each question: \(dimension)"),
      columns: [
        Column(say("Frage", "Question"), .name), Column("A", .number, label: "A"), Column("B", .number, label: "B"),
        Column("B − A [95 %]", .short), Column(say("Aussage", "Finding"), .short),
      ],
      rows: entries.map { entry in
        Table.Row(
          key: "item" / entry.id.rawValue, look: entry.isClear ? .emphasised : .plain,
          [
            Cell(Phrase(named.title(of: entry.id)[language])), cell(entry.first), cell(entry.second),
            Cell(Phrase(DifferenceText.signed(entry.difference, in: language))),
            Cell(Phrase(DifferenceText.name(of: entry.finding)[language])),
          ])
      })
  }

  private func cell(_ counts: LevelCounts) -> Cell {
    Cell(Phrase(Numerals.text(counts.mean, decimals: 2, in: language)), under: "n\u{A0}=\u{A0}\(counts.n)")
  }

  // MARK: Method

  private var method: [Block] {
    let k = [difference.first, difference.second].compactMap { $0.measurement?.rule.minimum }.max() ?? 0
    return [
      .terms(
        Terms(
          [
            Term(say("Unterschied", "Difference"), Phrase(DifferenceText.howDifference[language])),
            Term(say("Aussage", "Finding"), Phrase(DifferenceText.howFinding[language])),
            Term(say("Mittel", "Mean"), Phrase(DifferenceText.howMean[language])),
            Term(
              say("Kleine Gruppen", "Small groups"),
              say(
                "Fragen mit weniger als \(k) Antworten stehen nicht in den Dateien und werden nicht verglichen.",
                "Questions with fewer than \(k) responses are not in the files and are not compared.")),
          ], .wide))
    ]
  }
}
