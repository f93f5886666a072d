/// The short name of a stored assessment, e.g. `a7k2m`.
///
/// Letter, digit, letter, digit, letter: easy to type, never a word, and without `0 o 1 l i`.
package struct AssessmentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  static let letters = Array("abcdefghjkmnpqrstuvwxyz")
  static let digits = Array("23456789")

  /// The id as it is typed.
  package let rawValue: String

  /// `nil` unless `text` is a whole id; capital letters and white space around it do no harm.
  package init?(_ text: String) {
    let typed = Self.normalized(text)
    guard typed.count == 5, Self.isPrefix(typed) else { return nil }
    rawValue = typed
  }

  private init(known rawValue: String) { self.rawValue = rawValue }

  /// Draws an id.
  static func random(using generator: inout some RandomNumberGenerator) -> AssessmentID {
    let drawn = (0..<5).compactMap { place in
      (place.isMultiple(of: 2) ? letters : digits).randomElement(using: &generator)
    }
    return AssessmentID(known: String(drawn))
  }

  /// What was meant by what was typed.
  static func normalized(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()).lowercased()
  }

  /// Whether an id can begin so.
  static func isPrefix(_ text: String) -> Bool {
    text.count <= 5
      && text.enumerated().allSatisfy { ($0.isMultiple(of: 2) ? letters : digits).contains($1) }
  }

  /// The id as it is typed.
  package var description: String { rawValue }

  /// Alphabetical, for stable output.
  package static func < (left: AssessmentID, right: AssessmentID) -> Bool { left.rawValue < right.rawValue }
}
