/// One character of a code as a number, 0–31.
typealias Symbol = UInt8

/// Digits and capitals without I, L, O and U: the alphabet of Crockford's base32.
enum Alphabet {
  static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// What stands in no code and is mistaken for something that does.
  private static let lookAlikes: KeyValuePairs<Character, Character> = ["O": "0", "I": "1", "L": "1", "U": "V"]

  private static let symbols: [Character: Symbol] = {
    var symbols: [Character: Symbol] = [:]
    for (number, character) in characters.enumerated() { symbols[character] = Symbol(number) }
    for (lookAlike, meant) in lookAlikes { symbols[lookAlike] = symbols[meant] }
    for (capital, symbol) in symbols { symbols[Character(capital.lowercased())] = symbol }
    return symbols
  }()

  /// The symbol of a character, of its small letter, or of what it is mistaken for.
  static func symbol(of character: Character) -> Symbol? { symbols[character] }
}
