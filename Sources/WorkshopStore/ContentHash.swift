/// FNV-1a in 128 bits.
struct ContentHash {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// 32 hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  // With its length in front, so that no two rows of fields run together.
  mutating func add(_ field: String) {
    for byte in "\(field.utf8.count):".utf8 { add(byte) }
    for byte in field.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    state ^= UInt128(byte)
    state &*= 0x0000_0000_0100_0000_0000_0000_0000_013b
  }
}
