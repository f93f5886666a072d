import Benchmarks
import Questionnaire
import Scoring

extension ReportWriter {
  // Figures of other studies are context; a gap shows only so many of them.
  private static let figuresBesideGap = 2

  /// The largest gaps in full, the others in a line each.
  mutating func writeGaps() {
    guard let benchmark = report.benchmark else { return }
    heading(.gaps)
    guard !report.gaps.isEmpty else {
      page.paragraph(
        report.header.answeredCount == 0
          ? say("Ohne Antworten lassen sich keine Lücken bestimmen.", "Without answers no gaps can be determined.")
          : say(
            "Keine: Alle beantworteten Fragen, zu denen es ein Ziel gibt, haben es erreicht.",
            "None: every answered item that has a target has reached it."))
      return
    }
    page.paragraph(
      say(
        "Eine Lücke ist der Abstand Ihrer Stufe zum Ziel, der Stufe der Erfolgreichen (\(benchmark.title[language])). Oben steht, "
          + "wo der Abstand groß ist, wo sich beide Gruppen deutlich unterscheiden und wo die Frage viel wiegt. "
          + "Gehen Sie eine Stufe nach der anderen.",
        "A gap is the distance from your level to the target, the level of the successful (\(benchmark.title[language])). "
          + "At the top stands where the distance is large, where the two groups clearly differ and where the item weighs "
          + "much. Take one level at a time."))
    for gap in report.topGaps { write(gap, in: benchmark) }
    writeFurtherGaps()
  }

  private mutating func write(_ gap: ReportGap, in benchmark: Benchmark) {
    page.blank()
    page.sides("\(gap.rank)", gap.item.title[language], levels(of: gap))
    page.paragraph(path(gap.placed), indent: 4)
    page.paragraph(
      say("Aufwand je Stufe: ", "Effort per level: ") + Vocabulary.effort(gap.effort)[language] + dot
        + say("weniger Erfolgreiche: Stufe\u{A0}", "less successful: level\u{A0}") + level(gap.gap.contrast), indent: 4)
    page.blank()
    var entries: [(label: String, text: String)] = []
    if let why = gap.why { entries.append((say("Warum", "Why"), why[language])) }
    entries.append((say("Sie heute", "You today"), words.worded(gap.gap.level, of: gap.item)))
    entries.append((Vocabulary.target[language], words.worded(gap.gap.target, of: gap.item)))
    if let step = gap.nextStep { entries.append((Vocabulary.nextStep[language], step[language])) }
    entries.append((say("Grundlage", "Basis"), words.origin(of: gap.value, in: benchmark)))
    for figure in gap.figures.prefix(Self.figuresBesideGap) {
      entries.append((say("Veröffentlicht", "Published"), words.worded(figure)))
    }
    let labelWidth = min(page.width / 3, page.columns(Vocabulary.nextStep[language]) + 2)
    for entry in entries { page.entry(entry.label, entry.text, labelWidth: labelWidth, indent: 4) }
  }

  private func levels(of gap: ReportGap) -> String {
    say(
      "Stufe \(level(gap.gap.level)) → Ziel \(level(gap.gap.target))",
      "level \(level(gap.gap.level)) → target \(level(gap.gap.target))")
  }

  private mutating func writeFurtherGaps() {
    guard !report.furtherGaps.isEmpty else { return }
    page.subheading(say("Weitere Lücken", "Further gaps"))
    for gap in report.furtherGaps {
      page.sides("\(gap.rank)", gap.item.title[language], levels(of: gap))
    }
  }

  /// What is strong.
  mutating func writeStrengths() {
    heading(.strengths)
    guard !report.strengths.isEmpty else {
      page.paragraph(
        say("Noch keine Frage auf Stufe 3 oder höher", "No item at level 3 or higher yet")
          + (report.benchmark == nil ? "." : say(" und zugleich am Ziel.", " and at its target.")))
      return
    }
    page.paragraph(
      report.benchmark == nil
        ? say("Was bei Ihnen auf Stufe 3 oder höher steht:", "What stands at level 3 or higher with you:")
        : say(
          "Was das Ziel erreicht hat und auf Stufe 3 oder höher steht:",
          "What has reached its target and stands at level 3 or higher:"))
    page.blank()
    for strength in report.strengths {
      let target = strength.target.map { say(" (Ziel \(level($0)))", " (target \(level($0)))") } ?? ""
      page.sides(
        "–", strength.placed.item.title[language], Vocabulary.level(strength.level, in: language) + target, signWidth: 2
      )
    }
  }
}
