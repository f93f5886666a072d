import Benchmarks
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
    try pool.holdAgain("fachwissen.a", keys[..<4].map { ($0, 4) })
    #expect(try pool.counts("fachwissen.a")?.levels == [6, 0, 0, 0, 0])
    #expect(try pool.report(against: [:]).items.first?.first == pool.results()["fachwissen.a" as Ballot])
    try pool.holdAgain("fachwissen.a", [(keys[4], 4)])
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 0, 0, 0, 5])
  }

  @Test("Going back to former answers makes no picture that could be subtracted from an older one")
  func goingBack() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0])
    try pool.holdAgain("fachwissen.a", keys.map { ($0, 4) })
    #expect(try pool.counts("fachwissen.a")?.levels == [0, 0, 0, 0, 6])
    // All but one go back: against the first picture one single person would stand out.
    try pool.holdAgain("fachwissen.a", keys.dropFirst().map { ($0, 0) })
    #expect(try pool.counts("fachwissen.a")?.levels == [0, 0, 0, 0, 6])
  }

  @Test("Leaving and coming again is one change, not two")
  func leaving() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0, 0])
    for key in keys[..<4] { try pool.withdraw(key) }
    try pool.hold("fachwissen.a", [4, 4, 4, 4])
    #expect(try pool.counts("fachwissen.a")?.levels == [7, 0, 0, 0, 0])
    try pool.hold("fachwissen.a", [4])
    #expect(try pool.counts("fachwissen.a")?.levels == [3, 0, 0, 0, 5])
  }

  @Test("Leaving and coming again with the same answer is no change")
  func leavingAndComing() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 0, 0, 0])
    for key in keys[..<4] { try pool.withdraw(key) }
    try pool.hold("fachwissen.a", [0, 0, 0, 4])
    try pool.holdAgain("fachwissen.a", keys[4...].map { ($0, 4) })
    #expect(try pool.counts("fachwissen.a")?.levels == [7, 0, 0, 0, 0])
    try pool.hold("fachwissen.a", [4])
    #expect(try pool.counts("fachwissen.a")?.levels == [3, 0, 0, 0, 5])
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
    #expect(throws: BenchmarkError.tooFewResponses(5, minimum: 5)) {
      try pool.benchmark(id: "eigene", success: "erfolg.gesamt")
    }
    #expect(try pool.end(at: evening()).keptPictures == 0)
    #expect(try pool.results().releases.isEmpty)
  }

  @Test("The public view learns a result when it is revealed, a phone too")
  func views() throws {
    let keys = try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    #expect(try pool.roomView(against: [:]).results.releases.isEmpty)
    #expect(try pool.phoneView(of: keys[0]).results.releases.isEmpty)
    try pool.apply(.reveal)
    #expect(try pool.roomView(against: [:]).results["fachwissen.a" as Ballot].median == 2)
    let phone = try pool.phoneView(of: keys[4])
    #expect(phone.results["fachwissen.a" as Ballot].median == 2)
    #expect(phone.responses == ["fachwissen.a": .level(4)])
    #expect(try pool.phoneView(of: nil).responses.isEmpty)
    #expect(throws: PoolError.noSuchParticipant) { try pool.phoneView(of: ParticipantKey(1)) }
    #expect(try pool.roomView(against: [:]).people == 5)
  }

  /// Bodies vote, change, leave and come again in any order, while votes open and close and reports are made.
  @Test("No two displays of any sequence differ by fewer than k people", arguments: 0..<60 as Range<UInt64>)
  func subtracting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ballot: Ballot = "fachwissen.a"
    try pool.apply(.go("fachwissen.a"))
    var keys: [Int: ParticipantKey] = [:]
    var answers: [Int: Response] = [:]
    var shown: [(counts: LevelCounts, answers: [Int: Response])] = []
    for _ in 0..<12 {
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let body = Int.random(in: 0..<12, using: &random)
        let isOpen = try pool.state().isOpen(ballot)
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
          if let key = keys.removeValue(forKey: body) { try pool.withdraw(key) }
          answers[body] = nil
        case 1 where isOpen:
          if let key = keys[body] { try pool.retract(ballot, by: key) }
          answers[body] = nil
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
          answers[body] = response
        }
      }
      if Bool.random(using: &random) { try pool.apply(.toggleVote) } else { _ = try pool.report(against: [:]) }
      guard let counts = try pool.counts(ballot), counts != shown.last?.counts else { continue }
      shown.append((counts, answers))
    }
    for (index, later) in shown.enumerated() {
      #expect(later.counts.n >= 5)
      for earlier in shown[..<index] where earlier.counts != later.counts {
        let bodies = Set(earlier.answers.keys).union(later.answers.keys)
        #expect(bodies.filter { earlier.answers[$0] != later.answers[$0] }.count >= 5)
      }
    }
  }
}
