import Benchmarks
import Foundation
import GRDB
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

@Suite("Sheets of paper and files")
struct SheetTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  private func sheet(
    _ answers: [ItemID: Answer], name: String = "Muster GmbH", form: Form = .short, version: Version = "1.0.0",
    questionnaire: QuestionnaireID = "muster", size: OptionID? = nil
  ) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire, version: version, form: form, company: CompanyProfile(name: name, size: size),
      date: "2026-11-20", answers: answers)
  }

  @Test("A file without an id counts once, told by its bytes alone, also in a further call")
  func twice() throws {
    let one = sheet(["fachwissen.a": Answer(.level(1))])
    #expect(try pool.importSheet(one, content: [1, 2]) == .added)
    #expect(try pool.importSheet(one, content: [1, 2]) == .known)
    #expect(try pool.importSheet(one, content: [1, 2, 10]) == .added)
    #expect(try pool.people() == [.file: 2])
    #expect(try pool.answered("fachwissen.a") == 2)
  }

  @Test("Of a full sheet the items of the workshop are taken, and neither notes nor texts")
  func fullSheet() throws {
    let answers: [ItemID: Answer] = [
      "fachwissen.a": Answer(.level(1), note: "GEHEIME-NOTIZ"), "fachwissen.b": Answer(.level(2)),
      "qualifizierung.a": Answer(.dontKnow), "integration.a": Answer(.text("falsche Art")),
    ]
    #expect(try pool.importSheet(sheet(answers, name: "GEHEIME-FIRMA", form: .full, size: "klein")) == .added)
    let key = try pool.queue.read { try #require(try WorkshopPoolTestKeys.all($0).first) }
    let person = try pool.participant(key)
    #expect(person.responses == ["fachwissen.a": .level(1), "qualifizierung.a": .dontKnow])
    #expect(person.size == "klein")
    let bytes = try scratch.bytes()
    #expect(bytes.range(of: Data("GEHEIME".utf8)) == nil)
  }

  @Test("Sheets of another questionnaire or main version, and empty ones, are refused")
  func refused() throws {
    let answers: [ItemID: Answer] = ["fachwissen.a": Answer(.level(1))]
    #expect(throws: PoolError.otherSheet("muster", "1.0.0")) {
      try pool.importSheet(sheet(answers, questionnaire: "einstieg"))
    }
    #expect(throws: PoolError.otherSheet("muster", "1.0.0")) { try pool.importSheet(sheet(answers, version: "2.0.0")) }
    #expect(try pool.importSheet(sheet(answers, version: "1.3.0")) == .added)
    #expect(throws: PoolError.emptySheet) { try pool.importSheet(sheet(["fachwissen.b": Answer(.level(1))])) }
    #expect(throws: PoolError.emptySheet) { try pool.importSheet(sheet([:])) }
  }

  @Test("A printed sheet that is keyed in twice replaces what was there")
  func paperTwice() throws {
    let first: [ItemID: Response] = ["fachwissen.a": .level(1), "qualifizierung.a": .level(2)]
    #expect(try pool.keyIn(sheet: 17, size: "klein", responses: first) == .added)
    #expect(try pool.keyIn(sheet: 17, size: nil, responses: ["fachwissen.a": .dontKnow]) == .replaced)
    #expect(try pool.keyIn(sheet: 18, size: nil, responses: [:]) == .added)
    let person = try #require(try pool.keyedIn(sheet: 17))
    #expect(person.responses == ["fachwissen.a": .dontKnow])
    #expect(person.size == nil)
    #expect(person.way == .paper)
    #expect(try pool.keyedIn(sheet: 19) == nil)
    #expect(try pool.keyedIn(sheet: 18)?.responses == [:])
    #expect(try pool.people() == [.paper: 2])
  }

  @Test("A sheet that does not fit is refused as a whole")
  func unfit() throws {
    #expect(throws: PoolError.sheetNumber(0)) { try pool.keyIn(sheet: 0, size: nil, responses: [:]) }
    #expect(throws: PoolError.sheetNumber(10_000)) { try pool.keyIn(sheet: 10_000, size: nil, responses: [:]) }
    #expect(throws: PoolError.unfitResponse("fachwissen.a", .wrongKind)) {
      try pool.keyIn(sheet: 1, size: nil, responses: ["fachwissen.a": .share(1), "qualifizierung.a": .level(1)])
    }
    #expect(throws: PoolError.noSuchItem("fachwissen.b")) {
      try pool.keyIn(sheet: 1, size: nil, responses: ["fachwissen.b": .level(1)])
    }
    #expect(throws: PoolError.noSuchSize("x")) { try pool.keyIn(sheet: 1, size: "x", responses: [:]) }
    #expect(try pool.people().isEmpty)
  }

  @Test("Sheets count from the next picture on")
  func nextPicture() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    #expect(try pool.counts("fachwissen.a")?.n == 5)
    for number in 1...5 {
      let level: Level = number == 1 ? 3 : 4
      try pool.keyIn(sheet: number, size: nil, responses: ["fachwissen.a": .level(level)])
    }
    #expect(try pool.counts("fachwissen.a")?.n == 5)
    try pool.apply(.reveal)
    #expect(try pool.counts("fachwissen.a")?.levels == [1, 1, 1, 2, 5])
  }

  @Test("Files alone make a report without any vote in the room")
  func filesOnly() throws {
    for number in 0..<6 {
      try pool.importSheet(
        sheet(["fachwissen.a": Answer(.level(try #require(Level(number % 3))))], name: "Firma \(number)"))
    }
    #expect(try pool.results().releases.isEmpty)
    #expect(try pool.report(against: [:]).items.first?.first.median == 1)
    #expect(try pool.benchmark(id: "eigene", success: "erfolg.gesamt").measurement?.counts.count == 1)
  }

  @Test("A half sheet comes back, counts for nothing, and goes with its sheet")
  func half() throws {
    let half = HalfSheet(size: "klein", responses: [Ballot(first: "fachwissen.a"): .level(3)])
    try pool.keep(half, ofSheet: 7)
    #expect(try pool.half(ofSheet: 7) == half && pool.half(ofSheet: 8) == nil)
    #expect(try pool.people().isEmpty && pool.keyedIn(sheet: 7) == nil && pool.answered("fachwissen.a") == 0)
    try pool.keyIn(sheet: 7, size: "klein", responses: ["fachwissen.a": .level(3)])
    #expect(try pool.half(ofSheet: 7) == nil)
    try pool.keep(half, ofSheet: 9)
    try pool.keep(nil, ofSheet: 9)
    #expect(try pool.half(ofSheet: 9) == nil)
  }

  @Test("A half sheet is deleted at the end")
  func halfAtTheEnd() throws {
    try pool.keep(HalfSheet(size: nil, responses: [Ballot(first: "fachwissen.a"): .level(3)]), ofSheet: 7)
    try pool.end(at: #require(LocalMinute(day: "2026-11-20", hour: 18, minute: 0)))
    #expect(try pool.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM half_vote") } == 0)
    #expect(throws: PoolError.over) { try pool.keep(HalfSheet(size: nil, responses: [:]), ofSheet: 7) }
  }
}
