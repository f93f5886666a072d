import Terminal
import Testing

@testable import NcursesTerminal

@Suite("Reading keys")
struct KeyDecoderTests {
  @Test(
    "Keys of all usual terminals",
    arguments: [
      ("a", [.character("a")]), ("ä", [.character("ä")]), ("漢", [.character("漢")]), ("😀", [.character("😀")]),
      ("e\u{301}", [.character("e"), .character("\u{301}")]), (" ", [.character(" ")]),
      ("\r", [.enter]), ("\n", [.lineBreak]), ("\u{1B}\r", [.lineBreak]), ("\t", [.tab]), ("\u{8}", [.backspace]),
      ("\u{7F}", [.backspace]),
      ("\u{1}", [.control("a")]), ("\u{1A}", [.control("z")]), ("\u{1C}", [.control("\\")]), ("\u{0}", []),
      ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[1;2D", [.left]),
      ("\u{1B}[H", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]), ("\u{1B}OF", [.end]),
      ("\u{1B}[4~", [.end]), ("\u{1B}[8~", [.end]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6;2~", [.pageDown]),
      ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]), ("\u{1B}[Z", [.backTab]), ("\u{1B}[1;2Z", [.backTab]),
      ("\u{1B}OP", [.function(1)]), ("\u{1B}[11~", [.function(1)]), ("\u{1B}[[A", [.function(1)]),
      ("\u{1B}[[E", [.function(5)]), ("\u{1B}[15~", [.function(5)]), ("\u{1B}[24~", [.function(12)]),
      ("\u{1B}[1;2P", [.function(1)]), ("\u{1B}Op\u{1B}Oy", [.character("0"), .character("9")]),
      ("\u{1B}OM", [.enter]), ("\u{1B}\u{1B}[A", [.up]), ("\u{1B}\u{1B}OA", [.up]),
    ] as [(String, [Key])])
  func usual(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(bytes.utf8)) == keys)
    #expect(decoder.patience == nil)
  }

  @Test(
    "The mouse, as new and as old terminals tell of it; only presses of the first button and the wheel count",
    arguments: [
      ("\u{1B}[<0;1;1M", [.click(Point(column: 0, row: 0))]),
      ("\u{1B}[<0;120;40M", [.click(Point(column: 119, row: 39))]),
      ("\u{1B}[<0;1;1m", []), ("\u{1B}[<2;1;1M", []), ("\u{1B}[<32;1;1M", []),
      ("\u{1B}[<16;3;2M", [.click(Point(column: 2, row: 1))]),
      ("\u{1B}[<64;5;5M\u{1B}[<65;5;5M", [.wheelUp, .wheelDown]), ("\u{1B}[<0;0;0M", []), ("\u{1B}[<;M", []),
      ("\u{1B}[M !!", [.click(Point(column: 0, row: 0))]), ("\u{1B}[M#!!", []),
      ("\u{1B}[M`!!\u{1B}[Ma!!", [.wheelUp, .wheelDown]),
    ] as [(String, [Key])])
  func mouse(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder(hasMouse: true)
    #expect(decoder.decode(Array((bytes + "y").utf8)) == keys + [.character("y")])
    var single = KeyDecoder(hasMouse: true)
    #expect((bytes + "y").utf8.flatMap { single.decode([$0]) } == keys + [.character("y")])
  }

  @Test("Where nobody asked for the mouse, its new reports are nothing, and its old ones are typed text")
  func withoutMouse() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[<0;1;1My".utf8)) == [.character("y")])
    #expect(decoder.decode(Array("\u{1B}[My".utf8)) == [.character("y")])
  }

  @Test(
    "What is no key is nothing, and the key after it is not lost",
    arguments: [
      "\u{1B}x", "\u{1B}ä", "\u{1B}[999~", "\u{1B}[?1;2c", "\u{1B}[12;40R", "\u{1B}[5;5A", "\u{1B}[ q",
      "\u{1B}]0;title\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[[Z", "\u{1B}Oz",
      "\u{80}", "\u{9B}",
    ])
  func nothing(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array((bytes + "y").utf8)) == [.character("y")])
  }

  @Test(
    "Everything may come byte by byte", arguments: ["ä漢😀", "\u{1B}[1;5C\u{1B}OP", "\u{1B}[200~a\u{1B}[20b\u{1B}[201~x"])
  func byteByByte(bytes: String) {
    var whole = KeyDecoder()
    var single = KeyDecoder()
    let keys = bytes.utf8.flatMap { single.decode([$0]) }
    let expected = whole.decode(Array(bytes.utf8))
    #expect(keys == expected)
  }

  @Test("An escape alone is itself after a short wait, which the environment may change")
  func escape() {
    var decoder = KeyDecoder(escapeDelay: 40)
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == 40)
    #expect(decoder.expire() == [.escape])
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B, 0x1B]) == [])
    #expect(decoder.expire() == [.escape, .escape])
    #expect(decoder.decode([0x1B, 0x1B, 0x1B]) == [.escape])
    #expect(decoder.expire() == [.escape, .escape])
  }

  @Test("A sequence that has begun is waited for longer, and is nothing when broken off")
  func brokenOff() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[1;".utf8)) == [])
    #expect((decoder.patience ?? 0) > 25)
    #expect(decoder.expire() == [])
    #expect(decoder.decode(Array("\u{1B}[1\u{1B}[A".utf8)) == [.up])
    #expect(decoder.decode(Array("\u{1B}[1ä".utf8)) == [.character("ä")])
  }

  @Test("Wrong UTF-8 is skipped")
  func wrongBytes() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([0xFF, 0x61, 0xC3, 0x62, 0xE6, 0xBC, 0x63, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x64]) == [
        .character("a"), .character("b"), .character("c"), .character("d"),
      ])
    #expect(decoder.decode([0xE6]) == [])
    #expect(decoder.expire() == [])
    #expect(decoder.decode([0x61]) == [.character("a")])
  }

  @Test("Where one byte is one character, the locale's table counts")
  func singleByte() {
    let latin = (0x80...0xFF).map { Unicode.Scalar(UInt32($0)) }
    var decoder = KeyDecoder(encoding: .singleByte(table: latin))
    #expect(decoder.decode([0xE4, 0x61, 0x9B]) == [.character("ä"), .character("a")])
    #expect(decoder.decode(Array("\u{1B}[200~".utf8) + [0xFC] + Array("\u{1B}[201~".utf8)) == [.paste("ü")])
  }

  @Test("The terminal's own sequences come before the usual ones")
  func described() {
    var decoder = KeyDecoder(keys: [Array("\u{1B}A".utf8): .up, Array("\u{1B}[A".utf8): .function(7)])
    #expect(decoder.decode(Array("\u{1B}A\u{1B}[A".utf8)) == [.up, .function(7)])
  }

  @Test("Pasted text is one key, with everything in it")
  func paste() {
    var decoder = KeyDecoder()
    let text = "Zeile 1\nü\u{1B}[3~\u{3}"
    #expect(
      decoder.decode(Array("a\u{1B}[200~\(text)\u{1B}[201~b".utf8)) == [
        .character("a"), .paste(text), .character("b"),
      ])
    #expect(decoder.decode(Array("\u{1B}[200~\u{1B}[201~".utf8)) == [])
  }

  @Test("A paste whose end is lost ends by itself")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc".utf8)) == [])
    #expect((decoder.patience ?? 0) >= 1000)
    #expect(decoder.expire() == [.paste("abc")])
    #expect(decoder.decode(Array("x".utf8)) == [.character("x")])
  }

  @Test("No paste fills the memory")
  func hugePaste() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}[200~".utf8))
    for _ in 0..<100 { _ = decoder.decode([UInt8](repeating: 0x61, count: 4096)) }
    guard case .paste(let text) = decoder.decode(Array("\u{1B}[201~".utf8)).first else {
      Issue.record("No paste")
      return
    }
    #expect(text.utf8.count == 65536)
  }

  @Test("No bytes whatever are too much for it")
  func anything() {
    var decoder = KeyDecoder()
    var state: UInt64 = 1
    let signs: [UInt8] = [0x1B, 0x1B, 0x5B, 0x4F, 0x5D, 0x31, 0x3B, 0x7E, 0xC3, 0xA4, 0xE6, 0x41, 0x07, 0x24]
    for round in 0..<20000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.decode([signs[Int(state >> 33) % signs.count]])
      if round % 50 == 0 { _ = decoder.expire() }
    }
    _ = decoder.expire()
    #expect(decoder.decode([0x61]) == [.character("a")])
  }
}
