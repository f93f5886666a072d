import Documents

/// The answers 0–4 of one item as dots, with what stands on them.
struct LevelTrack {
  let track: Track

  /// The drawing; hidden from screen readers, which read the same numbers beside it.
  var drawing: HTML {
    """
    <svg class="levels" viewBox="0 0 116 20" width="116" height="20" aria-hidden="true">\
    <title>\(track.alternative)</title><line class="rail" x1="10" x2="106" y1="10" y2="10"/>\(way)\(dots)\
    \(track.lessSuccessful.map { place(.lessSuccessful, at: $0) })\(track.successful.map { place(.successful, at: $0) })\
    \(track.own.map { place(.own, at: $0) })</svg>
    """
  }

  private var dots: [HTML] {
    (0...4).map { "<circle class=\"dot\" cx=\"\(at: x(Double($0)))\" cy=\"10\" r=\"2.5\"/>" }
  }

  /// From the company up to the target, or between two views.
  private var way: HTML? {
    let ends = track.own.count > 1 ? track.own : track.own + [track.successful].compactMap(\.self)
    guard let from = track.own.min(), let to = ends.max(), to > from else { return nil }
    return "<line class=\"way\" x1=\"\(at: x(from))\" x2=\"\(at: x(to))\" y1=\"10\" y2=\"10\"/>"
  }

  private func place(_ mark: Mark, at level: Double) -> HTML {
    // A profile at the company's own level stays visible around its dot.
    let isBehind = mark != .own && track.own.contains(level)
    let size: HTML = isBehind ? " scale(1.5)" : ""
    return "<g transform=\"translate(\(at: x(level)) 10)\(size)\">\(mark.shape)</g>"
  }

  private func x(_ level: Double) -> Double { 10 + level * 24 }
}
