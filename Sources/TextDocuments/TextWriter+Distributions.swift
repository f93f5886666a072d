import Documents
import Terminal

extension TextWriter {
  private static let countWidth = 4
  private static let between = 3
  private static let widestBar = 28

  /// A row for each answer, the highest on top, several rounds side by side; a bar fills its place when everyone is there.
  mutating func write(_ distributions: [Distribution]) {
    guard let first = distributions.first else { return }
    let room = page.width - indent - 2
    let width = max(8, min(Self.widestBar, room / 2 - Self.countWidth - Self.between))
    let margin = String(repeating: " ", count: indent)
    if distributions.count > 1 {
      let heads = distributions.map {
        page.shown($0.title).padded(to: width + Self.countWidth + Self.between)
      }
      page.drawn(margin + "  " + heads.joined())
    }
    let bar = TextBar(width: width, charset: page.charset)
    for level in first.levels.reversed() {
      let bars = distributions.map { distribution in
        bar.line(
          value: distribution.share(at: level) * 100, low: nil, high: nil, successful: nil, lessSuccessful: nil)
          + distribution.counts[level].shown.leftPadded(to: Self.countWidth)
      }
      page.drawn(margin + "\(level) " + bars.joined(separator: String(repeating: " ", count: Self.between)))
    }
  }
}
