import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Texts and their rules")
struct TextTests {
  @Test("A text has every language")
  func languages() {
    let text = LocalizedText(de: "Frage", en: "question")
    #expect(text[.german] == "Frage" && text[.english] == "question")
    #expect(Language.allCases.map(\.rawValue) == ["de", "en"])
  }

  @Test(
    "The first letter becomes a capital, whatever it is",
    arguments: [("größe", "Größe"), ("ä", "Ä"), ("", ""), ("3 a", "3 a")])
  func capital(text: String, expected: String) { #expect(text.capitalisedFirst == expected) }

  @Test(
    "Space at both ends goes, within it stays",
    arguments: [("  a b\t\n", "a b"), ("\u{A0}x", "x"), (" ", ""), ("", "")])
  func trimmed(text: String, expected: String) { #expect(text.trimmed == expected) }

  // “👩‍💻” is one character of three scalars.
  private let full = String(repeating: "a", count: TextRule.day.maximum - 3) + "👩‍💻"

  @Test("A text may be as long as its rule allows, in Unicode scalars")
  func length() {
    #expect(throws: Never.self) { try TextRule.day.check(full) }
    #expect(throws: TextFault.tooLong(maximum: 20)) { try TextRule.day.check(full + "b") }
  }

  @Test("Shortening keeps whole characters")
  func shortened() {
    #expect(TextRule.day.shortened(full + "b") == full)
    #expect(TextRule.day.shortened("b" + full) == "b" + full.dropLast())
    #expect(TextRule.day.shortened("abc") == "abc")
  }

  @Test("Line breaks are allowed where there are lines, other control characters nowhere", arguments: ["a\nb", "a\tb"])
  func lines(text: String) {
    #expect(throws: Never.self) { try TextRule.note.check(text) }
    #expect(throws: TextFault.controlCharacter(allowsLines: false)) { try TextRule.companyName.check(text) }
  }

  @Test("What could steer a terminal is refused", arguments: ["a\u{1B}[31m", "a\u{7F}", "a\u{9B}", "a\rb", "\u{0}"])
  func control(text: String) {
    #expect(throws: TextFault.controlCharacter(allowsLines: true)) { try TextRule.note.check(text) }
  }

  @Test("A note is never empty")
  func note() {
    var answer = Answer(.dontKnow, note: "")
    #expect(answer.note == nil)
    answer.note = "warum"
    answer.note = ""
    #expect(answer.note == nil)
    #expect(!answer.isEmpty && Answer(note: "").isEmpty)
  }

  @Test("Empty answers are not kept")
  func answers() {
    var sheet = AnswerSheet(
      questionnaire: "q", version: "1.0.0", date: "2026-11-24", answers: ["f.a": Answer(), "f.b": Answer(.level(3))])
    #expect(sheet.answers.keys.sorted() == ["f.b"])
    sheet["f.b"] = Answer()
    sheet["f.a"] = Answer(note: "später")
    #expect(sheet.answers.keys.sorted() == ["f.a"])
  }
}
