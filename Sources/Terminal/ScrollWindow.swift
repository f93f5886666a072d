/// Which part of a list is in view.
package struct ScrollWindow: Hashable, Sendable {
  /// The first line in view.
  package private(set) var first = 0

  /// A window at the top.
  package init() {}

  /// Moves the window so that `lines` (of `total`) are in view of `height` rows.
  package mutating func show(_ lines: Range<Int>, total: Int, height: Int) {
    if lines.upperBound > first + height { first = lines.upperBound - height }
    if lines.lowerBound < first { first = lines.lowerBound }
    first = max(0, min(first, max(0, total - height)))
  }

  /// The same for a window that need not be kept.
  package static func first(showing lines: Range<Int>, total: Int, height: Int) -> Int {
    var window = ScrollWindow()
    window.show(lines, total: total, height: height)
    return window.first
  }
}
