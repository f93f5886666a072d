/// The one mistake that would explain why a code fails its check.
package enum Damage: Hashable, Sendable {
  /// The character there is another one.
  case character(CodePlace)
  /// The character there and the one after it have changed places.
  case swapped(CodePlace)

  /// `nil` when no single mistake of these kinds explains it, or when several do.
  init?(in code: [Symbol]) {
    var syndrome = CheckSymbols.syndrome(of: code)
    var found: [Damage] = []
    for index in code.indices.reversed() {
      // Now it is what the mistakes would give if `index` were the last place.
      if syndrome < 32 { found.append(.character(CodePlace(index: index))) }
      if index > 0 {
        let difference = UInt32(code[index] ^ code[index - 1])
        if syndrome == difference << 5 | difference { found.append(.swapped(CodePlace(index: index - 1))) }
      }
      syndrome = CheckSymbols.movedRight(syndrome)
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }
}

/// Where a character stands in a code; both count from 1.
package struct CodePlace: Hashable, Sendable {
  /// The group of five.
  package let group: Int
  /// The place in the group.
  package let character: Int

  init(index: Int) {
    group = index / ResultCode.groupLength + 1
    character = index % ResultCode.groupLength + 1
  }
}
