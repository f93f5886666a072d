/// The four stages as a stair; what is reached is filled.
struct StageLadder {
  let names: [Line]
  /// The stage reached, from 1; `nil` = not known.
  let reached: Int?
  let width: Double
  var height = 44.0
  private let gap = 4.0
  private let labelHeight = 13.0

  init(names: [Line], reached: Int?, width: Double) {
    self.names = names
    self.reached = reached
    self.width = width
  }

  var piece: Piece {
    Piece(height: height + labelHeight) { canvas, place in
      let step = (width - gap * Double(names.count - 1)) / Double(names.count)
      for (index, name) in names.enumerated() {
        let rise = height * (0.34 + 0.66 * Double(index) / Double(max(1, names.count - 1)))
        let area = Area(
          x: place.x + Double(index) * (step + gap), y: place.y + height - rise, width: step, height: rise)
        if let reached, index < reached {
          canvas.fill(area, .own)
        } else {
          canvas.fill(area, .white)
          canvas.frame(
            Area(x: area.x + 0.3, y: area.y + 0.3, width: area.width - 0.6, height: area.height - 0.3), width: 0.6,
            .quiet)
        }
        canvas.draw(name, at: Point(x: area.x, y: place.y + height + 9.5))
      }
    }
  }
}
