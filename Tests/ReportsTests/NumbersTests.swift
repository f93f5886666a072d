import Benchmarks
import Explanations
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import Words

@Suite("Numbers that can be computed again")
struct NumbersTests {
  private func sheet(_ questionnaire: Questionnaire, _ perspective: Perspective, _ level: Int) -> AnswerSheet {
    Sample.sheet(
      for: questionnaire, perspective: perspective,
      Dictionary(
        uniqueKeysWithValues: questionnaire.items.map { ($0.id, Level(level).map { .level($0) } ?? .dontKnow) }))
  }

  /// The example of the method page: management 4, colleagues 1 and 2 make 2.75.
  @Test("A level of several people has its quarters in every printed sum")
  func quarters() throws {
    let questionnaire = try Sample.small()
    let report = GapReport(
      ReportInput(
        sheet(questionnaire, .management, 4),
        others: [sheet(questionnaire, .colleague, 1), sheet(questionnaire, .colleague, 2)],
        questionnaire: questionnaire, benchmark: nil, programVersion: "0.1.0"))
    let text = Explanation.text(of: .item("fachwissen.a"), in: report, language: .english, width: 160)
    #expect(text.contains("2.75 (median of the perspectives)"))
    #expect(text.contains("1\u{20}×\u{20}2.75 = 2.75"))
    #expect(!text.contains("2.8"))
    let field = Explanation.text(of: .field("fachwissen"), in: report, language: .english, width: 160)
    #expect(field.contains("(2.75 + 2.75) / (4 × 2) × 100 = 5.5 / 8 × 100 = 68.75"))
  }

  @Test("A change is rounded from the exact difference, half away from zero")
  func change() throws {
    let questionnaire = try Sample.small()
    let report = GapReport(
      ReportInput(
        sheet(questionnaire, .management, 2), questionnaire: questionnaire, benchmark: nil, programVersion: "0.1.0"))
    let words = ReportWording(report, language: .german)
    #expect(words.change(from: 50, to: 62.5) == "+13")
    #expect(words.change(from: 62.5, to: 50) == "−13")
    #expect(words.change(from: 70.83, to: 87.5) == "+17")
    #expect(words.change(from: 50, to: 50.4) == "0")
    #expect(words.change(from: nil, to: 50) == "–")
  }

  @Test("A what-if explains with what is assumed, gates included", arguments: Language.allCases)
  func whatIf(language: Language) throws {
    let questionnaire = try Sample.small()
    var answers = sheet(questionnaire, .management, 2)
    answers["fachwissen.a"] = Answer(.level(.lowest))
    let report = GapReport(
      ReportInput(answers, questionnaire: questionnaire, benchmark: nil, programVersion: "0.1.0"))
    #expect(report.values["kompetenz" as DimensionID]?.stage == .tryingOut)
    let assumed = report.assuming(["fachwissen.a": .highest])
    #expect(assumed.values["kompetenz" as DimensionID]?.stage == .integrated)
    let text = Explanation.text(of: .dimension("kompetenz"), in: assumed, language: language, width: 160)
    let title = try #require(questionnaire.item("fachwissen.a")).title[language]
    #expect(text.contains("\(title) 4: \(language == .german ? "ja" : "yes")"))
    #expect(!text.contains("\(title) 0"))
    let item = Explanation.text(of: .item("fachwissen.a"), in: assumed, language: language, width: 160)
    #expect(item.contains(language == .german ? "Angenommen" : "Assumed"))
    #expect(assumed.answer(to: "fachwissen.a")?.headline(in: language)?.hasPrefix("4 ") == true)
    #expect(assumed.code == nil && assumed.trend == nil)
  }
}
