import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Words
import Workshop

@Suite("Pictures of votes")
struct PictureTests {
  @Test("Below k there is no picture, from k on there is; „don't know“ does not help to reach it")
  func first() throws {
    let rule = try five()
    #expect(!rule.mayShow(Census(places([0, 1, 2, 3])), after: []))
    #expect(rule.mayShow(Census(places([0, 1, 2, 3, 4])), after: []))
    #expect(!rule.mayShow(Census(places([0, 1, 2, 3, 5, 5, 5, 6, 6])), after: []))
  }

  @Test("When everyone chose the same level only the median is released")
  func unanimous() throws {
    let picture = CountsSnapshot(ballot: "f.a", counts: try counts(0, 0, 0, 7, 0))
    guard case .medianOnly(let level) = picture.release(by: try five()) else {
      Issue.record("not only the median")
      return
    }
    #expect(level.value == 3)
    let results = Results([picture], by: try five(), in: try Sample.small())
    #expect(results["f.a" as Ballot].figures == nil)
  }

  @Test(
    "Newcomers of a second round are told only where the first shows something, under the picture and in the report")
  func newcomers() throws {
    let (rule, first) = (try five(), Ballot(first: "f.a"))
    let second = try #require(first.second)
    func caption(ofFirst answers: LevelCounts) throws -> String {
      let results = Results(
        [
          CountsSnapshot(ballot: first, counts: answers),
          CountsSnapshot(ballot: second, counts: try counts(0, 3, 3, 3, 0), newcomers: 6),
        ], by: rule, in: try Sample.small())
      return SecondRound.caption(newcomers: results.newcomers[second], under: rule).english
    }
    #expect(try caption(ofFirst: counts(3, 0, 3, 0, 0)).contains("plus 6 newcomers"))
    // Nine less six would be the three who answered first.
    #expect(try caption(ofFirst: counts(2, 1, 0, 0, 0)) == "No new vote: the first counts.")
    #expect(SecondRound.caption(newcomers: 0, under: rule).english.contains("newcomers from 5 on"))
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

/// People who vote in both rounds, change, go back, leave, come again, while votes open and close: whatever is shown at
/// two times differs by the answers of at least k people who are not of one mind, or not at all; both rounds count the
/// same people, or k more.
@Suite("Subtracting pictures")
struct SubtractionTests {
  private struct Shown {
    let counts: LevelCounts
    let bodies: [Int: Level]
  }

  @Test("No two pictures differ by fewer than k people", arguments: 0..<400 as Range<UInt64>)
  func subtracting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rule = try five()
    // Who a body is in the pool may change when somebody leaves and comes again; an attacker counts bodies.
    var answers: [[Int: Level]] = [[:], [:]]
    var identity: [Int: Int64] = [:]
    var next: Int64 = 0
    var editions: [[Census]] = [[], []]
    var shown: [Shown] = []
    // As they were when they were shown, with how many had left by then.
    var seconds: [(census: Census, leavers: Int)] = []
    var leavers = 0
    for _ in 0..<30 {
      // Mostly one or two, so that a single person would stand out.
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        let body = Int.random(in: 0..<20, using: &random)
        let round = Int.random(in: 0...1, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
          if let own = identity.removeValue(forKey: body).map(ParticipantKey.init) {
            leavers += 1
            for round in 0...1 {
              for index in editions[round].indices {
                guard let place = editions[round][index].people.removeValue(forKey: own) else { continue }
                editions[round][index].gone[place, default: 0] += 1
              }
            }
          }
          for round in 0...1 { answers[round][body] = nil }
        case 1: answers[round][body] = nil
        default:
          if identity[body] == nil {
            identity[body] = next
            next += 1
          }
          answers[round][body] = Level(Int.random(in: 0...4, using: &random))
        }
      }
      let now = answers.map { answers in
        Dictionary(
          uniqueKeysWithValues: answers.compactMap { body, level in
            identity[body].map { (ParticipantKey($0), AnswerPlace.level(level)) }
          })
      }
      let first = Census(now[0])
      if rule.mayShow(first, after: editions[0], besides: editions[1]), first != editions[0].last {
        editions[0].append(first)
        shown.append(Shown(counts: first.counts, bodies: answers[0]))
      }
      guard !now[1].isEmpty else { continue }
      let second = SecondRound(after: editions[0].last, now[0], answers: now[1], under: rule)
      guard rule.mayShow(second.census, after: editions[1], besides: editions[0]), second.census != editions[1].last
      else { continue }
      if let last = editions[0].last {
        let more = second.census.counts.n - last.counts.n
        #expect(more == 0 || more >= rule.minimum)
        #expect(more == second.newcomers)
      }
      editions[1].append(second.census)
      seconds.append((second.census, leavers))
    }
    check(shown, under: rule)
    for (index, later) in seconds.enumerated() {
      #expect(rule.allows(later.census.counts.n))
      // Where nobody left, not from the first round either, the difference is what these people changed; from equal
      // counts nothing can be subtracted.
      for earlier in seconds[..<index]
      where earlier.leavers == later.leavers && earlier.census.gone == later.census.gone
        && earlier.census.counts != later.census.counts
      {
        let (old, new) = (earlier.census.people, later.census.people)
        let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
        #expect(changed.isEmpty || changed.count >= rule.minimum)
        // Nobody is known by where all of them went, or by where all were who took their answer back.
        let (before, after) = (changed.compactMap { old[$0] }, changed.compactMap { new[$0] })
        if !changed.isEmpty, after.count == changed.count { #expect(Set(after).count > 1) }
        if !changed.isEmpty, after.isEmpty { #expect(Set(before).count > 1) }
      }
    }
  }

  private func check(_ shown: [Shown], under rule: GroupRule) {
    for (index, later) in shown.enumerated() {
      #expect(rule.allows(later.counts.n))
      for earlier in shown[..<index] where earlier.counts != later.counts {
        let bodies = Set(earlier.bodies.keys).union(later.bodies.keys)
        let changed = bodies.filter { earlier.bodies[$0] != later.bodies[$0] }
        #expect(changed.count >= rule.minimum)
        let (new, old) = (changed.compactMap { later.bodies[$0] }, changed.compactMap { earlier.bodies[$0] })
        if new.count == changed.count { #expect(Set(new).count > 1) }
        if new.isEmpty, earlier.counts.unanimous == nil { #expect(Set(old).count > 1) }
      }
    }
  }
}
