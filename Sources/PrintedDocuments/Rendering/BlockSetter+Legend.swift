import Documents
import Words

extension BlockSetter {
  /// The signs with their meanings, side by side on as many lines as they need.
  func legend(_ entries: [LegendEntry], width: Double) -> Piece {
    manuscript.row(entries.map(legend), width: width)
  }

  private func legend(_ entry: LegendEntry) -> (width: Double, piece: Piece) {
    let line = manuscript.line(entry.meaning.capitalisedFirst, .label)
    let room = room(of: entry.kind)
    return (
      room + line.width,
      Piece(height: TextStyle.label.leading) { canvas, place in
        draw(entry.kind, on: canvas, at: place.moved(y: TextStyle.label.leading / 2))
        canvas.draw(line, at: place.moved(x: room, y: TextStyle.label.ascent))
      }
    )
  }

  private func room(of kind: LegendEntry.Kind) -> Double {
    switch kind {
    case .value, .bounds: 21
    case .quartiles: 24
    case .mark: 11
    }
  }

  private func draw(_ kind: LegendEntry.Kind, on canvas: Canvas, at place: Point) {
    let patch = Area(x: place.x, y: place.y - 2.2, width: 16, height: 4.4)
    switch kind {
    case .value: canvas.fill(patch, .own)
    case .bounds:
      canvas.hatch(patch)
      canvas.frame(patch, width: 0.4, .own)
    case .quartiles:
      canvas.line([place, place.moved(x: 18)], width: 3, .own)
      canvas.disc(place.moved(x: 9), radius: 2.1, fill: .white, line: 1.3, .own)
    case .mark(let mark): mark.draw(on: canvas, at: place.moved(x: 3.6), radius: 2.9)
    }
  }
}
