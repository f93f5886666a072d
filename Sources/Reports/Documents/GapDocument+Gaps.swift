import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  // Figures of other studies are context; all of them stand with the sources.
  private static let figuresBesideGap = 1

  /// The largest gaps in full, the others in a line each.
  var gaps: [Block] {
    guard let benchmark = report.benchmark else { return [] }
    if let none = words.noGaps { return [.paragraph(Phrase(none))] }
    return [
      .paragraph(marked(words.gapIntro)), .figure(.legend(trackLegend)),
      .list(
        List(
          .ranked, isLoose: true,
          caption: say("Die größten Lücken auf einen Blick", "The largest gaps at a glance"), columns: columns,
          detailTitle: say("Die größten Lücken im Einzelnen", "The largest gaps one by one"),
          report.topGaps.map { item($0, in: benchmark) })),
    ] + [furtherGaps].compactMap(\.self)
  }

  private var columns: [Column] {
    [
      Column(say("Rang", "Rank"), .rank), Column(say("Frage", "Question"), .name),
      Column(say("Antworten 0–4", "Answers 0–4"), .chart(scale: [0, 1, 2, 3, 4])),
      Column(text(Vocabulary.level), .number),
      Column(text(Vocabulary.target), .number), Column(say("Vorrang", "Priority"), .number),
      Column(
        say("Zeit für den nächsten Schritt", "Time for the next step"), .short,
        label: text(Vocabulary.workingTime).plain),
    ]
  }

  private func time(_ gap: ReportGap) -> Phrase { gap.time.map { text(Vocabulary.time($0)) } ?? "–" }

  private func item(_ gap: ReportGap, in benchmark: Benchmark) -> List.Item {
    let key = DataKey.gap(gap.id)
    let contrast = contrast(gap.gap.reference, key / "contrast").map { contrast -> Phrase in
      " · \(Mark.lessSuccessful)\u{A0}\(contrast)"
    }
    return List.Item(
      text(gap.item.title), aside: levels(of: gap), sign: rank(gap), key: key,
      cells: [
        Cell(rank(gap)), Cell(text(gap.item.title), under: path(gap.placed)), Cell(figure: .track(track(gap))),
        Cell("\(level(gap.gap.level, key / "level"))"), Cell(target(gap.gap.reference, key / "target")),
        Cell("\(priority(gap))"), Cell(time(gap)),
      ],
      [
        .paragraph(path(gap.placed), .place),
        .paragraph(say("Nächster Schritt: \(time(gap))", "Next step: \(time(gap))") + (contrast ?? ""), .note),
        .figure(.track(track(gap))),
        .terms(terms(gap, in: benchmark)),
      ])
  }

  private func terms(_ gap: ReportGap, in benchmark: Benchmark) -> [Term] {
    var terms: [Term] = []
    if let why = gap.why { terms.append(Term(say("Warum", "Why"), text(why)).detailed()) }
    terms.append(Term(say("Sie heute", "You today"), Phrase(words.worded(gap.gap.level, of: gap.item))))
    let target = words.worded(gap.gap.target, of: gap.item) + words.sign(of: gap.gap.reference)
    terms.append(Term(text(Vocabulary.target), Phrase(target)))
    if let step = gap.nextStep { terms.append(Term(text(Vocabulary.nextStep), text(step)).emphasised()) }
    terms.append(Term(say("Grundlage", "Basis"), Phrase(words.shortOrigin(of: gap.value, in: benchmark))).detailed())
    for figure in gap.figures.prefix(Self.figuresBesideGap) {
      terms.append(Term(say("Veröffentlicht", "Published"), Phrase(words.worded(figure))).detailed())
    }
    return terms
  }

  /// “answer 1 → target 3”.
  private func levels(of gap: ReportGap) -> Phrase {
    let key = DataKey.gap(gap.id)
    let (own, target) = (level(gap.gap.level, key / "level"), target(gap.gap.reference, key / "target"))
    return say("Antwort \(own) → Ziel \(target)", "answer \(own) → target \(target)")
  }

  /// “1 → 3”.
  private func shortLevels(of gap: ReportGap) -> Phrase {
    let key = DataKey.gap(gap.id)
    return "\(level(gap.gap.level, key / "level")) → \(target(gap.gap.reference, key / "target"))"
  }

  private func rank(_ gap: ReportGap) -> Phrase {
    "\(Number(Double(gap.rank), shown: "\(gap.rank)", .gap(gap.id) / "rank"))"
  }

  private func priority(_ gap: ReportGap) -> Number {
    let priority = gap.gap.priority
    return Number(priority, shown: Numerals.shortest(priority, most: 2, in: language), .gap(gap.id) / "priority")
  }

  private func track(_ gap: ReportGap) -> Track {
    let name = Vocabulary.lessSuccessful(of: gap.basis)[language]
    let contrast = contrast(gap.gap.reference, .gap(gap.id) / "contrast").map { ", \(name) \($0.plain)" } ?? ""
    return Track(
      own: [gap.gap.level], successful: gap.gap.target, lessSuccessful: gap.gap.reference.lessSuccessful,
      alternative: levels(of: gap).plain + contrast)
  }

  private var furtherGaps: Block? {
    guard !report.furtherGaps.isEmpty else { return nil }
    let title = say("Weitere Lücken", "Further gaps")
    let columns = [
      Column(say("Rang", "Rank"), .rank), Column(say("Frage", "Question"), .name),
      Column(say("Antwort → Ziel", "Answer → target"), .short), Column(say("Vorrang", "Priority"), .number),
      Column(text(Vocabulary.nextStep), .text),
    ]
    let items = report.furtherGaps.map { gap in
      var item = List.Item(
        text(gap.item.title), aside: levels(of: gap), sign: rank(gap), key: .gap(gap.id),
        cells: [
          Cell(rank(gap)), Cell(text(gap.item.title), under: path(gap.placed)),
          Cell(shortLevels(of: gap), figure: .track(track(gap))), Cell("\(priority(gap))"),
          Cell(
            "\(gap.nextStep.map(text) ?? "–") \(Inline.quiet("(\(time(gap)))"))"),
        ])
      item.shortAside = shortLevels(of: gap)
      return item
    }
    return .part(Part(title, [.list(List(.ranked, caption: title, columns: columns, items))]))
  }
}
