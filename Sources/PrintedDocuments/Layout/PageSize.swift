/// The measures of the page, in points.
enum PageSize {
  /// A4.
  static let width = 595.28
  static let height = 841.89
  static let left = 56.0
  static let right = 56.0
  /// From the upper edge to the text.
  static let top = 53.0
  /// From the text to the lower edge.
  static let bottom = 52.0

  static let textWidth = width - left - right
  static let textHeight = height - top - bottom
  /// Longer lines of running text are hard to follow.
  static let measure = 432.0
}
