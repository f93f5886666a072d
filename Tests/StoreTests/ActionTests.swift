import ActionPlan
import Foundation
import Questionnaire
import SQLiteFile
import Store
import TestSupport
import Testing

@Suite("Keeping actions")
struct ActionTests {
  let scratch: Scratch
  let store: AssessmentStore
  let id: AssessmentID

  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    id = try store.create(.sample(), now: noon)
  }

  private let full = Action.sample(
    "Größe „x“ 👩‍💻; DROP TABLE action; --'\"", number: 7, origin: .init(item: "a.level", to: 3), owner: "Änne",
    due: "2028-02-29", state: .underWay)

  @Test("An action comes back as it was stored, also after opening anew")
  func roundTrip() throws {
    try store.addAction(full, to: id)
    try store.addAction(.sample(), to: id)
    #expect(try store.actions(of: id) == [full, .sample()])
    #expect(try scratch.open().survey(of: id).actions == [full, .sample()])
  }

  @Test("Actions belong to the survey: everybody in it has the same, nobody else")
  func shared() throws {
    let colleague = try store.create(.sample(), joining: id, now: noon)
    let stranger = try store.create(.sample(), now: noon)
    try store.addAction(full, to: colleague)
    #expect(try store.actions(of: id) == [full])
    #expect(try store.actions(of: stranger).isEmpty)
    #expect(throws: StoreError.noSuchAction(full.id)) { try store.updateAction(full, of: stranger) }
    #expect(throws: StoreError.noSuchAction(full.id)) { try store.removeAction(full.id, of: stranger) }
    #expect(throws: StoreError.noSuchAction(full.id)) { try store.moveAction(full.id, to: 0, of: stranger) }
    #expect(try store.actions(of: id) == [full])
  }

  @Test("An action is changed in its place", arguments: Action.State.allCases)
  func update(state: Action.State) throws {
    for number in 1...3 { try store.addAction(.sample(number: number), to: id) }
    let changed = Action.sample(
      "anders", number: 2, origin: .init(item: "x.y", to: 1), owner: "o", due: "2027-01-01", state: state)
    try store.updateAction(changed, of: id)
    #expect(try store.actions(of: id) == [.sample(number: 1), changed, .sample(number: 3)])
    try store.updateAction(.sample(number: 2), of: id)
    #expect(try store.actions(of: id)[1] == .sample(number: 2))
  }

  @Test("Of two programs that change one action the last wins; changes to two actions both stay")
  func twoPrograms() throws {
    try store.addAction(.sample(number: 1), to: id)
    try store.addAction(.sample(number: 2), to: id)
    let other = try scratch.open()
    try store.updateAction(.sample("hier", number: 1), of: id)
    try other.updateAction(.sample("dort", number: 1), of: id)
    try other.updateAction(.sample("dort", number: 2), of: id)
    try store.addAction(.sample("hier", number: 3), to: id)
    #expect(try store.actions(of: id).map(\.text) == ["dort", "dort", "hier"])
    try other.removeAction(Action.sample(number: 1).id, of: id)
    #expect(throws: StoreError.noSuchAction(Action.sample(number: 1).id)) {
      try store.updateAction(.sample(number: 1), of: id)
    }
  }

  @Test(
    "An action is moved to any place",
    arguments: [(0, "3124"), (1, "1324"), (2, "1234"), (3, "1243"), (99, "1243"), (-5, "3124")])
  func move(place: Int, order: String) throws {
    for number in 1...4 { try store.addAction(.sample("\(number)", number: number), to: id) }
    try store.moveAction(Action.sample(number: 3).id, to: place, of: id)
    #expect(try store.actions(of: id).map(\.text).joined() == order)
    try store.addAction(.sample("5", number: 5), to: id)
    #expect(try store.actions(of: id).map(\.text).joined() == order + "5")
  }

  @Test("Values beyond the limits are refused by name of the rule; texts at the limits are kept")
  func limits() throws {
    let text = String(repeating: "😀", count: TextRule.action.maximum)
    let owner = String(repeating: "ß", count: TextRule.actionOwner.maximum)
    try store.addAction(.sample(text, owner: owner), to: id)
    #expect(try store.actions(of: id).first?.text == text)
    let refused: [(Action, String)] = [
      (.sample(text + "x", number: 2), "action_text_length"), (.sample("", number: 2), "action_text_length"),
      (.sample("x", number: 2, owner: owner + "x"), "action_owner_length"),
      (Action(id: "keine-uuid", text: "x"), "action_id"),
      (.sample("x", number: 2, origin: .init(item: "a.b", to: 0)), "action_level_range"),
    ]
    for (action, rule) in refused {
      #expect(throws: StoreError.file(.refused(rule: rule))) { try store.addAction(action, to: id) }
    }
    #expect(throws: StoreError.self) { try store.addAction(.sample("noch einmal"), to: id) }
    #expect(try store.actions(of: id).count == 1)
  }

  @Test("Actions go with the last person of their survey, not before, and leave no trace")
  func deleting() throws {
    let colleague = try store.create(.sample(), joining: id, now: noon)
    try store.addAction(.sample("GEHEIM-text", owner: "GEHEIM-name"), to: id)
    try store.delete(id)
    #expect(try store.actions(of: colleague).map(\.text) == ["GEHEIM-text"])
    #expect(try store.survey(of: colleague).members.map(\.id) == [colleague])
    try store.delete(colleague)
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM".utf8)) == nil)
    #expect(throws: StoreError.noSuchAssessment(colleague.rawValue)) { try store.actions(of: colleague) }
  }

  @Test("An action that is removed leaves no trace")
  func removing() throws {
    try store.addAction(.sample("GEHEIM-text", number: 1, owner: "GEHEIM-name"), to: id)
    try store.addAction(.sample("bleibt", number: 2), to: id)
    try store.removeAction(Action.sample(number: 1).id, of: id)
    #expect(try store.actions(of: id).map(\.text) == ["bleibt"])
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM".utf8)) == nil)
  }
}
