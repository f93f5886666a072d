import QRCode

/// A QR code as SVG, always dark on white with its quiet zone, because scanners want it so.
struct QRDrawing {
  let code: QRCode
  /// What it holds, for those who cannot see it.
  let title: String

  private static let quietZone = 4

  /// The drawing: one path with a stretch for each run of dark modules.
  var drawing: HTML {
    let side = code.size + 2 * Self.quietZone
    return """
      <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" shape-rendering="crispEdges"><title>\(title)</title>\
      <rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" d="\(exact: path)"/></svg>
      """
  }

  private var path: String {
    var path = ""
    for row in 0..<code.size {
      var column = 0
      while column < code.size {
        let start = column
        while code.isDark(row: row, column: column) { column += 1 }
        if column > start {
          path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    return path
  }
}
