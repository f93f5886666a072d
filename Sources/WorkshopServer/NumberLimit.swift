/// How many wrong numbers of phones are looked at: of 900 000 a workshop of a hundred phones has a hundred, and nobody is
/// to find one by trying, neither with many tries at once nor from many addresses.
///
/// A place is taken before a number is looked at, and given back where it was right. Addresses from which phones of the
/// room came have places of their own, so that tries from elsewhere keep none of them out, and each has only a few, so that
/// it does not take those of the others.
struct NumberLimit {
  private static let ofOne = Pace(burst: 10, perSecond: 1 / 300)
  private static let mostKnown = 8192

  private var ofRoom = Pace(burst: 100, perSecond: 1 / 30)
  private var ofStrangers = Pace(burst: 20, perSecond: 0.1)
  private var known: Set<String> = []
  private var paces: [String: Pace] = [:]

  /// A phone of the room came from there.
  mutating func know(_ address: String?) {
    guard let address, known.count < Self.mostKnown else { return }
    known.insert(address)
  }

  /// Takes a place; `false`, and none taken, where there is none.
  mutating func take(from address: String?, at now: ContinuousClock.Instant) -> Bool {
    guard pace(of: address).isFree(at: now) else { return false }
    let isFree = isKnown(address) ? ofRoom.wait(at: now, most: .zero) : ofStrangers.wait(at: now, most: .zero)
    guard isFree != nil else { return false }
    if let address {
      if paces.count > 256 { paces = paces.filter { !$0.value.isIdle(at: now) } }
      _ = paces[address, default: Self.ofOne].wait(at: now, most: .zero)
    }
    return true
  }

  /// Gives back a place that was taken at that time.
  mutating func giveBack(to address: String?) {
    if isKnown(address) { ofRoom.giveBack() } else { ofStrangers.giveBack() }
    if let address { paces[address]?.giveBack() }
  }

  private func pace(of address: String?) -> Pace { address.flatMap { paces[$0] } ?? Self.ofOne }

  private func isKnown(_ address: String?) -> Bool { address.map(known.contains) ?? false }
}
