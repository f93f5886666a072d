import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

/// The check of frames must see what it is there for.
@Suite("The check of frames")
struct FrameCheckTests {
  private static let privacy = LocalizedText(
    de: "Niemand sieht Ihre einzelnen Antworten, auch die Moderation nicht.",
    en: "Nobody sees your single answers, not even the facilitator.")
  private static let keys = {
    var map = KeyMap<Bool>()
    map.bind([.enter], CommonTexts.enter, true, label: CommonTexts.choose, help: CommonTexts.choose, rank: 0)
    map.bindBack(false)
    return map.help(in: .german)
  }()
  private static let texts =
    "reifegrad Esc Enter Übersicht der Antworten Plattformen kennen wählen zurück \(privacy.german) \(privacy.english)"

  /// A frame as it should be, with one of its rows changed.
  private func faults(_ charset: Charset = .unicode, row: Int? = nil, _ change: (String) -> String = { $0 }) -> [String]
  {
    var screen = ScreenFrame(
      DisplayTraits(
        language: .german, size: Size(columns: 60, rows: 18), charset: charset, today: "2026-11-24",
        programVersion: ""))
    screen.crumbs = "Übersicht"
    screen.keys = Self.keys
    var paper = Paper(width: 58, charset: charset)
    paper.paragraph(Self.privacy.german, column: 2, limit: 50)
    var lines = screen.frame(paper).lines
    if let row { lines[row] = change(lines[row]) }
    let check = FrameCheck(Lexicon(texts: Self.texts, charset), charset, whole: [Self.privacy])
    return check.faults(lines, screen.surroundings.size, keys: Self.keys)
  }

  @Test("A frame in which all is well has no faults", arguments: [Charset.unicode, .ascii])
  func good(charset: Charset) { #expect(faults(charset) == []) }

  @Test("A word that is cut, or lies under something else, is seen", arguments: [5, 7, 14, 20, 30])
  func words(column: Int) {
    #expect(!faults(row: 3) { String($0.prefix(column)) + "zurück" }.isEmpty)
    #expect(!faults(row: 3) { String($0.prefix(column)) }.isEmpty)
  }

  @Test("A sentence that is not whole is seen, though every word of it is")
  func sentences() {
    #expect(faults(row: 4) { _ in "" } == ["„Niemand sieht Ihre einzelnen …“ is not whole"])
  }

  @Test("A text of the program that ends in an ellipsis is seen, one of a questionnaire may")
  func ellipses() {
    // Backwards: what stands in tests is data, which may be cut.
    for (charset, words) in [
      (Charset.unicode, ["Übersi…", "Niemand", "wählen"]), (.ascii, ["Uebersi...", "Niemand", "waehlen"]),
    ] {
      let line = words.reversed().joined(separator: " ")
      #expect(faults(charset, row: 1) { _ in " " + line }.first?.hasSuffix("is cut") == true)
    }
    #expect(faults(row: 1) { _ in " 3  Plattformen ken…" } == [])
  }

  @Test("An entry of the key line that is cut or missing is seen", arguments: [" ⏎ wählen", " ⏎ wählen  Esc", ""])
  func keyLine(line: String) {
    #expect(faults(row: 17) { _ in line }.contains { $0.hasPrefix("key line") })
  }

  @Test("A row that is longer than the window is seen")
  func size() { #expect(faults(row: 10) { _ in String(repeating: "─", count: 61) } == ["larger than the window"]) }

  @Test("What is not ASCII is seen")
  func ascii() {
    #expect(faults(.ascii, row: 10) { _ in "──" } == ["not ASCII"])
    #expect(faults(row: 10) { _ in "──" } == [])
  }
}
