import Documents

/// How far an action is, as a box to tick.
struct Checkbox {
  private let state: CheckboxState

  init(_ state: CheckboxState) { self.state = state }

  func draw(on canvas: Canvas, at middle: Point) {
    let side = 7.6
    let box = Area(x: middle.x, y: middle.y - side / 2, width: side, height: side)
    if state == .underWay {
      canvas.shape(
        [Point(x: box.x, y: box.bottom), Point(x: box.right, y: box.y), Point(x: box.right, y: box.bottom)], fill: .own)
    }
    canvas.frame(box, width: 0.7, .ink)
    switch state {
    case .done:
      canvas.line(
        [
          Point(x: box.x + 1.5, y: middle.y), Point(x: box.x + 3.2, y: box.bottom - 1.8),
          Point(x: box.right - 1.2, y: box.y + 1.6),
        ], width: 1.4, .own)
    case .dropped:
      canvas.line([Point(x: box.x, y: box.bottom), Point(x: box.right, y: box.y)], width: 0.7, .ink)
    case .open, .underWay: break
    }
  }
}
