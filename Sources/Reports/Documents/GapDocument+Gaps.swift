import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The largest gaps in full, the others closer together: each with where the company stands and what to do next.
  var gaps: [Block] {
    guard report.benchmark != nil else { return [] }
    if let none = words.noGaps { return [.paragraph(Phrase(none))] }
    let items = report.gaps.prefix(brevity.topGaps).map { gap in
      List.Item(
        text(gap.item.title), aside: levels(of: gap), sign: rank(gap), key: .gap(gap.id),
        [
          .figure(.track(track(gap))), .terms(terms(gap)),
        ])
    }
    return [
      .paragraph(marked(words.gapIntro)), .figure(.legend(trackLegend)),
      .list(List(.ranked, isLoose: true, items).folding()),
    ] + [furtherGaps].compactMap(\.self)
  }

  private func time(_ gap: ReportGap) -> Phrase { gap.time.map { text(Vocabulary.time($0)) } ?? "–" }

  /// Where the company stands, and what to do next.
  private func terms(_ gap: ReportGap) -> [Term] {
    let key = DataKey.gap(gap.id)
    var terms = [Term(say("Heute", "Today"), Phrase(meaning(gap.gap.level, of: gap.item, at: key)))]
    if let step = gap.nextStep {
      terms.append(Term(text(Vocabulary.nextStep), timed(step, of: gap)).emphasised())
    }
    return terms
  }

  /// What to do, with how long it takes.
  private func timed(_ step: LocalizedText, of gap: ReportGap) -> Phrase {
    self.step(step, at: place(of: gap)) + " \(Inline.quiet("(\(time(gap)))"))"
  }

  private func place(of gap: ReportGap) -> Said.Place {
    Said.Place(words: words.say("Lücke \(gap.rank)", "gap \(gap.rank)"), target: DataKey.gap(gap.id).target)
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

  func priority(_ gap: ReportGap) -> Number {
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
    let further = report.gaps.dropFirst(brevity.topGaps)
    guard !further.isEmpty else { return nil }
    let count = further.count
    let title =
      count == 1
      ? say("Eine weitere Lücke", "One further gap") : say("\(count) weitere Lücken", "\(count) further gaps")
    guard !brevity.isTight else {
      return .terms([Term(title, Phrase(words.named(further.map { $0.item.title[language] })))])
    }
    let items = further.prefix(brevity.listed).map { gap in
      let today = meaning(gap.gap.level, of: gap.item, at: .gap(gap.id))
      let step = gap.nextStep.map { timed($0, of: gap) }
      var item = List.Item(
        text(gap.item.title), aside: levels(of: gap), sign: rank(gap), key: .gap(gap.id),
        [.paragraph(Phrase(today), .quiet)] + (step.map { [.paragraph($0)] } ?? []))
      item.shortAside = shortLevels(of: gap)
      return item
    }
    return .fold(Fold(title, [.list(List(.ranked, items))] + rest(count - items.count)))
  }
}
