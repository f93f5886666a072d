import Benchmarks
import Questionnaire
import Scoring

/// How many people gave each answer, with median, quartiles and both profiles below.
struct Distribution {
  let figures: GroupFigures
  let reference: ReferenceLevel?
  /// The share that fills the height: the rounds of an item have one scale.
  let most: Double
  let manuscript: Manuscript

  private static let top = 9.5
  private static let height = 21.0

  /// The drawing; profiles and quartiles stand on a rail below the levels.
  func piece(width: Double) -> Piece {
    let column = width / Double(Level.allCases.count)
    let style = TextStyle(size: 7.2, leading: 9).tabular()
    let counts = Level.allCases.map { manuscript.line("\(figures.counts[$0])", style) }
    let levels = Level.allCases.map { manuscript.line("\($0.rawValue)", TextStyle.label.tabular()) }
    return Piece(height: Self.top + Self.height + 21) { canvas, place in
      let base = place.y + Self.top + Self.height
      for level in Level.allCases {
        let x = place.x + column * Double(level.rawValue)
        let share = Double(figures.counts[level]) / Double(figures.n)
        let bar = Area(x: x + 2.5, y: base - Self.height * share / most, width: column - 5, height: 0)
        canvas.fill(Area(x: bar.x, y: bar.y, width: bar.width, height: base - bar.y), .own)
        let (count, name) = (counts[level.rawValue], levels[level.rawValue])
        canvas.draw(count, at: Point(x: x + (column - count.width) / 2, y: bar.y - 2.6))
        canvas.draw(name, at: Point(x: x + (column - name.width) / 2, y: base + 8))
      }
      canvas.rule(x: place.x, y: base, width: width, weight: 0.6, .ink)
      drawRail(on: canvas, from: place.x + column / 2, step: column, y: base + 15)
    }
  }

  private func drawRail(on canvas: Canvas, from x: Double, step: Double, y: Double) {
    func place(_ level: Double) -> Point { Point(x: x + step * level, y: y) }
    canvas.line([place(0), place(4)], width: 0.4)
    canvas.line([place(figures.quartiles.lower), place(figures.quartiles.upper)], width: 3, .own)
    if let reference {
      Mark.lessSuccessful.draw(on: canvas, at: place(reference.contrast), radius: 3.5)
      Mark.successful.draw(on: canvas, at: place(reference.target), radius: 3.5)
    }
    canvas.disc(place(figures.quartiles.median), radius: 2.1, fill: .white, line: 1.3, .own)
  }
}
