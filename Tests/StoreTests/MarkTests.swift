import ActionPlan
import Foundation
import Questionnaire
import Surveys
import TestSupport
import Testing

@testable import Store

@Suite("Questions marked for later")
struct MarkTests {
  let scratch: Scratch
  let store: AssessmentStore
  let id: AssessmentID
  let lease: AssessmentLease

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    id = try store.create(.sample(), now: noon)
    lease = try store.lease(id)
  }

  private func marked(_ id: AssessmentID) throws -> Set<ItemID> { try scratch.open().assessment(id).marked }

  @Test("A mark stays until it is taken away, changes no answer, and is there once")
  func kept() throws {
    try store.setMarked(true, "a.one", in: lease)
    try store.setMarked(true, "a.one", in: lease)
    try store.setMarked(true, "a.two", in: lease)
    #expect(try marked(id) == ["a.one", "a.two"])
    try store.setMarked(false, "a.one", in: lease)
    try store.setMarked(false, "a.three", in: lease)
    #expect(try marked(id) == ["a.two"])
    let stored = try store.assessment(id)
    #expect(stored.sheet == .sample() && stored.updated == noon && stored.position == nil)
    try store.finish(lease, now: noon)
    try store.setMarked(true, "a.one", in: lease)
    #expect(try store.assessment(id).state == .finished)
  }

  @Test("They are one person's own: neither who joins nor the next survey has them")
  func own() throws {
    try store.setMarked(true, "a.one", in: lease)
    #expect(try marked(store.create(.sample(), joining: id, now: noon)).isEmpty)
    #expect(try marked(store.create(.sample(), following: id, now: noon)).isEmpty)
  }

  @Test("They go with the assessment and are in every backup")
  func deleted() throws {
    try store.setMarked(true, "geheim.frage", in: lease)
    let path = scratch.directory + "/sicherung.sqlite"
    try store.backUp(to: path)
    #expect(try AssessmentStore.open(at: path, now: noon).assessment(id).marked == ["geheim.frage"])
    let other = try store.create(.sample(), now: noon)
    do {
      let lease = try store.lease(other)
      try store.setMarked(true, "geheim.andere", in: lease)
    }
    try store.delete(other)
    #expect(try scratch.bytes().firstRange(of: Data("geheim.andere".utf8)) == nil)
    #expect(try scratch.bytes().firstRange(of: Data("geheim.frage".utf8)) != nil)
  }

  @Test("What was told as marked survives that the program is killed")
  func killed() throws {
    let other = try store.create(.sample(), now: noon)
    let program = try otherProgram(["marks", scratch.path, other.rawValue])
    var told: Set<ItemID> = []
    for _ in 0..<20 {
      let line = try #require(program.line())
      told.insert(try #require(ItemID(line)))
    }
    program.kill()
    // What it still said before it died counts, too.
    while let line = program.line() { told.insert(try #require(ItemID(line))) }
    #expect(try told.isSubset(of: marked(other)))
  }
}

@Suite("Parked questions")
struct ParkingTests {
  let scratch: Scratch
  let store: AssessmentStore
  let first: AssessmentID

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    first = try store.create(.sample(), now: noon)
    try store.park("a.one", of: first, on: "2026-11-30")
  }

  @Test("Parked is parked since the first day, until it is taken up again")
  func kept() throws {
    try store.park("a.one", of: first, on: "2026-12-24")
    try store.park("a.two", of: first, on: "2026-12-24")
    #expect(try scratch.open().parked(of: first) == ["a.one": "2026-11-30", "a.two": "2026-12-24"])
    #expect(try store.survey(of: first).parked.count == 2)
    try store.unpark("a.one", of: first)
    try store.unpark("a.three", of: first)
    #expect(try scratch.open().parked(of: first) == ["a.two": "2026-12-24"])
  }

  @Test("All people of a survey share them, and what follows begins with them and goes its own way")
  func carried() throws {
    let colleague = try store.create(.sample(), joining: first, now: noon)
    #expect(try store.parked(of: colleague) == ["a.one": "2026-11-30"])
    let second = try store.create(.sample(), following: first, now: noon)
    #expect(try store.parked(of: second) == ["a.one": "2026-11-30"])
    try store.unpark("a.one", of: second)
    try store.park("a.two", of: second, on: "2027-01-01")
    #expect(try store.parked(of: first) == ["a.one": "2026-11-30"])
  }

  @Test("They go with the last person of their survey; those of the next stay")
  func deleted() throws {
    let second = try store.create(.sample(), following: first, now: noon)
    try store.park("geheim.frage", of: first, on: "2026-11-30")
    try store.delete(first)
    #expect(try store.parked(of: second) == ["a.one": "2026-11-30"])
    #expect(try scratch.bytes().firstRange(of: Data("geheim.frage".utf8)) == nil)
  }

  @Test("Who moves into another survey as the last one brings them along")
  func moved() throws {
    let other = try store.create(.sample(name: "Muster AG"), now: noon)
    try store.park("a.two", of: other, on: "2026-11-30")
    let sheet = try store.sheet(other)
    _ = try store.importSheet(sheet, joining: first, now: noon)
    #expect(try store.parked(of: first).keys.sorted() == ["a.one", "a.two"])
  }

  @Test("A rescue finds marked and parked questions")
  func rescued() throws {
    do {
      let lease = try store.lease(first)
      try store.setMarked(true, "a.level", in: lease)
    }
    let path = scratch.directory + "/sicherung.sqlite"
    try store.backUp(to: path)
    let rescue = Rescue(database: Array(try Data(contentsOf: URL(filePath: path))))
    let elsewhere = try Scratch()
    let other = try elsewhere.open()
    _ = try other.take(rescue)
    #expect(try other.assessment(first).marked == ["a.level"])
    #expect(try other.parked(of: first) == ["a.one": "2026-11-30"])
    #expect(rescue.unfitCount == 0)
  }
}

@Suite("A short form that is continued in full")
struct ExtendingTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  @Test("The new one has all answers, notes and marks, today's day and the plan; the short one stays as it was")
  func whole() throws {
    let id = try store.create(.sample(AnswerSheet.everyKind), now: noon)
    try store.addAction(.sample("offen"), to: id)
    try store.park("a.one", of: id, on: "2026-11-29")
    do {
      let lease = try store.lease(id)
      try store.setMarked(true, "a.level", in: lease)
      try store.finish(lease, now: noon)
    }
    let before = try store.assessment(id)
    let full = try store.extend(id, on: "2026-11-30", position: "a.next", now: noon.addingTimeInterval(60))
    let stored = try scratch.open().assessment(full)
    #expect(stored.sheet.answers == AnswerSheet.everyKind && stored.marked == ["a.level"])
    #expect(stored.sheet.form == .full && stored.sheet.date == "2026-11-30" && stored.position == "a.next")
    #expect(stored.sheet.company == before.sheet.company && stored.sheet.perspective == before.sheet.perspective)
    #expect(stored.state == .draft)
    #expect(try store.actions(of: full).map(\.text) == ["offen"])
    #expect(try store.parked(of: full) == ["a.one": "2026-11-29"])
    #expect(try store.assessment(id) == before && store.actions(of: id).count == 1)
  }

  @Test("It follows what the short form follows, not the short form itself")
  func follows() throws {
    let earlier = try store.create(.sample(), now: noon)
    let short = try store.create(.sample(), following: earlier, now: noon)
    let full = try store.extend(short, on: "2026-11-30", position: nil, now: noon)
    #expect(try store.survey(of: full).previous == earlier)
    let alone = try store.extend(earlier, on: "2026-11-30", position: nil, now: noon)
    #expect(try store.survey(of: alone).previous == nil)
  }

  @Test("What is no short form cannot be continued")
  func refused() throws {
    let short = try store.create(.sample(), now: noon)
    let full = try store.extend(short, on: "2026-11-30", position: nil, now: noon)
    #expect(throws: StoreError.notShort(full)) {
      try store.extend(full, on: "2026-11-30", position: nil, now: noon)
    }
  }
}
