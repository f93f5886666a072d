import Foundation
import Hyphenation
import Testing

struct HyphenatorTests {
  @Test("Liang's numbers decide: odd allows, even forbids, the higher wins")
  func numbers() {
    let hyphenator = Hyphenator(patterns: Array("a1b ab2c 3cd".utf8), leftMinimum: 1, rightMinimum: 1)
    #expect(hyphenator.parts(of: "abcd") == ["a", "b", "cd"])
    #expect(Hyphenator(patterns: Array("a1b a2bc".utf8), leftMinimum: 1, rightMinimum: 1).parts(of: "abc") == ["abc"])
  }
}
