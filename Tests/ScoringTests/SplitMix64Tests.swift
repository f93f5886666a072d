import TestSupport
import Testing

@Suite("Random numbers of the tests")
struct SplitMix64Tests {
  @Test("They are those of the published generator")
  func published() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
