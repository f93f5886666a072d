import Benchmarks
import Questionnaire
import Scoring

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
    writeGeneralFigures(comparison.generalFigures)
    var place: FieldID?
    for entry in comparison.entries {
      if entry.placed.field.id != place {
        page.subheading(path(entry.placed))
        place = entry.placed.field.id
      }
      write(entry, in: benchmark)
    }
  }

  private mutating func writeCounts(_ comparison: ReportComparison) {
    let valued = comparison.entries.filter { $0.value != nil }
    page.subheading(
      say(
        "\(valued.count) von \(words.items(comparison.entries.count)) haben einen Vergleichswert.",
        "\(valued.count) of \(words.items(comparison.entries.count)) have a benchmark value."))
    page.blank()
    for strength in Strength.allCases where comparison.count(of: strength) > 0 {
      let own = valued.filter { $0.value?.levels.strength == strength }
      let name = "\(own.count) \(Vocabulary.name(of: strength)[language])"
      let list = own.map { $0.placed.item.title[language] }.joined(separator: ", ")
      page.entry(name, Vocabulary.meaning(of: strength)[language], labelWidth: min(24, page.width / 3), indent: 2)
      page.entry("", list, labelWidth: min(24, page.width / 3), indent: 2)
    }
    let without = comparison.withoutValue.map { $0.item.title[language] }.joined(separator: ", ")
    if !without.isEmpty {
      page.paragraph(say("Ohne Vergleichswert: ", "Without a benchmark value: ") + without, indent: 2)
    }
  }

  private mutating func writeGeneralFigures(_ figures: [PublishedFigure]) {
    guard !figures.isEmpty else { return }
    page.subheading(
      say("Veröffentlichte Zahlen zur Studie als Ganzer", "Published figures about the study as a whole"))
    for figure in figures { page.item("–", words.worded(figure), indent: 2) }
  }

  private mutating func write(_ entry: ReportComparison.Entry, in benchmark: Benchmark) {
    page.blank()
    guard let value = entry.value else {
      page.sides("", entry.placed.item.title[language], say("kein Vergleichswert", "no benchmark value"), signWidth: 2)
      writeFigures(entry.figures)
      return
    }
    page.sides(
      "", entry.placed.item.title[language],
      "\(Vocabulary.successfulSign) \(level(value.levels.target))  \(Vocabulary.lessSuccessfulSign) \(level(value.levels.contrast))",
      signWidth: 2)
    page.paragraph(words.shortOrigin(of: value, in: benchmark), indent: 4)
    if let why = value.why { page.paragraph(why[language], indent: 4) }
    writeFigures(entry.figures)
  }

  private mutating func writeFigures(_ figures: [PublishedFigure]) {
    for figure in figures {
      page.item("–", say("Veröffentlicht: ", "Published: ") + words.worded(figure), indent: 4)
    }
  }
}
