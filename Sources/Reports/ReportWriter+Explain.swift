import Benchmarks
import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  var arithmetic: Arithmetic { Arithmetic(language: language) }

  /// “ja” or “nein”.
  func yesOrNo(_ holds: Bool) -> String { words.yesOrNo(holds) }

  /// “… = 56,25, angezeigt als 56”: how a figure came about, with what the report shows of it.
  func shown(_ derivation: Derivation) -> String {
    let (text, value) = (arithmetic.text(of: derivation), derivation.result)
    guard !value.isLevel(with: value.rounded()) else { return text }
    return text + say(", angezeigt als \(self.value(value))", ", shown as \(self.value(value))")
  }

  /// Every number of the report.
  mutating func explainEverything() {
    page.title(
      say("So kommen die Zahlen zustande", "How the numbers come about"),
      below: report.header.questionnaire[language] + dot + report.header.date.formatted(in: language))
    page.paragraph(
      say(
        "Jede gewertete Frage führt zu einer Antwort von 0 bis 4. Aus Antworten und Gewichten entstehen die Werte der "
          + "Handlungsfelder, daraus die der Dimensionen\(report.hasStages ? ", daraus die Reifestufe" : "").",
        "Every scored question leads to an answer from 0 to 4. Answers and weights give the values of the fields, these give "
          + "the values of the dimensions\(report.hasStages ? ", and these the stage" : "")."))
    if report.header.form == .short {
      page.paragraph(
        say(
          "Alles gilt für die Fragen der Kurzform allein.",
          "Everything holds for the questions of the short form alone."))
    }
    heading("Ergebnis", "Result")
    explainResult()
    for dimension in report.questionnaire.dimensions {
      heading(dimension.title.german, dimension.title.english)
      explain(dimension: dimension.id)
      for field in dimension.fields {
        explain(field: field.id)
        for answer in report.answers where answer.placed?.field.id == field.id { explain(item: answer.id) }
      }
    }
    explainOrder()
    explainFurtherParts()
    explainBenchmark()
    if !report.unscoredAnswers.isEmpty {
      heading("Angaben ohne Wertung", "Answers outside the score")
      for answer in report.unscoredAnswers { explain(item: answer.id) }
    }
  }

  /// Way, people, trend and code, as far as the report has them.
  private mutating func explainFurtherParts() {
    for section in report.sections {
      switch section {
      case .way:
        heading(.way)
        explainWay()
      case .people:
        heading(.people)
        explainPeople()
      case .trend:
        heading(.trend)
        explainTrend()
      case .code:
        heading(.code)
        explainCode()
      default: break
      }
    }
  }

  /// The list of gaps with the factors of each priority.
  private mutating func explainOrder() {
    guard report.benchmark != nil, !report.gaps.isEmpty else { return }
    heading("Reihenfolge der Lücken", "Order of the gaps")
    page.paragraph(
      say(
        "Vorrang = Lücke × Unterschied der Gruppen × Gewicht. Bei Gleichstand: "
          + (report.hasStages ? "Engpass, Beleg, Reihenfolge der Fragen." : "Beleg, Reihenfolge der Fragen."),
        "Priority = gap × difference of the groups × weight. Ties: "
          + (report.hasStages ? "bottleneck, support, order of the questions." : "support, order of the questions.")))
    page.blank()
    for gap in report.gaps {
      page.sides("\(gap.rank)", gap.item.title[language], arithmetic.text(of: gap.gap.product))
    }
  }

  /// Where the benchmark comes from.
  private mutating func explainBenchmark() {
    guard let benchmark = report.benchmark else {
      heading("Vergleich", "Comparison")
      page.paragraph(
        say(
          "Ohne Vergleichsprofil gibt es keine Vergleichswerte, keine Ziele und keine Lücken.",
          "Without a reference profile there are no benchmark values, no targets and no gaps."))
      return
    }
    heading("Herkunft der Vergleichswerte", "Origin of the benchmark values")
    page.paragraph(
      say("\(benchmark.title.german), Version ", "\(benchmark.title.english), version ")
        + "\(benchmark.version): \(words.citation(benchmark.source)). "
        + Vocabulary.name(of: benchmark.basis)[language].capitalisedFirst + ".")
    page.blank()
    page.paragraph(benchmark.note[language])
    if !report.generalFigures.isEmpty {
      page.subheading(
        say("Veröffentlichte Zahlen zur Studie als Ganzer", "Published figures about the study as a whole"))
      for figure in report.generalFigures { page.item("–", words.worded(figure), indent: 2) }
    }
  }
}
