import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

/// The second round for those without a phone: at the kiosk and on paper.
@Suite("Second round without a phone")
struct SecondRoundTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  private var second: Ballot { get throws { try #require(Ballot(item: "fachwissen.a", round: 2)) } }

  /// A first round of five, and a second one that is open.
  private func beginSecondRound() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    try pool.apply([.reveal, .secondRound, .take(.open)])
  }

  @Test("A number leads back to the person at the kiosk, and to nobody once the person has left")
  func number() throws {
    let key = try pool.join(.kiosk).key
    let number = try pool.returnNumber(of: key)
    #expect(try pool.returnNumber(of: key) == number)
    #expect(try pool.participant(for: number) == key)
    let other = try pool.returnNumber(of: pool.join(.kiosk).key)
    #expect(other != number)
    let phone = try pool.join(.phone).key
    #expect(throws: PoolError.noSuchParticipant) { try pool.returnNumber(of: phone) }
    try pool.withdraw(key)
    #expect(try pool.participant(for: number) == nil)
    try pool.end(at: #require(LocalMinute(day: "2026-11-24", hour: 18, minute: 0)))
    #expect(try pool.participant(for: other) == nil)
  }

  @Test("At the kiosk a second round is answered once it was begun, beside the first answer")
  func kiosk() throws {
    let key = try pool.join(.kiosk).key
    try pool.answerAtKiosk(Ballot(first: "fachwissen.a"), .level(0), by: key)
    #expect(throws: PoolError.self) { try pool.answerAtKiosk(second, .level(3), by: key) }
    try beginSecondRound()
    try pool.answerAtKiosk(second, .level(3), by: key)
    let person = try pool.participant(key)
    #expect(person.responses == [Ballot(first: "fachwissen.a"): .level(0), try second: .level(3)])
    #expect(person.response(to: "fachwissen.a") == .level(3))
  }

  @Test("One who answers both rounds is one person in the pool, and one in each vote")
  func onePerson() throws {
    try beginSecondRound()
    let kiosk = try pool.join(.kiosk).key
    try pool.answerAtKiosk(Ballot(first: "fachwissen.a"), .level(0), by: kiosk)
    try pool.answerAtKiosk(second, .level(4), by: kiosk)
    try pool.keyIn(sheet: 1, size: nil, responses: ["fachwissen.a": .level(0)], second: ["fachwissen.a": .level(4)])
    #expect(try pool.people() == [.phone: 5, .kiosk: 1, .paper: 1])
    #expect(try pool.answered(Ballot(first: "fachwissen.a")) == 7)
    #expect(try pool.answered(second) == 2)
  }

  @Test("On paper each round is keyed in without touching the other")
  func paper() throws {
    try pool.keyIn(sheet: 7, size: "klein", responses: ["fachwissen.a": .level(1), "qualifizierung.a": .level(2)])
    #expect(throws: PoolError.self) {
      try pool.keyIn(sheet: 7, size: nil, responses: nil, second: ["fachwissen.a": .level(3)])
    }
    try beginSecondRound()
    try pool.keyIn(sheet: 7, size: nil, responses: nil, second: ["fachwissen.a": .level(3)])
    var person = try #require(try pool.keyedIn(sheet: 7))
    #expect(person.size == "klein" && person.responses.count == 3)
    try pool.keyIn(sheet: 7, size: "klein", responses: ["fachwissen.a": .level(2)])
    person = try #require(try pool.keyedIn(sheet: 7))
    #expect(person.responses == [Ballot(first: "fachwissen.a"): .level(2), try second: .level(3)])
    #expect(try pool.people()[.paper] == 1)
  }

  @Test("What a sheet adds counts in each round for itself, from the next picture on")
  func pictures() throws {
    try beginSecondRound()
    for number in 1...5 {
      let (before, after) = (try #require(Level(number - 1)), try #require(Level(min(4, number))))
      try pool.keyIn(
        sheet: number, size: nil, responses: ["fachwissen.a": .level(before)], second: ["fachwissen.a": .level(after)])
    }
    try pool.apply([.toggleVote])
    #expect(try pool.counts(Ballot(first: "fachwissen.a"))?.levels == [2, 2, 2, 2, 2])
    // The phones did not vote again.
    #expect(try pool.counts(second)?.levels == [1, 2, 2, 2, 3])
  }

  @Test("One who answers both rounds is one person in reliability, report and export too")
  func statistics() throws {
    let phones = try pool.hold("fachwissen.a", (0..<28).map { try #require(Level($0 % 5)) })
    try pool.holdAgain("qualifizierung.a", try phones.enumerated().map { ($1, try #require(Level(($0 + 2) % 5))) })
    try pool.apply([.go("fachwissen.a"), .reveal, .secondRound, .take(.open)])
    let first: [ItemID: Response] = ["fachwissen.a": .level(0), "qualifizierung.a": .level(4)]
    let kiosk = try pool.join(.kiosk).key
    for (item, response) in first { try pool.answerAtKiosk(Ballot(first: item), response, by: kiosk) }
    try pool.answerAtKiosk(second, .level(4), by: kiosk)
    try pool.keyIn(sheet: 1, size: nil, responses: first, second: ["fachwissen.a": .level(4)])
    for (number, key) in phones.enumerated() {
      try pool.vote(Vote(ballot: second, response: .level(try #require(Level((number + 2) % 5)))), by: key)
    }
    try pool.apply([.toggleVote])
    let benchmark = try pool.benchmark(id: "eigene", success: "erfolg.gesamt")
    #expect(benchmark.source.n == 30)
    // The first round, and without the two who came after it.
    #expect(benchmark.measurement?.counts["fachwissen.a"]?.whole.levels == [6, 6, 6, 5, 5])
    #expect(try pool.counts(second)?.n == 28)
    try pool.end(at: #require(LocalMinute(day: "2026-11-24", hour: 18, minute: 0)))
    let report = try pool.report(against: [:])
    #expect(report.people == [.phone: 28, .kiosk: 1, .paper: 1])
    let reliability = try #require(report.reliabilities["kompetenz"]?.value)
    // The second answers are those to the other item: α = 1, and nobody is in it twice.
    #expect(reliability.n == 30 && abs(reliability.alpha - 1) < 1e-9)
  }

  @Test("A pool of the version before gets the number, with all that is in it")
  func migration() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "2 page")
    try queue.write { db in try db.execute(sql: "INSERT INTO participant (key, way, sheet) VALUES (1, 'paper', 7)") }
    try DatabaseFile.migrate(queue, as: Schema.self)
    let row = try #require(try queue.read { db in try Row.fetchOne(db, sql: "SELECT * FROM participant") })
    #expect(row["sheet"] as Int == 7 && row["return_number"] as Int? == nil)
    // Another program did the same at the same time.
    try DatabaseFile.migrate(queue, as: Schema.self)
  }
}
