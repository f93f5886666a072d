import QRCode

/// A QR code, drawn to be read from paper.
struct QRSquare {
  let code: QRCode

  func draw(on canvas: Canvas, in area: Area) {
    // The page around is white and far enough from text: that is the quiet zone.
    let module = area.width / Double(code.size)
    for row in 0..<code.size {
      var column = 0
      while column < code.size {
        guard code.isDark(row: row, column: column) else {
          column += 1
          continue
        }
        let start = column
        while column < code.size, code.isDark(row: row, column: column) { column += 1 }
        canvas.fill(
          Area(
            x: area.x + Double(start) * module, y: area.y + Double(row) * module,
            width: Double(column - start) * module, height: module), .black)
      }
    }
  }
}
