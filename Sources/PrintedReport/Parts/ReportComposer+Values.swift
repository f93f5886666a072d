import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// Values of dimensions and fields as bars, the fields as a radar chart.
  func composeValues() {
    let chart = charts.radar
    let barWidth = chart == nil ? Sheet.textWidth : 276.0
    let bars = charts.bars(width: barWidth)
    let piece =
      chart.map { Piece.beside([(0, bars), (Sheet.textWidth - $0.width, $0.piece)]) } ?? bars
    var title = Block(
      manuscript.text(
        say("Drei Dimensionen, sechs Handlungsfelder", "Three dimensions, six fields of action"), .subheading,
        width: Sheet.textWidth), before: 16, keepsWithNext: true)
    if report.questionnaire.dimensions.count != 3 || report.values.fields.count != 6 {
      title.piece = manuscript.text(
        say("Dimensionen und Handlungsfelder", "Dimensions and fields of action"), .subheading, width: Sheet.textWidth)
    }
    title.role = manuscript.newRole("H2")
    manuscript.add(title)
    manuscript.add(piece, before: 4, keepsWithNext: true, role: "Figure")
    manuscript.paragraph(valuesNote, TextStyle.small.quiet(), width: Sheet.textWidth, before: 5)
    if !isVerdict { composeFirstSteps() }
  }

  private var hasUncertain: Bool {
    report.values.dimensions.contains(where: \.isUncertain)
      || report.values.fields.contains(where: \.isUncertain)
  }

  /// What values and marks are: never a measurement passed off as a finding.
  private var valuesNote: String {
    var text = say(
      "Werte gehen von 0 (überall Antwort 0) bis 100 (überall Antwort 4).",
      "Values run from 0 (answer 0 throughout) to 100 (answer 4 throughout).")
    if hasUncertain {
      text +=
        " "
        + say(
          "In Klammern steht, wo der Wert liegen kann, je nachdem, wie die offenen Fragen ausgehen.",
          "The range in brackets is where the value may lie, depending on the open questions.")
    }
    if report.values.fields.contains(where: { !$0.isAssessable && !$0.isLeftOut }) {
      text +=
        " "
        + say(
          "Steht nur die Spanne, ist der Wert nicht bewertbar.",
          "Where only the range stands, the value is not assessable.")
    }
    if let benchmark = report.benchmark {
      let kind = Vocabulary.name(of: benchmark.basis)[language]
      let name = benchmark.title[language]
      let sample = benchmark.source.n.map { ", n\u{A0}=\u{A0}\($0)" } ?? ""
      text +=
        " "
        + say(
          "Erfolgreiche und weniger Erfolgreiche: Vergleichsprofile „\(name)“ (\(kind)\(sample)) "
            + "über dieselben Fragen, die Sie beantwortet haben.",
          "Successful and less successful: reference profiles “\(name)” (\(kind)\(sample)) "
            + "over the same questions that you answered.")
    }
    return text
  }

  private var charts: ValueCharts {
    ValueCharts(
      questionnaire: report.questionnaire, values: report.values, language: language, manuscript: manuscript,
      legend: { barLegend(hasUncertain: hasUncertain, width: $0) })
  }
}
