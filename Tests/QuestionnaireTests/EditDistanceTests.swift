import Questionnaire
import TestSupport
import Testing
import Words

@Suite("How far words are apart")
struct EditDistanceTests {
  private func distance(_ left: String, _ right: String) -> Int {
    EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  @Test(
    "Insertions, deletions, replacements and swaps of neighbours count one each",
    arguments: [
      ("", "", 0), ("weight", "weight", 0), ("", "abc", 3), ("weight", "wieght", 1), ("weight", "weght", 1),
      ("weight", "weightt", 1), ("weight", "weiget", 1), ("title", "titel", 1), ("kitten", "sitting", 3),
      ("größe", "grösse", 2), ("ab", "ba", 1), ("abc", "cab", 2),
    ])
  func distances(left: String, right: String, expected: Int) { #expect(distance(left, right) == expected) }

  @Test(
    "It is the same both ways, 0 only for the same word, and no longer than a way over a third word", arguments: 1...40)
  func metric(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = (0..<3).map { _ in
      String((0..<Int.random(in: 0...6, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    #expect(distance(words[0], words[1]) == distance(words[1], words[0]))
    #expect((distance(words[0], words[1]) == 0) == (words[0] == words[1]))
    #expect(distance(words[0], words[1]) <= max(words[0].count, words[1].count))
    #expect(distance(words[0], words[1]) >= abs(words[0].count - words[1].count))
  }
}

@Suite("Which name was meant")
struct SuggestionTests {
  private let names = ["title", "weight", "choice", "id", "kompetenz.plattformen", "not-applicable"]

  @Test(
    "Slips of the hand find the name that was meant",
    arguments: [
      ("wieght", "weight"), ("titel", "title"), ("choise", "choice"), ("Weight", "weight"),
      ("plattformen", "kompetenz.plattformen"),
      ("kompetenz.platformen", "kompetenz.plattformen"), ("not_applicable", "not-applicable"),
      ("not applicable", "not-applicable"),
    ])
  func meant(typed: String, meant: String) { #expect(Suggestion(for: typed, among: names)?.name == meant) }

  @Test("What is no slip of any name gets none", arguments: ["", "en", "farbe", "kompetenz.werbung", "x"])
  func none(typed: String) { #expect(Suggestion(for: typed, among: names) == nil) }

  @Test("A name is never suggested in place of itself")
  func same() { #expect(Suggestion(for: "title", among: ["title", "titles"])?.name == "titles") }

  @Test("A beginning finds the name, from two letters on")
  func beginning() {
    #expect(Suggestion(beginning: "we", among: names)?.name == "weight")
    #expect(Suggestion(beginning: "w", among: names) == nil)
  }

  @Test("It is a question in both languages, and nothing where there is none")
  func question() {
    #expect(Suggestion("title").question[.german] == "Meinten Sie „title“?")
    #expect(Suggestion("title").question[.english] == "Did you mean “title”?")
    let (none, some): (Suggestion?, Suggestion?) = (nil, Suggestion("title"))
    #expect(none.afterSentence[.german] == "")
    #expect(some.afterSentence[.english] == " Did you mean “title”?")
  }
}
