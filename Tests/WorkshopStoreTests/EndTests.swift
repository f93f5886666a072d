import Benchmarks
import Foundation
import GRDB
import Questionnaire
import Scoring
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

@Suite("The end")
struct EndTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(
      scratch, .sample(allowsFreeText: true, network: WirelessNetwork(name: "GEHEIM-netz", password: "GEHEIM-wort")))
  }

  private func fill() throws -> [Entry] {
    let entries = try (0..<40).map { _ in try pool.join(.phone, size: "klein") }
    for (index, item) in pool.plan.items.enumerated() {
      try pool.apply([.go(item), .toggleVote])
      for (number, entry) in entries.enumerated() {
        let level = try #require(Level(min(4, number / 8 + (number + index) % 2)))
        try pool.vote(Vote(ballot: Ballot(first: item), response: .level(level)), by: entry.key)
      }
      try pool.apply([.toggleVote, .reveal])
    }
    for (number, entry) in entries.enumerated() {
      try pool.commit(try #require(Commitment(text: "GEHEIM-schritt \(number)", due: nil)), by: entry.key)
      try pool.submit(try #require(Remark(text: "GEHEIM-text \(number)", about: nil)), by: entry.key)
    }
    try pool.commit(try #require(Commitment(text: "Plan schreiben", due: "2027-01-31")), by: nil)
    return entries
  }

  @Test("After the end no token, key, answer or text of anybody is in any file")
  func traces() throws {
    let entries = try fill()
    let secrets = entries.flatMap { [Data($0.token.text.utf8), Data(Self.bigEndian($0.key.rawValue))] }
    let before = try scratch.bytes()
    #expect(secrets.allSatisfy { before.range(of: $0) != nil })
    #expect(before.range(of: Data("GEHEIM".utf8)) != nil)
    try pool.end(at: evening())
    let after = try scratch.bytes()
    #expect(secrets.allSatisfy { after.range(of: $0) == nil })
    #expect(after.range(of: Data("GEHEIM".utf8)) == nil)
    #expect(after.range(of: Data("Plan schreiben".utf8)) != nil)
    for table in ["participant", "vote", "seen", "gone"] {
      #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } == 0)
    }
    #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(participant) FROM words") } == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: scratch.path(pool) + "-wal")[.size] as? Int == 0)
  }

  // As SQLite stores whole numbers.
  private static func bigEndian(_ number: Int64) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

  @Test("The record says how much was deleted and kept, and a second end changes nothing")
  func record() throws {
    _ = try fill()
    try pool.keyIn(sheet: 1, size: nil, responses: ["fachwissen.a": .level(1)])
    let record = try pool.end(at: evening())
    #expect(record.people == [.phone: 40, .paper: 1])
    #expect(record.answers == 40 * 7 + 1)
    #expect(record.remarks == 80)
    #expect(record.keptPictures == 6)
    #expect(record.keptCommitments == 1)
    #expect(record.time.hour == 18)
    #expect(try pool.end(at: try #require(LocalMinute(day: "2026-11-25", hour: 1, minute: 1))) == record)
    #expect(try pool.deletionRecord() == record)
    #expect(try pool.people() == record.people)
    #expect(try scratch.folder.open(pool.id, of: sampleQuestionnaire()).deletionRecord() == record)
  }

  @Test("The report after the end shows what the one before showed, and α besides")
  func report() throws {
    _ = try fill()
    let before = try pool.report(against: [:])
    let benchmark = try pool.benchmark(id: "eigene", success: "erfolg.gesamt")
    try pool.end(at: evening())
    let after = try pool.report(against: [:])
    #expect(after.items == before.items)
    #expect(after.values == before.values)
    #expect(after.people == before.people)
    #expect(after.commitments == before.commitments)
    #expect(before.deletion == nil && after.deletion != nil)
    #expect(before.reliabilities.isEmpty)
    #expect(after.reliabilities.count == 3)
    let reliability = try #require(after.reliabilities["kompetenz"]?.value)
    #expect(reliability.n == 40)
    #expect(reliability.without.map(\.item) == ["fachwissen.a", "qualifizierung.a"])
    #expect(reliability.alpha > 0.7 && reliability.alpha <= 1)
    #expect(try pool.benchmark(id: "eigene", success: "erfolg.gesamt") == benchmark)
    #expect(benchmark.measurement?.counts.count == 6)
    #expect(benchmark.measurement?.counts.values.allSatisfy { !$0.hasGroups && $0.whole.n == 40 } == true)
    #expect(benchmark.source.n == 40)
  }

  @Test("α is that of the last rounds, computed by hand over all people")
  func reliability() throws {
    let keys = try pool.hold("fachwissen.a", (0..<30).map { try #require(Level($0 % 5)) })
    try pool.holdAgain("qualifizierung.a", try keys.enumerated().map { ($1, try #require(Level(($0 + 2) % 5))) })
    try pool.apply([.go("qualifizierung.a"), .reveal, .secondRound, .take(.open)])
    let second = try #require(Ballot(item: "qualifizierung.a", round: 2))
    for (number, key) in keys.enumerated() {
      try pool.vote(Vote(ballot: second, response: .level(try #require(Level(number % 5)))), by: key)
    }
    try pool.end(at: evening())
    let reliability = try #require(try pool.report(against: [:]).reliabilities["kompetenz"]?.value)
    // The same answers to both items: α = 1.
    #expect(abs(reliability.alpha - 1) < 1e-9)
    #expect(try pool.report(against: [:]).reliabilities["kultur"] == nil)
  }

  @Test("Nobody can join, vote, write or key in after the end")
  func over() throws {
    let entry = try fill()[0]
    try pool.end(at: evening())
    #expect(throws: PoolError.over) { try pool.join(.phone) }
    #expect(throws: PoolError.noSuchParticipant) {
      try pool.vote(Vote(ballot: "fachwissen.a", response: .level(1)), by: entry.key)
    }
    #expect(throws: PoolError.over) { try pool.commit(try #require(Commitment(text: "x", due: nil)), by: nil) }
    #expect(throws: PoolError.over) { try pool.submit(try #require(Remark(text: "x", about: nil)), by: entry.key) }
    #expect(throws: PoolError.over) { try pool.keyIn(sheet: 1, size: nil, responses: [:]) }
    #expect(throws: PoolError.refused(.over)) { try pool.apply(.toggleVote) }
    #expect(try pool.participant(for: entry.token) == nil)
    #expect(try pool.roomView(against: [:]).state.hasEnded)
  }

  @Test("Ending in the middle of an open vote counts what was answered")
  func openVote() throws {
    try pool.apply([.go("fachwissen.a"), .toggleVote])
    for level in [0, 1, 2, 3, 4] as [Level] {
      try pool.vote(Vote(ballot: "fachwissen.a", response: .level(level)), by: pool.join(.phone).key)
    }
    try pool.apply(.end)
    #expect(try pool.deletionRecord() == nil)
    #expect(throws: PoolError.over) { try pool.join(.phone) }
    try pool.end(at: evening())
    #expect(try pool.report(against: [:]).items.first?.first.median == 2)
  }

  @Test("Below k nothing of the group is in the file afterwards, and nothing in report or benchmark")
  func belowK() throws {
    try pool.hold("fachwissen.a", [0, 0, 4, 4])
    try pool.end(at: evening())
    #expect(try pool.report(against: [:]).items.allSatisfy { $0.first == .withheld && $0.sizes.isEmpty })
    #expect(try pool.report(against: [:]).values.fields.allSatisfy { $0.value == nil })
    #expect(throws: PoolError.self) { try pool.benchmark(id: "eigene", success: "erfolg.gesamt") }
    #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM picture") } == 0)
  }

  @Test("Only the last picture of a vote is kept")
  func lastPicture() throws {
    let keys = try pool.hold("fachwissen.a", [0, 0, 0, 0, 1])
    try pool.holdAgain("fachwissen.a", Array(zip(keys, [3, 4, 4, 3, 4])))
    try pool.end(at: evening())
    #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM picture") } == 1)
    #expect(try pool.report(against: [:]).items.first?.first.median == 4)
  }

  @Test("What was deleted before a crash is wiped when the workshop is opened again")
  func crashBeforeWiping() throws {
    let entries = try fill()
    let id = pool.id
    // The transaction of the end without the wiping after it.
    try pool.queue.write { db in
      try db.execute(sql: "PRAGMA secure_delete = OFF; DELETE FROM words; DELETE FROM vote; DELETE FROM participant")
      try DeletionRow.insert(
        DeletionRecord(
          time: evening(), people: [:], answers: 0, remarks: 0, keptPictures: 0, keptCommitments: 0), db)
    }
    #expect(try scratch.bytes().range(of: Data(entries[0].token.text.utf8)) != nil)
    let again = try scratch.folder.open(id, of: sampleQuestionnaire())
    #expect(try scratch.bytes().range(of: Data(entries[0].token.text.utf8)) == nil)
    withExtendedLifetime(again) {}
  }

  @Test("No column of the file could hold a time, an address or an agent of an answer")
  func columns() throws {
    let columns = try pool.queue.read { db in
      try ["participant", "vote", "seen", "words"].flatMap { try db.columns(in: $0).map(\.name) }
    }
    #expect(
      Set(columns) == [
        "key", "way", "size", "token", "sheet", "content", "participant", "item", "round", "place", "kind", "share",
        "options", "edition", "id", "text", "due", "approved", "return_number",
      ])
  }
}
