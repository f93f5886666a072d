import Foundation
import GRDB
import Questionnaire
import SQLiteFile
import Store
import TestSupport
import Testing

@Suite("Several programs and sudden ends")
struct SeveralProgramsTests {
  let scratch: Scratch
  let store: AssessmentStore
  let id: AssessmentID

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    id = try store.create(.sample(), now: noon)
  }

  @Test("The second program is told that the assessment is in use, and may read it")
  func inUse() throws {
    let other = try otherProgram(["hold", scratch.path, id.rawValue])
    #expect(other.line() == "leased")
    #expect(throws: StoreError.inUse(id)) { try store.lease(id) }
    #expect(throws: StoreError.inUse(id)) { try store.delete(id) }
    #expect(try store.sheet(id) == .sample())
    other.finish()
    #expect(try store.lease(id).id == id)
  }

  @Test("A lease ends with kill -9 of its program")
  func killedLease() throws {
    let other = try otherProgram(["hold", scratch.path, id.rawValue])
    #expect(other.line() == "leased")
    #expect(throws: StoreError.inUse(id)) { try store.lease(id) }
    other.kill()
    #expect(try store.lease(id).id == id)
  }

  @Test("Two programs edit different assessments at the same time")
  func sideBySide() throws {
    let lease = try store.lease(store.create(.sample(), now: noon))
    let other = try otherProgram(["answers", scratch.path, id.rawValue])
    for number in 0..<100 {
      let line = other.line()
      try store.setAnswer(Answer(.text("\(number)")), for: "a.b", in: lease, now: noon)
      #expect(line == "feld.frage-\(number % 40) \(number)")
    }
    other.kill()
    #expect(try store.sheet(lease.id).answers == ["a.b": Answer(.text("99"))])
    #expect(try store.sheet(id).answers.count == 40)
  }

  @Test("A database that is held for too long is told as busy, and works again afterwards")
  func busy() throws {
    let lease = try store.lease(id)
    let other = try DatabaseQueue(path: scratch.path)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.file(.busy(path: scratch.path))) {
        try store.setAnswer(Answer(.level(1)), for: "a.b", in: lease, now: noon)
      }
      #expect(try store.sheet(id) == .sample())
      try db.execute(sql: "ROLLBACK")
    }
    try store.setAnswer(Answer(.level(1)), for: "a.b", in: lease, now: noon)
    #expect(try store.sheet(id).answers == ["a.b": Answer(.level(1))])
  }

  @Test("One program holds one lease of an assessment, however often it asks")
  func oneProgram() throws {
    let second = try scratch.open()
    do {
      let lease = try store.lease(id)
      #expect(throws: StoreError.inUse(id)) { try store.lease(id) }
      #expect(throws: StoreError.inUse(id)) { try second.lease(id) }
      withExtendedLifetime(lease) {}
    }
    #expect(try second.lease(id).id == id)
  }

  @Test("Every answer that was acknowledged before kill -9 is there", arguments: [1, 2, 3, 17, 40, 41, 120, 333])
  func killed(acknowledged: Int) throws {
    let other = try otherProgram(["answers", scratch.path, id.rawValue])
    var expected: [ItemID: Int] = [:]
    func note(_ line: String?) throws {
      let parts = try #require(line).split(separator: " ")
      let number: Int = try #require(Int(parts[1], radix: 10))
      expected[try #require(ItemID(String(parts[0])))] = number
    }
    for _ in 0..<acknowledged { try note(other.line()) }
    other.kill()
    // What it still said before it died counts, too.
    while let line = other.line() { try note(line) }

    let answers = try scratch.open().sheet(id).answers
    for (item, number) in expected {
      guard case .text(let text) = answers[item]?.response else {
        Issue.record("the answer to \(item) is lost")
        continue
      }
      // The one answer under way at the end may be there without having been acknowledged.
      #expect([number, number + 40].contains(Int(text)))
    }
    let last = try #require(expected.values.max())
    let stored = answers.values.compactMap { answer in
      if case .text(let text) = answer.response { Int(text) } else { nil }
    }
    #expect(try #require(stored.max()) <= last + 1)
    #expect(try store.lease(id).id == id)
  }

  @Test("Many programs that start at once on an empty directory all get the same database")
  func startTogether() throws {
    let fresh = try Scratch()
    let others = try (0..<6).map { _ in try otherProgram(["open", fresh.path]) }
    for other in others {
      #expect(other.line() == "opened")
      other.finish()
    }
    #expect(try fresh.open().summaries().isEmpty)
    #expect(try fresh.open().setAside == nil)
  }
}
