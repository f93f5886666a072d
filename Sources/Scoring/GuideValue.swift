/// The guide values of a field or a dimension, ◆ and ◇, over the items that the company answered and the benchmark has
/// (method §6).
package struct GuideValue: Hashable, Sendable {
  /// ◆.
  package let successful: Derivation
  /// ◇; `nil` where the company sets its targets itself.
  package let lessSuccessful: Derivation?
  /// The company over the same items: what stands beside ◆.
  package let company: Derivation
  /// How many of the items have a target of our own, without a statement of a source.
  package let own: Int
  /// How many items are compared.
  package let of: Int
  /// Whether the benchmark lacks answered items, so that `company` is not the value over all of them.
  package let isPartial: Bool

  package init(
    successful: Derivation, lessSuccessful: Derivation?, company: Derivation, own: Int, of: Int, isPartial: Bool
  ) {
    self.successful = successful
    self.lessSuccessful = lessSuccessful
    self.company = company
    self.own = own
    self.of = of
    self.isPartial = isPartial
  }
}

/// Where a dimension stands to its guide values (method §6).
package struct Position: Hashable, Sendable {
  /// In a word.
  package enum Word: String, CaseIterable, Sendable {
    /// Below ◇, or below ◆ where there is no ◇.
    case below
    /// From ◇ on.
    case between
    /// From ◆ on.
    case at
    /// The groups of a measured benchmark are too close to tell.
    case indistinct
  }

  /// In a word.
  package let word: Word
  /// Between the groups of a measured benchmark, not yet cut to 0–100; `nil` for all others.
  package let share: Derivation?
  /// How far ◆ − ◇ of a measured benchmark may be off, in points; `nil` for all others.
  package let error: Derivation?

  /// `share`, cut to 0–100.
  package var percent: Double? { share.map { min(max($0.result, 0), Method.wholeValue) } }

  package init(_ word: Word, share: Derivation? = nil, error: Derivation? = nil) {
    self.word = word
    self.share = share
    self.error = error
  }
}
