import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Breadth and depth (method §5)")
struct KnowledgeTests {
  private let answers: [ItemID: Rating] = [
    "f.a": .level(4), "f.b": .level(3), "f.c": .level(2), "f.d": .level(3), "f.e": .dontKnow, "f.f": .notApplicable,
  ]

  private func questionnaire() throws -> Questionnaire {
    try oneField(weights: [1, 5, 1, 1, 1, 1], breadth: true)
  }

  @Test("Breadth counts answered items from level 3 on, depth is their mean level without weights")
  func own() throws {
    // a, b, d are at 3 or above, of a–d answered; depth = (4 + 3 + 3) / 3
    let knowledge = try #require(values(of: questionnaire(), answers).knowledge)
    #expect(knowledge.of == 4)
    #expect(knowledge.own.breadth == 3)
    #expect(knowledge.own.depth.isAbout(10.0 / 3))
    #expect(knowledge.successful == nil)
    #expect(knowledge.lessSuccessful == nil)
  }

  @Test("The profiles get the same figures over the same items")
  func profiles() throws {
    // T over a–d: 4, 4, 3, 2 → 3 from level 3 on, depth 11/3; L: 1, 3, 0, 1 → 1, depth 3; e and f stay out
    let knowledge = try #require(
      values(
        of: questionnaire(), answers,
        against: [
          "f.a": coded(4, 1), "f.b": coded(4, 3), "f.c": coded(3, 0), "f.d": coded(2, 1), "f.e": coded(4, 4),
          "f.f": coded(4, 4),
        ]
      ).knowledge)
    #expect(knowledge.successful?.breadth == 3)
    #expect(knowledge.successful?.depth.isAbout(11.0 / 3) == true)
    #expect(knowledge.lessSuccessful?.breadth == 1)
    #expect(knowledge.lessSuccessful?.depth == 3)
  }

  @Test("Without a level of 3 there is no depth")
  func none() throws {
    let questionnaire = try questionnaire()
    let knowledge = try #require(values(of: questionnaire, all(.level(2.5), in: questionnaire)).knowledge)
    #expect(knowledge.own.breadth == 0)
    #expect(knowledge.own.depth == nil)
    #expect(knowledge.of == 6)
  }

  @Test("Nothing answered counts nothing and compares with nothing")
  func nothing() throws {
    let knowledge = try #require(values(of: questionnaire(), [:], against: ["f.a": coded(4, 1)]).knowledge)
    #expect(knowledge.of == 0)
    #expect(knowledge.own.breadth == 0)
    #expect(knowledge.own.depth == nil)
    #expect(knowledge.successful == nil)
    #expect(knowledge.lessSuccessful == nil)
  }

  @Test("A benchmark that lacks an answered item gives no count to compare with")
  func incompleteBenchmark() throws {
    let knowledge = try #require(
      values(
        of: questionnaire(), answers, against: ["f.a": coded(4, 1), "f.b": coded(4, 3), "f.c": coded(3, 0)]
      ).knowledge)
    #expect(knowledge.of == 4)
    #expect(knowledge.successful == nil)
    #expect(knowledge.lessSuccessful == nil)
  }

  @Test("A questionnaire without a broad field has no figures of knowledge")
  func noBroadField() throws {
    #expect(try values(of: oneField(weights: [1, 1]), ["f.a": .level(3)]).knowledge == nil)
  }
}
