import HTMLDocuments
import Questionnaire
import Words

/// A value from 0 to 100 as a bar, with its bounds and both profiles as marks; as wide as its place.
struct BulletChart {
  let value: Double?
  let low: Double?
  let high: Double?
  let successful: Double?
  let lessSuccessful: Double?
  /// What the chart shows, in a few words.
  let title: String
  /// The numbers in a sentence.
  let description: String
  /// Whether the scale stands below.
  var hasScale = false

  /// The drawing.
  var drawing: HTML {
    """
    <svg class="bullet" width="100%" height="\(hasScale ? 42 : 26)" role="img">\
    <title>\(title)</title><desc>\(description)</desc>\
    <rect class="track" x="0" y="7" width="100%" height="12"/>\
    \(value.map { "<rect class=\"bar\" x=\"0\" y=\"7\" width=\"\(percent($0))\" height=\"12\"/>" })\
    \(bounds)\(ticks)\
    \(lessSuccessful.map { mark(.lessSuccessful, at: $0) })\(successful.map { mark(.successful, at: $0) })</svg>
    """
  }

  /// The bar for a legend.
  static let valueSwatch: HTML = """
    <svg class="mark" viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">\
    <rect class="bar" width="22" height="12"/></svg>
    """

  /// The bounds for a legend.
  static let boundsSwatch: HTML = """
    <svg class="mark" viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">\
    <rect class="bounds" x="1" y="2.5" width="20" height="7"/><line class="bound" x1="1" x2="1" y1="0" y2="12"/>\
    <line class="bound" x1="21" x2="21" y1="0" y2="12"/></svg>
    """

  // The bounds reach over the bar, with an end on each side, so that they can be told apart in black and white.
  private var bounds: HTML {
    guard let low, let high, high - low > 1e-9 else { return .empty }
    return """
      <rect class="bounds" x="\(percent(low))" y="9.5" width="\(percent(high - low))" height="7"/>\
      <line class="bound" x1="\(percent(low))" x2="\(percent(low))" y1="5" y2="21"/>\
      <line class="bound" x1="\(percent(high))" x2="\(percent(high))" y1="5" y2="21"/>
      """
  }

  private var ticks: HTML {
    HTML(
      [0, 25, 50, 75, 100].map { number -> HTML in
        let line: HTML =
          number % 100 == 0 ? "" : "<line class=\"tick\" x1=\"\(number)%\" x2=\"\(number)%\" y1=\"7\" y2=\"19\"/>"
        guard hasScale else { return line }
        let anchor = number == 0 ? "start" : number == 100 ? "end" : "middle"
        return line + "<text class=\"scale\" x=\"\(number)%\" y=\"38\" text-anchor=\"\(anchor)\">\(number)</text>"
      })
  }

  private func mark(_ mark: ChartMark, at value: Double) -> HTML {
    "<svg x=\"\(percent(value))\" y=\"13\" overflow=\"visible\">\(mark.shape)</svg>"
  }

  private func percent(_ value: Double) -> String { Numerals.text(value, decimals: 2, in: .english) + "%" }
}
