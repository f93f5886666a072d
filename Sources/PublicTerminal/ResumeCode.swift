import Words

/// What somebody goes on with later at a public terminal: 128 random bits that only that person has, as 28 characters
/// of Crockford's base32 in groups of four, the last two of them a check that finds mistakes in typing.
package struct ResumeCode: Hashable, Sendable {
  /// As it is shown and typed: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
  package let text: String
  private let bytes: [UInt8]

  /// A new one.
  package static func random() -> ResumeCode {
    var generator = SystemRandomNumberGenerator()
    return ResumeCode((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var symbols: [UInt8] = []
    // 128 bits are 26 symbols, the first of which carries three bits.
    for index in 0..<26 {
      symbols.append((0..<5).reduce(0) { $0 << 1 | Self.bit(index * 5 + $1 - 2, of: bytes) })
    }
    symbols += Self.check(of: bytes)
    let characters = symbols.map { Base32.characters[Int($0)] }
    text = stride(from: 0, to: characters.count, by: 4).map { String(characters[$0..<$0 + 4]) }.joined(separator: "-")
  }

  /// What was typed: small letters, hyphens and spaces make no difference, O is read as 0, I and L as 1, U as V.
  /// `nil` where it is none.
  package init?(reading typed: String) {
    // Nothing longer is one, whatever stands between its characters.
    guard typed.utf8.count <= 120 else { return nil }
    var symbols: [UInt8] = []
    for character in typed where character != "-" && character != " " {
      guard let symbol = Base32.value(of: character) else { return nil }
      symbols.append(symbol)
    }
    guard symbols.count == 28, symbols[0] < 8 else { return nil }
    let bits = symbols.prefix(26).flatMap { symbol in (0..<5).map { symbol >> (4 - UInt8($0)) & 1 } }.dropFirst(2)
    let bytes = stride(from: bits.startIndex, to: bits.endIndex, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    guard Array(symbols.suffix(2)) == Self.check(of: bytes) else { return nil }
    self.init(bytes)
  }

  /// Whether somebody may have meant one and mistyped it, by its length alone.
  package static func resembles(_ typed: String) -> Bool {
    guard typed.utf8.count <= 120 else { return false }
    return (26...30).contains(typed.filter { $0 != "-" && $0 != " " }.count)
  }

  /// Under which name something is kept, from which nobody gets to the code: SHA-256 in hexadecimal.
  var fileName: String { SHA256.hash(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

  private static func bit(_ index: Int, of bytes: [UInt8]) -> UInt8 {
    index < 0 ? 0 : bytes[index / 8] >> (7 - UInt8(index % 8)) & 1
  }

  /// Two symbols of ten bits; of another hash than the name of the file, which must not tell of them.
  private static func check(of bytes: [UInt8]) -> [UInt8] {
    let hash = SHA256.hash(bytes + Array("check".utf8))
    return [hash[0] >> 3, hash[1] >> 3]
  }
}
