import Documents

/// How many people gave each answer, with median, quartiles and both profiles below.
struct DistributionChart {
  let distribution: Distribution

  private static let column = 44.0
  private static let top = 16.0
  private static let height = 52.0

  /// The drawing.
  var drawing: HTML {
    let base = Self.top + Self.height
    return """
      <svg class="distribution" viewBox="0 0 220 104" role="img"><title>\(distribution.alternative)</title>\
      \(columns)<line class="base" x1="0" x2="220" y1="\(at: base)" y2="\(at: base)"/>\(levels)\
      <line class="quartiles" x1="\(at: x(distribution.lower))" x2="\(at: x(distribution.upper))" y1="92" y2="92"/>\
      \(distribution.lessSuccessful.map { place(.lessSuccessful, at: $0) })\
      \(distribution.successful.map { place(.successful, at: $0) })\
      <circle class="median" cx="\(at: x(distribution.median))" cy="92" r="4.5"/></svg>
      """
  }

  private var columns: [HTML] {
    distribution.levels.map { level -> HTML in
      let count = distribution.counts[level]
      let height = Self.height * distribution.share(at: level) / distribution.fullShare
      let y = Self.top + Self.height - height
      return """
        <rect class="column" x="\(at: Double(level) * Self.column + 6)" y="\(at: y)" width="32" \
        height="\(at: height)"/><text class="column-count" x="\(at: x(Double(level)))" y="\(at: y - 4)" \
        data-key="\(count.key.description)">\(count.shown)</text>
        """
    }
  }

  private var levels: [HTML] {
    distribution.levels.map { level -> HTML in
      "<text class=\"column-level\" x=\"\(at: x(Double(level)))\" y=\"81\">\(level)</text>"
    }
  }

  private func place(_ mark: Mark, at level: Double) -> HTML {
    "<g transform=\"translate(\(at: x(level)) 92) scale(1.15)\">\(mark.shape)</g>"
  }

  private func x(_ level: Double) -> Double { (level + 0.5) * Self.column }
}
