import Terminal
import Testing

@Suite("Clusters")
struct ClusterTests {
  @Test(
    "Text takes up the columns that terminals give it",
    arguments: [
      ("", 0), ("Größe", 5), ("e\u{301}", 1), ("漢字", 4), ("ａ", 2), ("ｱ", 1), ("😀", 2), ("👩‍💻", 2), ("👍🏽", 2),
      ("❤️", 1), ("❤", 1), ("1️⃣", 1), ("🇩🇪", 2), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("कि", 2), ("▍◆█", 3),
      ("⠿", 1), ("─", 1), ("⌚", 2), ("©", 1), ("\u{3000}", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test("Joined and varied emoji become their first part, flags their letters")
  func replaced() {
    #expect(shown("👩‍💻") == "👩")
    #expect(shown("👨‍👩‍👧‍👦!") == "👨!")
    #expect(shown("👍🏽") == "👍")
    #expect(shown("❤️") == "❤")
    #expect(shown("🇩🇪") == "DE")
    #expect(shown("🇩") == "D")
  }

  @Test("Latin letters and signs are one column, as the table of properties has it, and controls are nothing")
  func latin() {
    for code in UInt32(0x20)..<0x300 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = String(scalar)
      switch scalar.properties.generalCategory {
      case .control, .format: #expect(!Cluster.split("é" + text).map(\.text).contains(text), "\(code)")
      default: #expect(Cluster.split("é" + text).map(\.text) == ["é", text], "\(code)")
      }
    }
  }

  @Test("Marks stay with their base, in one cluster")
  func marks() {
    #expect(Cluster.split("e\u{301}x").map(\.text) == ["e\u{301}", "x"])
    #expect(Cluster.split("漢\u{302}").map(\.columns) == [2])
    #expect(Cluster.split("\u{1100}\u{1161}\u{11A8}").count == 1)
  }

  @Test("A mark without a base, a joiner and other invisible characters are nothing")
  func invisible() {
    for text in ["\u{301}", "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{AD}", "\u{1161}", "\u{FE0F}"] {
      #expect(Cluster.split(text).isEmpty, "\(text.unicodeScalars)")
    }
  }

  @Test("No control character is passed on; tabs and ends of line become spaces")
  func controls() {
    #expect(shown("a\u{1B}[31mb\u{7}\u{9B}c") == "a[31mbc")
    #expect(shown("a\tb") == "a b")
    #expect(shown("a\nb\r\nc\u{2028}d") == "a b c d")
    #expect(shown("\u{E000}\u{FFFF}x") == "x")
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for cluster in Cluster.split(String(Character(scalar))) {
        let first = cluster.text.unicodeScalars.first?.properties.generalCategory
        guard (1...2).contains(cluster.columns), first != .control, first != .format, first != .nonspacingMark else {
          Issue.record("U+\(String(value, radix: 16))")
          return
        }
      }
    }
  }

  @Test(
    "Cut text ends with an ellipsis and is never wider than asked",
    arguments: [
      ("Größe", 5, "Größe"), ("Größe", 4, "Grö…"), ("Größe", 1, "…"), ("Größe", 0, ""), ("Größe", -1, ""),
      ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"), ("漢字漢字", 6, "漢字…"), ("ein Wort", 5, "ein…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func truncated(text: String, limit: Int, result: String) {
    #expect(text.truncated(to: limit) == result)
    #expect(result.columns <= max(0, limit))
  }

  @Test("An ellipsis of three dots counts as three columns, and is left out where it is all")
  func longEllipsis() {
    #expect("Fragebogen".truncated(to: 6, ellipsis: "...") == "Fra...")
    #expect("Fragebogen".truncated(to: 3, ellipsis: "...") == "Fra")
  }

  @Test("Padding fills up to the width, on either side")
  func padded() {
    #expect("ä漢".padded(to: 5) == "ä漢  ")
    #expect("Größe".padded(to: 3) == "Gr…")
    #expect("42".leftPadded(to: 4) == "  42")
    #expect("漢字漢".padded(to: 4) == "漢… ")
  }

  private func shown(_ text: String) -> String { Cluster.split(text).map(\.text).joined() }
}
