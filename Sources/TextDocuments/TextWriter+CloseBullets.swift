import Documents
import Terminal

extension TextWriter {
  private static let label = 24
  private static let widestBar = 36
  /// The value with its bounds, and the two profiles.
  private static let numbers = (value: 10, profile: 4)

  /// Bars close together in fixed columns, without a legend.
  mutating func writeClosely(_ bullets: Bullets) {
    let room = page.width - Self.label - Self.numbers.value - 2 * Self.numbers.profile - 6
    let bar = TextBar(width: min(Self.widestBar, room), charset: page.charset)
    let marks = bullets.profiles.map(\.sign)
    page.drawn(
      String(repeating: " ", count: Self.label) + bar.scale + columns([bullets.valueTitle] + marks))
    for row in bullets.rows {
      let gauge = row.gauge
      let drawing = bar.line(
        value: gauge.value.value, low: gauge.bounds?.low.value, high: gauge.bounds?.high.value,
        successful: gauge.successful?.value, lessSuccessful: gauge.lessSuccessful?.value)
      let profiles = gauge.numbers(of: bullets.profiles).map { $0?.shown ?? "–" }
      page.labelled(
        (row.isPart ? "  " : "") + row.title, labelWidth: Self.label,
        drawing: drawing + columns([gauge.phrase.plain] + profiles))
    }
  }

  private func columns(_ texts: [String]) -> String {
    zip(texts, [Self.numbers.value, Self.numbers.profile, Self.numbers.profile])
      .map { "  " + page.shown($0).leftPadded(to: $1) }.joined()
  }
}
