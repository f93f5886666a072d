import Benchmarks
import Questionnaire
import Scoring
import Words

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
    let own = comparison.entries.flatMap(\.figures)
    let shown = benchmark.published.filter { $0.items.isEmpty || own.contains($0) }
    return """
      \(terms(entries))<p>\(benchmark.note[language])</p>
      \(counts(comparison))
      \(referenceTable(comparison, shown))
      \(figures(shown))
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

  /// Every figure that this report shows, once, with the number by which the table refers to it.
  private func figures(_ figures: [PublishedFigure]) -> HTML {
    guard !figures.isEmpty else { return .empty }
    let rows = figures.enumerated().map { index, figure -> HTML in
      """
      <li id="figure-\(index + 1)">\(words.worded(figure))\
      \(figure.items.isEmpty ? say(" Gilt der Studie als Ganzer.", " About the study as a whole.") : "")</li>

      """
    }
    return """
      <h3>\(say("Veröffentlichte Zahlen", "Published figures"))</h3>
      \(paragraph(
        "Hintergrund zu einzelnen Fragen; die Zahlen gehen in keine Rechnung ein.",
        "Background to single questions; these figures enter no calculation."))<ol class="figures">
      \(rows)</ol>

      """
  }

  private func referenceTable(_ comparison: ReportComparison, _ figures: [PublishedFigure]) -> HTML {
    let rows = comparison.entries.map { entry -> HTML in
      let links = entry.figures.compactMap { figure in
        figures.firstIndex(of: figure).map { index -> HTML in
          " <a href=\"#figure-\(index + 1)\">\(say("Zahl", "figure")) \(index + 1)</a>"
        }
      }
      let origin: HTML =
        entry.value.map { value in
          "\(words.shortOrigin(of: value, in: comparison.benchmark)). \(value.why.map { "\($0[language])" })"
        } ?? "\(say("Kein Vergleichswert.", "No benchmark value."))"
      return """
        <tr role="row" data-reference="\(entry.id.rawValue)"><th role="rowheader" scope="row">\
        \(entry.placed.item.title[language])</th>\
        <td role="cell" data-label="\(Vocabulary.successful[language])" data-key="successful">\
        \(level(entry.value?.levels.target))</td>\
        <td role="cell" data-label="\(Vocabulary.lessSuccessful[language])" data-key="lessSuccessful">\
        \(level(entry.value?.levels.contrast))</td>\
        <td role="cell" class="prose long">\(origin)\(words.group(entry).map { " \($0)." })\(links)</td></tr>

        """
    }
    return table(
      say("Vergleichswert jeder Frage, Antworten 0–4", "Benchmark value of every question, answers 0–4"),
      columns: [
        "\(say("Frage", "Question"))", mark(.successful), mark(.lessSuccessful), "\(say("Grundlage", "Basis"))",
      ], rows, class: "stacked references")
  }
}
