import Terminal
import Testing
import TextDocuments

@Suite("Where a line of the text report may break")
struct LineBreakTests {
  @Test(
    "Amounts and D-A-CH stay on one line at any width",
    arguments: ["50 000 €", "1 250 000 €", "39 %", "n = 306", "25 → 50", "D-A-CH", "(D-A-CH)"],
    [Charset.unicode, .ascii])
  func together(words: String, charset: Charset) {
    for lead in 0...40 {
      var page = Page(width: 40, charset: charset)
      page.paragraph(String(repeating: "x", count: lead) + " davor \(words) danach")
      #expect(page.text.split(separator: "\n").contains { $0.contains(charset.shown(words)) }, "\(page.text)")
      #expect(!page.text.contains("\u{A0}") && !page.text.contains("\u{2011}"))
    }
  }

  @Test("A year and a number after it, and ordinary compounds, may part")
  func apart() {
    for words in ["2012 306", "Social-Media"] {
      let parted = (0...40).contains { lead in
        var page = Page(width: 40, charset: .unicode)
        page.paragraph(String(repeating: "x", count: lead) + " davor \(words) danach")
        return !page.text.split(separator: "\n").contains { $0.contains(words) }
      }
      #expect(parted, "\(words)")
    }
  }

  @Test("A text may begin with any sign", arguments: ["= 5", "% 5", "→ 5", "€"])
  func first(text: String) {
    var page = Page(width: 40, charset: .unicode)
    page.paragraph(text)
    #expect(page.text == text + "\n")
  }
}
