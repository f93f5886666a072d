import Benchmarks
import Questionnaire
import Scoring

extension ReportWriter {
  /// Who answered what, when, and how completely.
  mutating func writeHeader() {
    let header = report.header
    page.title(reportTitle, below: header.questionnaire[language])
    var entries: [(label: String, text: String)] = []
    if !header.company.isEmpty { entries.append((say("Unternehmen", "Company"), header.company)) }
    let profile = [header.size, header.sector].compactMap { $0?[language] }
    if !profile.isEmpty { entries.append((say("Größe, Branche", "Size, sector"), profile.joined(separator: dot))) }
    entries.append((say("Perspektive", "Perspective"), Vocabulary.name(of: header.perspective)[language]))
    entries.append((say("Datum", "Date"), header.date.formatted(in: language)))
    entries.append((say("Fragebogen", "Questionnaire"), questionnaireLine))
    entries.append((say("Beantwortet", "Answered"), answeredLine))
    entries.append((say("Vergleich", "Comparison"), comparisonLine))
    page.entries(entries)
  }

  var reportTitle: String {
    report.verdict == nil ? Vocabulary.gapReport[language] : say("Ergebnis", "Result")
  }

  var questionnaireLine: String {
    let header = report.header
    let name =
      header.questionnaire[language] + say(", Version ", ", version ") + "\(header.version), "
      + Vocabulary.name(of: header.form)[language]
    guard header.form == .short else { return name }
    return name
      + say(
        " (\(header.scoredCount) von \(header.fullCount) Fragen)",
        " (\(header.scoredCount) of \(header.fullCount) items)")
  }

  var answeredLine: String {
    let header = report.header
    var parts = [
      say(
        "\(header.answeredCount) von \(items(header.scoredCount)) mit einer Stufe",
        "\(header.answeredCount) of \(items(header.scoredCount)) with a level")
    ]
    for (count, state) in [
      (header.dontKnowCount, Vocabulary.dontKnow), (header.notApplicableCount, Vocabulary.notApplicable),
      (header.unansweredCount, Vocabulary.unanswered),
    ] where count > 0 {
      parts.append("\(count) \(state[language])")
    }
    return parts.joined(separator: dot)
  }

  var comparisonLine: String {
    guard let benchmark = report.benchmark else {
      return say(
        "keiner; dieser Bericht zeigt nur Ihre eigenen Werte", "none; this report shows your own values only")
    }
    return "\(benchmark.title[language]): \(citation(benchmark.source)). "
      + Vocabulary.name(of: benchmark.basis)[language].capitalisedFirst + "."
  }

  /// Who made the report.
  mutating func writeImprint() {
    page.blank()
    page.rule("─")
    page.paragraph("reifegrad \(report.programVersion)")
  }
}
