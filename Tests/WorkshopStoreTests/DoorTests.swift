import GRDB
import Questionnaire
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopStore

@Suite("The door")
struct DoorTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  private func other() throws -> WorkshopPool { try scratch.folder.open(pool.id, of: sampleQuestionnaire()) }

  @Test("Through a closed door no phone comes in; whoever is in, and the kiosk, go on")
  func closed() throws {
    let phone = try pool.join(.phone)
    try other().setDoor(isOpen: false)
    #expect(throws: PoolError.doorClosed) { try pool.join(.phone) }
    #expect(try pool.participant(for: phone.token)?.key == phone.key)
    _ = try pool.join(.kiosk)
    #expect(try pool.roomView(against: [:]).door == Door(isOpen: false, code: pool.joinCode))
    try pool.setDoor(isOpen: true)
    _ = try pool.join(.phone)
  }

  @Test("A new code is known to all programs, also to one that opens the workshop later")
  func newCode() throws {
    let desk = try other()
    let former = pool.joinCode
    let code = try desk.changeJoinCode()
    #expect(code != former && pool.joinCode == code)
    #expect(try other().joinCode == code && pool.door().code == code)
  }

  @Test("Only phones that never did anything are removed")
  func silent() throws {
    let item: ItemID = "fachwissen.a"
    try pool.apply([.go(item), .toggleVote])
    let entries = try (0..<6).map { _ in try pool.join(.phone) }
    let kiosk = try pool.join(.kiosk)
    for level in [0, 1, 2, 3, 4] as [Level] {
      try pool.vote(Vote(ballot: Ballot(first: item), response: .level(level)), by: entries[level.rawValue].key)
    }
    let writer = try pool.join(.phone)
    try pool.commit(try #require(Commitment(text: "Plan", due: nil)), by: writer.key)
    // In the picture, and thrown away since.
    try pool.apply([.toggleVote, .discard])
    #expect(try pool.silentPhones() == 1)
    #expect(try pool.removeSilentPhones() == 1)
    #expect(try pool.participant(for: entries[5].token) == nil)
    #expect(try pool.people() == [.phone: 6, .kiosk: 1])
    #expect(try pool.participant(kiosk.key).way == .kiosk)
  }

  @Test("How many phones there may be is counted in the pool, and removing the silent ones makes room")
  func full() throws {
    try pool.queue.write { db in
      for number in 1...WorkshopPool.mostPhones {
        let token = String(repeating: "0", count: 32 - String(number).count) + String(number)
        try db.execute(
          sql: "INSERT INTO participant (key, way, token) VALUES (?, 'phone', ?)", arguments: [number, token])
      }
    }
    let again = try other()
    #expect(throws: PoolError.full) { try again.join(.phone) }
    _ = try again.join(.kiosk)
    #expect(try again.removeSilentPhones() == WorkshopPool.mostPhones)
    _ = try again.join(.phone)
  }

  @Test("After the end the door stays as it is")
  func over() throws {
    try pool.end(at: evening())
    #expect(throws: PoolError.over) { try pool.setDoor(isOpen: false) }
    #expect(throws: PoolError.over) { try pool.changeJoinCode() }
    #expect(throws: PoolError.over) { try pool.removeSilentPhones() }
  }

  @Test("Just the texts that were read are approved, not one that came or was changed meanwhile")
  func approving() throws {
    let author = try pool.join(.phone).key
    try pool.commit(try #require(Commitment(text: "gelesen", due: nil)), by: pool.join(.phone).key)
    try pool.commit(try #require(Commitment(text: "gelesen, dann geändert", due: nil)), by: author)
    let read = Set(try pool.commitments().map(\.id))
    try pool.commit(try #require(Commitment(text: "OBSZOEN", due: nil)), by: author)
    try pool.commit(try #require(Commitment(text: "OBSZOEN auch", due: nil)), by: pool.join(.phone).key)
    #expect(try pool.setApproved(true, texts: read) == 1)
    #expect(try pool.commitments().filter(\.isApproved).map(\.words.text) == ["gelesen"])
    #expect(try pool.setApproved(false, texts: read) == 1)
    #expect(try pool.commitments().allSatisfy { !$0.isApproved })
  }

  @Test("A workshop that goes on knows its port and language, and the newest that runs comes first")
  func goingOn() throws {
    try pool.remember(FormerService(port: 8090, language: .english))
    try pool.remember(FormerService(port: 8091))
    #expect(try scratch.folder.summary(pool.id).service == FormerService(port: 8091, language: .english))
    let later = try samplePool(scratch)
    try later.queue.write { db in try db.execute(sql: "UPDATE workshop SET begun = begun + 60") }
    #expect(try WorkshopFolder.newest(of: scratch.folder.list())?.id == later.id)
    #expect(try scratch.folder.list().first?.id == later.id)
    try later.end(at: evening())
    let newest = try #require(try WorkshopFolder.newest(of: scratch.folder.list()))
    #expect(newest.id == pool.id && newest.service.port == 8091 && newest.begun != nil)
    try pool.end(at: evening())
    #expect(try WorkshopFolder.newest(of: scratch.folder.list()) == nil)
  }
}
