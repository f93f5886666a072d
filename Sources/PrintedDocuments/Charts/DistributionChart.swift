import Documents

/// How many people gave each answer, with median, quartiles and both profiles below.
struct DistributionChart {
  let distribution: Distribution
  let manuscript: Manuscript

  /// Room for the name, and for the counts above the columns.
  private static let top = 19.0
  private static let height = 17.0

  init(_ distribution: Distribution, manuscript: Manuscript) {
    self.distribution = distribution
    self.manuscript = manuscript
  }

  /// The drawing; profiles and quartiles stand on a rail below the levels.
  func piece(width: Double) -> Piece {
    let column = width / Double(max(1, distribution.counts.count))
    let style = TextStyle(size: 7.2, leading: 9).tabular()
    let bars = distribution.levels.map { level in
      let count = distribution.counts[level]
      return (
        level: level, share: distribution.share(at: level), count: manuscript.line(count.shown, style),
        name: manuscript.line("\(level)", TextStyle.label.tabular())
      )
    }
    let title = manuscript.line(distribution.title, .label)
    return Piece(height: Self.top + Self.height + 20) { canvas, place in
      canvas.draw(title, at: place.moved(y: TextStyle.label.ascent))
      let base = place.y + Self.top + Self.height
      for bar in bars {
        let x = place.x + column * Double(bar.level)
        let top = base - Self.height * bar.share / distribution.fullShare
        canvas.fill(Area(x: x + 2.5, y: top, width: column - 5, height: base - top), .own)
        canvas.draw(bar.count, at: Point(x: x + (column - bar.count.width) / 2, y: top - 2.6))
        canvas.draw(bar.name, at: Point(x: x + (column - bar.name.width) / 2, y: base + 8))
      }
      canvas.rule(x: place.x, y: base, width: width, weight: 0.6, .ink)
      drawRail(on: canvas, from: place.x + column / 2, step: column, y: base + 15)
    }
  }

  private func drawRail(on canvas: Canvas, from x: Double, step: Double, y: Double) {
    func place(_ level: Double) -> Point { Point(x: x + step * level, y: y) }
    canvas.line([place(0), place(4)], width: 0.4, .line)
    canvas.line([place(distribution.lower), place(distribution.upper)], width: 3, .own)
    if let contrast = distribution.lessSuccessful {
      Mark.lessSuccessful.draw(on: canvas, at: place(contrast), radius: 3.5)
    }
    if let target = distribution.successful { Mark.successful.draw(on: canvas, at: place(target), radius: 3.5) }
    canvas.disc(place(distribution.median), radius: 2.1, fill: .white, line: 1.3, .own)
  }
}
