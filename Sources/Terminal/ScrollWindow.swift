/// Which part of a list is in view.
public struct ScrollWindow: Hashable, Sendable {
  /// The first line in view.
  public private(set) var first = 0

  /// A window at the top.
  public init() {}

  /// Moves the window so that `lines` (of `total`) are in view of `height` rows.
  public mutating func show(_ lines: Range<Int>, total: Int, height: Int) {
    if lines.upperBound > first + height { first = lines.upperBound - height }
    if lines.lowerBound < first { first = lines.lowerBound }
    first = max(0, min(first, max(0, total - height)))
  }

  /// The same for a window that need not be kept.
  public static func first(showing lines: Range<Int>, total: Int, height: Int) -> Int {
    var window = ScrollWindow()
    window.show(lines, total: total, height: height)
    return window.first
  }
}
