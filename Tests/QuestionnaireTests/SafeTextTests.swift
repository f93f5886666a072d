import Questionnaire
import Testing
import Words

@Suite("Text that is shown safely")
struct SafeTextTests {
  @Test(
    "What steers a terminal or turns a line becomes visible, nothing else changes",
    arguments: [
      ("a\u{1B}]0;x\u{7}", "a‹U+001B›]0;x‹U+0007›"), ("\u{9B}31m", "‹U+009B›31m"), ("\u{7F}", "‹U+007F›"),
      ("ab\u{202E}cd\u{2066}", "ab‹U+202E›cd‹U+2066›"), ("\u{200E}\u{200F}\u{61C}", "‹U+200E›‹U+200F›‹U+061C›"),
      ("a\nb\u{2028}", "a‹U+000A›b‹U+2028›"),
      ("Größe „x“ – 👩‍💻 שלום", "Größe „x“ – 👩‍💻 שלום"),
    ])
  func visible(text: String, shown: String) {
    #expect(text.shownSafely == shown)
    #expect(shown.shownSafely == shown)
  }

  @Test("Over several lines, line feeds and tabs stay, and a return does not")
  func lines() { #expect("a\n\tb\r\u{1B}".linesShownSafely == "a\n\tb‹U+000D›‹U+001B›") }

  @Test("Tables lose what turns the direction and keep the marks of right-to-left text")
  func turns() { #expect("a\u{202E}b\u{2068}c\u{200F}".withoutTurnsOfDirection == "abc\u{200F}") }

  @Test("Which codes are no characters is told by their number as Unicode's table tells it")
  func noncharacterCodes() {
    for code in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      #expect(scalar.isNoncharacter == scalar.properties.isNoncharacterCodePoint)
    }
  }

  /// A string of one code; a literal of Swift takes no noncharacter.
  private func text(_ code: UInt32) throws -> String { String(Character(try #require(Unicode.Scalar(code)))) }

  @Test(
    "A text with a noncharacter is refused with its own words, shown by its number, and loses it in a PDF",
    arguments: [0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF] as [UInt32])
  func noncharacters(code: UInt32) throws {
    let text = "a" + (try text(code)) + "b"
    for rule in [TextRule.companyName, .note, .text, .action, .actionOwner] {
      #expect(throws: TextFault.noncharacter) { try rule.check(text) }
    }
    #expect(TextFault.noncharacter.explanation.german.contains("Unicode"))
    #expect(text.shownSafely == "a‹U+\(String(code, radix: 16, uppercase: true))›b")
    #expect(text.withoutNoncharacters == "ab")
  }

  @Test("Their neighbours are taken", arguments: [0xFFFD, 0xFDCF, 0xFDF0, 0x10000, 0x1FFFD] as [UInt32])
  func characters(code: UInt32) throws {
    let text = try text(code)
    try TextRule.note.check(text)
    #expect(text.shownSafely == text)
  }
}
