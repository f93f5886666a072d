/// Characters that are typed off a screen or paper: digits and capitals without I, L, O and U (Crockford's base32).
package enum Base32 {
  /// Each at the place that is its value, 0–31.
  package static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// What stands in no code and is mistaken for something that does.
  private static let lookAlikes: KeyValuePairs<Character, Character> = ["O": "0", "I": "1", "L": "1", "U": "V"]

  private static let values: [Character: UInt8] = {
    var values: [Character: UInt8] = [:]
    for (number, character) in characters.enumerated() { values[character] = UInt8(number) }
    for (lookAlike, meant) in lookAlikes { values[lookAlike] = values[meant] }
    for (capital, value) in values { values[Character(capital.lowercased())] = value }
    return values
  }()

  /// The value of a character, of its small letter, or of what it is mistaken for.
  package static func value(of character: Character) -> UInt8? { values[character] }
}
