/// The short name of a workshop, e.g. `k7m2`: letter, digit, letter, digit, without look-alikes.
package struct WorkshopID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz")
  private static let digits = Array("23456789")

  /// The id as it is typed.
  package let rawValue: String

  /// `nil` unless `text` is a whole id; capital letters and white space around it do no harm.
  package init?(_ text: String) {
    let typed = text.filter { !$0.isWhitespace }.lowercased()
    let fits = typed.enumerated().allSatisfy { ($0.isMultiple(of: 2) ? Self.letters : Self.digits).contains($1) }
    guard typed.count == 4, fits else { return nil }
    rawValue = typed
  }

  /// Draws an id.
  package init(using generator: inout some RandomNumberGenerator) {
    let drawn = (0..<4).compactMap { place in
      (place.isMultiple(of: 2) ? Self.letters : Self.digits).randomElement(using: &generator)
    }
    rawValue = String(drawn)
  }

  /// The id as it is typed.
  package var description: String { rawValue }

  /// Alphabetical, for stable output.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
