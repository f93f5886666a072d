import Words

/// The answers 0–4 of one item as dots, with the company's level and both profiles on them.
struct LevelTrack {
  let level: Double?
  let target: Double?
  let contrast: Double?
  /// The numbers in a few words; they also stand beside the drawing.
  let title: String

  private static let distance = 24.0

  /// The drawing; hidden from screen readers, which read the same numbers beside it.
  var drawing: HTML {
    """
    <svg class="levels" viewBox="0 0 116 20" width="116" height="20" aria-hidden="true"><title>\(title)</title>\
    <line class="rail" x1="10" x2="106" y1="10" y2="10"/>\(way)\(dots)\
    \(contrast.map { place(.lessSuccessful, at: $0) })\(target.map { place(.successful, at: $0) })\
    \(level.map { place(.own, at: $0) })</svg>
    """
  }

  private var dots: [HTML] {
    (0...4).map { "<circle class=\"dot\" cx=\"\(x(Double($0)))\" cy=\"10\" r=\"2.5\"/>" }
  }

  private var way: HTML? {
    guard let level, let target, target > level else { return nil }
    return "<line class=\"way\" x1=\"\(x(level))\" x2=\"\(x(target))\" y1=\"10\" y2=\"10\"/>"
  }

  private func place(_ mark: ChartMark, at level: Double) -> HTML {
    // A profile at the company's own level stays visible around its dot.
    let isBehind = mark != .own && level == self.level
    let size: HTML = isBehind ? " scale(1.5)" : ""
    return "<g transform=\"translate(\(x(level)) 10)\(size)\">\(mark.shape)</g>"
  }

  private func x(_ level: Double) -> String {
    Numerals.shortest(10 + level * Self.distance, most: 2, in: .english)
  }
}
