package import Questionnaire

/// Between which stages the truth lies, whatever the open answers turn out to be (method §4).
package struct StageInterval: Hashable, Sendable {
  /// The stage with every open item at the lowest level.
  package let low: Stage
  /// The stage with every open item at the highest level.
  package let high: Stage
  /// What the answered items say; `nil` where none is answered.
  package let answered: Stage?

  package init(low: Stage, high: Stage, answered: Stage?) {
    self.low = low
    self.high = high
    self.answered = answered
  }

  /// The stage, where the open answers change nothing.
  package var settled: Stage? { low == high ? low : nil }
  /// “2”, or “2–3” where open answers leave both.
  package var numerals: String { low == high ? "\(low.rawValue)" : "\(low.rawValue)–\(high.rawValue)" }
}

/// How close to a threshold a stage of the answered items is (method §4).
package enum StageMargin: Hashable, Sendable {
  /// “knapp erreicht”: at the threshold or a little above.
  case justReached
  /// “knapp unter Reifestufe 3”: a little below the threshold of the next stage, whose gates are passed.
  case justBelow(Stage)
}

/// The narrowest place of a company (method §4).
package struct Bottleneck: Hashable, Sendable {
  /// The dimensions with the lowest stage of their answered items, then the lowest value; ties name all. Empty where
  /// nothing is answered, and where that stage of the company is the highest.
  package let dimensions: [DimensionID]
  /// “vorläufig”: whether open answers can still change it.
  package let isProvisional: Bool
  /// “fast gleichauf”: those of the same stage that are above by less than the uncertainty of both.
  package let near: [DimensionID]
  /// “am ehesten ausbaufähig”: the lowest dimensions of a company at the highest stage; else empty.
  package let least: [DimensionID]

  /// Where there is none.
  package static let none = Bottleneck(dimensions: [], isProvisional: false, near: [], least: [])

  package init(dimensions: [DimensionID], isProvisional: Bool, near: [DimensionID], least: [DimensionID]) {
    self.dimensions = dimensions
    self.isProvisional = isProvisional
    self.near = near
    self.least = least
  }
}
