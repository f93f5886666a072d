import Foundation
import Questionnaire
import SQLiteFile
import Store
import Surveys
import TestSupport
import Testing

@Suite("Keeping assessments")
struct KeepingTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  private func later(_ seconds: Double) -> Date { noon.addingTimeInterval(seconds) }

  @Test("A sheet comes back as it was stored, also after opening anew")
  func roundTrip() throws {
    let sheet = AnswerSheet.sample(AnswerSheet.everyKind)
    let id = try store.create(sheet, now: noon)
    #expect(try store.sheet(id) == sheet)
    let stored = try scratch.open().assessment(id)
    #expect(stored.sheet == sheet)
    #expect(stored.state == .draft && stored.position == nil)
    #expect(stored.created == noon && stored.updated == noon)
  }

  @Test("An answer is replaced, emptied and kept apart from other assessments")
  func setAnswer() throws {
    let (one, other) = (try store.create(.sample(), now: noon), try store.create(.sample(), now: noon))
    let lease = try store.lease(one)
    try store.setAnswer(Answer(.level(1), note: "n"), for: "a.b", in: lease, now: later(1))
    try store.setAnswer(Answer(.option("x")), for: "a.b", in: lease, now: later(2))
    #expect(try store.sheet(one).answers == ["a.b": Answer(.option("x"))])
    try store.setAnswer(Answer(), for: "a.b", in: lease, now: later(3))
    #expect(try store.sheet(one).answers.isEmpty)
    #expect(try store.sheet(other).answers.isEmpty)
    #expect(try store.assessment(one).updated == later(3))
    #expect(try store.assessment(other).updated == noon)
  }

  @Test("Every kind of answer is kept", arguments: AnswerSheet.everyKind.keys.sorted())
  func everyKind(item: ItemID) throws {
    let answer = try #require(AnswerSheet.everyKind[item])
    let lease = try store.lease(store.create(.sample(), now: noon))
    try store.setAnswer(Answer(.level(2), note: "alt"), for: item, in: lease, now: noon)
    try store.setAnswer(answer, for: item, in: lease, now: noon)
    #expect(try store.sheet(lease.id).answers == [item: answer])
  }

  @Test("An answer makes its item the position; leafing moves it without counting as a change")
  func position() throws {
    let lease = try store.lease(store.create(.sample(), now: noon))
    try store.setAnswer(Answer(.level(1)), for: "a.b", in: lease, now: later(1))
    #expect(try store.assessment(lease.id).position == "a.b")
    try store.setPosition("a.c", in: lease)
    #expect(try store.assessment(lease.id).position == "a.c")
    try store.setPosition(nil, in: lease)
    #expect(try store.assessment(lease.id).position == nil)
    #expect(try store.assessment(lease.id).updated == later(1))
  }

  @Test("The company can be changed")
  func header() throws {
    let lease = try store.lease(store.create(.sample(), now: noon))
    try store.setCompany(CompanyProfile(name: "Neu", sector: "handwerk"), in: lease, now: later(1))
    let stored = try store.assessment(lease.id)
    #expect(stored.sheet.company == CompanyProfile(name: "Neu", sector: "handwerk"))
    #expect(stored.updated == later(1))
  }

  @Test("A finished assessment changes only after it is reopened")
  func finished() throws {
    let lease = try store.lease(store.create(.sample(), now: noon))
    try store.finish(lease, now: later(1))
    #expect(try store.assessment(lease.id).state == .finished)
    #expect(throws: StoreError.finished(lease.id)) {
      try store.setAnswer(Answer(.level(1)), for: "a.b", in: lease, now: later(2))
    }
    #expect(try store.sheet(lease.id).answers.isEmpty)
    try store.finish(lease, now: later(3))
    #expect(try store.assessment(lease.id).updated == later(1))
    try store.setCompany(CompanyProfile(name: "Neu"), in: lease, now: later(3))
    #expect(try store.assessment(lease.id).state == .finished && store.sheet(lease.id).company.name == "Neu")
    try store.reopen(lease, now: later(4))
    try store.setAnswer(Answer(.level(1)), for: "a.b", in: lease, now: later(5))
    #expect(try store.assessment(lease.id).state == .draft)
  }

  @Test("The list shows the one changed last first, and counts responses, not notes")
  func summaries() throws {
    #expect(try store.summaries().isEmpty)
    let old = try store.create(.sample(AnswerSheet.everyKind, name: "Alt"), now: noon)
    let new = try store.create(.sample(name: ""), now: later(60))
    #expect(try store.summaries().map(\.id) == [new, old])
    try store.setAnswer(Answer(.level(0)), for: "a.note", in: store.lease(old), now: later(120.5))
    let first = try #require(try store.summaries().first)
    #expect(first.id == old && first.companyName == "Alt" && first.answered == 10)
    #expect(first.questionnaire == "muster" && first.version == "1.2.3" && first.form == .short)
    #expect(first.date == "2024-02-29" && first.perspective == .management && first.state == .draft)
    #expect(first.updated == later(120.5))
  }

  @Test("An assessment is found by any beginning that is unique")
  func prefixes() throws {
    let ids = try (0..<60).map { _ in try store.create(.sample(), now: noon) }.sorted()
    #expect(Set(ids).count == 60)
    for id in ids {
      #expect(try store.find(id.rawValue.uppercased()) == id)
      let prefix = String(id.rawValue.prefix(1))
      let candidates = ids.filter { $0.rawValue.hasPrefix(prefix) }
      if candidates.count > 1 {
        #expect(throws: StoreError.ambiguousID(prefix, candidates: candidates)) { try store.find(prefix) }
      } else {
        #expect(try store.find(prefix) == id)
      }
    }
  }

  @Test("What could be no id is not repeated in the error", arguments: ["", "%", "Muster GmbH", "a7k2m9", "0"])
  func notAnID(typed: String) {
    #expect(throws: StoreError.noSuchAssessment(nil)) { try store.find(typed) }
  }

  @Test("What is not there is told")
  func missing() throws {
    let id = try #require(AssessmentID("a7k2m"))
    #expect(throws: StoreError.noSuchAssessment("a7k2m")) { try store.assessment(id) }
    #expect(throws: StoreError.noSuchAssessment("a7k2m")) { try store.lease(id) }
    #expect(throws: StoreError.noSuchAssessment("a7k2m")) { try store.delete(id) }
    #expect(throws: StoreError.noSuchAssessment("a7")) { try store.find("a7") }
  }

  @Test("Values beyond the limits are refused by name of the rule, and nothing of them is kept")
  func refused() throws {
    let lease = try store.lease(store.create(.sample(), now: noon))
    let tooLong: [(Answer, String)] = [
      (Answer(.level(1), note: String(repeating: "ä", count: 2001)), "note_length"),
      (Answer(.text(String(repeating: "ä", count: 5001))), "words_length"),
      (Answer(.share(100.5)), "share_range"),
    ]
    for (answer, rule) in tooLong {
      #expect(throws: StoreError.file(.refused(rule: rule))) {
        try store.setAnswer(answer, for: "a.b", in: lease, now: later(1))
      }
    }
    #expect(throws: StoreError.file(.refused(rule: "company_name_length"))) {
      try store.setCompany(CompanyProfile(name: String(repeating: "x", count: 201)), in: lease, now: later(1))
    }
    #expect(try store.sheet(lease.id) == .sample())
    #expect(try store.assessment(lease.id).updated == noon)
  }

  @Test("Texts at the limits are kept")
  func limits() throws {
    let note = String(repeating: "ä", count: TextRule.note.maximum)
    let text = String(repeating: "😀", count: TextRule.text.maximum)
    let name = String(repeating: "ß", count: TextRule.companyName.maximum)
    let sheet = AnswerSheet.sample(["a.b": Answer(.text(text), note: note)], name: name)
    #expect(try store.sheet(store.create(sheet, now: noon)) == sheet)
  }
}
