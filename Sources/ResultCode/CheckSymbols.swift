/// The six last symbols of a code, by which mistakes are found: the BCH code over GF(32) of bech32m (BIP 350).
///
/// Any three wrong symbols are found in codes of up to 1023, any four in codes of up to 89.
enum CheckSymbols {
  static let count = 6

  private static let target: UInt32 = 0x2BC8_30A3

  /// What to subtract for each symbol that grows out at the top: its product with the generator polynomial.
  private static let multiples: [UInt32] = {
    let generator: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
    return (0..<32).map { top in
      generator.indices.reduce(0) { top >> $1 & 1 == 0 ? $0 : $0 ^ generator[$1] }
    }
  }()

  /// The check symbols of `symbols`.
  static func of(_ symbols: [Symbol]) -> [Symbol] {
    let remainder = remainder(of: symbols + [Symbol](repeating: 0, count: count)) ^ target
    return (0..<count).map { Symbol(remainder >> UInt32(5 * (count - 1 - $0)) & 31) }
  }

  /// Zero when the check symbols at the end of `code` are right; else the remainder of the mistakes alone.
  static func syndrome(of code: [Symbol]) -> UInt32 { remainder(of: code) ^ target }

  /// The syndrome of the same mistakes one place further right.
  static func movedRight(_ syndrome: UInt32) -> UInt32 {
    let top = multiples.firstIndex { $0 & 31 == syndrome & 31 } ?? 0
    return (syndrome ^ multiples[top]) >> 5 | UInt32(top) << 25
  }

  private static func remainder(of symbols: [Symbol]) -> UInt32 {
    symbols.reduce(1) { ($0 & 0x1FF_FFFF) << 5 ^ UInt32($1) ^ multiples[Int($0 >> 25)] }
  }
}
