/// Where words may be divided, by Liang's patterns as TeX uses them.
package struct Hyphenator: Sendable {
  /// Inserted where a word may be divided.
  package static let softHyphen: Character = "\u{AD}"

  private let patterns: PatternTrie
  private let leftMinimum: Int
  private let rightMinimum: Int

  /// Reads patterns, one a line or between spaces, in UTF-8: `.ab3a`.
  ///
  /// - Parameters:
  ///   - leftMinimum: letters that stay together at the start of a word, at least 1.
  ///   - rightMinimum: letters that stay together at its end, at least 1.
  package init(patterns text: some Sequence<UInt8>, leftMinimum: Int = 3, rightMinimum: Int = 3) {
    patterns = PatternTrie(reading: text)
    self.leftMinimum = max(1, leftMinimum)
    self.rightMinimum = max(1, rightMinimum)
  }

  /// The parts into which a word may be divided; letters only, in any case.
  package func parts(of word: some StringProtocol) -> [String] {
    let letters = Array(word)
    let breaks = breaks(in: letters)
    var parts: [String] = [""]
    for (index, letter) in letters.enumerated() {
      if breaks.contains(index) { parts.append("") }
      parts[parts.count - 1].append(letter)
    }
    return parts
  }

  /// The places, counted in letters from the start, at which a word may be divided.
  private func breaks(in letters: [Character]) -> Set<Int> {
    guard letters.count >= leftMinimum + rightMinimum else { return [] }
    var bytes: [UInt8] = [UInt8(ascii: ".")]
    // The place in `bytes` at which each letter starts.
    var starts: [Int] = []
    for letter in letters {
      starts.append(bytes.count)
      bytes += Array(letter.lowercased().utf8)
    }
    bytes.append(UInt8(ascii: "."))
    let numbers = patterns.numbers(between: bytes)
    let allowed = leftMinimum...(letters.count - rightMinimum)
    return Set(allowed.filter { numbers[starts[$0]] % 2 == 1 })
  }
}
