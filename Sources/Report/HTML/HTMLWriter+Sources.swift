import Benchmarks
import Questionnaire
import Scoring

extension HTMLWriter {
  /// The method in half a page.
  var method: HTML { terms(words.methodEntries.map { ($0.label, "\($0.text)") }, class: "terms wide") }

  /// Kind and source of every benchmark value, and the published figures beside their items.
  var sources: HTML? {
    guard let comparison = report.comparison else { return nil }
    let benchmark = comparison.benchmark
    var entries: [(label: String, text: HTML)] = [
      (
        say("Vergleich", "Comparison"),
        "\(benchmark.title[language]), \(say("Version", "version")) \(benchmark.version.description)"
      ),
      (say("Quelle", "Source"), "\(words.citation(benchmark.source))"),
    ]
    if let method = benchmark.source.method { entries.append((say("Erhebung", "Survey"), "\(method[language])")) }
    entries.append((say("Art der Werte", "Kind of values"), "\(Vocabulary.name(of: benchmark.basis)[language])"))
    return """
      \(terms(entries))<p>\(benchmark.note[language])</p>
      \(counts(comparison))
      \(generalFigures(comparison.generalFigures))
      \(referenceTable(comparison))
      """
  }

  private func counts(_ comparison: ReportComparison) -> HTML {
    let valued = comparison.entries.filter { $0.value != nil }
    let entries = Strength.allCases.filter { comparison.count(of: $0) > 0 }.map { strength -> (String, HTML) in
      (
        "\(comparison.count(of: strength)) \(Vocabulary.name(of: strength)[language])",
        "\(Vocabulary.meaning(of: strength)[language])"
      )
    }
    return """
      <h3>\(say(
        "\(valued.count) von \(words.items(comparison.entries.count)) haben einen Vergleichswert",
        "\(valued.count) of \(words.items(comparison.entries.count)) have a benchmark value"))</h3>
      \(entries.isEmpty ? .empty : terms(entries))
      """
  }

  private func generalFigures(_ figures: [PublishedFigure]) -> HTML {
    guard !figures.isEmpty else { return .empty }
    return """
      <h3>\(say("Veröffentlichte Zahlen zur Studie als Ganzer", "Published figures about the study as a whole"))</h3>
      \(list(figures.map { "\(words.worded($0))" }))
      """
  }

  private func referenceTable(_ comparison: ReportComparison) -> HTML {
    let rows = comparison.entries.map { entry -> HTML in
      let figures = entry.figures.map { figure -> HTML in
        "<p>\(say("Veröffentlicht: ", "Published: "))\(words.worded(figure))</p>"
      }
      let origin: HTML =
        entry.value.map { value in
          "<p>\(words.shortOrigin(of: value, in: comparison.benchmark))</p>\(value.why.map { "<p>\($0[language])</p>" })"
        } ?? "<p>\(say("kein Vergleichswert", "no benchmark value"))</p>"
      return """
        <tr role="row" data-reference="\(entry.id.rawValue)"><th role="rowheader" scope="row">\
        \(entry.placed.item.title[language])</th>\
        <td role="cell" data-label="\(Vocabulary.successful[language])" data-key="successful">\
        \(level(entry.value?.levels.target))</td>\
        <td role="cell" data-label="\(Vocabulary.lessSuccessful[language])" data-key="lessSuccessful">\
        \(level(entry.value?.levels.contrast))</td>\
        <td role="cell" class="prose">\(origin)\(figures)</td></tr>

        """
    }
    return table(
      say("Vergleichswert jeder Frage", "Benchmark value of every item"),
      [
        say("Frage", "Item"), Vocabulary.successful[language], Vocabulary.lessSuccessful[language],
        say("Grundlage und veröffentlichte Zahlen", "Basis and published figures"),
      ], rows, class: "stacked references")
  }
}
