import ActionPlan
import Foundation
import GRDB
import Questionnaire
import SQLiteFile
import TestSupport
import Testing

@testable import Store

@Suite("Plans that move on into the next survey")
struct PlanTests {
  let scratch: Scratch
  let store: AssessmentStore
  let first: AssessmentID

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    first = try store.create(.sample(), now: noon)
    try store.addAction(.sample("offen", number: 1), to: first)
    try store.addAction(.sample("in Arbeit", number: 2, state: .underWay), to: first)
    try store.addAction(.sample("erledigt", number: 3, state: .done), to: first)
    try store.addAction(.sample("verworfen", number: 4, state: .dropped), to: first)
  }

  private func texts(_ id: AssessmentID) throws -> [String] { try store.actions(of: id).map(\.text) }

  @Test("What waits is in the new plan under the same id; what was decided then stays told")
  func carried() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    #expect(try store.actions(of: second).map(\.id) == [1, 2].map { Action.sample(number: $0).id })
    #expect(try texts(first) == ["offen", "in Arbeit", "erledigt", "verworfen"])
    #expect(try store.survey(of: second).actions.map(\.text) == ["offen", "in Arbeit"])
  }

  @Test("One action has one state, whichever survey changes it")
  func oneState() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    try store.updateAction(.sample("offen, neu", number: 1, state: .done), of: second)
    #expect(try store.actions(of: first).first == .sample("offen, neu", number: 1, state: .done))
    try store.updateAction(.sample("zurück", number: 1), of: first)
    #expect(try texts(second) == ["zurück", "in Arbeit"])
    #expect(throws: StoreError.noSuchAction(Action.sample(number: 3).id)) {
      try store.updateAction(.sample("fremd", number: 3), of: second)
    }
  }

  @Test("It goes on and on, and what is done on the way stays behind")
  func chain() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    try store.updateAction(.sample("offen", number: 1, state: .done), of: second)
    try store.addAction(.sample("neu", number: 5), to: second)
    let third = try store.create(.sample(), following: second, now: noon)
    #expect(try texts(third) == ["in Arbeit", "neu"])
    #expect(try texts(second) == ["offen", "in Arbeit", "neu"])
  }

  @Test("Imported surveys take the plan over as well, once")
  func imported() throws {
    let sheet = AnswerSheet.sample(name: "Muster AG")
    let id = try store.importSheets([sheet], following: first, now: noon)[0].id
    #expect(try texts(id) == ["offen", "in Arbeit"])
    _ = try store.importSheets([sheet], following: first, now: noon)
    #expect(try texts(id) == ["offen", "in Arbeit"])
  }

  @Test("The order of the new plan is its own")
  func order() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    try store.addAction(.sample("neu", number: 5), to: second)
    try store.moveAction(Action.sample(number: 5).id, to: 0, of: second)
    #expect(try texts(second) == ["neu", "offen", "in Arbeit"])
    #expect(try texts(first) == ["offen", "in Arbeit", "erledigt", "verworfen"])
  }

  @Test("When the old survey is deleted, its plan lives on where it moved to; what was done goes")
  func deletedBefore() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    let third = try store.create(.sample(), following: second, now: noon)
    try store.delete(first)
    #expect(try texts(second) == ["offen", "in Arbeit"] && texts(third) == ["offen", "in Arbeit"])
    #expect(try scratch.bytes().firstRange(of: Data("erledigt".utf8)) == nil)
    try store.delete(second)
    #expect(try texts(third) == ["offen", "in Arbeit"])
    try store.delete(third)
    #expect(try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM action") } == 0)
  }

  @Test("A removed action is gone everywhere and comes back to everywhere")
  func restored() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    let removed = try store.removeAction(Action.sample(number: 1).id, of: second)
    #expect(try texts(first) == ["in Arbeit", "erledigt", "verworfen"] && texts(second) == ["in Arbeit"])
    #expect(try scratch.bytes().firstRange(of: Data("offen".utf8)) == nil)
    try store.restore(removed)
    #expect(try texts(first) == ["offen", "in Arbeit", "erledigt", "verworfen"])
    #expect(try texts(second) == ["offen", "in Arbeit"])
  }

  @Test("A database from before takes over what waits, but nothing that was copied by hand")
  func migrated() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    let third = try store.create(.sample(), following: second, now: noon)
    try store.addAction(.sample("offen", number: 6), to: second)
    try store.queue.write { db in
      try db.execute(sql: "DELETE FROM carried")
      try AssessmentStore.carryOldPlans(db)
    }
    #expect(try texts(second) == ["offen", "in Arbeit"])
    #expect(try store.actions(of: second).map(\.id).first == Action.sample(number: 6).id)
    #expect(try texts(third).sorted() == ["in Arbeit", "offen"])
  }
}

@Suite("Drafts of forms")
struct DraftTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  @Test("A form comes back as it was left, is replaced as a whole and let go")
  func kept() throws {
    try store.keepDraft(["name": "Müller", "size": "1"], of: "profile")
    #expect(try scratch.open().draft(of: "profile") == ["name": "Müller", "size": "1"])
    try store.keepDraft(["name": "Müller & Söhne"], of: "profile")
    #expect(try store.draft(of: "profile") == ["name": "Müller & Söhne"])
    #expect(try store.draft(of: "workshop").isEmpty)
    try store.keepDraft([:], of: "profile")
    #expect(try store.draft(of: "profile").isEmpty)
  }

  @Test("A draft goes with its assessment and leaves no trace")
  func deleted() throws {
    let id = try store.create(.sample(), now: noon)
    try store.keepDraft(["text": "GEHEIM"], of: "action", in: id)
    try store.delete(id)
    #expect(try store.draft(of: "action").isEmpty)
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM".utf8)) == nil)
  }
}

@Suite("A file that vanishes while it is open")
struct VanishedTests {
  let scratch: Scratch
  let store: AssessmentStore
  let lease: AssessmentLease

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    lease = try store.lease(store.create(.sample(), now: noon))
  }

  private func answer() throws { try store.setAnswer(Answer(.level(1)), for: "a.b", in: lease, now: noon) }

  @Test("Deleted, replaced, or without its log: what is written then is not told as saved", arguments: ["", "-wal"])
  func deleted(suffix: String) throws {
    try answer()
    try FileManager.default.removeItem(atPath: scratch.path + suffix)
    #expect(throws: StoreError.file(.vanished(path: scratch.path))) { try answer() }
  }

  @Test("A copy in its place is another file")
  func replaced() throws {
    try FileManager.default.copyItem(atPath: scratch.path, toPath: scratch.path + ".copy")
    try FileManager.default.removeItem(atPath: scratch.path)
    try FileManager.default.moveItem(atPath: scratch.path + ".copy", toPath: scratch.path)
    #expect(throws: StoreError.file(.vanished(path: scratch.path))) { try answer() }
  }

  @Test("Put back, it is the file again")
  func putBack() throws {
    try FileManager.default.moveItem(atPath: scratch.path, toPath: scratch.path + ".moved")
    #expect(throws: StoreError.file(.vanished(path: scratch.path))) { try answer() }
    try FileManager.default.moveItem(atPath: scratch.path + ".moved", toPath: scratch.path)
    try answer()
  }

  @Test("Wiping after a deletion keeps the file")
  func wiped() throws {
    try store.delete(store.create(.sample(), now: noon))
    try answer()
  }
}
