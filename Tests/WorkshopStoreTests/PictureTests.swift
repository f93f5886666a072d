import Benchmarks
import Foundation
import GRDB
import Questionnaire
import Scoring
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

enum WorkshopPoolTestKeys {
  static func all(_ db: Database) throws -> [ParticipantKey] {
    try Int64.fetchAll(db, sql: "SELECT key FROM participant").map(ParticipantKey.init)
  }
}

@Suite("Pictures in the pool")
struct PictureTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  @Test("Closing takes a picture from k on, and an open vote has none")
  func closing() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3])
    #expect(try pool.counts("fachwissen.a") == nil)
    #expect(try pool.results()["fachwissen.a" as Ballot] == .withheld)
    try pool.hold("qualifizierung.a", [0, 1, 2, 3, 4])
    #expect(try pool.counts("qualifizierung.a")?.levels == [1, 1, 1, 1, 1])
    #expect(try pool.results()["qualifizierung.a" as Ballot].median == 2)
  }

  @Test("Reopening for a few changes nothing that is shown; for k it does")
  func reopening() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0])
    try pool.holdAgain("fachwissen.a", Array(zip(keys, [1, 2, 3, 4])))
    #expect(try pool.counts("fachwissen.a")?.levels == [6, 0, 0, 0, 0])
    #expect(try pool.report(against: [:]).items.first?.first == pool.results()["fachwissen.a" as Ballot])
    try pool.holdAgain("fachwissen.a", [(keys[4], 4)])
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 1, 2])
  }

  @Test("Going back to former answers makes no picture that could be subtracted from an older one")
  func goingBack() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0])
    try pool.holdAgain("fachwissen.a", Array(zip(keys, [1, 2, 3, 4, 1, 2])))
    #expect(try pool.counts("fachwissen.a")?.levels == [0, 2, 2, 1, 1])
    // All but one go back: against the first picture one single person would stand out.
    try pool.holdAgain("fachwissen.a", keys.dropFirst().map { ($0, 0) })
    #expect(try pool.counts("fachwissen.a")?.levels == [0, 2, 2, 1, 1])
  }

  @Test("Latecomers who are all of one mind are not taken in: the difference would tell each one's answer")
  func latecomers() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    try pool.hold("fachwissen.a", [4, 4, 4, 4, 4])
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 1, 1])
    try pool.hold("fachwissen.a", [3])
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 2, 6])
  }

  @Test("A vote that was thrown away shows nothing until the new one cannot be subtracted from it")
  func discarding() throws {
    let keys = try pool.hold("fachwissen.a", [0, 1, 2, 3, 4, 4])
    try pool.apply([.reveal, .discard])
    #expect(try pool.state().status == .waiting)
    #expect(try pool.results().releases.isEmpty && pool.answered("fachwissen.a") == 0)
    #expect(try pool.lateAnswers().isEmpty)
    // One answers otherwise than before.
    try pool.holdAgain("fachwissen.a", Array(zip(keys, [1, 1, 2, 3, 4, 4])))
    #expect(try pool.counts("fachwissen.a") == nil)
    #expect(try pool.report(against: [:]).items.first?.first == .withheld)
    // All at one level.
    try pool.holdAgain("fachwissen.a", keys.map { ($0, 3) })
    #expect(try pool.counts("fachwissen.a") == nil)
    // As it was: nothing new.
    try pool.holdAgain("fachwissen.a", Array(zip(keys, [0, 1, 2, 3, 4, 4])))
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 1, 2])
    try pool.apply([.discard])
    try pool.holdAgain("fachwissen.a", Array(zip(keys, [4, 4, 3, 2, 1, 0])))
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 1, 2])
    try pool.end(at: evening())
    #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM picture") } == 1)
  }

  @Test("The log is empty once a vote is closed: it tells former answers, and who came first")
  func log() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    let path = scratch.path(pool) + "-wal"
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == 0)
  }

  @Test("Leaving and coming again is one change, not two")
  func leaving() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0, 0])
    for key in keys[..<4] { try pool.withdraw(key) }
    try pool.hold("fachwissen.a", [1, 2, 3, 4])
    #expect(try pool.counts("fachwissen.a")?.levels == [7, 0, 0, 0, 0])
    try pool.hold("fachwissen.a", [4])
    #expect(try pool.counts("fachwissen.a")?.levels == [3, 1, 1, 1, 2])
  }

  @Test("Leaving and coming again with the same answer is no change")
  func leavingAndComing() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0, 0])
    for key in keys[..<4] { try pool.withdraw(key) }
    try pool.hold("fachwissen.a", [0, 0, 0, 4])
    try pool.holdAgain("fachwissen.a", Array(zip(keys[4...], [3, 2, 1])))
    #expect(try pool.counts("fachwissen.a")?.levels == [7, 0, 0, 0, 0])
    try pool.hold("fachwissen.a", [4])
    #expect(try pool.counts("fachwissen.a")?.levels == [3, 1, 1, 1, 2])
  }

  @Test("Size classes are counted at the same moment, and stay once one was shown")
  func sizes() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4], size: "klein")
    #expect(try pool.results().sizes["fachwissen.a"]?.map(\.size) == ["klein"])
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4, 4], size: "gross")
    #expect(try pool.counts("fachwissen.a")?.n == 11)
    #expect(try pool.results().sizes["fachwissen.a"]?.map(\.size) == ["klein"])
    try pool.hold("qualifizierung.a", [0, 1, 2])
    try pool.hold("qualifizierung.a", [0, 1, 2, 3, 4, 4], size: "gross")
    // Three who did not tell could be had by subtraction.
    #expect(try pool.results().sizes["qualifizierung.a"] == nil)
    try pool.hold("qualifizierung.a", [0, 1, 2, 3, 4, 4])
    let sizes = try #require(try pool.results().sizes["qualifizierung.a"])
    #expect(sizes.map(\.size) == ["gross", nil])
    #expect(sizes.map { $0.release.figures?.n } == [6, 9])
  }

  @Test("The practice vote can be shown and is in no figure")
  func practice() throws {
    try pool.hold(Practice.item.id, [0, 1, 2, 3, 4])
    #expect(try pool.results()[Practice.item.id].median == 2)
    #expect(try pool.report(against: [:]).items.allSatisfy { $0.first == .withheld })
    #expect(throws: PoolError.noBenchmark(.tooFewResponses(5, minimum: 5))) {
      try pool.benchmark(id: "eigene", success: "erfolg.gesamt")
    }
    #expect(try pool.end(at: evening()).keptPictures == 0)
    #expect(try pool.results().releases.isEmpty)
  }

  @Test("The public view learns a result when it is revealed, a phone too")
  func views() throws {
    let keys = try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    #expect(try pool.roomView(against: [:]).results.releases.isEmpty)
    #expect(try pool.phoneRoom().releases.isEmpty)
    try pool.apply(.reveal)
    #expect(try pool.roomView(against: [:]).results["fachwissen.a" as Ballot].median == 2)
    let phone = PhoneView(of: try pool.participant(keys[4]), in: try pool.phoneRoom())
    #expect(phone.room.release(of: "fachwissen.a").median == 2)
    #expect(phone.own("fachwissen.a") == .level(4))
    #expect(try pool.roomView(against: [:]).people == 5)
  }

  @Test("A latecomer of the second round is not told by what is left when the first is subtracted")
  func latecomerOfSecondRound() throws {
    let keys = try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    try pool.apply([.reveal, .secondRound, .take(.open)])
    let second = try #require(Ballot(item: "fachwissen.a", round: 2))
    for (key, level) in zip(keys, [0, 1, 2, 3, 4] as [Level]) {
      try pool.vote(Vote(ballot: second, response: .level(level)), by: key)
    }
    try pool.vote(Vote(ballot: second, response: .level(0)), by: pool.join(.phone).key)
    try pool.apply([.toggleVote, .reveal])
    #expect(try pool.counts(second)?.levels == [1, 1, 1, 1, 1])
    #expect(try pool.lateAnswers() == [second: 1])
    // One leaves, and stays counted; four more come: five newcomers of different minds count.
    try pool.withdraw(keys[0])
    try pool.apply([.toggleVote])
    for level in [1, 2, 3, 4] as [Level] {
      try pool.vote(Vote(ballot: second, response: .level(level)), by: pool.join(.phone).key)
    }
    try pool.apply([.toggleVote, .reveal])
    #expect(try pool.counts(second)?.levels == [2, 2, 2, 2, 2])
    #expect(try pool.results().newcomers == [second: 5])
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 1, 1])
  }

  /// Bodies vote, change, leave and come again in any order, while votes open and close, go into a second round or are
  /// thrown away, and reports are made.
  @Test("No two displays of any sequence differ by fewer than k people", arguments: 0..<60 as Range<UInt64>)
  func subtracting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first: Ballot = "fachwissen.a"
    let second = try #require(first.second)
    try pool.apply(.go("fachwissen.a"))
    var keys: [Int: ParticipantKey] = [:]
    var answers: [Ballot: [Int: Response]] = [first: [:], second: [:]]
    var shown: [(counts: LevelCounts, answers: [Int: Response])] = []
    for _ in 0..<14 {
      let ballot = try pool.state().ballot
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let body = Int.random(in: 0..<14, using: &random)
        let isOpen = try pool.state().isOpen(ballot)
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
          if let key = keys.removeValue(forKey: body) { try pool.withdraw(key) }
          for ballot in [first, second] { answers[ballot]?[body] = nil }
        default:
          let key = try keys[body] ?? pool.join(.phone).key
          keys[body] = key
          let response: Response =
            Level(Int.random(in: 0...5, using: &random)).map(Response.level) ?? .dontKnow
          guard isOpen else {
            #expect(throws: PoolError.closed(try pool.state())) {
              try pool.vote(Vote(ballot: ballot, response: response), by: key)
            }
            continue
          }
          try pool.vote(Vote(ballot: ballot, response: response), by: key)
          answers[ballot]?[body] = response
        }
      }
      if try pool.state().status != .waiting && Int.random(in: 0..<8, using: &random) == 0 {
        try pool.apply([.discard])
        answers = [first: [:], second: [:]]
        #expect(try pool.counts(first) == nil && pool.counts(second) == nil)
        continue
      }
      if try ballot == first && !pool.state().isOpen(first) && Int.random(in: 0..<4, using: &random) == 0 {
        if try pool.state().status != .waiting { try pool.apply([.reveal, .secondRound, .take(.open)]) }
      } else if Bool.random(using: &random) {
        try pool.apply([.toggleVote])
      } else {
        _ = try pool.report(against: [:])
      }
      if let both = try pool.counts(second), let base = try pool.counts(first) {
        // The same people, or k more.
        let more = both.n - base.n
        let newcomers = try #require(try pool.results().newcomers[second])
        #expect(newcomers == 0 || newcomers >= 5)
        if try pool.isFirstPictureOlder(than: second) { #expect(more == newcomers) }
      }
      let pictures = try pool.results()
      for ballot in [first, second] where try pool.counts(ballot) == nil { #expect(pictures[ballot] == .withheld) }
      guard let counts = try pool.counts(first), counts != shown.last?.counts else { continue }
      shown.append((counts, answers[first] ?? [:]))
    }
    for (index, later) in shown.enumerated() {
      #expect(later.counts.n >= 5)
      for earlier in shown[..<index] where earlier.counts != later.counts {
        let bodies = Set(earlier.answers.keys).union(later.answers.keys)
        let changed = bodies.filter { earlier.answers[$0] != later.answers[$0] }
        #expect(changed.count >= 5)
        let new = changed.compactMap { later.answers[$0] }
        if new.count == changed.count { #expect(Set(new).count > 1) }
      }
    }
  }
}

extension WorkshopPool {
  /// Whether everybody of the first picture is in that of the second round: no new first one was taken since.
  fileprivate func isFirstPictureOlder(than second: Ballot) throws -> Bool {
    let (first, later) = try queue.read { db in
      (try EditionRows.all(of: Ballot(first: second.item), db).last, try EditionRows.all(of: second, db).last)
    }
    guard let first, let later else { return false }
    return Set(first.census.people.keys).isSubset(of: later.census.people.keys)
      && first.census.gone == later.census.gone
  }
}
