import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Workshop

@Suite("Pictures of votes")
struct PictureTests {
  @Test("Below k there is no picture, from k on there is")
  func first() throws {
    let rule = try five()
    #expect(rule.picture(of: "f.a", after: nil, counts: try counts(1, 1, 1, 1, 0), changed: 0) == nil)
    #expect(rule.picture(of: "f.a", after: nil, counts: try counts(1, 1, 1, 1, 1), changed: 0)?.counts.n == 5)
  }

  @Test("„Don't know“ does not help to reach k")
  func states() throws {
    let few = try #require(LevelCounts([1, 1, 1, 1, 0], dontKnow: 9, notApplicable: 9))
    #expect(try five().picture(of: "f.a", after: nil, counts: few, changed: 0) == nil)
  }

  @Test("A picture is renewed only when k people changed", arguments: [(0, false), (4, false), (5, true), (6, true)])
  func renewal(changed: Int, isRenewed: Bool) throws {
    let old = Picture(ballot: "f.a", counts: try counts(5, 0, 0, 0, 1))
    let new = try counts(0, 5, 0, 0, 1)
    #expect(
      try five().picture(of: "f.a", after: old, counts: new, changed: changed)?.counts == (isRenewed ? new : old.counts)
    )
  }

  @Test("A picture stays when so many left that the rule would not allow a new one")
  func left() throws {
    let old = Picture(ballot: "f.a", counts: try counts(5, 5, 0, 0, 0))
    #expect(try five().picture(of: "f.a", after: old, counts: try counts(1, 0, 0, 0, 0), changed: 9) == old)
  }

  @Test("Whoever left may be the one who came again: together they count once, with the same answer not at all")
  func peopleBehindChanges() throws {
    func people(_ moved: Int, _ left: LevelCounts, _ added: LevelCounts) -> Int {
      AnswerChanges(moved: moved, left: left, added: added).people
    }
    #expect(people(2, try counts(1, 1, 1, 0, 0), try counts(0, 0, 0, 2, 2)) == 6)
    #expect(people(0, try counts(4, 0, 0, 0, 0), .zero) == 4)
    #expect(people(0, .zero, try counts(4, 0, 0, 0, 0)) == 4)
    #expect(people(0, try counts(4, 0, 0, 0, 0), try counts(4, 0, 0, 0, 0)) == 0)
    #expect(people(0, try counts(3, 1, 0, 0, 0), try counts(4, 0, 0, 0, 1)) == 2)
  }

  @Test("When everyone chose the same level only the median is released")
  func unanimous() throws {
    let picture = Picture(ballot: "f.a", counts: try counts(0, 0, 0, 7, 0))
    guard case .medianOnly(let level) = picture.release(by: try five()) else {
      Issue.record("not only the median")
      return
    }
    #expect(level.value == 3)
    let results = Results([picture], by: try five(), in: try Sample.small())
    #expect(results["f.a" as Ballot].figures == nil)
  }

  @Test("Size classes are shown only where the rest is safe, and taken again only before that")
  func sizes() throws {
    let rule = try five()
    let large = try counts(2, 2, 1, 0, 0)
    #expect(rule.mayRetake([:]))
    #expect(rule.mayRetake(["klein": try counts(1, 1, 1, 1, 0), "gross": large]))
    #expect(!rule.mayRetake(["klein": large, "gross": large]))
    #expect(!rule.mayRetake(["klein": large, nil: large]))
    #expect(rule.mayRetake([nil: large]))
    #expect(rule.release(sizes: [nil: large]).isEmpty)
  }
}

/// People who vote, change, go back, leave, come again, while the vote opens and closes: whatever is shown at two times
/// differs by the answers of at least k people, or not at all.
@Suite("Subtracting pictures")
struct SubtractionTests {
  @Test("No two pictures differ by fewer than k people", arguments: 0..<400 as Range<UInt64>)
  func subtracting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rule = try five()
    // Who a body is in the pool may change when somebody leaves and comes again; an attacker counts bodies.
    var answers: [Int: Level] = [:]
    var identity: [Int: Int] = [:]
    var next = 0
    var editions: [(picture: Picture, byIdentity: [Int: Level], byBody: [Int: Level], gone: LevelCounts)] = []
    var shown: [(counts: LevelCounts, byBody: [Int: Level])] = []
    for _ in 0..<30 {
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let body = Int.random(in: 0..<14, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
          if let own = identity.removeValue(forKey: body) {
            for index in editions.indices {
              if let level = editions[index].byIdentity.removeValue(forKey: own) { editions[index].gone.count(level) }
            }
          }
          answers[body] = nil
        case 1: answers[body] = nil
        default:
          if identity[body] == nil {
            identity[body] = next
            next += 1
          }
          answers[body] = Level(Int.random(in: 0...4, using: &random))
        }
      }
      let now = Dictionary(
        uniqueKeysWithValues: answers.compactMap { body, level in identity[body].map { ($0, level) } })
      var counts = LevelCounts.zero
      for level in answers.values { counts.count(level) }
      let changed = editions.map { Self.changes(from: $0.byIdentity, gone: $0.gone, to: now).people }.min() ?? 0
      let old = editions.last?.picture
      if let new = rule.picture(of: "f.a", after: old, counts: counts, changed: changed), new != old {
        editions.append((new, now, answers, .zero))
        shown.append((new.counts, answers))
      }
    }
    for (index, later) in shown.enumerated() {
      #expect(rule.allows(later.counts.n))
      for earlier in shown[..<index] where earlier.counts != later.counts {
        let bodies = Set(earlier.byBody.keys).union(later.byBody.keys)
        #expect(bodies.filter { earlier.byBody[$0] != later.byBody[$0] }.count >= rule.minimum)
      }
    }
  }

  private static func changes(from old: [Int: Level], gone: LevelCounts, to new: [Int: Level]) -> AnswerChanges {
    func counts(_ levels: some Sequence<Level>) -> LevelCounts {
      levels.reduce(into: .zero) { $0.count($1) }
    }
    return AnswerChanges(
      moved: old.filter { new[$0.key] != nil && new[$0.key] != $0.value }.count,
      left: gone + counts(old.filter { new[$0.key] == nil }.values),
      added: counts(new.filter { old[$0.key] == nil }.values))
  }
}
