import Foundation
import Words

/// The sums and quotients that stand in a text, computed again from what is printed.
///
/// After “=” every printed figure counts as it stands; after “≈” each may be off by half its last place.
struct PrintedArithmetic {
  /// How many were found.
  private(set) var count = 0
  /// Those that do not hold, as they are printed.
  private(set) var faults: [String] = []

  init(in text: String, _ language: Language) {
    let characters = Array(text)
    for place in characters.indices where characters[place] == "=" || characters[place] == "≈" {
      let isExact = characters[place] == "="
      let start = characters[..<place].lastIndex { "=≈→:".contains($0) }.map { $0 + 1 } ?? 0
      guard let left = Self.left(characters[max(start, place - 1500)..<place], isExact, language) else { continue }
      var reader = Reader(characters[(place + 1)...], isExact: isExact, language)
      guard let right = reader.sum() else { continue }
      count += 1
      if !left.meets(right, isExact: isExact) {
        faults.append(String(characters[max(0, place - 80)..<min(characters.count, place + 25)]))
      }
    }
  }

  /// The longest expression that ends the text.
  private static func left(_ text: ArraySlice<Character>, _ isExact: Bool, _ language: Language) -> Range? {
    for start in text.indices where start == text.startIndex || !text[start - 1].isNumber && !text[start].isWhitespace {
      var reader = Reader(text[start...], isExact: isExact, language)
      if let range = reader.sum(), reader.isAtEnd { return range }
    }
    return nil
  }

  /// Between which numbers a result lies.
  struct Range {
    let low, high: Double

    init(_ bounds: Double...) {
      low = bounds.min() ?? 0
      high = bounds.max() ?? 0
    }

    func meets(_ other: Range, isExact: Bool) -> Bool {
      let slack = isExact ? 1e-6 : 1e-9
      return low <= other.high + slack && other.low <= high + slack
    }
  }

  /// Reads an expression from the start of a text.
  private struct Reader {
    var rest: ArraySlice<Character>
    let isExact: Bool
    let mark: Character

    init(_ text: ArraySlice<Character>, isExact: Bool, _ language: Language) {
      rest = text
      self.isExact = isExact
      mark = language == .german ? "," : "."
    }

    var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

    private mutating func take(_ text: String) -> Bool {
      let trimmed = rest.drop(while: \.isWhitespace)
      guard trimmed.starts(with: text) else { return false }
      rest = trimmed.dropFirst(text.count)
      return true
    }

    mutating func sum() -> Range? {
      guard var sum = product() else { return nil }
      while true {
        let before = rest
        let isMinus = take("−")
        guard isMinus || take("+"), let next = product() else {
          rest = before
          return sum
        }
        sum =
          isMinus ? Range(sum.low - next.high, sum.high - next.low) : Range(sum.low + next.low, sum.high + next.high)
      }
    }

    private mutating func product() -> Range? {
      guard var product = factor() else { return nil }
      while true {
        let before = rest
        let isQuotient = take("/")
        guard isQuotient || take("×"), let next = factor(), !isQuotient || next.low > 0 || next.high < 0 else {
          rest = before
          return product
        }
        let ends = [product.low, product.high].flatMap { own in
          [next.low, next.high].map { isQuotient ? own / $0 : own * $0 }
        }
        product = Range(ends.min() ?? 0, ends.max() ?? 0)
      }
    }

    private mutating func factor() -> Range? {
      let before = rest
      if take("√("), let inner = sum(), take(")") {
        return Range(max(0, inner.low).squareRoot(), max(0, inner.high).squareRoot())
      }
      rest = before
      if take("max("), let first = sum(), take(";"), let second = sum(), take(")") {
        return Range(max(first.low, second.low), max(first.high, second.high))
      }
      rest = before
      if take("("), let inner = sum(), take(")") { return inner }
      rest = before
      let isNegative = take("−")
      guard let number = number() else {
        rest = before
        return nil
      }
      let own = isNegative ? Range(-number.high, -number.low) : number
      return take("²") ? Range(own.low * own.low, own.high * own.high) : own
    }

    /// “²” is a whole number for Unicode as well, and no digit of a figure.
    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isWholeNumber }

    private mutating func number() -> Range? {
      let trimmed = rest.drop(while: \.isWhitespace)
      let whole = trimmed.prefix(while: Self.isDigit)
      guard !whole.isEmpty else { return nil }
      var decimals: ArraySlice<Character> = []
      let after = trimmed.dropFirst(whole.count)
      if after.first == mark { decimals = after.dropFirst().prefix(while: Self.isDigit) }
      rest = decimals.isEmpty ? after : after.dropFirst(1 + decimals.count)
      guard let number = Double(String(whole) + "." + (decimals.isEmpty ? "0" : String(decimals))) else { return nil }
      if isExact { return Range(number) }
      // Noughts at the end are not printed.
      let half = 0.5 * pow(10, -Double(max(2, decimals.count)))
      return Range(number - half, number + half)
    }
  }
}
