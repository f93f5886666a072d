/// Where words may be divided, by Liang's patterns as TeX uses them.
public struct Hyphenator: Sendable {
  /// Inserted where a word may be divided.
  public static let softHyphen: Character = "\u{AD}"

  // Pattern letters (with `.` at the ends of a word) to the numbers between and around them.
  private let patterns: [[UInt8]: [UInt8]]
  private let longest: Int
  private let leftMinimum: Int
  private let rightMinimum: Int

  /// Reads patterns, one a line or between spaces, in UTF-8: `.ab3a`.
  ///
  /// - Parameters:
  ///   - leftMinimum: letters that stay together at the start of a word, at least 1.
  ///   - rightMinimum: letters that stay together at its end, at least 1.
  public init(patterns text: some Sequence<UInt8>, leftMinimum: Int = 3, rightMinimum: Int = 3) {
    var patterns: [[UInt8]: [UInt8]] = [:]
    var longest = 0
    var letters: [UInt8] = []
    var numbers: [UInt8] = [0]
    func keep() {
      guard !letters.isEmpty else { return }
      patterns[letters] = numbers
      longest = max(longest, letters.count)
      letters.removeAll(keepingCapacity: true)
      numbers = [0]
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): numbers[numbers.count - 1] = byte - UInt8(ascii: "0")
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): keep()
      default:
        letters.append(byte)
        numbers.append(0)
      }
    }
    keep()
    self.patterns = patterns
    self.longest = longest
    self.leftMinimum = max(1, leftMinimum)
    self.rightMinimum = max(1, rightMinimum)
  }

  /// The parts into which a word may be divided; letters only, in any case.
  public func parts(of word: some StringProtocol) -> [String] {
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
      bytes += Array(String(letter).lowercased().utf8)
    }
    bytes.append(UInt8(ascii: "."))
    var numbers = [UInt8](repeating: 0, count: bytes.count + 1)
    for start in bytes.indices {
      for end in (start + 1)...min(bytes.count, start + longest) where start < bytes.count {
        guard let pattern = patterns[Array(bytes[start..<end])] else { continue }
        for (offset, number) in pattern.enumerated() where number > numbers[start + offset] {
          numbers[start + offset] = number
        }
      }
    }
    let allowed = leftMinimum...(letters.count - rightMinimum)
    return Set(allowed.filter { numbers[starts[$0]] % 2 == 1 })
  }
}
