/// The short public word with which phones join: six characters without look-alikes.
///
/// It says nothing of any person and opens nothing but the door.
package struct JoinCode: Hashable, Sendable, CustomStringConvertible {
  /// What codes are made of: of 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B and U V at most the digit, and no vowels that make words.
  package static let alphabet = Array("23456789CDFHJKMNPQRTWXY")
  /// Earlier versions drew these as well.
  private static let earlier = Array("BGSZ")
  /// How many characters.
  package static let length = 6

  /// In capitals.
  package let text: String

  /// What was typed: capitals or not, with spaces or hyphens; `nil` for anything else.
  package init?(_ typed: String) {
    let letters = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard letters.count == Self.length, letters.allSatisfy((Self.alphabet + Self.earlier).contains) else { return nil }
    text = letters
  }

  /// Draws a code.
  package init(using generator: inout some RandomNumberGenerator) {
    text = String((0..<Self.length).map { _ in Self.alphabet.randomElement(using: &generator) ?? "2" })
  }

  /// What a QR code says of the page at `address`, e.g. `192.168.1.5:8080`: scanners read capitals and digits from a
  /// smaller picture.
  package func qrText(at address: String) -> String { "HTTP://\(address.uppercased())/\(text)" }

  /// In two groups of three, as people read it out.
  package var description: String { text.prefix(3) + " " + text.suffix(3) }
}
