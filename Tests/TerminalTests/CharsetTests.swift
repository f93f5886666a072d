import Terminal
import Testing

@Suite("Character sets")
struct CharsetTests {
  @Test(
    "ASCII has a likeness of what the screens use",
    arguments: [
      ("Größe", "Groesse"), ("Gro\u{308}ße", "Groesse"), ("ÄÖÜ ẞ", "AeOeUe SS"), ("„so“ – ‚so‘…", "\"so\" - 'so'..."),
      ("→ ⏎ ✓", "-> Enter +"), ("▍█░·", "=#.."), ("─│┼", "-|+"), ("é ñ Ç š", "e n C s"), ("漢😀", "??"),
      ("1 €", "1 EUR"), ("A\u{A0}B", "A B"), ("⣿⠀", "*?"), ("abc", "abc"), ("", ""),
    ])
  func ascii(text: String, shown: String) {
    #expect(Charset.ascii.shown(text) == shown)
  }

  @Test(
    "The console keeps letters with marks and light lines",
    arguments: [
      ("Größe é Š ő", "Größe é Š ő"), ("e\u{301}", "\u{E9}"), ("─│┼ █▌░", "─│┼ █▌░"), ("▏▎▍▋▊▉", "··▌▌██"),
      ("„so“ … ⏎", "\"so\" ... Enter"), ("◆ ◇ ● ✓", "◆ w * +"), ("漢", "?"), ("a\u{A0}b", "a b"),
    ])
  func console(text: String, shown: String) {
    #expect(Charset.console.shown(text) == shown)
    #expect(Charset.console.shown(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("Unicode is shown as it is")
  func unicode() {
    #expect(Charset.unicode.shown("„Größe“ ▍⣿👩‍💻") == "„Größe“ ▍⣿👩‍💻")
  }

  @Test("What a charset shows, it can show", arguments: Charset.allCases)
  func closed(charset: Charset) {
    for value in UInt32(0x80)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = charset.shown(String(Character(scalar)))
      if charset == .ascii { #expect(shown.utf8.allSatisfy { $0 < 0x80 }) }
      #expect(charset.shown(shown) == shown)
    }
  }

  @Test("Only Unicode has braille")
  func fineSigns() {
    #expect(Charset.allCases.filter(\.hasBraille) == [.unicode])
  }
}
