import Benchmarks
import Questionnaire
import Report
import Scoring

extension ReportComposer {
  /// Kind and source of the benchmark values, and the published figures.
  func composeSources() {
    guard let comparison = report.comparison else { return }
    let benchmark = comparison.benchmark
    manuscript.heading(words.title(of: .sources), anchor: "sources")
    manuscript.columns(2) {
      let style = TextStyle.small
      manuscript.paragraph(
        [
          Span(
            say(
              "\(benchmark.title[language]), Version \(benchmark.version). ",
              "\(benchmark.title[language]), version \(benchmark.version). "), style.semibold()),
          Span(words.citation(benchmark.source) + ". ", style),
          Span((benchmark.source.method?[language]).map { $0 + " " } ?? "", style),
          Span(benchmark.note[language], style),
        ], style)
      for strength in Strength.allCases where comparison.count(of: strength) > 0 {
        manuscript.paragraph(
          [
            Span("\(comparison.count(of: strength)) \(Vocabulary.name(of: strength)[language]): ", style.semibold()),
            Span(Vocabulary.meaning(of: strength)[language], style),
          ], style, before: 3)
      }
      if !comparison.withoutValue.isEmpty {
        manuscript.paragraph(
          say("Ohne Vergleichswert: ", "Without a benchmark value: ")
            + comparison.withoutValue.map { $0.item.title[language] }.joined(separator: ", ") + ".", style, before: 3)
      }
      composeFigures(comparison, style)
    }
  }

  private func composeFigures(_ comparison: ReportComparison, _ style: TextStyle) {
    let general = comparison.generalFigures
    if !general.isEmpty {
      manuscript.subheading(say("Veröffentlichte Zahlen zur Studie", "Published figures about the study"), before: 8)
      for figure in general { manuscript.item("–", worded(figure, style), style, signWidth: 9, before: 1.5) }
    }
    var shown: Set<String> = []
    let entries = comparison.entries.filter { !$0.figures.isEmpty }
    guard !entries.isEmpty else { return }
    manuscript.subheading(
      say("Veröffentlichte Zahlen zu einzelnen Fragen", "Published figures on single items"), before: 8)
    for entry in entries {
      for figure in entry.figures where shown.insert(figure.id).inserted {
        let titles = comparison.entries.filter { $0.figures.contains(figure) }.map { $0.placed.item.title[language] }
        manuscript.item(
          "–", [Span(titles.joined(separator: ", ") + ": ", style.semibold())] + worded(figure, style), style,
          signWidth: 9, before: 1.5)
      }
    }
  }

  private func worded(_ figure: PublishedFigure, _ style: TextStyle) -> [Span] {
    let note = figure.note.map { " " + $0[language] } ?? ""
    return [
      Span(figure.text[language] + " ", style), Span("(" + words.citation(figure.source) + ")" + note, style.quiet()),
    ]
  }
}
