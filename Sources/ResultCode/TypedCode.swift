import Words

/// A code as it was typed, before its check.
struct TypedCode {
  private let groups: [[Symbol]]

  /// Throws for what stands in no code.
  init(_ text: String) throws(ResultCodeError) {
    var groups: [[Symbol]] = [[]]
    var count = 0
    for character in text {
      if Self.separates(character) {
        groups.append([])
      } else if let symbol = Base32.value(of: character) {
        groups[groups.count - 1].append(symbol)
        count += 1
      } else {
        throw .character(character, CodePlace(index: count))
      }
    }
    self.groups = groups.filter { !$0.isEmpty }
  }

  /// Spaces, line breaks, dashes of every kind, and what comes along unseen when a text is copied.
  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace
      || character.unicodeScalars.allSatisfy {
        $0.properties.generalCategory == .dashPunctuation || $0.properties.generalCategory == .format || $0 == "−"
      }
  }

  /// The symbols of a code that passes its check.
  func symbols() throws(ResultCodeError) -> [Symbol] {
    let code = groups.flatMap(\.self)
    let length = ResultCode.groupLength
    guard !code.isEmpty else { throw .empty }
    guard code.count.isMultiple(of: length) else {
      let odd = groups.indices.filter { groups[$0].count != length }
      throw .unevenGroup(odd.count == 1 && groups.count > 1 ? odd[0] + 1 : nil, count: code.count)
    }
    let least = (Header.leastCount + CheckSymbols.count + length - 1) / length
    guard code.count >= least * length else { throw .groups(stated: nil, found: code.count / length) }
    guard CheckSymbols.syndrome(of: code) != 0 else { return code }
    if let damage = Damage(in: code) { throw .damaged(damage) }
    if let stated = Header.groups(of: code), stated >= least, stated * length != code.count {
      throw .groups(stated: stated, found: code.count / length)
    }
    throw .damaged(nil)
  }
}
