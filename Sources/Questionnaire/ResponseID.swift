/// Tells one person's answers from another's, by nothing but a random text: made once, carried by every answer file of
/// these answers (method §9).
package struct ResponseID: Hashable, Sendable, CustomStringConvertible {
  /// How long one may be; other programs may make their own.
  package static let length = 8...64
  /// What it is made of.
  private static let alphabet = Set("abcdefghijklmnopqrstuvwxyz0123456789-")

  /// As it stands in files.
  package let rawValue: String

  /// `nil` unless it is 8 to 64 of the characters a–z, 0–9 and `-`.
  package init?(_ text: String) {
    guard Self.length.contains(text.count), text.allSatisfy(Self.alphabet.contains) else { return nil }
    rawValue = text
  }

  private init(drawn rawValue: String) { self.rawValue = rawValue }

  /// Draws one of 128 bits.
  package static func random(using generator: inout some RandomNumberGenerator) -> ResponseID {
    let digits = (0..<32).map { _ in String(UInt8.random(in: 0..<16, using: &generator), radix: 16) }
    return ResponseID(drawn: digits.joined())
  }

  /// As it stands in files.
  package var description: String { rawValue }
}
