import ActionPlan
import Foundation
import Questionnaire
import Surveys
import TestSupport
import Testing

@testable import Store

@Suite("Rescue of damaged databases")
struct RescueTests {
  let scratch: Scratch

  /// Thirty companies with all kinds of answers, long texts, a second person, a follow-up and actions.
  init() throws {
    scratch = try Scratch()
    let store = try scratch.open()
    let long = Answer(.text(String(repeating: "Länge ", count: 800)), note: String(repeating: "ü", count: 2000))
    for number in 0..<30 {
      let answers = AnswerSheet.everyKind.merging(number == 7 ? ["a.long": long] : [:]) { $1 }
      let id = try store.create(.sample(answers, name: "Firma \(number)"), now: noon)
      try store.addAction(.sample("Plan \(number)", number: number % 10, numbered: number / 10), to: id)
      guard number == 3 else { continue }
      try store.finish(store.lease(id), now: noon)
      var other = AnswerSheet.sample(["a.level": Answer(.level(1))])
      other.perspective = .colleague
      _ = try store.create(other, joining: id, now: noon)
      _ = try store.create(.sample(name: "Firma 3"), following: id, now: noon.addingTimeInterval(60))
    }
  }

  private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: scratch.path))) }

  /// What a database holds, without the numbers of its rows.
  private struct Content: Hashable {
    let members: [StoredAssessment]
    let actions: [Action]
    let previous: AssessmentID?
  }

  private func content(_ store: AssessmentStore) throws -> Set<Content> {
    Set(
      try store.summaries().map { summary in
        let survey = try store.survey(of: summary.id)
        return Content(members: survey.members, actions: survey.actions, previous: survey.previous)
      })
  }

  private func restored(_ rescue: Rescue) throws -> (Set<Content>, RescueOutcome) {
    let other = try Scratch()
    let store = try other.open()
    let outcome = try store.take(rescue)
    return (try content(store), outcome)
  }

  @Test("From an undamaged database everything comes back, as it was")
  func whole() throws {
    let rescue = Rescue(database: try bytes())
    let (content, outcome) = try restored(rescue)
    let isWhole = try content == self.content(scratch.open())
    #expect(isWhole)
    #expect(outcome.assessments == 32 && outcome.actions == 30 && outcome.responses == 30 * 9 + 2)
    #expect(outcome.notes == 30 * 2 + 1)
    #expect(rescue.unfitCount == 0 && rescue.damagedPageCount == 0 && rescue.strayActionCount == 0)
    #expect(rescue.headless.isEmpty)
  }

  @Test("Eight zero bytes at the start of any page cost nothing: lists of cells and rows are still there")
  func pageHeads() throws {
    let whole = try content(scratch.open())
    let bytes = try bytes()
    let pages = bytes.count / 4096
    #expect(pages >= 13)
    var withoutLong = 0
    for page in 0..<pages {
      var damaged = bytes
      damaged.replaceSubrange(page * 4096..<page * 4096 + 8, with: repeatElement(0, count: 8))
      let rescue = Rescue(database: damaged)
      let long = rescue.surveys.flatMap(\.members).filter { $0.sheet["a.long"].response != nil }
      guard !long.isEmpty else {
        // Pages that hold nothing but the rest of the one long answer.
        withoutLong += 1
        #expect(rescue.unfitCount == 1 && rescue.surveys.flatMap(\.members).count == 32)
        continue
      }
      let isWhole = try restored(rescue).0 == whole
      #expect(isWhole, "page \(page + 1)")
    }
    #expect(withoutLong == 3)
  }

  @Test("A page of noise costs what stood on it, and no more; answers without their assessment are told apart")
  func noise() throws {
    let bytes = try bytes()
    let whole = Rescue(database: bytes)
    struct Row: Hashable {
      let number: Int64
      let item: ItemID
      let answer: Answer
    }
    func rows(_ rescue: Rescue) -> Set<Row> {
      let known = rescue.surveys.flatMap(\.members).flatMap { member in
        member.sheet.answers.map { Row(number: member.number, item: $0.key, answer: $0.value) }
      }
      let others = rescue.headless.flatMap { found in
        found.answers.map { Row(number: found.number, item: $0.key, answer: $0.value) }
      }
      return Set(known + others)
    }
    let all = rows(whole)
    var lost = 0
    var generator = SplitMix64(seed: 19)
    for page in 1..<bytes.count / 4096 {
      var damaged = bytes
      for index in page * 4096..<(page + 1) * 4096 { damaged[index] = UInt8.random(in: 0...255, using: &generator) }
      let rescue = Rescue(database: damaged)
      let found = rows(rescue)
      let isKnown = found.isSubset(of: all)
      #expect(isKnown, "page \(page + 1)")
      lost += all.count - found.count
      #expect(rescue.surveys.flatMap(\.members).count + rescue.headless.count >= 31)
    }
    // Every answer stands on one page (some on two): one round over all pages loses each about once.
    #expect(lost <= all.count * 3 / 2)
  }

  @Test("Answers whose assessment is lost are kept with their id, for those who know what they answer")
  func headless() throws {
    let bytes = try bytes()
    let whole = Rescue(database: bytes)
    var rescue = Rescue(database: try bytes.withoutCompanies())
    #expect(!rescue.headless.isEmpty)
    #expect(rescue.headless.allSatisfy { $0.id != nil })
    let ids = Set(rescue.headless.compactMap(\.id))
    rescue.adopt({ .sample($0.answers, name: "") }, now: noon)
    #expect(rescue.adoptedCount == ids.count && rescue.headless.isEmpty)
    let people = rescue.surveys.flatMap(\.members)
    #expect(people.count >= whole.surveys.flatMap(\.members).count - 1)
    for lost in people where lost.id.map(ids.contains) == true {
      let original = try scratch.open().sheet(#require(lost.id))
      #expect(lost.sheet.answers == original.answers)
    }
  }

  @Test("A file cut off anywhere gives what is before the cut")
  func cutOff() throws {
    let bytes = try bytes()
    let count = Rescue(database: bytes).surveys.flatMap(\.members).count
    var last = 0
    for size in stride(from: 0, through: bytes.count, by: 1021) {
      let found = Rescue(database: Array(bytes.prefix(size))).surveys.flatMap(\.members).count
      #expect(found <= count)
      last = found
    }
    #expect(last <= count && Rescue(database: Array(bytes.dropLast(1))).surveys.flatMap(\.members).count >= count - 8)
  }

  @Test("Bytes that were changed at random never trap, and never give what is not valid", arguments: 0..<6)
  func mutated(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let bytes = try bytes()
    for _ in 0..<8 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...400, using: &generator) {
        damaged[Int.random(in: damaged.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      // What the schema would refuse, storing would show.
      _ = try restored(Rescue(database: damaged))
    }
  }

  @Test("Noise of any length is no database", arguments: [0, 1, 15, 99, 100, 107, 511, 512, 4096, 4097, 70_000])
  func random(size: Int) {
    var generator = SplitMix64(seed: UInt64(size))
    let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(Rescue(database: bytes, log: bytes).surveys.isEmpty)
    #expect(Rescue(database: Array(repeating: 0xFF, count: size)).surveys.isEmpty)
    #expect(Rescue(database: Array(repeating: 0x0D, count: size), log: bytes).surveys.isEmpty)
  }

  @Test("What the log beside the database holds counts, up to its last whole commit")
  func log() throws {
    let store = try scratch.open()
    let id = try #require(try store.summaries().first?.id)
    let lease = try store.lease(id)
    try store.setAnswer(Answer(.level(0), note: "aus dem Protokoll"), for: "a.level", in: lease, now: noon)
    let log = Array(try Data(contentsOf: URL(filePath: scratch.path + "-wal")))
    #expect(log.count > 4096)
    func note(_ log: [UInt8]) throws -> String? {
      let rescue = Rescue(database: try bytes(), log: log)
      return rescue.surveys.flatMap(\.members).first { $0.id == id }?.sheet["a.level"].note
    }
    #expect(try note(log) == "aus dem Protokoll")
    #expect(try note([]) == nil)
    var damaged = log
    damaged[60] ^= 1
    #expect(try note(damaged) == nil)
    for size in stride(from: 0, through: log.count, by: 997) { _ = try note(Array(log.prefix(size))) }
    withExtendedLifetime(store) {}
  }

  @Test("What was rescued twice is there once; an id that is taken makes way")
  func twice() throws {
    let rescue = Rescue(database: try bytes())
    let store = try scratch.open()
    let before = try content(store)
    let outcome = try store.take(rescue)
    #expect(outcome.known == 32 && outcome.assessments == 0)
    #expect(try content(store) == before)
    let id = try #require(try store.summaries().last?.id)
    let lease = try store.lease(id)
    try store.setAnswer(Answer(.level(0)), for: "a.level", in: lease, now: noon)
    #expect(try store.take(rescue).assessments == 1)
    #expect(try store.summaries().count == 33)
    #expect(try store.sheet(id)["a.level"].response == .level(0))
  }

  @Test("Responses that a questionnaire refuses are dropped and counted; their notes stay")
  func refused() throws {
    var rescue = Rescue(database: try bytes())
    rescue.keepResponses { _, item, _ in item != "a.option" }
    #expect(rescue.unfitCount == 30)
    let sheets = rescue.surveys.flatMap(\.members).map(\.sheet)
    #expect(sheets.allSatisfy { $0["a.option"].response == nil })
    #expect(sheets.filter { $0["a.option"].note != nil }.count == 30)
  }

  @Test("Deleted answers do not come back, not even where the page's head is damaged")
  func deleted() throws {
    let store = try scratch.open()
    let victim = try #require(try store.summaries().first { $0.companyName == "Firma 9" }?.id)
    try store.delete(victim)
    let bytes = try bytes()
    for page in 0..<bytes.count / 4096 {
      var damaged = bytes
      damaged.replaceSubrange(page * 4096..<page * 4096 + 8, with: repeatElement(0, count: 8))
      let names = Rescue(database: damaged).surveys.flatMap(\.members).map(\.sheet.company.name)
      #expect(!names.contains("Firma 9"))
    }
  }
}

extension [UInt8] {
  /// A database without the page that holds the assessments' own rows: a table's leaf with names of companies.
  func withoutCompanies() throws -> [UInt8] {
    let page = try #require(
      (0..<count / 4096).first { page in
        self[page * 4096] == 0x0D
          && String(decoding: self[page * 4096..<(page + 1) * 4096], as: UTF8.self).contains("Firma 5")
      })
    var damaged = self
    damaged.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0xFF, count: 4096))
    return damaged
  }
}

extension Action {
  fileprivate static func sample(_ text: String, number: Int, numbered group: Int) -> Action {
    Action(
      id: .drawn("00000000-0000-4000-8000-0000000000\(group)\(number)"), text: text, owner: "Änne", due: "2027-01-31")
  }
}
