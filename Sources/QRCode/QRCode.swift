/// A QR code as a square of modules.
public struct QRCode: Hashable, Sendable {
  /// Modules on a side, without the quiet zone.
  public let size: Int
  private let dark: [Bool]

  /// Makes a code from its modules, row by row; `nil` when they are no square.
  init?(size: Int, dark: [Bool]) {
    guard size > 0, dark.count == size * size else { return nil }
    self.size = size
    self.dark = dark
  }

  /// Whether the module is dark; outside the square all are light.
  public func isDark(row: Int, column: Int) -> Bool {
    (0..<size).contains(row) && (0..<size).contains(column) && dark[row * size + column]
  }
}
