import Words

/// The answers 0–4 of one item with the two views that are furthest apart; the words beside it say the same.
struct PerceptionTrack {
  let higher: Double
  let lower: Double

  /// The drawing.
  var drawing: HTML {
    let dots = (0...4).map { level -> HTML in
      "<circle class=\"dot\" cx=\"\(x(Double(level)))\" cy=\"10\" r=\"2.5\"/>"
    }
    let ends = [lower, higher].map { level -> HTML in
      "<circle class=\"own-mark\" cx=\"\(x(level))\" cy=\"10\" r=\"6\"/>"
    }
    return """
      <svg class="levels" viewBox="0 0 116 20" width="116" height="20" aria-hidden="true">\
      <line class="rail" x1="10" x2="106" y1="10" y2="10"/>\
      <line class="way" x1="\(x(lower))" x2="\(x(higher))" y1="10" y2="10"/>\(dots)\(ends)</svg>
      """
  }

  private func x(_ level: Double) -> String { Numerals.shortest(10 + level * 24, most: 2, in: .english) }
}
