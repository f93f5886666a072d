import Rehearsal
import TestSupport
import Testing

@Suite("Addresses are watched")
struct AddressWatchTests {
  private func addresses(_ texts: String...) -> [NetworkAddress] {
    texts.compactMap { NetworkAddress($0, device: "eth0") }
  }

  @Test("A machine that joins a network after the start is found there at once")
  func joins() {
    var watch = AddressWatch(fixed: nil, among: [])
    #expect(watch.current == nil && watch.look(at: []) == .stay)
    #expect(watch.look(at: addresses("10.0.0.5")) == .move(to: "10.0.0.5"))
    watch.arrive(at: "10.0.0.5")
    #expect(watch.look(at: addresses("10.0.0.5")) == .stay && watch.current == "10.0.0.5")
  }

  @Test("Another address takes the place of one that is gone, but not of one that is renewed")
  func changes() {
    var watch = AddressWatch(fixed: nil, among: addresses("10.0.0.5"))
    #expect(watch.look(at: []) == .stay)
    #expect(watch.look(at: addresses("10.0.0.5")) == .stay)
    #expect(watch.look(at: addresses("10.0.7.9")) == .stay)
    #expect(watch.look(at: addresses("10.0.7.9")) == .move(to: "10.0.7.9"))
    // It could not be served there yet.
    #expect(watch.look(at: addresses("10.0.7.9")) == .move(to: "10.0.7.9") && watch.current == "10.0.0.5")
    watch.arrive(at: "10.0.7.9")
    #expect(watch.look(at: addresses("10.0.7.9")) == .stay)
  }

  @Test("A further network moves nobody away, whatever it promises")
  func further() {
    var watch = AddressWatch(fixed: nil, among: addresses("10.0.0.5"))
    for _ in 0..<9 { #expect(watch.look(at: addresses("192.168.1.2", "10.0.0.5")) == .stay) }
    watch.arrive(at: "192.168.1.2")
    for _ in 0..<9 { #expect(watch.look(at: addresses("10.0.0.5", "192.168.1.2")) == .stay) }
  }

  @Test("Without any network it says so, and comes back with the next one")
  func none() {
    var watch = AddressWatch(fixed: nil, among: addresses("10.0.0.5"))
    _ = watch.look(at: [])
    #expect(watch.look(at: []) == .move(to: nil))
    watch.arrive(at: nil)
    #expect(watch.look(at: []) == .stay)
    #expect(watch.look(at: addresses("10.0.0.5")) == .move(to: "10.0.0.5"))
  }

  @Test("An address that was named is never left for another network")
  func fixed() {
    var watch = AddressWatch(fixed: "127.0.0.1", among: addresses("10.0.0.5"))
    for list in [addresses("10.0.0.5"), [], addresses("10.0.7.9")] { #expect(watch.look(at: list) == .stay) }
    #expect(watch.current == "127.0.0.1")
  }

  @Test("Whatever comes and goes: after two equal looks it stands at an address that is there", arguments: 0..<50)
  func random(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var watch = AddressWatch(fixed: nil, among: [])
    for _ in 0..<100 {
      let there = (1...4).filter { _ in Bool.random(using: &random) }.compactMap {
        NetworkAddress("10.0.0.\($0)", device: "eth0")
      }
      for _ in 0..<AddressWatch.patience {
        if case .move(let address) = watch.look(at: there), Bool.random(using: &random) { watch.arrive(at: address) }
      }
      if case .move(let address) = watch.look(at: there) { watch.arrive(at: address) }
      #expect(there.isEmpty ? watch.current == nil : there.contains { $0.text == watch.current })
    }
  }
}
