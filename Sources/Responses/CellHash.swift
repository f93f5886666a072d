/// A number for a word, over eight bytes at a time: where two differ, so do the words.
///
/// At least eight bytes must lie readable behind the word.
@inline(__always)
func cellHash(_ bytes: UnsafePointer<UInt8>, _ count: Int, seed: UInt64) -> UInt64 {
  let raw = UnsafeRawPointer(bytes)
  var hash = seed ^ (UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
  var offset = 0
  while offset + 8 <= count {
    hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += 8
  }
  if offset < count {
    let mask = UInt64.max &>> UInt64(64 - (count - offset) * 8)
    hash = mixed(hash ^ (raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & mask))
  }
  return hash
}

@inline(__always)
private func mixed(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
  return product.high ^ product.low
}
