import Benchmarks
import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// Kind and source of every benchmark value, and the published figures beside their items.
  mutating func writeSources() {
    guard let comparison = report.comparison else { return }
    let benchmark = comparison.benchmark
    heading(.sources)
    page.entries(
      [
        (
          say("Vergleich", "Comparison"),
          say(
            "\(benchmark.title[language]), Version \(benchmark.version)",
            "\(benchmark.title[language]), version \(benchmark.version)")
        ),
        (say("Quelle", "Source"), benchmark.source.citation[language]),
        (say("Jahr", "Year"), String(benchmark.source.year)),
        (say("Befragte", "Respondents"), benchmark.source.n.map { "n = \($0)" } ?? say("nicht bekannt", "not known")),
      ] + (benchmark.source.method.map { [(say("Erhebung", "Survey"), $0[language])] } ?? [])
        + [(say("Art der Werte", "Kind of values"), Vocabulary.name(of: benchmark.basis)[language])])
    page.blank()
    page.paragraph(benchmark.note[language])
    writeCounts(comparison)
    var place: FieldID?
    for entry in comparison.entries {
      if entry.placed.field.id != place {
        page.subheading(path(entry.placed))
        place = entry.placed.field.id
      }
      write(entry, in: benchmark)
    }
    writeFigures(comparison)
  }

  private mutating func writeCounts(_ comparison: ReportComparison) {
    let valued = comparison.entries.filter { $0.value != nil }
    page.subheading(
      say(
        "\(valued.count) von \(words.items(comparison.entries.count)) haben einen Vergleichswert.",
        "\(valued.count) of \(words.items(comparison.entries.count)) have a benchmark value."))
    page.entries(
      Strength.allCases.filter { comparison.count(of: $0) > 0 }.map { strength in
        (
          "\(comparison.count(of: strength)) \(Vocabulary.name(of: strength)[language])",
          Vocabulary.meaning(of: strength)[language]
        )
      }, indent: 2)
    let without = comparison.withoutValue.map { $0.item.title[language] }.joined(separator: ", ")
    if !without.isEmpty {
      page.paragraph(say("Ohne Vergleichswert: ", "Without a benchmark value: ") + without, indent: 2)
    }
  }

  private mutating func write(_ entry: ReportComparison.Entry, in benchmark: Benchmark) {
    let title = entry.placed.item.title[language]
    guard let value = entry.value else {
      page.sides("", title, say("kein Vergleichswert", "no benchmark value"), signWidth: 2)
      if let group = words.group(entry) { page.paragraph(group, indent: 4) }
      return
    }
    page.sides(
      "", title,
      "\(Vocabulary.successfulSign) \(level(value.levels.target))  "
        + "\(Vocabulary.lessSuccessfulSign) \(level(value.levels.contrast))", signWidth: 2)
    let reason = value.why.map { ". " + $0[language] } ?? ""
    page.paragraph(words.shortOrigin(of: value, in: benchmark) + reason, indent: 4)
    if let group = words.group(entry) { page.paragraph(group, indent: 4) }
  }

  /// Every published figure once, with the items that it belongs to.
  private mutating func writeFigures(_ comparison: ReportComparison) {
    if !comparison.generalFigures.isEmpty {
      page.subheading(
        say("Veröffentlichte Zahlen zur Studie als Ganzer", "Published figures about the study as a whole"))
      for figure in comparison.generalFigures { page.item("–", words.worded(figure), indent: 2) }
    }
    guard !comparison.itemFigures.isEmpty else { return }
    page.subheading(say("Veröffentlichte Zahlen zu einzelnen Fragen", "Published figures on single questions"))
    for entry in comparison.itemFigures {
      page.item(
        "–", words.worded(entry.figure) + say(" Gehört zu: ", " Belongs to: ") + words.titles(entry.items) + ".",
        indent: 2)
    }
  }
}
