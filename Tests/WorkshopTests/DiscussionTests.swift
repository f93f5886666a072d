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

  private func commonGaps(_ counts: [ItemID: LevelCounts]) throws -> [Discussion] {
    let rule = try five()
    return Discussion.commonGaps(
      from: counts.mapValues(rule.release), in: try Sample.small(), against: reference)
  }

  @Test("The largest (1 + gap) × spread comes first; without a spread there is nothing to talk about")
  func order() throws {
    // (1 + 2.5) · 3, (1 + 2) · 2, (1 + 0) · 4: the split item whose median is at the target is in too (case D4)
    let found = try proposals([
      "fachwissen.a": try counts(0, 5, 0, 5, 0), "qualifizierung.a": try counts(5, 0, 0, 5, 0),
      "integration.a": try counts(5, 0, 0, 0, 5), "koordination.a": try counts(1, 0, 9, 0, 0),
    ])
    #expect(found.map(\.id) == ["qualifizierung.a", "fachwissen.a", "integration.a"])
    #expect(found.map(\.gap) == [2.5, 2, 0])
    #expect(found.map(\.spread) == [3, 2, 4])
    #expect(found.map(\.weight) == [10.5, 6, 4])
  }

  @Test("Beside them: the largest gaps among those close together, all at one level included, none without a gap")
  func common() throws {
    // fachwissen.a all at 1: gap 3. qualifizierung.a median 2: gap 2. integration.a at its target 1.
    // fuehrung.a has no target; an item of two camps is not close together.
    let found = try commonGaps([
      "qualifizierung.a": try counts(0, 2, 8, 1, 0), "fachwissen.a": try counts(0, 9, 0, 0, 0),
      "integration.a": try counts(0, 9, 1, 0, 0), "fuehrung.a": try counts(0, 9, 1, 0, 0),
    ])
    #expect(found.map(\.id) == ["fachwissen.a", "qualifizierung.a"])
    #expect(found.map(\.gap) == [3, 2])
    #expect(found.map(\.spread) == [0, 0])
    #expect(try commonGaps(["fachwissen.a": try counts(5, 0, 0, 5, 0)]).isEmpty)
    #expect(try commonGaps(["fachwissen.a": try counts(0, 3, 0, 0, 0)]).isEmpty)
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
