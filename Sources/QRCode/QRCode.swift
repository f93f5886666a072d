import CQrencode

/// A QR code as a square of modules.
package struct QRCode: Hashable, Sendable {
  /// Modules on a side, without the quiet zone.
  package let size: Int
  private let dark: [Bool]

  /// The smallest code of `text` with error correction M; `nil` when it is empty or too long.
  ///
  /// Digits, capitals and ` $%*+-./:` take the least room, also in stretches between others.
  /// Scanners agree on ASCII only.
  package init?(_ text: String) {
    // The library reads up to a NUL and would leave out the rest in silence.
    guard !text.utf8.contains(0), let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
      return nil
    }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    dark = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether the module is dark; outside the square all are light.
  package func isDark(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && dark[row * size + column]
  }
}
