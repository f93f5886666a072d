import House

/// The measures of the page, in points.
enum PageSize {
  /// The paper of the document that is being set: every piece of it asks, and all of them within one call of `render`.
  @TaskLocal static var paper = Paper.standard

  static var width: Double { paper.width }
  static var height: Double { paper.height }
  static let left = 56.0
  static let right = 56.0
  /// From the upper edge to the text.
  static let top = 53.0
  /// From the text to the lower edge.
  static let bottom = 52.0

  static var textWidth: Double { width - left - right }
  static var textHeight: Double { height - top - bottom }
  /// Longer lines of running text are hard to follow.
  static let measure = 432.0

  /// What `work` makes on such paper.
  static func on<Made>(
    _ paper: Paper, _ work: () throws(PrintedDocumentError) -> Made
  ) throws(PrintedDocumentError) -> Made {
    // A task local forgets the type of an error.
    let made = $paper.withValue(paper) { Result { () throws(PrintedDocumentError) in try work() } }
    return try made.get()
  }
}
