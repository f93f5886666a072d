import Questionnaire
import TestSupport
import Testing
import Workshop

@Suite("The plan of the room")
struct PlanTests {
  @Test("45 minutes: the practice item, then every item of the form by itself")
  func oneByOne() throws {
    let plan = try samplePlan()
    #expect(plan.portions.count == 7)
    #expect(plan.portions.allSatisfy { $0.items.count == 1 })
    #expect(plan.items.first == Practice.item.id)
    #expect(plan.items[1] == "fachwissen.a")
  }

  @Test("90 minutes: the practice item, then field by field")
  func byField() throws {
    let plan = try samplePlan(.minutes90, form: .full)
    #expect(plan.portions.count == 7)
    #expect(plan.portion(of: "fachwissen.b")?.items == ["fachwissen.a", "fachwissen.b"])
    #expect(plan.portion(of: "fachwissen.b")?.title == "Feld fachwissen")
    #expect(plan.portion(of: "gibt.es-nicht") == nil)
  }

  @Test("Unscored items are not voted on")
  func unscored() throws {
    let items = [
      try Sample.levelItem(id: "f.a", field: "f", short: true), try Sample.levelItem(id: "f.b", field: "f"),
      try Sample.ratingItem(id: "erfolg.gesamt", section: "erfolg", short: true),
      try Sample.textItem(id: "frei.text", section: "frei", short: true),
    ]
    let questionnaire = try Sample.questionnaire(dimensions: ["d": ["f"]], items: items)
    for agenda in [Agenda.minutes45, .minutes90] {
      #expect(RoomPlan(questionnaire, form: .short, agenda: agenda).items == [Practice.item.id, "f.a"])
    }
  }

  @Test("There is no portion without items")
  func emptyPortion() { #expect(RoomPlan.Portion(title: "leer", items: []) == nil) }

  @Test("The practice item is no scored item and never one of the questionnaire")
  func practice() throws {
    #expect(Practice.item.scored == nil)
    #expect(Practice.item.level(of: .level(3)) == 3)
    #expect(try Sample.small().roomItem(Practice.item.id) == Practice.item)
  }

  @Test("A round is 1 or 2", arguments: [(-1, false), (0, false), (1, true), (2, true), (3, false)])
  func rounds(round: Int, isOne: Bool) { #expect((Ballot(item: "f.a", round: round) != nil) == isOne) }
}
