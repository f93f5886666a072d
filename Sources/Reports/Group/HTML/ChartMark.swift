import HTMLDocuments

/// The marks that every chart of the report shares.
enum ChartMark {
  case own, successful, lessSuccessful

  /// The mark around the point (0, 0), in a chart.
  var shape: HTML {
    switch self {
    case .own: "<circle class=\"own-mark\" r=\"5\"/>"
    case .successful: "<path class=\"successful\" d=\"M0-6.5 6.5 0 0 6.5-6.5 0Z\"/>"
    case .lessSuccessful: "<path class=\"less\" d=\"M0-6 6 0 0 6-6 0Z\"/>"
    }
  }

  /// The mark in running text, where the words beside it say what it means.
  var inline: HTML {
    "<svg class=\"mark\" viewBox=\"-8 -8 16 16\" width=\"14\" height=\"14\" aria-hidden=\"true\">\(shape)</svg>"
  }
}
