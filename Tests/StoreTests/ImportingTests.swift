import ActionPlan
import Foundation
import Questionnaire
import Store
import Surveys
import TestSupport
import Testing

@Suite("Taking in answers")
struct ImportingTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  @Test("Imported answers are finished")
  func imported() throws {
    let result = try store.importSheet(.sample(AnswerSheet.everyKind), now: noon)
    #expect(result.isNew)
    #expect(try store.assessment(result.id).state == .finished)
    #expect(try store.sheet(result.id) == .sample(AnswerSheet.everyKind))
  }

  @Test("The same answers are taken in once, and told")
  func once() throws {
    let first = try store.importSheet(.sample(AnswerSheet.everyKind), now: noon)
    let second = try store.importSheet(.sample(AnswerSheet.everyKind), now: noon)
    #expect(second.id == first.id && !second.isNew)
    #expect(try store.summaries().count == 1)
  }

  @Test("Whatever differs is another sheet")
  func different() throws {
    let sheet = AnswerSheet.sample(AnswerSheet.everyKind)
    _ = try store.importSheet(sheet, now: noon)
    var others = [sheet, sheet, sheet, sheet, sheet, sheet]
    others[0].company.name = "Andere"
    others[1].company.sector = nil
    others[2].perspective = .colleague
    others[3].date = "2024-03-01"
    others[4]["a.level"] = Answer(.level(3))
    others[5]["a.note"] = Answer(note: "andere Notiz")
    for other in others { #expect(try store.importSheet(other, now: noon).isNew) }
    #expect(try store.summaries().count == 7)
  }

  @Test("Equal answers with ids of their own are those of two people, and the id stays with them")
  func ids() throws {
    var (one, other) = (AnswerSheet.sample(AnswerSheet.everyKind), AnswerSheet.sample(AnswerSheet.everyKind))
    one.response = ResponseID("aaaaaaaa")
    other.response = ResponseID("bbbbbbbb")
    let first = try store.importSheet(one, now: noon)
    #expect(try store.importSheet(other, now: noon).isNew)
    #expect(try store.importSheet(one, now: noon).id == first.id)
    #expect(try store.handedOut(first.id) == one)
    #expect(try store.summaries().count == 2)
  }

  @Test("The id of an answer file is drawn with the first file and stays")
  func handedOut() throws {
    let id = try store.create(.sample(AnswerSheet.everyKind), now: noon)
    let drawn = try #require(try store.handedOut(id).response)
    #expect(try store.handedOut(id).response == drawn)
    #expect(try store.sheet(id) == .sample(AnswerSheet.everyKind))
    #expect(try store.importSheet(store.handedOut(id), now: noon).id == id)
  }

  @Test("Another person with the very same answers is taken in when that is said")
  func again() throws {
    let first = try store.importSheet(.sample(), now: noon)
    let second = try store.importSheet(.sample(), joining: first.id, again: true, now: noon)
    #expect(second.isNew)
    #expect(try store.survey(of: first.id).members.map(\.id) == [first.id, second.id])
  }

  @Test("Answers that are there already can still join a survey, with the actions they had")
  func joinsLater() throws {
    let boss = try store.importSheet(.sample(), now: noon).id
    var sheet = AnswerSheet.sample()
    sheet.perspective = .colleague
    let alone = try store.importSheet(sheet, now: noon).id
    try store.addAction(.sample("eins", number: 1), to: alone)
    try store.addAction(.sample("zwei", number: 2), to: boss)
    let result = try store.importSheet(sheet, joining: boss, now: noon)
    #expect(result.id == alone && !result.isNew)
    let survey = try store.survey(of: boss)
    #expect(survey.members.map(\.id) == [boss, alone])
    #expect(survey.actions.map(\.text) == ["zwei", "eins"])
    #expect(try store.importSheet(sheet, joining: boss, now: noon).id == alone)
    #expect(try store.survey(of: boss) == survey)
  }

  @Test("Answers that are there already can still follow an earlier survey, but not themselves")
  func followsLater() throws {
    let new = try store.importSheet(.sample(), now: noon).id
    var sheet = AnswerSheet.sample()
    sheet.date = "2023-01-01"
    let old = try store.importSheet(sheet, now: noon).id
    #expect(throws: StoreError.cannotFollow(new, .itself)) {
      try store.importSheet(.sample(), following: new, now: noon)
    }
    let result = try store.importSheet(.sample(), following: old, now: noon)
    #expect(result.id == new && !result.isNew)
    #expect(try store.survey(of: new).previous == old)
    #expect(throws: StoreError.cannotFollow(new, .itself)) { try store.importSheet(sheet, following: new, now: noon) }
  }

  @Test("Several sheets come in together or not at all; with an earlier survey they are one new survey")
  func several() throws {
    let old = try store.importSheet(.sample(name: "alt"), now: noon).id
    var colleague = AnswerSheet.sample()
    colleague.perspective = .colleague
    let misfit = AnswerSheet(questionnaire: "muster", version: "1.2.3", form: .full, date: "2024-02-29")
    #expect(throws: StoreError.self) {
      try store.importSheets([.sample(), misfit], following: old, now: noon)
    }
    #expect(try store.summaries().count == 1)
    let both = try store.importSheets([.sample(), colleague], following: old, now: noon)
    let survey = try store.survey(of: both[1].id)
    #expect(survey.members.map(\.id) == both.map(\.id) && survey.previous == old)
    #expect(try store.importSheets([.sample(), colleague], following: old, now: noon).map(\.isNew) == [false, false])
    #expect(try store.survey(of: both[0].id) == survey)
    let apart = try store.importSheets([.sample(name: "a"), .sample(name: "b")], now: noon)
    #expect(try store.survey(of: apart[0].id).members.count == 1)
    #expect(throws: StoreError.cannotJoin(old, .otherForm(.short))) { try store.check(misfit, joining: old) }
    try store.check(colleague, joining: old)
  }
}
