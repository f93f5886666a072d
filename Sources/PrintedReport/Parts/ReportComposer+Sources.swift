import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// Kind and source of the benchmark values, and the published figures.
  func composeSources() {
    guard let comparison = report.comparison else { return }
    let benchmark = comparison.benchmark
    manuscript.heading(words.title(of: .sources), anchor: "sources")
    manuscript.columns(2) {
      let style = TextStyle.fine
      manuscript.paragraph(
        [
          Span(
            say(
              "\(benchmark.title[language]), Version \(benchmark.version). ",
              "\(benchmark.title[language]), version \(benchmark.version). "), style.semibold()),
          Span(words.citation(benchmark.source) + ". ", style),
          Span((benchmark.source.method?[language]).map { $0.hasSuffix(".") ? $0 + " " : $0 + ". " } ?? "", style),
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

  /// Figures that come from one source, in groups with the same caution.
  private struct SourceGroup {
    let source: Source
    var cautions: [(note: LocalizedText?, figures: [PublishedFigure])] = []

    mutating func add(_ figure: PublishedFigure) {
      if let index = cautions.firstIndex(where: { $0.note == figure.note }) {
        cautions[index].figures.append(figure)
      } else {
        cautions.append((figure.note, [figure]))
      }
    }
  }

  private func grouped(_ figures: [PublishedFigure]) -> [SourceGroup] {
    var groups: [SourceGroup] = []
    for figure in figures {
      if let index = groups.firstIndex(where: { $0.source == figure.source }) {
        groups[index].add(figure)
      } else {
        var group = SourceGroup(source: figure.source)
        group.add(figure)
        groups.append(group)
      }
    }
    return groups
  }

  private func composeFigures(_ comparison: ReportComparison, _ style: TextStyle) {
    var shown: Set<FigureID> = []
    let single = comparison.entries.flatMap(\.figures).filter { shown.insert($0.id).inserted }
    let parts = [
      (say("Veröffentlichte Zahlen zur Studie", "Published figures about the study"), comparison.generalFigures),
      (say("Veröffentlichte Zahlen zu einzelnen Fragen", "Published figures on single questions"), single),
    ]
    for (title, figures) in parts where !figures.isEmpty {
      manuscript.subheading(title, before: 8)
      for group in grouped(figures) {
        var spans = [Span(words.citation(group.source) + ". ", style.semibold())]
        for caution in group.cautions {
          for figure in caution.figures { spans += worded(figure, comparison, style) }
          if let note = caution.note { spans.append(Span(note[language] + " ", style.quiet().italic())) }
        }
        manuscript.paragraph(spans, style, before: 3.5)
      }
    }
  }

  /// A figure after the names of the items that it belongs to.
  private func worded(_ figure: PublishedFigure, _ comparison: ReportComparison, _ style: TextStyle) -> [Span] {
    let titles = comparison.entries.filter { $0.figures.contains(figure) }.map { $0.placed.item.title[language] }
    let heads = titles.isEmpty ? [] : [Span(titles.joined(separator: ", ") + ": ", style.quiet())]
    return heads + [Span(figure.text[language] + " ", style)]
  }
}
