import Benchmarks
import Questionnaire
import Report
import Scoring

extension ReportComposer {
  /// Values of dimensions and fields as bars, the fields as a radar chart.
  func composeValues() {
    let chart = radar
    let barWidth = chart == nil ? Sheet.textWidth : 276.0
    let bars = bars(width: barWidth)
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
    report.values.dimensions.contains { ($0.high ?? 0) - ($0.low ?? 0) > 1e-9 }
      || report.values.fields.contains { ($0.high ?? 0) - ($0.low ?? 0) > 1e-9 }
  }

  /// What values and marks are: never a measurement passed off as a finding.
  private var valuesNote: String {
    var text = say(
      "Werte gehen von 0 (überall Stufe 0) bis 100 (überall Stufe 4).",
      "Values run from 0 (level 0 throughout) to 100 (level 4 throughout).")
    if hasUncertain {
      text +=
        " "
        + say(
          "In Klammern steht, wo der Wert liegen kann, je nachdem, wie die offenen Fragen ausgehen.",
          "The range in brackets is where the value may lie, depending on the open items.")
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
            + "over the same items that you answered.")
    }
    return text
  }

  private struct BarRow {
    let title: String
    let number: String
    let bar: BulletBar
    let isField: Bool
  }

  private var barRows: [BarRow] {
    report.questionnaire.dimensions.flatMap { dimension -> [BarRow] in
      guard let value = report.values[dimension.id] else { return [] }
      let own = BarRow(
        title: dimension.title[language],
        number: value.value == nil && value.low == nil
          ? Vocabulary.leftOut[language]
          : Numerals.withBounds(value.value, low: value.low, high: value.high, in: language),
        bar: BulletBar(
          value: value.value, low: value.low, high: value.high, successful: value.successful,
          lessSuccessful: value.lessSuccessful, thickness: 9.6), isField: false)
      return [own]
        + dimension.fields.compactMap { field in
          report.values[field.id].map { value in
            BarRow(
              title: field.title[language],
              number: value.isLeftOut
                ? Vocabulary.leftOut[language]
                : Numerals.withBounds(value.value, low: value.low, high: value.high, in: language),
              bar: BulletBar(
                value: value.value, low: value.low, high: value.high, successful: value.successful,
                lessSuccessful: value.lessSuccessful, thickness: 6.6, markRadius: 2.9), isField: true)
          }
        }
    }
  }

  private func bars(width: Double) -> Piece {
    let rows = barRows
    let titleWidth = width < 400 ? 100.0 : 140
    let numberWidth = rows.contains { $0.number.contains("(") } ? 50.0 : 26
    let gap = 6.0
    let barX = titleWidth + gap
    let barWidth = width - barX - gap - numberWidth
    let numbers = [0.0, 25, 50, 75, 100].map { (at: Double) in (at, manuscript.line(value(at), .label)) }
    let scale = Piece(height: 11) { canvas, place in
      for (number, line) in numbers {
        let x = place.x + barX + barWidth * number / 100
        canvas.draw(line, at: Point(x: x - line.width / 2, y: place.y + 7))
      }
    }
    var pieces: [Piece] = [scale]
    for (index, row) in rows.enumerated() {
      if !row.isField, index > 0 { pieces.append(.space(5)) }
      let style = row.isField ? TextStyle.table : TextStyle.table.semibold()
      let height = row.isField ? 13.0 : 15
      let title = manuscript.shortened(row.title, style, width: titleWidth - (row.isField ? 9 : 0))
      let number = manuscript.line(row.number, style.tabular())
      pieces.append(
        Piece(height: height) { canvas, place in
          let baseline = place.y + height / 2 + style.size * 0.33
          canvas.draw(title, at: Point(x: place.x + (row.isField ? 9 : 0), y: baseline))
          row.bar.draw(on: canvas, x: place.x + barX, middle: place.y + height / 2, width: barWidth)
          canvas.draw(number, at: Point(x: place.x + barX + barWidth + gap + 2, y: baseline))
        })
    }
    pieces.append(.space(6))
    pieces.append(barLegend(hasUncertain: hasUncertain, width: width))
    return .stack(pieces)
  }

  private var radar: (width: Double, piece: Piece)? {
    let fields = report.questionnaire.dimensions.flatMap(\.fields)
    guard fields.count >= 3, fields.count <= 12 else { return nil }
    let style = TextStyle(size: 7.4, leading: 9)
    let axes = fields.map { field in
      let value = report.values[field.id]
      return RadarChart.Axis(
        label: manuscript.typesetter.lines([Span(field.title[language], style)], width: 58), value: value?.value,
        successful: value?.successful, lessSuccessful: value?.lessSuccessful)
    }
    let width = 198.0
    let radius = 54.0
    let chart = RadarChart(axes: axes, radius: radius, labelLeading: style.leading)
    return (
      width,
      Piece(height: 2 * radius + 46) { canvas, place in
        chart.draw(on: canvas, around: Point(x: place.x + width / 2, y: place.y + radius + 23))
      }
    )
  }
}
