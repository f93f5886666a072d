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
