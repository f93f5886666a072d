/// The short public word with which phones join: six characters without look-alikes.
///
/// It says nothing of any person and opens nothing but the door.
public struct JoinCode: Hashable, Sendable, CustomStringConvertible {
  /// What codes are made of; no 0 O 1 I L U V, and no vowels that make words.
  public static let alphabet = Array("23456789BCDFGHJKMNPQRSTWXYZ")
  /// How many characters.
  public static let length = 6

  /// In capitals.
  public let text: String

  /// What was typed: capitals or not, with spaces or hyphens; `nil` for anything else.
  public init?(_ typed: String) {
    let letters = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
    text = letters
  }

  /// Draws a code.
  public init(using generator: inout some RandomNumberGenerator) {
    text = String((0..<Self.length).map { _ in Self.alphabet.randomElement(using: &generator) ?? "2" })
  }

  /// In two groups of three, as people read it out.
  public var description: String { text.prefix(3) + " " + text.suffix(3) }
}
