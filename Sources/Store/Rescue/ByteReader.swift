/// Reads bytes in order; gives `nil` where there are not enough of them.
struct ByteReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Up to eight bytes, the highest first.
  mutating func bigEndian(_ count: Int) -> UInt64? {
    guard (1...8).contains(count), let bytes = take(count) else { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The same with a sign.
  mutating func signed(_ count: Int) -> Int64? {
    guard let bits = bigEndian(count) else { return nil }
    let unused = 64 - 8 * count
    return Int64(bitPattern: bits << unused) >> unused
  }

  /// A number of SQLite's in one to nine bytes: seven bits each, all eight of the ninth.
  mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    for place in 1...9 {
      guard let byte = rest.popFirst() else { return nil }
      if place == 9 { return value << 8 | UInt64(byte) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }

  /// A number that counts bytes; `nil` above `most`.
  mutating func size(most: Int) -> Int? {
    guard let value = varint(), value <= UInt64(max(0, most)) else { return nil }
    return Int(value)
  }
}
