import Benchmarks
import Questionnaire
import Scoring
import Words

extension ReportWriter {
  // Figures of other studies are context; a gap shows only so many of them.
  private static let figuresBesideGap = 2

  /// The largest gaps in full, the others in a line each.
  mutating func writeGaps() {
    guard let benchmark = report.benchmark else { return }
    heading(.gaps)
    if let none = words.noGaps { return page.paragraph(none) }
    page.paragraph(words.gapIntro)
    for gap in report.topGaps { write(gap, in: benchmark) }
    writeFurtherGaps()
  }

  private mutating func write(_ gap: ReportGap, in benchmark: Benchmark) {
    page.blank()
    page.sides("\(gap.rank)", gap.item.title[language], levels(of: gap))
    page.paragraph(path(gap.placed), indent: 4)
    page.paragraph(
      say("Aufwand je Schritt: ", "Effort per step: ") + Vocabulary.effort(gap.effort)[language] + dot
        + say("weniger Erfolgreiche:\u{A0}", "less successful:\u{A0}") + level(gap.gap.contrast), indent: 4)
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
      "Antwort \(level(gap.gap.level)) → Ziel \(level(gap.gap.target))",
      "answer \(level(gap.gap.level)) → target \(level(gap.gap.target))")
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
    page.paragraph(words.strengthsIntro)
    guard !report.strengths.isEmpty else { return }
    page.blank()
    for strength in report.strengths {
      let target = strength.target.map { say(" (Ziel \(level($0)))", " (target \(level($0)))") } ?? ""
      page.sides(
        "–", strength.placed.item.title[language], Vocabulary.level(strength.level, in: language) + target, signWidth: 2
      )
    }
  }
}
