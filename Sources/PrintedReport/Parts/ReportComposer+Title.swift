import Benchmarks
import Questionnaire
import Reports
import Words

extension ReportComposer {
  /// Who was assessed, when and by whom.
  func composeTitle() {
    let header = report.header
    composeTitle(
      kicker: words.reportTitle, title: header.company.isEmpty ? header.questionnaire[language] : header.company)
    let subject = say("Selbsteinschätzung vom \(day.text)", "Self-assessment of \(day.text)")
    manuscript.add(
      manuscript.text(
        header.company.isEmpty ? subject : "\(header.questionnaire[language]) · \(subject)", .subtitle,
        width: Sheet.textWidth, isHyphenated: false), before: 3, keepsWithNext: true)
    manuscript.add(facts, before: 12)
  }

  /// When it was answered.
  private var day: ReportWording.Entry {
    let label = say("Datum", "Date")
    return words.headerEntries.first { $0.label == label } ?? (label, report.header.date.formatted(in: language))
  }

  private var facts: Piece {
    let header = report.header
    // Company and day stand above.
    var facts = words.headerEntries.filter { $0.text != header.company && $0.label != day.label }
    if let benchmark = report.benchmark, !facts.isEmpty {
      facts[facts.count - 1].text =
        benchmark.title[language] + (words.sample(benchmark.source.n).map { ", " + $0 } ?? "")
    }
    return self.facts(facts)
  }
}
