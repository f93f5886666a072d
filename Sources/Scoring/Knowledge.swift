/// Breadth and depth of knowledge (method §5).
package struct BreadthAndDepth: Hashable, Sendable {
  /// Number of answered items that are mastered.
  package let breadth: Int
  /// How their mean level came about; `nil` for none.
  package let mean: Derivation?

  /// Mean level of those; `nil` for none.
  package var depth: Double? { mean?.result }

  /// From the levels of the answered items.
  init(levels: [Double]) {
    let mastered = levels.filter { $0.reaches(Method.mastery) }
    breadth = mastered.count
    mean = .mean(mastered)
  }
}

/// Breadth and depth of the company and of the reference profiles over the same items (method §5).
package struct Knowledge: Hashable, Sendable {
  /// Number of items answered.
  package let of: Int
  /// The company's.
  package let own: BreadthAndDepth
  /// Of the successful; `nil` without a benchmark.
  package let successful: BreadthAndDepth?
  /// Of the less successful.
  package let lessSuccessful: BreadthAndDepth?

  package init(of: Int, own: BreadthAndDepth, successful: BreadthAndDepth?, lessSuccessful: BreadthAndDepth?) {
    self.of = of
    self.own = own
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }
}

/// Breadth and depth of the company's knowledge, and what a measured benchmark leads to expect (method §5).
package struct Expertise: Hashable, Sendable {
  /// What the successful of a measured benchmark come to over the same items, on average.
  package struct Expected: Hashable, Sendable {
    /// `Σ` of the shares at level 3 or above.
    package let breadth: Derivation
    /// `Σ` of the shares at level 4.
    package let depth: Derivation

    package init(breadth: Derivation, depth: Derivation) {
      self.breadth = breadth
      self.depth = depth
    }
  }

  /// Number of items answered.
  package let of: Int
  /// Number of those at level 3 or above.
  package let breadth: Int
  /// Number of those at level 4.
  package let depth: Int
  /// `nil` without a measured benchmark that has every answered item.
  package let expected: Expected?

  package init(of: Int, breadth: Int, depth: Int, expected: Expected?) {
    self.of = of
    self.breadth = breadth
    self.depth = depth
    self.expected = expected
  }
}
