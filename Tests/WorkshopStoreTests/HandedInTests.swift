import Benchmarks
import Foundation
import GRDB
import Questionnaire
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopStore

@Suite("Who is counted of files and codes, over several calls")
struct HandedInTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  private func sheet(
    _ level: Level, id: String? = nil, on date: CalendarDate = "2026-11-20", size: OptionID? = nil,
    _ more: [ItemID: Answer] = [:]
  ) -> AnswerSheet {
    AnswerSheet(
      questionnaire: "muster", version: "1.0.0", form: .short, company: CompanyProfile(size: size), date: date,
      answers: ["fachwissen.a": Answer(.level(level))].merging(more) { $1 }, response: id.flatMap(ResponseID.init))
  }

  /// Files with these bytes.
  private func files(_ sheets: AnswerSheet...) -> [CountedResponses.Entry] {
    sheets.enumerated().map { .file($1, content: [UInt8($0)]) }
  }

  private func people() throws -> [Participant] {
    try pool.queue.read { try WorkshopPoolTestKeys.all($0) }.map { try pool.participant($0) }
  }

  @Test("A later state of an id replaces the former one, an earlier or equal one does not")
  func sameID() throws {
    #expect(try pool.handIn(files(sheet(1, id: "aaaaaaaa", size: "klein"))) == [.added])
    #expect(try pool.handIn(files(sheet(2, id: "aaaaaaaa"))) == [.known])
    #expect(try pool.handIn(files(sheet(3, id: "aaaaaaaa", on: "2026-11-19"))) == [.known])
    #expect(try people().map(\.responses) == [["fachwissen.a": .level(1)]])
    let newer = sheet(4, id: "aaaaaaaa", on: "2026-11-21", ["qualifizierung.a": Answer(.dontKnow)])
    #expect(try pool.handIn(files(newer)) == [.replaced])
    #expect(try pool.handIn(files(newer)) == [.known])
    let person = try #require(try people().first)
    #expect(person.responses == ["fachwissen.a": .level(4), "qualifizierung.a": .dontKnow] && person.size == nil)
    #expect(try pool.people() == [.file: 1])
  }

  @Test("What a later state leaves out is unanswered")
  func leftOut() throws {
    let first = sheet(1, id: "aaaaaaaa", ["qualifizierung.a": Answer(.level(2))])
    try pool.handIn(files(first))
    try pool.handIn(files(sheet(1, id: "aaaaaaaa", on: "2026-11-21")))
    #expect(try people().map(\.responses) == [["fachwissen.a": .level(1)]])
  }

  @Test("Equal answers of two ids are two people")
  func differentIDs() throws {
    #expect(try pool.handIn(files(sheet(1, id: "aaaaaaaa"), sheet(1, id: "bbbbbbbb"))) == [.added, .added])
    #expect(try pool.people() == [.file: 2])
  }

  @Test("A code does not count beside its file, whether that comes before, in the same call or behind it")
  func codes() throws {
    let text: [ItemID: Answer] = ["offen.a": Answer(.text("Wort"), note: "Notiz")]
    let file = sheet(1, id: "aaaaaaaa", text)
    #expect(try pool.handIn([.code(sheet(1)), .file(file, content: [])]) == [.known, .added])
    #expect(try pool.handIn([.code(sheet(1))]) == [.known])
    #expect(try pool.handIn([.code(sheet(2)), .code(sheet(2))]) == [.added, .known])
    #expect(try pool.handIn([.code(sheet(2))]) == [.known])
    #expect(try pool.handIn([.code(sheet(1, on: "2026-11-21"))]) == [.added])
    // A code that came in an earlier command than the file is not known again by it.
    #expect(try pool.handIn(files(sheet(2, id: "bbbbbbbb"))) == [.added])
  }

  @Test("After a newer state of a file it is the code of that which does not count")
  func newerState() throws {
    try pool.handIn(files(sheet(1, id: "aaaaaaaa")))
    try pool.handIn(files(sheet(2, id: "aaaaaaaa", on: "2026-11-21")))
    #expect(try pool.handIn([.code(sheet(2, on: "2026-11-21"))]) == [.known])
    #expect(try pool.handIn([.code(sheet(1))]) == [.added])
  }

  @Test("Nothing of it is left after the end")
  func end() throws {
    try pool.handIn(files(sheet(1, id: "aaaaaaaa")))
    try pool.end(at: evening())
    let rows = try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM handed_in") }
    #expect(rows == 0)
    #expect(throws: PoolError.over) { try pool.handIn(files(sheet(2, id: "aaaaaaaa", on: "2026-11-21"))) }
  }

  @Test("What an earlier version of the program took in stays and counts once")
  func formerVersion() throws {
    let one = sheet(1, id: "aaaaaaaa")
    try pool.handIn(files(one))
    try pool.queue.write { try $0.execute(sql: "DELETE FROM handed_in") }
    #expect(try pool.handIn(files(sheet(2, id: "aaaaaaaa", on: "2026-11-21"))) == [.known])
  }
}
