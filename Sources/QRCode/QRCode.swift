import CQrencode

/// A QR code as a square of modules.
package struct QRCode: Hashable, Sendable {
  /// Modules on a side, without the quiet zone.
  package let size: Int
  private let dark: [Bool]

  /// What is missing for codes on this machine; `nil` where they can be made.
  package static var missingLibrary: String? { cq_open().map { String(cString: $0) } }

  /// The smallest code of `text` with error correction M; `nil` when it is empty or too long, or libqrencode is missing.
  ///
  /// Digits, capitals and ` $%*+-./:` take the least room, also in stretches between others.
  /// Scanners agree on ASCII only.
  package init?(_ text: String) {
    // The library reads up to a NUL and would leave out the rest in silence.
    guard !text.utf8.contains(0),
      let code = cq_encode(text, 0, Int32(CQ_ECLEVEL_M), Int32(CQ_MODE_8), 1)
    else { return nil }
    defer { cq_free(code) }
    size = Int(code.pointee.width)
    dark = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether the module is dark; outside the square all are light.
  package func isDark(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && dark[row * size + column]
  }
}
