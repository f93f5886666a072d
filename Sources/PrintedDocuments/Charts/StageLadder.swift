/// The four stages as a stair: what is reached is filled, and what stands on a step is named above it.
struct StageLadder {
  struct Step {
    let name: Line
    /// The names of the dimensions at this stage.
    let dimensions: [Line]
    let isReached: Bool
  }

  let steps: [Step]
  let width: Double
  private let gap = 4.0
  private let leading = 10.5

  init(_ steps: [Step], width: Double) {
    self.steps = steps
    self.width = width
  }

  private func rise(_ index: Int) -> Double { 12 + 26 * Double(index) / Double(max(1, steps.count - 1)) }

  var piece: Piece {
    let top = steps.indices.map { rise($0) + leading * Double(steps[$0].dimensions.count) + 3 }.max() ?? 0
    return Piece(height: top + 13) { canvas, place in
      let width = (self.width - gap * Double(steps.count - 1)) / Double(steps.count)
      for (index, step) in steps.enumerated() {
        let rise = rise(index)
        let area = Area(x: place.x + Double(index) * (width + gap), y: place.y + top - rise, width: width, height: rise)
        if step.isReached {
          canvas.fill(area, .own)
        } else {
          canvas.frame(
            Area(x: area.x + 0.3, y: area.y + 0.3, width: area.width - 0.6, height: area.height - 0.6), width: 0.6,
            .quiet)
        }
        for (row, dimension) in step.dimensions.reversed().enumerated() {
          canvas.draw(dimension, at: Point(x: area.x, y: area.y - 4 - leading * Double(row)))
        }
        canvas.draw(step.name, at: Point(x: area.x, y: place.y + top + 9.5))
      }
    }
  }
}
