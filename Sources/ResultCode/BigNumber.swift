/// A whole number of any size that digits of any radix are put into and taken out of, the last one first.
struct BigNumber {
  /// Base 32, least significant first, without zeros at the end.
  private var symbols: [Symbol] = []

  init() {}

  /// Reads symbols, the most significant first.
  init(_ symbols: some BidirectionalCollection<Symbol>) {
    self.symbols = symbols.reversed()
    dropZeros()
  }

  /// How many symbols it takes.
  var count: Int { symbols.count }

  /// Whether everything has been taken out.
  var isZero: Bool { symbols.isEmpty }

  /// The symbols, the most significant first, after as many zeros as are needed for `count`.
  func symbols(count: Int) -> [Symbol] {
    [Symbol](repeating: 0, count: max(0, count - symbols.count)) + symbols.reversed()
  }

  /// Multiplies by the radix and adds the digit.
  mutating func put(_ digit: Int, radix: Int) {
    var carry = digit
    for index in symbols.indices {
      carry += Int(symbols[index]) * radix
      symbols[index] = Symbol(carry & 31)
      carry >>= 5
    }
    while carry > 0 {
      symbols.append(Symbol(carry & 31))
      carry >>= 5
    }
  }

  /// Divides by the radix; the remainder is the digit.
  mutating func take(radix: Int) -> Int {
    var remainder = 0
    for index in symbols.indices.reversed() {
      remainder = remainder << 5 | Int(symbols[index])
      symbols[index] = Symbol(remainder / radix)
      remainder %= radix
    }
    dropZeros()
    return remainder
  }

  private mutating func dropZeros() {
    while symbols.last == 0 { symbols.removeLast() }
  }
}
