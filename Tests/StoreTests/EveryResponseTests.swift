import Questionnaire
import TestSupport
import Testing

@testable import Store

@Suite("Every kind of response in the database")
struct EveryResponseTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  @Test("What is stored is read back as it was, at once and answer by answer", arguments: ResponseKind.allCases)
  func readBack(kind: ResponseKind) throws {
    let id = try store.create(.sample(), now: noon)
    let lease = try store.lease(id)
    for (number, response) in kind.samples.enumerated() {
      #expect(ResponseKind(response) == kind)
      let item = try #require(ItemID("a.item-\(number)"))
      let answer = Answer(response, note: number.isMultiple(of: 2) ? nil : "Notiz")
      try store.setAnswer(answer, for: item, in: lease, now: noon)
      #expect(try store.sheet(id)[item] == answer)
      let sheet = AnswerSheet.sample([item: answer], name: "Firma \(number)")
      #expect(try store.sheet(store.importSheet(sheet, now: noon).id) == sheet)
    }
  }

  @Test("The kinds cover all that a sheet of the other tests has")
  func covered() {
    let kinds = Set(AnswerSheet.everyKind.values.compactMap(\.response).map(ResponseKind.init))
    #expect(kinds == Set(ResponseKind.allCases))
  }
}
