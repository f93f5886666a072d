/// The hashes of ids, in 256 parts by their first byte: eight bytes for each and little more.
struct HashParts: Sendable {
  static let count = 256

  private(set) var parts = [[UInt64]](repeating: [], count: count)

  mutating func append(_ hash: UInt64) {
    let part = Int(hash &>> 56)
    let used = parts[part].count
    // In small steps: what doubles is half empty in the end.
    if used == parts[part].capacity { parts[part].reserveCapacity(used + max(64, used / 8)) }
    parts[part].append(hash)
  }
}

/// Finds the hashes that come more than once: each part goes through a small table that stays near the processor.
enum RepeatedHashes {
  static func find(in hashes: [HashParts]) -> Set<UInt64> {
    var repeated: Set<UInt64> = []
    var table: [UInt64] = []
    for part in 0..<HashParts.count {
      let count = hashes.reduce(0) { $0 + $1.parts[part].count }
      guard count > 1 else { continue }
      var places = 16
      while places < count * 2 { places *= 2 }
      if table.count < places { table = [UInt64](repeating: 0, count: places) }
      table.withUnsafeMutableBufferPointer { table in
        guard let table = table.baseAddress else { return }
        table.update(repeating: 0, count: places)
        for own in hashes {
          for hash in own.parts[part] {
            var place = Int(truncatingIfNeeded: hash &>> 1) & (places - 1)
            while table[place] != 0, table[place] != hash { place = (place + 1) & (places - 1) }
            if table[place] == hash { repeated.insert(hash) } else { table[place] = hash }
          }
        }
      }
    }
    return repeated
  }
}
