import Benchmarks
import HTMLDocuments
import Questionnaire
import Scoring
import Words

/// How many people gave each answer, with median, quartiles and both profiles below.
struct DistributionChart {
  let figures: GroupFigures
  let reference: ReferenceLevel?
  /// The share that fills the height: the rounds of an item have one scale.
  let most: Double
  /// The numbers in words.
  let title: String

  private static let column = 44.0
  private static let top = 16.0
  private static let height = 52.0

  init(_ figures: GroupFigures, reference: ReferenceLevel?, most: Double, title: String) {
    self.figures = figures
    self.reference = reference
    self.most = most
    self.title = title
  }

  /// The drawing.
  var drawing: HTML {
    let base = Self.top + Self.height
    return """
      <svg class="distribution" viewBox="0 0 220 104" role="img"><title>\(title)</title>\
      \(columns)<line class="base" x1="0" x2="220" y1="\(text(base))" y2="\(text(base))"/>\(levels)\
      <line class="quartiles" x1="\(x(figures.quartiles.lower))" x2="\(x(figures.quartiles.upper))" y1="92" y2="92"/>\
      \(reference.map { place(.lessSuccessful, at: $0.contrast) })\(reference.map { place(.successful, at: $0.target) })\
      <circle class="median" cx="\(x(figures.quartiles.median))" cy="92" r="4.5"/></svg>
      """
  }

  private var columns: [HTML] {
    return Level.allCases.map { level -> HTML in
      let count = figures.counts[level]
      let height = Self.height * Double(count) / Double(figures.n) / most
      let y = Self.top + Self.height - height
      return """
        <rect class="column" x="\(text(Double(level.rawValue) * Self.column + 6))" y="\(text(y))" width="32" \
        height="\(text(height))"/><text class="column-count" x="\(x(Double(level.rawValue)))" y="\(text(y - 4))">\
        \(count)</text>
        """
    }
  }

  private var levels: [HTML] {
    Level.allCases.map { level -> HTML in
      "<text class=\"column-level\" x=\"\(x(Double(level.rawValue)))\" y=\"81\">\(level.rawValue)</text>"
    }
  }

  private func place(_ mark: ChartMark, at level: Double) -> HTML {
    "<g transform=\"translate(\(x(level)) 92) scale(1.15)\">\(mark.shape)</g>"
  }

  private func x(_ level: Double) -> String { text((level + 0.5) * Self.column) }
  private func text(_ number: Double) -> String { Numerals.shortest(number, most: 2, in: .english) }
}
