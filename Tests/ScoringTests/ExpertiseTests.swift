import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Breadth and depth by counting (method §5)")
struct ExpertiseTests {
  private let answers: [ItemID: Rating] = [
    "f.a": .level(4), "f.b": .level(3), "f.c": .level(2), "f.d": .level(4), "f.e": .dontKnow,
  ]

  private func expertise(
    _ answers: [ItemID: Rating], against reference: [ItemID: ReferenceLevel] = [:]
  ) throws -> Expertise {
    try #require(
      values(of: oneField(weights: [1, 5, 1, 1, 1], breadth: true), answers, against: reference).expertise)
  }

  private func measured(_ mastered: Double, _ top: Double) -> ReferenceLevel {
    let shares = MeasuredDifference.Shares(mastered: mastered, top: top)
    return ReferenceLevel(
      target: 2, lessSuccessful: 1, .measured(MeasuredDifference(shrunk: .positivePart(1), error: 0.1, shares: shares)))
  }

  @Test("Breadth counts items from level 3 on, depth those at level 4, without weights")
  func own() throws {
    #expect(try expertise(answers) == Expertise(of: 4, breadth: 3, depth: 2, expected: nil))
  }

  @Test("Depth cannot fall when a company gets better (case S9)")
  func rises() throws {
    var better = answers
    better["f.c"] = .level(3)
    #expect(try expertise(better) == Expertise(of: 4, breadth: 4, depth: 2, expected: nil))
  }

  @Test("A measured benchmark leads to expect the sums of its shares (case S9)")
  func expected() throws {
    let reference: [ItemID: ReferenceLevel] = [
      "f.a": measured(0.5, 0.25), "f.b": measured(0.25, 0), "f.c": measured(0.75, 0.5), "f.d": measured(0.5, 0.125),
      "f.e": measured(1, 1),
    ]
    let expected = try #require(try expertise(answers, against: reference).expected)
    // 0.5 + 0.25 + 0.75 + 0.5 and 0.25 + 0 + 0.5 + 0.125; e is not answered
    #expect(expected.breadth.operation == .sum([0.5, 0.25, 0.75, 0.5]))
    #expect(expected.breadth.result == 2)
    #expect(expected.depth.result == 0.875)
    // A file that lacks an answered item gives none, nor does a coded benchmark.
    var incomplete = reference
    incomplete["f.b"] = nil
    #expect(try expertise(answers, against: incomplete).expected == nil)
    #expect(try expertise(answers, against: reference.mapValues { coded($0.target, 1) }).expected == nil)
    #expect(try expertise(["f.e": .dontKnow], against: reference).expected == nil)
  }
}
