import Foundation
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words

/// A radar chart of the fields of action in braille cells, with both profiles.
struct Radar {
  static let columns = 38
  static let rows = 19

  private let report: GapReport
  private let context: ScreenContext
  private let fields: [Field]

  init(_ report: GapReport, _ context: ScreenContext) {
    self.report = report
    self.context = context
    fields = report.questionnaire.dimensions.flatMap(\.fields)
  }

  // In dots: two a column, four a row.
  private let center = (x: 38.0, y: 38.0)
  private let radius = 27.0

  private func point(_ axis: Int, _ value: Double) -> (x: Double, y: Double) {
    let angle = 2 * Double.pi * Double(axis) / Double(fields.count) - Double.pi / 2
    let length = radius * value / 100
    return (center.x + cos(angle) * length, center.y + sin(angle) * length)
  }

  func draw(on paper: inout Paper, row: Int, column: Int) {
    guard fields.count >= 3 else { return }
    var canvas = BrailleCanvas(columns: Self.columns, rows: Self.rows)
    for axis in fields.indices {
      canvas.line(from: center, to: point(axis, 100), style: .muted, gap: 4)
      for ring in [50.0, 100.0] {
        canvas.line(
          from: point(axis, ring), to: point(axis + 1, ring), style: .muted, gap: ring == 100 ? 2 : 4)
      }
    }
    let guides = fields.map { report.values[$0.id]?.guide }
    polygon(guides.map { $0?.lessSuccessful?.result }, Style(.lessSuccessful), gap: 3, on: &canvas)
    polygon(guides.map { $0?.successful.result }, Style(.successful), gap: 2, on: &canvas)
    polygon(fields.map { report.values[$0.id]?.value }, Style(.own, bold: true), gap: 1, on: &canvas)
    paper.canvas(canvas, row: row, column: column)
    labels(on: &paper, row: row, column: column)
  }

  /// A gap in the values is a gap in the line.
  private func polygon(_ values: [Double?], _ style: Style, gap: Int, on canvas: inout BrailleCanvas) {
    for axis in values.indices {
      guard let from = values[axis], let to = values[(axis + 1) % values.count] else { continue }
      canvas.line(from: point(axis, from), to: point(axis + 1, to), style: style, gap: gap)
    }
  }

  private func labels(on paper: inout Paper, row: Int, column: Int) {
    for (axis, field) in fields.enumerated() {
      let end = point(axis, 112)
      let text = shortTitle(field)
      let cell = (column: Int(end.x / 2), row: Int(end.y / 4))
      let start: Int
      if abs(end.x - center.x) < 4 {
        start = cell.column - text.columns / 2
      } else {
        start = end.x > center.x ? cell.column - 2 : cell.column - text.columns + 3
      }
      let inside = max(0, min(Self.columns - text.columns, start))
      paper.write(text, row: row + min(Self.rows - 1, max(0, cell.row)), column: column + inside, style: .muted)
    }
  }

  /// The first word of the field's name.
  private func shortTitle(_ field: Field) -> String {
    String(context.say(field.title).split(separator: " ").first ?? "")
  }
}
