import Terminal
import Testing

@Suite("The text editor")
struct TextEditorTests {
  @Test("Typing and moving")
  func typing() {
    #expect(edited("", .character("a"), .character("c"), .left, .character("b")) == "ab|c")
    #expect(edited("abc", .home, .character("x")) == "x|abc")
    #expect(edited("abc", .home, .left, .right, .right, .right, .right, .end) == "abc|")
  }

  @Test("A mark typed after its base joins it and leaves the cursor behind it")
  func marks() {
    #expect(edited("", .character("e"), .character("\u{301}"), .character("x")) == "e\u{301}x|")
    #expect(edited("ex", .left, .character("\u{301}")) == "e\u{301}|x")
    #expect(edited("e\u{301}", .backspace) == "|")
    #expect(edited("xe\u{301}", .home, .delete) == "|e\u{301}")
    #expect(edited("", .character("👩"), .character("\u{200D}"), .character("💻"), .left) == "|👩‍💻")
  }

  @Test("Removing what makes its neighbours join does not lose the cursor")
  func joining() {
    var editor = TextEditor("🇩x🇪")
    _ = editor.handle(.left)
    _ = editor.handle(.backspace)
    #expect(editor.text == "🇩🇪")
    #expect(editor.cursor <= editor.text.count)
    let isTaken = editor.handle(.character("!"))
    #expect(isTaken)
  }

  @Test("Removing characters, words and parts of the line")
  func removing() {
    #expect(edited("abc", .backspace) == "ab|")
    #expect(edited("abc", .home, .backspace) == "|abc")
    #expect(edited("abc", .delete) == "abc|")
    #expect(edited("abc", .home, .control("d")) == "|bc")
    #expect(edited("ein Wort  ", .control("w")) == "ein |")
    #expect(edited("ein Wort", .left, .control("w")) == "ein |t")
    #expect(edited("ein Wort", .left, .control("u")) == "|t")
    #expect(edited("ein Wort", .left, .control("k")) == "ein Wor|")
    #expect(edited("", .control("w"), .control("u"), .control("k"), .delete, .backspace) == "|")
  }

  @Test("Pasted lines become one, without control and direction characters")
  func paste() {
    #expect(edited("", .paste("a\r\nb\tc\u{7}d\u{202E}e")) == "a b cde|")
    #expect(edited("xy", .left, .paste("12")) == "x12|y")
  }

  @Test("What it begins with is never cut; no more than the limit is taken, in Unicode scalars and whole characters")
  func limit() {
    var editor = TextEditor("abcdef", limit: 4)
    #expect(editor.text == "abcdef")
    _ = editor.handle(.character("g"))
    #expect(editor.text == "abcdef")
    for _ in 0..<3 { _ = editor.handle(.backspace) }
    _ = editor.handle(.paste("xyz"))
    #expect(editor.text == "abcx")
    var family = TextEditor("", limit: 4)
    _ = family.handle(.paste("a👩‍💻b"))
    #expect(family.text == "a👩‍💻")
    _ = family.handle(.backspace)
    _ = family.handle(.paste("bc👩‍💻d"))
    #expect(family.text == "abc")
  }

  @Test("Where lines are allowed, they are kept, also in a paste")
  func lines() {
    var editor = TextEditor("eins", limit: 100, allowsLines: true)
    _ = editor.handle(.lineBreak)
    _ = editor.handle(.paste("zwei\r\ndrei\rvier\n\nfünf"))
    #expect(editor.text == "eins\nzwei\ndrei\nvier\n\nfünf")
    _ = editor.handle(.home)
    _ = editor.handle(.character("*"))
    #expect(editor.text.hasSuffix("\n\n*fünf"))
    _ = editor.handle(.control("k"))
    #expect(editor.text.hasSuffix("vier\n\n*"))
    #expect(editor.box(width: 10).lines == ["eins", "zwei", "drei", "vier", "", "*"])
  }

  @Test("Up and down move inside the lines, and only there")
  func vertical() {
    var editor = TextEditor("lange erste Zeile\nkurz\ndritte Zeile", limit: 100, allowsLines: true)
    func moved(_ step: Int) -> Bool { editor.moveLine(by: step, width: 12) }
    #expect(editor.box(width: 12).lines == ["lange erste ", "Zeile", "kurz", "dritte Zeile"])
    let wentDown = moved(1)
    #expect(!wentDown)
    let steps = [moved(-1), moved(-1), moved(-1), moved(-1)]
    #expect(steps == [true, true, true, false])
    _ = editor.handle(.character("|"))
    #expect(editor.text.hasPrefix("lang|e"))
  }

  @Test("What was removed comes back, step by step")
  func bringBack() {
    #expect(edited("ein Text", .control("u"), .control("y")) == "ein Text|")
    #expect(edited("abc", .backspace, .backspace, .control("y")) == "abc|")
    #expect(edited("ab cd", .control("w"), .backspace, .control("y"), .control("y")) == "ab cd|")
    #expect(edited("ab", .control("y")) == "ab|")
  }

  @Test("Where the beginning is cut, a sign tells so")
  func cutSign() {
    #expect(TextEditor("abcdef").visible(in: 5, cut: "…") == ("…def", 4))
    #expect(TextEditor("abc").visible(in: 5, cut: "…") == ("abc", 3))
  }

  @Test("Keys that are not for editing are left to others", arguments: [Key.up, .enter, .tab, .escape, .control("x")])
  func otherKeys(key: Key) {
    var editor = TextEditor("a")
    let isTaken = editor.handle(key)
    #expect(!isTaken)
    #expect(editor.text == "a")
  }

  @Test("The cursor is always in view", arguments: ["", "abcdefghij", "漢字漢字漢字", "e\u{301}漢e\u{301}漢x"])
  func visible(text: String) {
    for width in 1...14 {
      var editor = TextEditor(text)
      for _ in 0...text.count {
        let visible = editor.visible(in: width)
        #expect(visible.text.columns <= width)
        #expect((0..<width).contains(visible.cursorColumn))
        _ = editor.handle(.left)
      }
    }
    #expect(TextEditor("abc").visible(in: 10) == ("abc", 3))
    #expect(TextEditor("abcdef").visible(in: 4) == ("def", 3))
  }

  /// The text after some keys, with a bar where the cursor is.
  private func edited(_ text: String, _ keys: Key...) -> String {
    var editor = TextEditor(text)
    for key in keys where !editor.handle(key) { Issue.record("Not taken: \(key)") }
    let characters = Array(editor.text)
    return String(characters[..<editor.cursor]) + "|" + String(characters[editor.cursor...])
  }
}
