import TestSupport
import Testing
import Workshop

@Suite("The code to join with")
struct JoinCodeTests {
  @Test("A code is read as people type it", arguments: ["b4k 7mq", "B4K-7MQ", " b4k7mq\n"])
  func typed(text: String) {
    #expect(JoinCode(text)?.text == "B4K7MQ")
    #expect(JoinCode(text)?.description == "B4K 7MQ")
  }

  @Test("Look-alikes, vowels and other lengths are no code", arguments: ["", "B4K7M", "B4K7MQQ", "B4K7M0", "B4K7MA"])
  func wrong(text: String) { #expect(JoinCode(text) == nil) }

  @Test("A code that was drawn can be typed", arguments: 0..<50 as Range<UInt64>)
  func drawn(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let code = JoinCode(using: &random)
    #expect(JoinCode(code.description) == code)
  }
}
