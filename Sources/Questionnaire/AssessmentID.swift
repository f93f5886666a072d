/// The short name of a stored assessment, e.g. `a7k2m`; see `ShortName`.
package struct AssessmentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private static let length = 5

  /// The id as it is typed.
  package let rawValue: String

  /// `nil` unless `text` is a whole id; capital letters and white space around it do no harm.
  package init?(_ text: String) {
    let typed = Self.normalized(text)
    guard typed.count == Self.length, Self.isPrefix(typed) else { return nil }
    rawValue = typed
  }

  /// As it stands in help and manual.
  package static let example = AssessmentID(drawn: "a7k2m")

  private init(drawn rawValue: String) { self.rawValue = rawValue }

  /// Draws an id.
  package static func random(using generator: inout some RandomNumberGenerator) -> AssessmentID {
    AssessmentID(drawn: ShortName.drawn(length, using: &generator))
  }

  /// What was meant by what was typed.
  package static func normalized(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()).lowercased()
  }

  /// Whether an id can begin so.
  package static func isPrefix(_ text: String) -> Bool { text.count <= length && ShortName.canBegin(with: text) }

  /// The id as it is typed.
  package var description: String { rawValue }

  /// Alphabetical, for stable output.
  package static func < (left: AssessmentID, right: AssessmentID) -> Bool { left.rawValue < right.rawValue }
}
