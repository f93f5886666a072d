import ActionPlan
import Benchmarks
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import Words

@Suite("Vocabulary and numerals")
struct VocabularyTests {
  @Test("Numbers are rounded half away from zero and written as the language does")
  func rounding() {
    #expect(Numerals.value(12.5, in: .german) == "13")
    #expect(Numerals.value(0.285 * 100, in: .german) == "29")
    #expect(Numerals.value(58.4999, in: .german) == "58")
    #expect(Numerals.oneDecimal(3.25, in: .german) == "3,3")
    #expect(Numerals.oneDecimal(3.25, in: .english) == "3.3")
    #expect(Numerals.oneDecimal(-3.25, in: .english) == "−3.3")
    #expect(Numerals.text(-0.01, decimals: 1, in: .english) == "0.0")
    #expect(Numerals.text(0.05, decimals: 2, in: .german) == "0,05")
    #expect(Numerals.value(nil, in: .german) == "–")
    #expect(Numerals.value(.nan, in: .german) == "–")
    #expect(Numerals.level(2, in: .german) == "2" && Numerals.level(2.5, in: .german) == "2,5")
    #expect(Numerals.shortest(12.5, in: .german) == "12,5" && Numerals.shortest(2.0 / 3, in: .english) == "0.6667")
  }

  @Test("Bounds are shown where they differ from the value")
  func bounds() {
    #expect(Numerals.withBounds(Reading(.value(58.3, bounds: 52.1...66.7)), in: .german) == "58 (52–67)")
    #expect(Numerals.withBounds(Reading(.value(58.3, bounds: 58.3...58.3)), in: .german) == "58")
    #expect(Numerals.withBounds(Reading(.notAssessable(0...100)), in: .german) == "(0–100)")
    #expect(Numerals.withBounds(Reading(.leftOut), in: .german) == "–")
  }

  @Test("Every name differs from the others and is there in both languages")
  func names() throws {
    let questionnaire = try Sample.small()
    let groups: [[LocalizedText]] = [
      Level.allCases.map { Vocabulary.name(of: $0) }, Stage.allCases.map { Vocabulary.name(of: $0) },
      Stage.allCases.map { Vocabulary.meaning(of: $0) }, Perspective.allCases.map { Vocabulary.name(of: $0) },
      Form.allCases.map { Vocabulary.name(of: $0) }, Basis.allCases.map { Vocabulary.name(of: $0) },
      Strength.allCases.map { Vocabulary.name(of: $0) }, Strength.allCases.map { Vocabulary.meaning(of: $0) },
      WorkingTime.allCases.map { Vocabulary.time($0) }, Action.State.allCases.map { Vocabulary.name(of: $0) },
      Perspective.allCases.map { questionnaire.letter(of: $0) },
    ]
    for names in groups {
      for language in Language.allCases {
        #expect(Set(names.map { $0[language] }).count == names.count)
        #expect(names.allSatisfy { !$0[language].isEmpty })
      }
    }
  }

  @Test("What supports a value is said of any source, not of one article", arguments: Strength.allCases)
  func anySource(strength: Strength) {
    let meaning = Vocabulary.meaning(of: strength)
    #expect(meaning.german.hasPrefix("Die Quelle ") && meaning.english.hasPrefix("The source "))
    for word in ["Artikel", "Autorin", "article", "author"] {
      #expect(!(meaning.german + meaning.english).contains(word), "\(word)")
    }
  }

  @Test("An own addition is never called a statement of the study")
  func ownAddition() {
    #expect(Vocabulary.name(of: .coded, .own).german == "† eigene Setzung; die Studie sagt dazu nichts")
    #expect(Vocabulary.name(of: .coded, .explicit).german == "Richtwert: so lesen wir die Studie; keine Messung")
    #expect(Vocabulary.name(of: .coded).german.hasSuffix("keine Messung"))
  }

  @Test("A level between two levels has no name")
  func betweenLevels() {
    #expect(Vocabulary.level(3, in: .german) == "3 weitgehend")
    #expect(Vocabulary.level(2.5, in: .german) == "2,5")
  }
}
