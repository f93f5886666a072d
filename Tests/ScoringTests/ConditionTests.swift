import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Conditions of verdicts")
struct ConditionTests {
  /// Whether a condition holds, seen from outside: by which of two verdicts is the result.
  private func holds(_ condition: Condition, _ responses: [ItemID: Response], form: Form = .full) throws -> Bool {
    let verdict = { (id: VerdictID, when: Condition?) in
      Verdict(id: id, tone: .wait, title: "Titel", text: "Text", when: when)
    }
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", short: true, notApplicable: true),
        Sample.singleItem(id: "f.single", field: "f", short: true),
        Sample.multipleItem(id: "f.multiple", field: "f", short: true),
        Sample.shareItem(id: "f.share", field: "f", short: true),
        Sample.ratingItem(id: "p.erfolg", section: "p", short: true),
        Sample.choiceItem(id: "p.eins", section: "p", short: true),
        Sample.choiceItem(id: "p.viele", section: "p", several: true, short: true),
      ],
      outcome: Outcome(verdicts: [verdict("ja", condition), verdict("nein", nil)], stepCount: 0))
    let sheet = Sample.sheet(for: questionnaire, form: form, responses)
    return try #require(VerdictResult(sheet, in: questionnaire)).verdict.id == "ja"
  }

  @Test("At least and at most include the level itself")
  func levels() throws {
    #expect(try holds(.atLeast("f.a", 2), ["f.a": .level(2)]))
    #expect(try !holds(.atLeast("f.a", 3), ["f.a": .level(2)]))
    #expect(try holds(.atMost("f.a", 2), ["f.a": .level(2)]))
    #expect(try !holds(.atMost("f.a", 1), ["f.a": .level(2)]))
  }

  @Test("Levels of every type of item can be asked for, those of unscored items too")
  func everyType() throws {
    #expect(try holds(.atLeast("f.single", 3), ["f.single": .option("o3")]))
    #expect(try holds(.atLeast("f.multiple", 2), ["f.multiple": .options(["o0", "o4"])]))
    #expect(try holds(.atLeast("f.share", 4), ["f.share": .share(75)]))
    #expect(try holds(.atLeast("p.erfolg", 3), ["p.erfolg": .level(3)]))
  }

  @Test("What is open holds neither way", arguments: [[:], ["f.a": .dontKnow]] as [[ItemID: Response]])
  func open(responses: [ItemID: Response]) throws {
    #expect(try !holds(.atLeast("f.a", 1), responses))
    #expect(try !holds(.atMost("f.a", 0), responses))
    #expect(try !holds(.not(.atMost("f.a", 0)), responses))
  }

  @Test("Not applicable makes both comparisons false")
  func notApplicable() throws {
    let responses: [ItemID: Response] = ["f.a": .notApplicable]
    #expect(try !holds(.atLeast("f.a", 0), responses))
    #expect(try !holds(.atMost("f.a", 4), responses))
    #expect(try holds(.not(.atMost("f.a", 4)), responses))
  }

  @Test("Chosen looks for the option alone or in a set")
  func chosen() throws {
    #expect(try holds(.chosen("p.eins", "o1"), ["p.eins": .option("o1")]))
    #expect(try !holds(.chosen("p.eins", "o1"), ["p.eins": .option("o2")]))
    #expect(try holds(.chosen("p.viele", "o1"), ["p.viele": .options(["o1", "o2"])]))
    #expect(try !holds(.chosen("p.viele", "o0"), ["p.viele": .options(["o1", "o2"])]))
    #expect(try !holds(.chosen("p.viele", "o0"), [:]))
    #expect(try holds(.chosen("f.multiple", "o0"), ["f.multiple": .options(["o0"])]))
    #expect(try holds(.chosen("f.single", "o0"), ["f.single": .option("o0")]))
  }

  @Test("All, any and not combine conditions; all of nothing holds, any of nothing does not")
  func combined() throws {
    let yes = Condition.atLeast("f.a", 2)
    let no = Condition.atLeast("f.a", 4)
    let answers: [ItemID: Response] = ["f.a": .level(2)]
    #expect(try holds(.all([yes, yes]), answers))
    #expect(try !holds(.all([yes, no]), answers))
    #expect(try holds(.any([no, yes]), answers))
    #expect(try !holds(.any([no, no]), answers))
    #expect(try holds(.not(no), answers))
    #expect(try holds(.all([]), [:]))
    #expect(try !holds(.any([]), [:]))
  }

  @Test("An item that the form does not ask is open, whatever a file says of it")
  func outsideForm() throws {
    let questionnaire = try Sample.small()
    let sheet = Sample.sheet(
      for: questionnaire, form: .short, ["fachwissen.a": .level(4), "fachwissen.b": .level(4)])
    let truth = { (item: ItemID) in Condition.atLeast(item, 1).truth(for: [sheet], in: questionnaire) }
    #expect(truth("fachwissen.a") == .yes)
    #expect(truth("fachwissen.b") == .open("fachwissen.b"))
    #expect(Condition.chosen("fachwissen.b", "o1").truth(for: [sheet], in: questionnaire) == .open("fachwissen.b"))
  }

  @Test("A sector is that of the company; who tells none is in none")
  func sector() throws {
    let questionnaire = try Sample.small()
    let condition = Condition.sector(["bildung", "gesundheit"])
    let truth = { (sector: OptionID?) in
      condition.truth(
        for: [Sample.sheet(for: questionnaire, company: CompanyProfile(sector: sector))], in: questionnaire)
    }
    #expect(truth("bildung") == .yes)
    #expect(truth("handel") == .no)
    #expect(truth(nil) == .no)
  }
}
