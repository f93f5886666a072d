import Terminal
import Testing

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "Lines break at spaces, after hyphens and slashes",
    arguments: [
      ("", 10, [""]), ("kurz", 10, ["kurz"]), ("eins zwei drei", 9, ["eins zwei", "drei"]),
      ("eins  zwei", 20, ["eins zwei"]), ("Social-Media-Team", 8, ["Social-", "Media-", "Team"]),
      ("und/oder", 5, ["und/", "oder"]), ("a-b", 2, ["a-", "b"]), ("-5 bis 3", 20, ["-5 bis 3"]),
      ("an a.b@ihk-ort.example gern", 20, ["an", "a.b@ihk-ort.example", "gern"]), ("漢字 漢字", 4, ["漢字", "漢字"]),
    ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test("A word that is too long is cut, between clusters")
  func longWords() {
    #expect("Abcdefgh".wrapped(to: 3) == ["Abc", "def", "gh"])
    #expect("漢字漢".wrapped(to: 3) == ["漢", "字", "漢"])
    #expect("xe\u{301}e\u{301}".wrapped(to: 1) == ["x", "e\u{301}", "e\u{301}"])
    #expect("漢".wrapped(to: 1) == ["漢"])
    #expect("ab".wrapped(to: 0) == ["a", "b"])
  }

  @Test("Every kind of line end starts a line, empty ones stay")
  func lineEnds() {
    #expect("a\n\nb\r\nc".wrapped(to: 10) == ["a", "", "b", "c"])
    #expect("a\n".wrapped(to: 10) == ["a", ""])
  }

  @Test("Nothing is lost and no line is too wide, whatever the width")
  func allWidths() {
    let text = "Wie gut können Sie mit einer Welle öffentlicher Kritik (Shitstorm) umgehen – auch am Wochenende?"
    for width in 1...100 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.columns <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
