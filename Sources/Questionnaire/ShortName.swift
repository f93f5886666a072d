/// Names that are drawn and easy to type: letter, digit, letter … so never a word, and without `0 o 1 l i`.
package enum ShortName {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz")
  private static let digits = Array("23456789")

  /// Whether a name can begin so.
  package static func canBegin(with text: String) -> Bool {
    text.enumerated().allSatisfy { ($0.isMultiple(of: 2) ? letters : digits).contains($1) }
  }

  /// Draws one of so many characters.
  package static func drawn(_ length: Int, using generator: inout some RandomNumberGenerator) -> String {
    let drawn = (0..<length).compactMap { place in
      (place.isMultiple(of: 2) ? letters : digits).randomElement(using: &generator)
    }
    return String(drawn)
  }
}
