/// The secret by which a phone shows who it is: 128 random bits, never equal to anything public.
package struct Token: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// 32 hexadecimal digits in small letters.
  package let text: String

  /// `nil` for anything that cannot be a token.
  package init?(_ text: String) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
    guard text.utf8.count == 32, text.utf8.allSatisfy(isDigit) else { return nil }
    self.text = text
  }

  /// Draws a token.
  package init(using generator: inout some RandomNumberGenerator) {
    text = (0..<16).map { _ in
      let byte = UInt8.random(in: 0...255, using: &generator)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Never the secret, so that no log gets it by mistake.
  package var description: String { "Token" }
  /// Never the secret.
  package var debugDescription: String { description }
}

extension Token: CustomReflectable {
  /// Never the secret.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
