import Benchmarks
import Questionnaire
import Testing
import Words

@testable import Catalog

@Suite("Files in one language")
struct OneLanguageTests {
  /// The file without one of its languages.
  private func only(_ language: Language, _ path: String) throws -> [UInt8] {
    let other = language == .german ? #", en: "[^"]*""# : #"de: "[^"]*", "#
    return Array(try Fixture.text(path).replacing(try Regex(other), with: "").utf8)
  }

  @Test("A questionnaire in one language is one warning, and its texts stand in both", arguments: Language.allCases)
  func questionnaire(language: Language) throws {
    let reading = QuestionnaireReader.read(try only(language, "Valid/klein.yaml"), file: "klein.yaml")
    let questionnaire = try #require(reading.value, "\(Fixture.list(reading.findings))")
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.findings.first?.line ?? 0 > 1)
    for item in questionnaire.items {
      #expect(item.title.german == item.title.english && item.question.german == item.question.english)
    }
    #expect(questionnaire.title.german == questionnaire.title.english)
  }

  @Test("A benchmark in one language is a warning, too", arguments: Language.allCases)
  func benchmark(language: Language) throws {
    let reading = Fixture.benchmark(try only(language, "Valid/klein-vergleich.yaml"))
    #expect(reading.value != nil, "\(Fixture.list(reading.findings))")
    #expect(!reading.findings.contains { $0.severity == .error })
    #expect(reading.findings.contains { $0.message(in: .english).contains(language == .german ? "English" : "German") })
  }
}
