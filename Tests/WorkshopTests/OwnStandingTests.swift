import Questionnaire
import Scoring
import TestSupport
import Testing
import Words
import Workshop

@Suite("What a person takes home")
struct OwnStandingTests {
  private func standing(_ levels: [ItemID: Int]) throws -> OwnStanding {
    let questionnaire = try Sample.small()
    let answers = try levels.mapValues { Answer(.level(try #require(Level($0)))) }
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: .full, date: "2026-11-24", answers: answers
    )
    return OwnStanding(sheet, in: questionnaire, against: [:])
  }

  private func all(_ level: Int) throws -> [ItemID: Int] {
    Dictionary(uniqueKeysWithValues: try Sample.small().items.filter { $0.scored != nil }.map { ($0.id, level) })
  }

  @Test("With everything answered the stage stands alone, with its meaning, and three steps at most")
  func settled() throws {
    let standing = try standing(try all(1))
    // Value 25 and every core item at 1: just what stage 2 asks for.
    #expect(standing.stage?.german == "Reifestufe 2 von 4: Handwerk")
    #expect(standing.meaning != nil && standing.open == nil)
    #expect(standing.steps.count == 3 && standing.steps.allSatisfy { $0.minutes > 0 })
    let appraisal = Appraisal(
      try all(1).mapValues { .level(Double($0)) }, in: try Sample.small(), form: .full)
    #expect(standing.steps.map(\.id) == appraisal.next.steps.map(\.item))
    #expect(standing.values == appraisal.values)
  }

  @Test("With open answers both ends stand, what decides, and no meaning of a stage that may be another")
  func open() throws {
    var levels = try all(4)
    let left = try #require(levels.keys.sorted { $0.rawValue < $1.rawValue }.first)
    levels[left] = nil
    let standing = try standing(levels)
    let stages = try #require(standing.values.stages)
    #expect(stages.low < stages.high)
    #expect(standing.stage?.german == "Reifestufe \(stages.low.rawValue)–4 von 4")
    #expect(standing.meaning == nil)
    let title = try #require(try Sample.small().item(left)?.title.german)
    #expect(standing.open?.german == "Noch offen und entscheidend: \(title).")
  }

  @Test("What is proposed is the step of the largest gap, not of the one that weighs most; without gaps the first step")
  func proposal() throws {
    let questionnaire = try Sample.small()
    let levels: [ItemID: Int] = ["fachwissen.a": 3, "integration.a": 1, "fuehrung.b": 0]
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: .full, date: "2026-11-24",
      answers: try levels.mapValues { Answer(.level(try #require(Level($0)))) })
    let reference: [ItemID: ReferenceLevel] = [
      "fachwissen.a": ReferenceLevel(target: 4, contrast: 0, strength: nil),
      "integration.a": ReferenceLevel(target: 4, contrast: 0, strength: nil),
      "fuehrung.b": ReferenceLevel(target: 2, contrast: 1, strength: nil),
    ]
    let proposal = OwnStanding(sheet, in: questionnaire, against: reference).proposal
    let item = try #require(questionnaire.item("integration.a"))
    #expect(proposal?.title == item.title && proposal?.text == item.step(from: 1)?.step.text)
    let without = try standing(try all(1))
    #expect(without.proposal?.title == without.steps.first?.title)
  }

  @Test("Without an answer nothing can be told yet")
  func none() throws {
    let standing = try standing([:])
    #expect(standing.stage?.german == "Reifestufe: noch nicht zu sagen")
    #expect(standing.narrowest == nil && standing.steps.isEmpty && standing.meaning == nil)
  }

  @Test("At the highest stage the lowest dimension has most room to grow; there is no bottleneck")
  func highest() throws {
    let standing = try standing(try all(4))
    #expect(standing.stage?.german.hasPrefix("Reifestufe 4 von 4: ") == true)
    #expect(standing.narrowest?.german.hasPrefix("Am ehesten ausbaufähig: ") == true)
    #expect(standing.steps.isEmpty)
  }
}
