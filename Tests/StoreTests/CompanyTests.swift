import ActionPlan
import Foundation
import Questionnaire
import Store
import Surveys
import TestSupport
import Testing
import Words

@Suite("Everything of a company")
struct CompanyTests {
  let scratch: Scratch
  let store: AssessmentStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
  }

  /// Two times of one company with an action that is carried; returns who answered.
  private func fill(_ store: AssessmentStore, name: String = "Muster GmbH") throws -> [AssessmentID] {
    let first = try store.importSheet(.sample(AnswerSheet.everyKind, name: name), now: noon).id
    try store.addAction(.sample("Krisenplan", number: 1, owner: "Mia"), to: first)
    try store.addAction(.sample("Erledigt", number: 2, state: .done), to: first)
    try store.park("a.level", of: first, on: "2026-11-24")
    let second = try store.importSheet(.sample(name: name), following: first, now: noon).id
    try store.addAction(.sample("Plan", number: 3), to: second)
    return [first, second]
  }

  @Test("All times of a company belong to it, whichever is named, and nobody else")
  func surveys() throws {
    let ids = try fill(store)
    let other = try store.importSheet(.sample(name: "Andere GmbH"), now: noon).id
    let company = try store.company(of: ids[0])
    #expect(try store.company(of: ids[1]) == company)
    #expect(company.surveys.map { $0.members.map(\.id) } == [[ids[0]], [ids[1]]])
    #expect(company.surveys.map(\.follows) == [nil, 1])
    #expect(company.surveys[0].actions.map(\.action.text) == ["Krisenplan", "Erledigt"])
    #expect(company.surveys[1].plan.count == 2 && company.surveys[1].carried.count == 1)
    #expect(company.surveys.map(\.parked) == [["a.level": "2026-11-24"], ["a.level": "2026-11-24"]])
    #expect(try store.company(of: other).surveys.count == 1)
  }

  @Test("A time without a name, and one under a new name, belong to it where they follow")
  func linked() throws {
    let first = try store.importSheet(.sample(name: "Alt GmbH"), now: noon).id
    let second = try store.importSheet(.sample(name: "Neu GmbH"), following: first, now: noon).id
    _ = try store.importSheet(.sample([:], name: ""), now: noon)
    #expect(try store.company(of: second).surveys.flatMap(\.members).map(\.id) == [first, second])
  }

  @Test("Every person gets the id of their files, and keeps it")
  func responses() throws {
    let ids = try fill(store)
    let drawn = try store.company(of: ids[0]).surveys.flatMap(\.members).map(\.sheet.response)
    #expect(drawn.allSatisfy { $0 != nil } && Set(drawn).count == 2)
    #expect(try store.handedOut(ids[0]).response == drawn[0])
  }

  @Test("Deleted and taken in again, everything is as it was")
  func again() throws {
    let ids = try fill(store)
    let company = try store.company(of: ids[0])
    for id in ids { try store.delete(id) }
    let intake = try store.take([company])
    #expect(intake.people == ids && intake.assessments == 2 && intake.actions == 3 && intake.known == 0)
    #expect(try store.company(of: ids[1]) == company)
    #expect(try store.actions(of: ids[1]).map(\.text) == ["Krisenplan", "Plan"])
  }

  @Test("A file with a later time adds it to what is there")
  func later() throws {
    let there = try Scratch()
    let other = try there.open()
    let ids = try fill(store)
    _ = try other.take([try store.company(of: ids[0])])
    let third = try store.importSheet(
      AnswerSheet.sample(["a.level": Answer(.level(2))]), following: ids[1], now: noon
    ).id
    let intake = try other.take([try store.company(of: ids[0])])
    #expect(intake.assessments == 1 && intake.known == 2)
    #expect(try other.survey(of: third).previous == ids[1])
    #expect(try other.company(of: ids[0]) == store.company(of: ids[0]))
  }

  @Test("Another state is refused and changes nothing, whatever else the file would add")
  func refused() throws {
    let ids = try fill(store)
    let company = try store.company(of: ids[0])
    var action = try #require(try store.actions(of: ids[1]).first)
    action.state = .done
    try store.updateAction(action, of: ids[1])
    do {
      let lease = try store.lease(ids[0])
      try store.reopen(lease, now: noon)
      try store.setAnswer(Answer(.level(0)), for: "a.level", in: lease, now: noon)
    }
    try store.delete(ids[1])
    let before = try store.company(of: ids[0])
    #expect(throws: StoreError.self) { try store.take([company]) }
    #expect(try store.company(of: ids[0]) == before)
    do { _ = try store.take([company]) } catch {
      guard case .otherState(let difference) = error else { throw error }
      #expect(difference.people == [ids[0]] && difference.actions == 1)
      #expect(error.explanation.german.contains("--replace"))
    }
    let intake = try store.take([company], replacing: true)
    #expect(intake.replaced == 1 && intake.replacedActions == 1 && intake.assessments == 1)
    #expect(try store.company(of: ids[0]) == company)
  }

  @Test("What is open elsewhere is not replaced, and what only the store has stays")
  func inUse() throws {
    let ids = try fill(store)
    let company = try store.company(of: ids[0])
    let lease = try store.lease(ids[0])
    try store.reopen(lease, now: noon)
    #expect(throws: StoreError.inUse(ids[0])) { try store.take([company], replacing: true) }
    try store.addAction(.sample("Neu", number: 9), to: ids[1])
    try store.finish(lease, now: noon)
    #expect(try store.take([company]).known == 2)
    #expect(try store.actions(of: ids[1]).map(\.text) == ["Krisenplan", "Plan", "Neu"])
  }

  @Test("Somebody else with the same short name keeps it, and the person of the file gets another")
  func sameName() throws {
    let there = try Scratch()
    let other = try there.open()
    let ids = try fill(store)
    var members = try store.company(of: ids[0]).surveys.flatMap(\.members)
    members[0].sheet.company.name = "Fremde GmbH"
    members[0].sheet.response = ResponseID("fremde-antworten")
    let stranger = SurveyRecord(number: 1, follows: nil, members: [members[0]], plan: [], parked: [:])
    _ = try other.take([CompanyRecord([stranger])])
    let intake = try other.take([try store.company(of: ids[0])])
    #expect(intake.people[0] != ids[0] && intake.people[1] == ids[1] && intake.assessments == 2)
    #expect(try other.sheet(ids[0]).company.name == "Fremde GmbH")
    #expect(try other.take([try store.company(of: ids[0])]).known == 2)
  }
}
