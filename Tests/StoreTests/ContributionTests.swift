import Foundation
import GRDB
import Questionnaire
import Surveys
import TestSupport
import Testing
import Words

@testable import Store

@Suite("Ids of what is handed over for benchmarks")
struct ContributionTests {
  let scratch: Scratch
  let store: AssessmentStore
  let id: AssessmentID

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    id = try store.create(.sample(AnswerSheet.everyKind), now: noon)
  }

  /// The same thirty ids drawn and read anew would not be equal by chance.
  private func bytes() throws -> [UInt8] {
    let path = scratch.directory + "/\(UUID().uuidString).sqlite"
    try store.backUp(to: path)
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  @Test("It is drawn once, is another one than that of the own files, and is in none of them")
  func drawn() throws {
    let own = try #require(try store.handedOut(id).response)
    let given = try #require(try store.handedOver(id, on: "2026-11-30").response)
    #expect(own != given)
    #expect(try store.handedOver(id, on: "2027-01-01").response == given)
    #expect(try store.handedOut(id).response == own)
    #expect(try store.sheet(id).response == nil)
    let other = try store.create(.sample(), now: noon)
    #expect(try store.handedOver(other, on: "2026-11-30").response != given)
  }

  @Test("What is handed over tells nothing of the company, and has neither notes nor texts")
  func content() throws {
    let sheet = try store.sheet(id)
    let given = try store.handedOver(id, on: "2026-11-30")
    #expect(given.company == CompanyProfile())
    #expect(given.date == sheet.date && given.perspective == sheet.perspective && given.form == sheet.form)
    #expect(
      given.answers == [
        "a.level": Answer(.level(4)), "a.option": Answer(.option("eine")),
        "a.options": Answer(.options(["b", "a", "c-1"])),
        "a.none": Answer(.options([])), "a.share": Answer(.share(33.3)), "a.unknown": Answer(.dontKnow),
        "a.never": Answer(.notApplicable),
      ])
  }

  @Test("It survives restoring a backup and a damaged database, with the day of the consent")
  func kept() throws {
    let given = try store.handedOver(id, on: "2026-11-30")
    let bytes = try bytes()
    let folder = try Scratch()
    let restored = URL(filePath: folder.path)
    try FileManager.default.createDirectory(at: restored.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: restored)
    #expect(try folder.open().handedOver(id, on: "2027-01-01") == given)
    let elsewhere = try Scratch()
    let other = try elsewhere.open()
    _ = try other.take(Rescue(database: bytes))
    #expect(try other.handedOver(id, on: "2027-01-01") == given)
    let kept = try other.queue.read { db in
      try AssessmentStore.number(of: id, db).flatMap { try AssessmentStore.contribution(of: $0, db) }
    }
    #expect(kept?.since == "2026-11-30")
    // What is there already keeps its own.
    let third = try Scratch()
    let late = try third.open()
    _ = try late.take(Rescue(database: try self.bytes()))
    #expect(try late.handedOver(id, on: "2027-01-01") == given)
  }

  @Test("It goes with the assessment")
  func deleted() throws {
    _ = try store.handedOver(id, on: "2026-11-30")
    try store.delete(id)
    let rows = try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM contribution") }
    #expect(rows == 0)
  }

  @Test("What was said is kept, replaced by what is said later, kept in a backup, and asked anew after a rescue")
  func consent() throws {
    #expect(try store.consent(of: id) == nil)
    try store.setConsent(Consent(isGiven: false, since: "2026-11-24"), of: id)
    #expect(try store.consent(of: id) == Consent(isGiven: false, since: "2026-11-24"))
    // To hand over is to agree.
    let given = try store.handedOver(id, on: "2026-11-30")
    let file = Consent(isGiven: true, since: "2026-11-30", file: "/home/kim/a.json")
    try store.setConsent(file, of: id)
    #expect(try store.consent(of: id) == file)
    let bytes = try bytes()
    let folder = try Scratch()
    let restored = URL(filePath: folder.path)
    try FileManager.default.createDirectory(at: restored.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: restored)
    #expect(try folder.open().consent(of: id) == file)
    let elsewhere = try Scratch()
    let rescued = try elsewhere.open()
    _ = try rescued.take(Rescue(database: bytes))
    #expect(try rescued.consent(of: id) == nil)
    // Taken back, the id stays: a second yes is the same contribution.
    try store.setConsent(Consent(isGiven: false, since: "2026-12-01"), of: id)
    #expect(try store.handedOver(id, on: "2026-12-02").response == given.response)
    try store.delete(id)
    let rows = try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM consent") }
    #expect(rows == 0)
  }

  @Test("A short form that is continued in full is the same contribution, which counts once, and is asked about anew")
  func extended() throws {
    let short = try store.create(.sample(), now: noon)
    let given = try store.handedOver(short, on: "2026-11-30")
    let full = try store.extend(short, on: "2026-12-01", position: nil, now: noon)
    #expect(try store.consent(of: full) == nil)
    #expect(try store.handedOver(full, on: "2026-12-01").response == given.response)
  }

  @Test("Who handed answers over before the question was stored has agreed")
  func migrated() throws {
    _ = try store.handedOver(id, on: "2026-11-30")
    try store.queue.write { db in
      try db.execute(sql: "DROP TABLE consent")
      try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE '7 %'")
    }
    try Schema.migrator.migrate(store.queue)
    #expect(try store.consent(of: id) == Consent(isGiven: true, since: "2026-11-30"))
  }
}
