import QRCode
package import Terminal

/// A QR code in cells: light modules are drawn, white on black, so that cameras find it on every terminal.
package struct CodePicture {
  package enum Scale {
    /// Two modules a cell, one above the other.
    case small
    /// Two cells a module.
    case big
  }

  private let code: QRCode

  /// `nil` when the text is too long for a code.
  package init?(_ text: String) {
    guard let code = QRCode(text) else { return nil }
    self.code = code
  }

  /// A result code: without the dashes the picture is a size smaller, and they may be left out when typed, too.
  package init?(resultCode: String) { self.init(resultCode.filter { $0 != "-" }) }

  private func lines(_ scale: Scale) -> [String] { code.lines(scale == .small ? .halfBlocks : .fullBlocks) }

  package func size(_ scale: Scale) -> Size {
    let lines = lines(scale)
    return Size(columns: lines.first?.columns ?? 0, rows: lines.count)
  }

  package func fits(_ scale: Scale, in room: Size, _ charset: Charset) -> Bool {
    let size = size(scale)
    guard size.columns <= room.columns, size.rows <= room.rows else { return false }
    // ASCII has no blocks, and the console's fonts only whole ones.
    return charset == .unicode || (charset == .console && scale == .big)
  }

  package func draw(_ scale: Scale, in frame: inout Frame, row: Int, column: Int) {
    for (offset, line) in lines(scale).enumerated() {
      frame.write(line, row: row + offset, column: column, style: Style(.highContrast))
    }
  }
}
