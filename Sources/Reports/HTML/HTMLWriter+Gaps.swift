import Benchmarks
import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  // Figures of other studies are context; a gap shows only so many of them.
  private static let figuresBesideGap = 2

  /// The largest gaps in a table and in full with their next steps, the others below.
  var gaps: HTML? {
    guard let benchmark = report.benchmark else { return nil }
    if let none = words.noGaps { return "<p>\(none)</p>\n" }
    let glance = table(
      say("Die größten Lücken auf einen Blick", "The largest gaps at a glance"), gapColumns,
      report.topGaps.map(row), class: "stacked ranked")
    return """
      <p>\(words.gapIntro)</p>
      \(levelLegend)\(glance)\
      <h3>\(say("Die größten Lücken im Einzelnen", "The largest gaps one by one"))</h3>
      \(report.topGaps.map { article($0, in: benchmark) })\
      \(furtherGaps)
      """
  }

  private var gapColumns: [String] {
    [
      say("Rang", "Rank"), say("Frage", "Question"), say("Antworten 0–4", "Answers 0–4"), Vocabulary.level[language],
      Vocabulary.target[language], say("Vorrang", "Priority"), say("Aufwand je Schritt", "Effort per step"),
    ]
  }

  private func row(_ gap: ReportGap) -> HTML {
    """
    <tr role="row" data-gap="\(gap.id.rawValue)">\(head(of: gap))\
    <td role="cell" class="drawn">\(track(of: gap))</td>\
    <td role="cell" data-label="\(Vocabulary.level[language])" data-key="level">\(level(gap.gap.level))</td>\
    <td role="cell" data-label="\(Vocabulary.target[language])" data-key="target">\(level(gap.gap.target))</td>\
    \(priority(of: gap))\
    <td role="cell" data-label="\(say("Aufwand", "Effort"))">\(Vocabulary.effort(gap.effort)[language])</td></tr>

    """
  }

  private func head(of gap: ReportGap) -> HTML {
    """
    <td role="cell" class="rank" data-key="rank">\(gap.rank)</td>\
    <th role="rowheader" scope="row">\(gap.item.title[language])<span class="under">\(words.path(gap.placed))</span></th>
    """
  }

  private func priority(of gap: ReportGap) -> HTML {
    let shown = Numerals.shortest(gap.gap.priority, most: 2, in: language)
    return """
      <td role="cell" data-label="\(say("Vorrang", "Priority"))" data-key="priority">\
      \(number(gap.gap.priority, shown: shown))</td>
      """
  }

  private var furtherGaps: HTML? {
    guard !report.furtherGaps.isEmpty else { return nil }
    let rows = report.furtherGaps.map { gap -> HTML in
      """
      <tr role="row" data-gap="\(gap.id.rawValue)">\(head(of: gap))\
      <td role="cell" class="drawn" data-label="\(say("Antwort und Ziel", "Answer and target"))">\(track(of: gap))\
      <span data-key="level">\(level(gap.gap.level))</span> → <span data-key="target">\(level(gap.gap.target))</span></td>\
      \(priority(of: gap))\
      <td role="cell" class="prose long" data-label="\(Vocabulary.nextStep[language])">\(gap.nextStep?[language] ?? "–") \
      <span class="quiet">(\(Vocabulary.effort(gap.effort)[language]))</span></td></tr>

      """
    }
    return table(
      say("Weitere Lücken", "Further gaps"),
      [
        say("Rang", "Rank"), say("Frage", "Question"), say("Antwort → Ziel", "Answer → target"),
        say("Vorrang", "Priority"),
        Vocabulary.nextStep[language],
      ], rows, class: "stacked ranked further")
  }

  private func track(of gap: ReportGap) -> HTML {
    let (own, target, contrast) = (
      words.level(gap.gap.level), words.level(gap.gap.target), words.level(gap.gap.contrast)
    )
    return LevelTrack(
      level: gap.gap.level, target: gap.gap.target, contrast: gap.gap.contrast,
      title: say(
        "Antwort \(own), Ziel \(target), weniger Erfolgreiche \(contrast)",
        "answer \(own), target \(target), less successful \(contrast)")
    ).drawing
  }

  private func article(_ gap: ReportGap, in benchmark: Benchmark) -> HTML {
    var entries: [(label: String, text: HTML)] = []
    if let why = gap.why { entries.append((say("Warum", "Why"), "\(why[language])")) }
    entries.append((say("Sie heute", "You today"), "\(words.worded(gap.presentLevel, gap.present(in: language)))"))
    entries.append((Vocabulary.target[language], "\(words.worded(gap.targetLevel, gap.target(in: language)))"))
    entries.append((say("Grundlage", "Basis"), "\(words.origin(of: gap.value, in: benchmark))"))
    for figure in gap.figures.prefix(Self.figuresBesideGap) {
      entries.append((say("Veröffentlicht", "Published"), "\(words.worded(figure))"))
    }
    let step: HTML? = gap.nextStep.map { step in
      """
      <p class="next"><strong>\(say(
        "Nächster Schritt (\(Vocabulary.effort(gap.effort).german))",
        "Next step (\(Vocabulary.effort(gap.effort).english))"))</strong> \(step[language])</p>
      """
    }
    return """
      <article class="gap" aria-labelledby="luecke-\(gap.rank)">
      <h4 id="luecke-\(gap.rank)"><span class="rank">\(gap.rank)</span> \(gap.item.title[language])</h4>
      <p class="under">\(words.path(gap.placed)) · \(say("Antwort", "answer")) \(words.level(gap.gap.level)) → \
      \(say("Ziel", "target")) \(words.level(gap.gap.target)) · \
      \(say("weniger Erfolgreiche:", "less successful:")) \(words.level(gap.gap.contrast))</p>
      \(track(of: gap))
      \(step)
      \(terms(entries))
      </article>

      """
  }

  /// What is strong.
  var strengths: HTML {
    guard !report.strengths.isEmpty else { return "<p>\(words.strengthsIntro)</p>\n" }
    let rows = report.strengths.map { strength -> HTML in
      """
      <li>\(strength.placed.item.title[language]) <span class="quiet">\
      \(Vocabulary.level(strength.level, in: language))\
      \(strength.target.map { say(" (Ziel \(words.level($0)))", " (target \(words.level($0)))") } ?? "")</span></li>

      """
    }
    return "<p>\(words.strengthsIntro)</p>\n<ul class=\"columns\">\n\(rows)</ul>\n"
  }
}
