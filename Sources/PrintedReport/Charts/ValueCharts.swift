import Questionnaire
import Reports
import Scoring
import Words

/// Dimensions and fields as bars, the fields as a radar chart, both profiles beside them.
struct ValueCharts {
  let questionnaire: Questionnaire
  let values: Values
  let language: Language
  let manuscript: Manuscript
  /// What stands below the bars, for a width.
  let legend: (Double) -> Piece

  private struct BarRow {
    let title: String
    let number: String
    let bar: BulletBar
    let isField: Bool
  }

  private var barRows: [BarRow] {
    questionnaire.dimensions.flatMap { dimension -> [BarRow] in
      guard let value = values[dimension.id] else { return [] }
      let own = BarRow(
        title: dimension.title[language],
        number: value.isLeftOut
          ? Vocabulary.leftOut[language]
          : Numerals.withBounds(value.value, low: value.low, high: value.high, in: language),
        bar: BulletBar(
          value: value.value, low: value.low, high: value.high, successful: value.successful,
          lessSuccessful: value.lessSuccessful, thickness: 9.6), isField: false)
      return [own]
        + dimension.fields.compactMap { field in
          values[field.id].map { value in
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

  func bars(width: Double) -> Piece {
    let rows = barRows
    let titleWidth = width < 400 ? 100.0 : 140
    let numberWidth = rows.contains { $0.number.contains("(") } ? 50.0 : 26
    let gap = 6.0
    let barX = titleWidth + gap
    let barWidth = width - barX - gap - numberWidth
    let numbers = [0.0, 25, 50, 75, 100].map { (at: Double) in
      (at, manuscript.line(Numerals.value(at, in: language), .label))
    }
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
    pieces.append(legend(width))
    return .stack(pieces)
  }

  var radar: (width: Double, piece: Piece)? {
    let fields = questionnaire.dimensions.flatMap(\.fields)
    guard fields.count >= 3, fields.count <= 12 else { return nil }
    let style = TextStyle(size: 7.4, leading: 9)
    let axes = fields.map { field in
      let value = values[field.id]
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
