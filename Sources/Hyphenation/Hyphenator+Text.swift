extension Hyphenator {
  /// `text` with soft hyphens in the words of at least `shortest` letters.
  ///
  /// Left alone are words with digits or signs in them (addresses, abbreviations), words in capitals, and words
  /// that can be divided at a hyphen of their own.
  package func softened(_ text: String, shortest: Int) -> String {
    var result = ""
    var word = ""
    for character in text {
      if character.isWhitespace {
        result += divided(word, shortest: shortest)
        result.append(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return result + divided(word, shortest: shortest)
  }

  private func divided(_ word: String, shortest: Int) -> String {
    guard let first = word.firstIndex(where: isPartOfWord), let last = word.lastIndex(where: isPartOfWord) else {
      return word
    }
    let core = word[first...last]
    guard core.count >= shortest, core.allSatisfy(\.isLetter), core.dropFirst().contains(where: \.isLowercase) else {
      return word
    }
    return word[..<first] + parts(of: core).joined(separator: String(Self.softHyphen))
      + word[word.index(after: last)...]
  }

  private func isPartOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
