import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Verdict in words")
struct VerdictTests {
  /// One field with a core item `f.kern`, items `f.b` and `f.a` in this order, and a choice `p.ziel` beside it.
  private func questionnaire(_ outcome: Outcome?) throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.b", field: "f", notApplicable: true), Sample.levelItem(id: "f.a", field: "f"),
        Sample.levelItem(id: "f.kern", field: "f", core: true),
        Sample.choiceItem(id: "p.ziel", section: "p", several: true),
      ], outcome: outcome)
  }

  private func verdict(
    _ id: VerdictID, when: Condition? = nil, reasons: [ConditionalText] = [], steps: [ConditionalStep] = []
  ) -> Verdict {
    Verdict(id: id, tone: .go, title: "Titel", text: "Text", when: when, reasons: reasons, steps: steps)
  }

  private func result(_ outcome: Outcome, _ responses: [ItemID: Response]) throws -> VerdictResult {
    let questionnaire = try questionnaire(outcome)
    return try #require(VerdictResult(Sample.sheet(for: questionnaire, responses), in: questionnaire))
  }

  private func step(_ item: ItemID, from level: Int) -> VerdictResult.FirstStep {
    VerdictResult.FirstStep(item: item, text: Sample.step(of: item, from: level), to: Level(level + 1))
  }

  @Test("A questionnaire without an outcome has no verdict")
  func none() throws {
    let questionnaire = try questionnaire(nil)
    #expect(VerdictResult(Sample.sheet(for: questionnaire), in: questionnaire) == nil)
  }

  @Test(
    "The first verdict whose condition holds is the result",
    arguments: zip([4, 2, 1] as [Level], ["starten", "vorbereiten", "warten"] as [VerdictID]))
  func firstThatHolds(level: Level, id: VerdictID) throws {
    let outcome = Outcome(
      verdicts: [
        verdict("starten", when: .atLeast("f.kern", 3)), verdict("vorbereiten", when: .atLeast("f.kern", 2)),
        verdict("warten"),
      ], stepCount: 0)
    #expect(try result(outcome, ["f.kern": .level(level)]).verdict.id == id)
  }

  @Test("Only the reasons that hold are given, in order; one without a condition always holds")
  func reasons() throws {
    let outcome = Outcome(
      verdicts: [
        verdict(
          "v",
          reasons: [
            ConditionalText(when: .atLeast("f.a", 3), text: "eins"),
            ConditionalText(when: .atMost("f.a", 1), text: "zwei"), ConditionalText(when: nil, text: "drei"),
          ])
      ], stepCount: 0)
    #expect(try result(outcome, ["f.a": .level(1)]).reasons == ["zwei", "drei"])
  }

  @Test("The verdict's own steps come first, then items: core, then lowest level, then order")
  func steps() throws {
    let own = [
      ConditionalStep(when: nil, text: "eigener", template: "vorlage"),
      ConditionalStep(when: .atLeast("f.kern", 4), text: "unpassend"),
    ]
    let outcome = Outcome(verdicts: [verdict("v", steps: own)], stepCount: 4)
    let steps = try result(
      outcome, ["f.b": .level(1), "f.a": .level(0), "f.kern": .level(2)]
    ).steps
    #expect(
      steps == [
        VerdictResult.FirstStep(item: nil, text: "eigener", template: "vorlage"), step("f.kern", from: 2),
        step("f.a", from: 0),
        step("f.b", from: 1),
      ])
  }

  @Test("Equal levels stand in the order of the questionnaire, open ones as level 0")
  func stepsInOrder() throws {
    let outcome = Outcome(verdicts: [verdict("v")], stepCount: 5)
    let steps = try result(outcome, ["f.a": .dontKnow, "f.kern": .level(3)]).steps
    #expect(steps == [step("f.b", from: 0), step("f.a", from: 0)])
  }

  @Test("Items from level 3 on and items not applicable give no step")
  func noStep() throws {
    let outcome = Outcome(verdicts: [verdict("v")], stepCount: 5)
    let steps = try result(
      outcome, ["f.b": .notApplicable, "f.a": .level(4), "f.kern": .level(3)]
    ).steps
    #expect(steps.isEmpty)
  }

  @Test("Never more steps than the outcome shows", arguments: [0, 1, 2, 3])
  func stepCount(count: Int) throws {
    let own = [ConditionalStep(when: nil, text: "eins"), ConditionalStep(when: nil, text: "zwei")]
    let steps = try result(Outcome(verdicts: [verdict("v", steps: own)], stepCount: count), [:]).steps
    #expect(steps.count == count)
    #expect(steps.filter { $0.item == nil }.count == min(count, 2))
  }

  @Test("Advice shows what fits, in the order of the file and not too much of it")
  func advice() throws {
    let entry = { (id: Identifier<Advice.Entry>, when: Condition?) in
      Advice.Entry(id: id, title: "Titel", text: "Text", when: when)
    }
    let advice = Advice(
      id: "plattformen", title: "Plattformen", none: "keine", most: 2,
      entries: [
        entry("a", .chosen("p.ziel", "o0")), entry("b", .chosen("p.ziel", "o1")), entry("c", nil),
        entry("d", nil),
      ])
    let outcome = Outcome(verdicts: [verdict("v")], stepCount: 0, advice: [advice])
    let fitting = try result(outcome, ["p.ziel": .options(["o1", "o2"])]).advice
    #expect(fitting.map(\.advice.id) == ["plattformen"])
    #expect(fitting.map { $0.entries.map(\.id) } == [["b", "c"]])
  }

  @Test("The short form gives steps of its own items only")
  func shortForm() throws {
    let questionnaire = try Sample.small(outcome: Outcome(verdicts: [verdict("v")], stepCount: 20))
    let sheet = Sample.sheet(for: questionnaire, form: .short)
    let result = try #require(VerdictResult(sheet, in: questionnaire))
    #expect(result.steps.count == 6)
    #expect(result.steps.allSatisfy { $0.item?.rawValue.hasSuffix(".a") ?? false })
  }
}
