import Questionnaire

/// The short name of a workshop, e.g. `k7m2`; see `ShortName`.
package struct WorkshopID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private static let length = 4

  /// The id as it is typed.
  package let rawValue: String

  /// `nil` unless `text` is a whole id; capital letters and white space do no harm.
  package init?(_ text: String) {
    let typed = text.filter { !$0.isWhitespace }.lowercased()
    guard typed.count == Self.length, ShortName.canBegin(with: typed) else { return nil }
    rawValue = typed
  }

  /// As it stands in help and manual.
  package static let example = WorkshopID(drawn: "k7m2")

  private init(drawn rawValue: String) { self.rawValue = rawValue }

  /// Draws an id.
  package init(using generator: inout some RandomNumberGenerator) {
    rawValue = ShortName.drawn(Self.length, using: &generator)
  }

  /// The id as it is typed.
  package var description: String { rawValue }

  /// Alphabetical, for stable output.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
