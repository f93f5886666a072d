import Benchmarks
import Questionnaire
import Scoring
import TestSupport
import Testing
import Workshop

@Suite("Proposals for the discussion")
struct DiscussionTests {
  private let reference: [ItemID: ReferenceLevel] = [
    "fachwissen.a": ReferenceLevel(target: 4, contrast: 1, strength: .explicit),
    "qualifizierung.a": ReferenceLevel(target: 4, contrast: 1, strength: .explicit),
    "integration.a": ReferenceLevel(target: 1, contrast: 0, strength: .explicit),
  ]

  private func proposals(_ counts: [ItemID: LevelCounts], count: Int = 3) throws -> [Discussion] {
    let rule = try five()
    return Discussion.proposals(
      from: counts.mapValues(rule.release), in: try Sample.small(), against: reference, count: count)
  }

  @Test("The largest gap × spread comes first")
  func order() throws {
    let found = try proposals([
      "fachwissen.a": try counts(0, 5, 0, 5, 0), "qualifizierung.a": try counts(5, 0, 0, 5, 0),
      "integration.a": try counts(5, 0, 0, 0, 5),
    ])
    #expect(found.map(\.id) == ["qualifizierung.a", "fachwissen.a", "integration.a"])
    #expect(found.map(\.gap) == [2.5, 2, 0])
    #expect(found.map(\.spread) == [3, 2, 4])
    #expect(found.map(\.weight) == [7.5, 4, 0])
  }

  @Test("Nothing that is not released is proposed, nor an item on which all agree")
  func withheld() throws {
    #expect(try proposals(["fachwissen.a": try counts(2, 0, 0, 2, 0)]).isEmpty)
    #expect(try proposals(["fachwissen.a": try counts(9, 0, 0, 0, 0)]).isEmpty)
  }

  @Test("At most so many are proposed, equal ones in the order of the questionnaire")
  func ties() throws {
    let same = try counts(0, 5, 0, 5, 0)
    let found = try proposals(["qualifizierung.a": same, "fachwissen.a": same, "integration.a": same], count: 2)
    #expect(found.map(\.id) == ["fachwissen.a", "qualifizierung.a"])
  }

  @Test("The practice item is never proposed")
  func practice() throws {
    #expect(try proposals([Practice.item.id: try counts(5, 0, 0, 0, 5)]).isEmpty)
  }
}
