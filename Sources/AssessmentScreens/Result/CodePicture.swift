import QRCode
import Terminal

/// A QR code in cells: light modules are drawn, white on black, so that cameras find it on every terminal.
struct CodePicture {
  enum Scale {
    /// Two modules a cell, one above the other.
    case small
    /// Two cells a module.
    case big
  }

  /// The light border that readers need, in modules.
  private static let quiet = 2

  private let code: QRCode

  /// `nil` when the text is too long for a code.
  init?(_ text: String) {
    return nil
  }

  private var modules: Int { code.size + 2 * Self.quiet }

  func size(_ scale: Scale) -> Size {
    switch scale {
    case .small: Size(columns: modules, rows: (modules + 1) / 2)
    case .big: Size(columns: modules * 2, rows: modules)
    }
  }

  func fits(_ scale: Scale, in room: Size, _ charset: Charset) -> Bool {
    let size = size(scale)
    guard size.columns <= room.columns, size.rows <= room.rows else { return false }
    // ASCII has no blocks, and the console's fonts only whole ones.
    return charset == .unicode || (charset == .console && scale == .big)
  }

  func draw(_ scale: Scale, in frame: inout Frame, row: Int, column: Int) {
    let size = size(scale)
    for line in 0..<size.rows {
      let text =
        switch scale {
        case .small: (0..<modules).map { half(line * 2, $0) }.joined()
        case .big: (0..<modules).map { isLight(line, $0) ? "██" : "  " }.joined()
        }
      frame.write(text, row: row + line, column: column, style: Style(.highContrast))
    }
  }

  private func half(_ row: Int, _ column: Int) -> String {
    switch (isLight(row, column), isLight(row + 1, column)) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  private func isLight(_ row: Int, _ column: Int) -> Bool {
    row < modules && !code.isDark(row: row - Self.quiet, column: column - Self.quiet)
  }
}
