/// How the characters of a table are stored.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"

  /// Turns bytes into UTF-8, piece by piece.
  struct Decoder {
    private let encoding: TextEncoding
    private var isBigEndian = false
    private var isFirst = true
    private var left: [UInt8] = []
    private var high: UInt16?

    init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// - Parameter isLast: nothing follows; what is not whole becomes a replacement character.
    mutating func decode(_ bytes: some Collection<UInt8>, isLast: Bool) -> [UInt8] {
      switch encoding {
      case .utf8: return Array(bytes)
      case .windows1252:
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
          if byte < 0x80 { result.append(byte) } else { Self.append(Self.scalar(ofWindows: byte), to: &result) }
        }
        return result
      case .utf16: return decodeWords(left + bytes, isLast: isLast)
      }
    }

    private mutating func decodeWords(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var place = 0
      if isFirst, bytes.count >= 2 {
        isFirst = false
        if bytes[0] == 0xFE, bytes[1] == 0xFF { isBigEndian = true }
        if bytes[0] == 0xFE && bytes[1] == 0xFF || bytes[0] == 0xFF && bytes[1] == 0xFE { place = 2 }
        // Without a mark: where the first character is of ASCII, its zero comes first.
        if place == 0 { isBigEndian = bytes[0] == 0 }
      }
      while place + 1 < bytes.count {
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        take(isBigEndian ? first << 8 | second : second << 8 | first, to: &result)
        place += 2
      }
      left = Array(bytes[place...])
      if isLast, high != nil || !left.isEmpty { Self.append(0xFFFD, to: &result) }
      return result
    }

    private mutating func take(_ word: UInt16, to result: inout [UInt8]) {
      if let first = high {
        high = nil
        if (0xDC00...0xDFFF).contains(word) {
          return Self.append(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(word) - 0xDC00, to: &result)
        }
        Self.append(0xFFFD, to: &result)
      }
      switch word {
      case 0xD800...0xDBFF: high = word
      case 0xDC00...0xDFFF: Self.append(0xFFFD, to: &result)
      default: Self.append(UInt32(word), to: &result)
      }
    }

    private static func append(_ code: UInt32, to result: inout [UInt8]) {
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// The codes of Windows from 0x80 on; five of them are free.
    private static func scalar(ofWindows byte: UInt8) -> UInt32 {
      let special: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
      ]
      return byte < 0xA0 ? special[Int(byte) - 0x80] : UInt32(byte)
    }
  }
}
