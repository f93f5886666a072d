import Benchmarks
import Foundation
import Questionnaire
import TestSupport
import Testing
import Workshop
import WorkshopStore

@testable import WorkshopServer

/// The pools that the server is tested with: the one on disk and its double in memory.
enum PoolKind: String, CaseIterable, CustomTestStringConvertible {
  case inMemory = "in memory"
  case onDisk = "on disk"

  var testDescription: String { rawValue }
}

/// What every pool does alike, so that what the server's tests see with the double is so with the real one.
@Suite("Every pool") final class PoolTests {
  private let directory = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
  private let item: ItemID = "fachwissen.a"
  private var ballot: Ballot { Ballot(first: item) }

  deinit { try? FileManager.default.removeItem(at: directory) }

  /// A pool, and what the facilitator does in it.
  private func room(_ kind: PoolKind, allowsFreeText: Bool = true) throws -> (any Pool, (RoomCommand) throws -> Void) {
    let questionnaire = try Sample.small()
    switch kind {
    case .inMemory:
      let pool = MemoryPool(questionnaire: questionnaire, allowsFreeText: allowsFreeText)
      return (pool, { try pool.apply($0) })
    case .onDisk:
      let settings = WorkshopSettings(
        title: "Workshop", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version,
        form: .full, allowsFreeText: allowsFreeText)
      let pool = try WorkshopFolder(directory.path).create(settings, of: questionnaire)
      return (pool, { try pool.apply($0) })
    }
  }

  private func cast(_ response: Response, _ ballot: Ballot? = nil, by key: ParticipantKey) -> CastVote {
    CastVote(key: key, vote: Vote(ballot: ballot ?? self.ballot, response: response))
  }

  @Test("A batch has one outcome for each vote, in order, with the state of the room", arguments: PoolKind.allCases)
  func outcomes(kind: PoolKind) throws {
    let (pool, apply) = try room(kind)
    try apply(.go(item))
    try apply(.toggleVote)
    let key = try pool.join(.phone, size: nil).key
    let receipt = try pool.vote([
      cast(.level(1), by: key), cast(.level(1), by: ParticipantKey(1)), cast(.text("x"), by: key),
      cast(.notApplicable, by: key), cast(.level(1), Ballot(first: "gibt.es-nicht"), by: key),
      cast(.level(1), Ballot(first: "fachwissen.b"), by: key), cast(.level(3), by: key),
    ])
    #expect(
      receipt.outcomes == [
        .stored, .noSuchParticipant, .unfit(.wrongKind), .unfit(.mustApply), .noSuchItem, .closed, .stored,
      ])
    #expect(receipt.state == (try pool.phoneRoom().state))
  }

  @Test("A token leads to its person with all answers, and to nobody after withdrawing", arguments: PoolKind.allCases)
  func people(kind: PoolKind) throws {
    let (pool, apply) = try room(kind)
    try apply(.go(item))
    try apply(.toggleVote)
    let (entry, other) = (try pool.join(.phone, size: nil), try pool.join(.kiosk, size: nil))
    #expect(entry.token != other.token && entry.key != other.key)
    _ = try pool.vote([cast(.level(1), by: entry.key), cast(.level(2), by: entry.key)])
    #expect(
      try pool.participant(for: entry.token)
        == Participant(key: entry.key, way: .phone, size: nil, responses: [ballot: .level(2)]))
    #expect(try pool.participant(for: other.token)?.way == .kiosk)
    #expect(throws: PoolError.noSuchSize("riesig")) { try pool.join(.phone, size: "riesig") }
    try pool.withdraw(entry.key)
    #expect(try pool.participant(for: entry.token) == nil)
    #expect(throws: PoolError.noSuchParticipant) { try pool.withdraw(entry.key) }
    #expect(try pool.vote([cast(.level(1), by: entry.key)]).outcomes == [.noSuchParticipant])
  }

  @Test("Phones learn of a vote when it is revealed, and then what the rule allows", arguments: PoolKind.allCases)
  func released(kind: PoolKind) throws {
    let (pool, apply) = try room(kind)
    try apply(.go(item))
    try apply(.toggleVote)
    #expect(try pool.phoneRoom().open.map(\.ballot) == [ballot])
    for number in 0..<15 {
      let level = try #require(Level(number % 5))
      _ = try pool.vote([cast(.level(level), by: try pool.join(.phone, size: nil).key)])
    }
    #expect(try pool.phoneRoom().releases.isEmpty)
    try apply(.toggleVote)
    #expect(try pool.phoneRoom().open.isEmpty && pool.phoneRoom().releases.isEmpty)
    try apply(.reveal)
    #expect(try pool.phoneRoom().release(of: ballot).figures?.counts.levels == [3, 3, 3, 3, 3])
    #expect(try Set(pool.phoneRoom().releases.keys) == [ballot])
  }

  @Test("Fewer people than the rule allows are never shown", arguments: PoolKind.allCases)
  func withheld(kind: PoolKind) throws {
    let (pool, apply) = try room(kind)
    try apply(.go(item))
    try apply(.toggleVote)
    _ = try pool.vote([cast(.level(1), by: try pool.join(.phone, size: nil).key)])
    try apply(.toggleVote)
    try apply(.reveal)
    #expect(try pool.phoneRoom().release(of: ballot) == .withheld)
  }

  @Test("The mark changes with every change, and only then", arguments: PoolKind.allCases)
  func marks(kind: PoolKind) throws {
    let (pool, apply) = try room(kind)
    let first = try pool.changeMark()
    #expect(try pool.changeMark() == first)
    _ = try pool.phoneRoom()
    #expect(try pool.changeMark() == first)
    try apply(.toggleVote)
    let second = try pool.changeMark()
    #expect(second != first)
    _ = try pool.join(.phone, size: nil)
    #expect(try pool.changeMark() != second)
  }

  @Test("A person has one next step, the last; nobody else has any", arguments: PoolKind.allCases)
  func commitments(kind: PoolKind) throws {
    let (pool, _) = try room(kind)
    let key = try pool.join(.phone, size: nil).key
    #expect(try pool.commitment(of: key) == nil)
    for text in ["eins", "zwei"] { try pool.commit(try #require(Commitment(text: text, due: nil)), by: key) }
    #expect(try pool.commitment(of: key)?.text == "zwei")
    let step = try #require(Commitment(text: "x", due: nil))
    #expect(throws: PoolError.noSuchParticipant) { try pool.commit(step, by: ParticipantKey(1)) }
    #expect(try pool.commitment(of: ParticipantKey(1)) == nil)
  }

  @Test("Free texts are taken only where they are turned on", arguments: PoolKind.allCases)
  func remarks(kind: PoolKind) throws {
    let remark = try #require(Remark(text: "Gut", about: item))
    let (pool, _) = try room(kind)
    try pool.submit(remark, by: try pool.join(.phone, size: nil).key)
    #expect(throws: PoolError.noSuchParticipant) { try pool.submit(remark, by: ParticipantKey(1)) }
    #expect(throws: PoolError.noSuchItem("x.y")) {
      try pool.submit(try #require(Remark(text: "x", about: "x.y")), by: ParticipantKey(1))
    }
    let (silent, _) = try room(kind, allowsFreeText: false)
    let key = try silent.join(.phone, size: nil).key
    #expect(throws: PoolError.noFreeText) { try silent.submit(remark, by: key) }
  }

  @Test("After the end nobody comes in and nothing is taken", arguments: PoolKind.allCases)
  func end(kind: PoolKind) throws {
    let (pool, apply) = try room(kind)
    try apply(.toggleVote)
    try apply(.end)
    #expect(try pool.phoneRoom().state.hasEnded && pool.phoneRoom().questions.allSatisfy { !$0.isOpen })
    #expect(try !pool.phoneRoom().allowsFreeText)
    #expect(throws: PoolError.over) { try pool.join(.phone, size: nil) }
    #expect(throws: (any Error).self) { try apply(.toggleVote) }
  }
}
