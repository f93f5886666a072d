import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopStore

@Suite("Next steps and free texts")
struct TextTests {
  let scratch: Scratch
  let pool: WorkshopPool
  let key: ParticipantKey

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch, .sample(allowsFreeText: true))
    key = try pool.join(.phone).key
  }

  private func step(_ text: String, due: CalendarDate? = nil) throws -> Commitment {
    try #require(Commitment(text: text, due: due))
  }

  @Test("A next step is shown when the desk approved it, and not before")
  func approval() throws {
    try pool.commit(step("Plan schreiben", due: "2027-01-31"), by: key)
    #expect(try pool.roomView(against: [:]).commitments.isEmpty)
    let id = try #require(try pool.commitments().first?.id)
    try pool.setApproved(true, texts: [id])
    #expect(try pool.roomView(against: [:]).commitments == [step("Plan schreiben", due: "2027-01-31")])
    #expect(try pool.report(against: [:]).commitments.count == 1)
    try pool.setApproved(false, texts: [id])
    #expect(try pool.report(against: [:]).commitments.isEmpty)
  }

  @Test("A person has one next step, the last; the desk may add more, which are approved")
  func one() throws {
    try pool.commit(step("eins"), by: key)
    try pool.commit(step("zwei"), by: key)
    try pool.commit(step("vom Pult"), by: nil)
    try pool.commit(step("noch eins"), by: nil)
    #expect(try pool.commitment(of: key) == step("zwei"))
    #expect(Set(try pool.commitments().filter(\.isApproved).map(\.words.text)) == ["vom Pult", "noch eins"])
    #expect(throws: PoolError.noSuchParticipant) { try pool.commit(step("x"), by: ParticipantKey(1)) }
  }

  @Test("A changed text has to be approved again")
  func changed() throws {
    try pool.commit(step("harmlos"), by: key)
    try pool.setApproved(true, texts: [try #require(try pool.commitments().first?.id)])
    try pool.commit(step("böse"), by: key)
    #expect(try pool.roomView(against: [:]).commitments.isEmpty)
  }

  @Test("Free texts are taken only where they are turned on, one for each item and person")
  func freeTexts() throws {
    let remark = try #require(Remark(text: "eins", about: "fachwissen.a"))
    try pool.submit(remark, by: key)
    try pool.submit(try #require(Remark(text: "zwei", about: "fachwissen.a")), by: key)
    try pool.submit(try #require(Remark(text: "allgemein", about: nil)), by: key)
    try pool.submit(try #require(Remark(text: "allgemein 2", about: nil)), by: key)
    #expect(Set(try pool.remarks().map(\.words.text)) == ["zwei", "allgemein 2"])
    #expect(try pool.roomView(against: [:]).remarks.isEmpty)
    #expect(throws: PoolError.noSuchItem("x.y")) {
      try pool.submit(try #require(Remark(text: "x", about: "x.y")), by: key)
    }
    let silent = try samplePool(scratch)
    let other = try silent.join(.phone).key
    #expect(throws: PoolError.noFreeText) { try silent.submit(remark, by: other) }
  }

  @Test("A text that is removed is gone")
  func removed() throws {
    try pool.commit(step("eins"), by: key)
    let id = try #require(try pool.commitments().first?.id)
    try pool.removeText(id)
    #expect(try pool.commitments().isEmpty)
    #expect(throws: PoolError.noSuchText) { try pool.removeText(id) }
    #expect(try pool.setApproved(true, texts: [id]) == 0)
  }

  @Test("A text that was removed comes back as it was, but not in the place of a newer one, nor of one who has left")
  func restored() throws {
    try pool.commit(step("eins"), by: key)
    let id = try #require(try pool.commitments().first?.id)
    try pool.setApproved(true, texts: [id])
    let removed = try pool.removeText(id)
    #expect(try pool.commitments().isEmpty)
    try pool.restore(removed)
    #expect(try pool.commitments().map(\.id) == [id] && pool.commitment(of: key) == step("eins"))
    #expect(try pool.roomView(against: [:]).commitments.count == 1)

    try pool.removeText(id)
    try pool.commit(step("zwei"), by: key)
    #expect(throws: PoolError.noSuchText) { try pool.restore(removed) }
    #expect(try pool.commitment(of: key) == step("zwei"))
    try pool.removeText(try #require(try pool.commitments().first?.id))
    try pool.withdraw(key)
    #expect(throws: PoolError.noSuchText) { try pool.restore(removed) }
    #expect(try pool.commitments().isEmpty)
  }

  @Test("A text is shortened by leaving words out, marked, approved as before, and comes back whole")
  func shortened() throws {
    try pool.commit(step("Frau Meier plant die Woche"), by: key)
    let id = try #require(try pool.commitments().first?.id)
    try pool.setApproved(true, texts: [id])
    let whole = try pool.shortenText(id, without: [0, 1])
    #expect(try pool.commitments().map(\.words.text) == ["[…] plant die Woche"])
    #expect(try pool.roomView(against: [:]).commitments.count == 1)
    try pool.restore(whole)
    #expect(try pool.commitments().map(\.words.text) == ["Frau Meier plant die Woche"])
    #expect(throws: PoolError.noSuchText) { try pool.shortenText(id, without: [0, 1, 2, 3, 4]) }
    #expect(throws: PoolError.noSuchText) { try pool.shortenText(id, without: []) }
    #expect(try pool.commitments().map(\.id) == [id])
    // Its author writes another one: nothing of the desk's comes back in its place.
    let before = try pool.shortenText(id, without: [0])
    try pool.commit(step("zwei"), by: key)
    #expect(throws: PoolError.noSuchText) { try pool.restore(before) }
    #expect(throws: PoolError.noSuchText) { try pool.shortenText(id, without: [0]) }
  }
}
