import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Verdict in words for several people")
struct SharedVerdictTests {
  private func questionnaire(_ condition: Condition? = nil) throws -> Questionnaire {
    let verdict = { (id: VerdictID, when: Condition?) in
      Verdict(id: id, tone: .wait, title: "Titel", text: "Text", when: when)
    }
    return try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", notApplicable: true), Sample.levelItem(id: "f.b", field: "f"),
        Sample.levelItem(id: "f.kern", field: "f", core: true), Sample.ratingItem(id: "p.erfolg", section: "p"),
        Sample.choiceItem(id: "p.ziel", section: "p", several: true),
      ],
      outcome: Outcome(
        verdicts: [verdict("ja", condition), verdict("nein", nil)].filter {
          condition != nil || $0.id == "nein"
        }, stepCount: 5))
  }

  private func result(_ answers: [(Perspective, [ItemID: Response])], when: Condition? = nil) throws -> VerdictResult {
    let questionnaire = try questionnaire(when)
    let sheets = answers.map { Sample.sheet(for: questionnaire, perspective: $0, $1) }
    return try #require(VerdictResult(sheets, in: questionnaire))
  }

  private func holds(_ condition: Condition, _ answers: [(Perspective, [ItemID: Response])]) throws -> Bool {
    try result(answers, when: condition).verdict.id == "ja"
  }

  @Test("Conditions look at the company's level, of unscored items too")
  func levels() throws {
    // Medians 1 and 4, so the company stands at 2.5.
    for item in ["f.a", "p.erfolg"] as [ItemID] {
      let answers: [(Perspective, [ItemID: Response])] = [
        (.management, [item: .level(4)]), (.colleague, [item: .level(1)]), (.colleague, [item: .level(1)]),
      ]
      #expect(try holds(.atLeast(item, 2), answers))
      #expect(try !holds(.atLeast(item, 3), answers))
      #expect(try holds(.atMost(item, 3), answers))
      #expect(try !holds(.atMost(item, 2), answers))
    }
  }

  @Test("What is not applicable to all makes comparisons false; to some it is open")
  func notApplicable() throws {
    let all: [(Perspective, [ItemID: Response])] = [
      (.management, ["f.a": .notApplicable]), (.colleague, ["f.a": .notApplicable]),
    ]
    #expect(try !holds(.atMost("f.a", 4), all))
    let condition = Condition.atMost("f.a", 4)
    let questionnaire = try questionnaire(condition)
    let sheets = (all + [(.colleague, [:])]).map { Sample.sheet(for: questionnaire, perspective: $0, $1) }
    #expect(condition.truth(for: sheets, in: questionnaire) == .open("f.a"))
  }

  @Test("An option is chosen from half of those who chose any on")
  func chosen() throws {
    let condition = Condition.chosen("p.ziel", "o1")
    let yes: (Perspective, [ItemID: Response]) = (.colleague, ["p.ziel": .options(["o0", "o1"])])
    let no: (Perspective, [ItemID: Response]) = (.management, ["p.ziel": .options(["o2"])])
    let silent: (Perspective, [ItemID: Response]) = (.other, [:])
    #expect(try holds(condition, [yes, no]))
    #expect(try holds(condition, [yes, no, silent, silent]))
    #expect(try !holds(condition, [yes, no, no]))
    // Who ticked nothing chose none.
    let nothing: (Perspective, [ItemID: Response]) = (.other, ["p.ziel": .options([])])
    #expect(try holds(condition, [yes, no, nothing, nothing]))
    #expect(try !holds(condition, [nothing, nothing]))
    #expect(try !holds(condition, [silent, silent]))
    #expect(try !holds(.chosen("p.ziel", "o0"), [no, no]))
  }

  @Test("First steps go up from the whole level below the company's, the lowest first")
  func steps() throws {
    let steps = try result([
      (.management, ["f.a": .level(2), "f.b": .level(4), "f.kern": .level(4)]),
      (.socialMediaLead, ["f.a": .level(1), "f.b": .level(1), "f.kern": .level(2)]),
    ]).steps
    // f.a 1.5, f.b 2.5, f.kern 3
    #expect(steps.map(\.item) == ["f.a", "f.b"])
    #expect(steps.map(\.text) == [Sample.step(of: "f.a", from: 1), Sample.step(of: "f.b", from: 2)])
  }

  @Test("One person in a list is that person", arguments: 0..<5)
  func onePerson(number: Int) throws {
    let questionnaire = try questionnaire(.atLeast("f.a", 2))
    let sheet = try Sample.sheet(
      for: questionnaire,
      ["f.a": .level(#require(Level(number))), "f.kern": .dontKnow, "p.ziel": .options(["o1"])])
    #expect(VerdictResult([sheet], in: questionnaire) == VerdictResult(sheet, in: questionnaire))
    #expect(VerdictResult([], in: questionnaire) == nil)
  }
}
