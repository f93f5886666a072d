import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Verdicts that hang on an answer (method, verdict in words)")
struct JudgementTests {
  private func questionnaire(_ verdicts: [(VerdictID, Condition?)], advice: [Advice] = []) throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", notApplicable: true), Sample.levelItem(id: "f.b", field: "f"),
        Sample.levelItem(id: "f.c", field: "f"), Sample.choiceItem(id: "p.ziel", section: "p", several: true),
      ],
      outcome: Outcome(
        verdicts: verdicts.map { Verdict(id: $0, tone: .wait, title: "Titel", text: "Text", when: $1) }, stepCount: 3,
        advice: advice))
  }

  private func judgement(
    _ verdicts: [(VerdictID, Condition?)], _ responses: [ItemID: Response]
  ) throws -> Judgement? {
    let questionnaire = try questionnaire(verdicts)
    return Judgement([Sample.sheet(for: questionnaire, responses)], in: questionnaire)
  }

  private func truth(_ condition: Condition, _ responses: [ItemID: Response]) throws -> Truth {
    let questionnaire = try questionnaire([("v", nil)])
    return condition.truth(for: [Sample.sheet(for: questionnaire, responses)], in: questionnaire)
  }

  @Test("The first verdict that is open before one is true leaves the question open")
  func open() throws {
    let verdicts: [(VerdictID, Condition?)] = [
      ("eins", .atLeast("f.a", 3)), ("zwei", .atLeast("f.b", 3)), ("drei", nil),
    ]
    guard case .open(let open) = try judgement(verdicts, ["f.a": .level(1)]) else {
      Issue.record("not open")
      return
    }
    #expect(open.item == "f.b")
    // Once one before is true, what comes after may stay open.
    guard case .decided(let result) = try judgement(verdicts, ["f.a": .level(3)]) else {
      Issue.record("not decided")
      return
    }
    #expect(result.verdict.id == "eins")
    guard case .decided(let last) = try judgement(verdicts, ["f.a": .level(1), "f.b": .level(2)]) else {
      Issue.record("not decided")
      return
    }
    #expect(last.verdict.id == "drei")
  }

  @Test("Any is true as soon as one part is, all is false as soon as one is; else the first open part counts")
  func combined() throws {
    let (open, other) = (Condition.atLeast("f.b", 2), Condition.atMost("f.c", 2))
    let (yes, no) = (Condition.atLeast("f.a", 1), Condition.atLeast("f.a", 4))
    let answers: [ItemID: Response] = ["f.a": .level(2), "f.c": .dontKnow]
    #expect(try truth(.any([open, yes]), answers) == .yes)
    #expect(try truth(.any([no, other, open]), answers) == .open("f.c"))
    #expect(try truth(.all([open, no]), answers) == .no)
    #expect(try truth(.all([yes, open, other]), answers) == .open("f.b"))
    #expect(try truth(.not(open), answers) == .open("f.b"))
    #expect(try truth(.not(.all([open, no])), answers) == .yes)
    #expect(try truth(.all([]), answers) == .yes && truth(.any([]), answers) == .no)
  }

  @Test("Not applicable is no answer to wait for")
  func notApplicable() throws {
    #expect(try truth(.atLeast("f.a", 0), ["f.a": .notApplicable]) == .no)
    #expect(try truth(.not(.atMost("f.a", 4)), ["f.a": .notApplicable]) == .yes)
  }

  @Test("A choice is open until it is answered; having ticked nothing is an answer")
  func choice() throws {
    let condition = Condition.chosen("p.ziel", "o1")
    #expect(try truth(condition, [:]) == .open("p.ziel"))
    #expect(try truth(condition, ["p.ziel": .options([])]) == .no)
    #expect(try truth(condition, ["p.ziel": .options(["o0"])]) == .no)
    #expect(try truth(condition, ["p.ziel": .options(["o0", "o1"])]) == .yes)
  }

  @Test("At least half of those who chose any option chose it: who ticked nothing has no say (case D1)")
  func severalPeople() throws {
    // Three people: two tick nothing, one ticks o0 and o1.
    let questionnaire = try questionnaire([("v", nil)])
    let sheets = [[], [], ["o0", "o1"]].map { (options: Set<OptionID>) in
      Sample.sheet(for: questionnaire, ["p.ziel": .options(options)])
    }
    #expect(Condition.chosen("p.ziel", "o0").truth(for: sheets, in: questionnaire) == .yes)
    #expect(Condition.chosen("p.ziel", "o1").truth(for: sheets, in: questionnaire) == .yes)
    #expect(Condition.chosen("p.ziel", "o2").truth(for: sheets, in: questionnaire) == .no)
  }

  @Test("Advice shows what is true even while the verdict is open")
  func advice() throws {
    let entry = Advice.Entry(id: "a", title: "Titel", text: "Text", when: .atLeast("f.a", 1))
    let unknown = Advice.Entry(id: "b", title: "Titel", text: "Text", when: .atLeast("f.c", 1))
    let advice = Advice(id: "liste", title: "Liste", none: "keine", most: 3, entries: [unknown, entry])
    let questionnaire = try questionnaire([("eins", .atLeast("f.b", 3)), ("zwei", nil)], advice: [advice])
    let sheet = Sample.sheet(for: questionnaire, ["f.a": .level(2)])
    guard case .open(let open) = Judgement([sheet], in: questionnaire) else {
      Issue.record("not open")
      return
    }
    #expect(open.advice.map { $0.entries.map(\.id) } == [["a"]])
  }
}
