import Questionnaire
import Scoring
import TestSupport
import Testing

/// What companies were told wrongly before; each case with the right figure.
@Suite("Cases from reports")
struct NumberCasesTests {
  private static let sizes: KeyValuePairs<FieldID, Int> = [
    "fachwissen": 9, "qualifizierung": 5, "integration": 5, "koordination": 8, "fuehrung": 6, "beteiligung": 6,
  ]

  /// 39 items in three dimensions of two fields; the first of each field is a core item, the first two are the short
  /// form. A step takes an hour, a day and a week in turn.
  private func questionnaire(outcome: Outcome? = nil) throws -> Questionnaire {
    let items = try Self.sizes.flatMap { field, count in
      try (0..<count).map { number in
        try Sample.levelItem(
          id: Sample.itemID(field, "i\(number)"), field: field, core: number == 0,
          time: number % 3 == 0 ? .hour : number % 3 == 1 ? .day : .week, short: number < 2)
      }
    }
    return try Sample.questionnaire(
      dimensions: [
        "kompetenz": ["fachwissen", "qualifizierung"], "organisation": ["integration", "koordination"],
        "kultur": ["fuehrung", "beteiligung"],
      ], breadth: "fachwissen", items: items, outcome: outcome)
  }

  @Test("38 answers at level 4 and one core question nobody could answer: stage 1 to 4, and that question decides")
  func coreUnknown() throws {
    let questionnaire = try questionnaire()
    var standings = all(.level(4), in: questionnaire)
    standings["fachwissen.i0"] = .dontKnow
    let appraisal = Appraisal(standings, in: questionnaire, form: .full)
    let values = appraisal.values
    // (8/9 + 1)/2 = 94.4 to 100
    #expect(values.dimensions[0].value == 100)
    #expect(values.dimensions[0].low.isAbout(100 * 17.0 / 18))
    #expect(values.stages == StageInterval(low: .tryingOut, high: .anchored, answered: .anchored))
    #expect(values.decides == ["fachwissen.i0"])
    // No way from 100 to 96: only the question.
    let plan = try #require(appraisal.plan)
    #expect(plan.goal == nil)
    #expect(plan.legs.map(\.dimension) == ["kompetenz"])
    #expect(plan.legs.map(\.clarify) == [["fachwissen.i0"]])
    #expect(plan.steps.isEmpty)
    #expect(appraisal.next.steps.isEmpty)
  }

  @Test("Eleven short answers at level 4 and one unknown that is no core question: stage 4 either way")
  func shortOneUnknown() throws {
    let questionnaire = try questionnaire()
    var standings = all(.level(4), in: questionnaire)
    standings["fachwissen.i1"] = .dontKnow
    let values = values(of: questionnaire, standings, form: .short)
    // fachwissen: 4 of 8 to 8 of 8; the dimension (50 + 100)/2 = 75 to 100
    #expect(values.dimensions[0].low == 75 && values.dimensions[0].high == 100)
    #expect(values.stages?.settled == .anchored)
    #expect(values.decides.isEmpty)
  }

  @Test("All at 0: no step beyond a target, none to level 4, at most two for a question")
  func zero() throws {
    let questionnaire = try questionnaire()
    let reference = Dictionary(uniqueKeysWithValues: questionnaire.items.map { ($0.id, coded(3, 1, .inferred)) })
    let appraisal = Appraisal(all(.level(0), in: questionnaire), in: questionnaire, form: .full, against: reference)
    let plan = try #require(appraisal.plan)
    #expect(plan.goal == .craft)
    #expect(plan.legs.map(\.dimension) == ["kompetenz", "organisation", "kultur"])
    for leg in plan.legs {
      #expect(leg.relaxed.isEmpty)
      #expect(leg.reached?.result.reaches(25) == true)
      // The gate asks 1 of the two core questions.
      #expect(leg.steps.filter(\.isGate).count == 2)
      #expect(leg.steps.allSatisfy { $0.to <= 3 })
      #expect(Dictionary(grouping: leg.steps, by: \.item).allSatisfy { $0.value.count <= 2 })
    }
    // kompetenz: a step of fachwissen brings 25/9/2 = 1.39, of qualifizierung 2.5 points. Items of an hour: i0, i3 and
    // i6 of fachwissen, i0 and i3 of qualifizierung, two steps each: 6 · 1.39 + 4 · 2.5 = 18.33, 6.67 short. Days: two
    // of qualifizierung, 5 points, and two of fachwissen, or three of qualifizierung: i1 and i4 two steps each, so three
    // of them. 10 · 60 + 3 · 480 = 2040.
    #expect(plan.legs[0].minutes == 2040)
    // All three are the Engpass: gates first.
    #expect(appraisal.values.bottleneck == ["kompetenz", "organisation", "kultur"])
    #expect(appraisal.next.steps.map(\.source) == [.gate, .gate, .gate])
  }

  @Test("A questionnaire with a verdict has no stage, no Engpass and no plan")
  func withoutStages() throws {
    let verdict = Verdict(id: "v", tone: .go, title: "Titel", text: "Text", when: nil)
    let questionnaire = try questionnaire(outcome: Outcome(verdicts: [verdict], stepCount: 3))
    let appraisal = Appraisal(all(.level(4), in: questionnaire), in: questionnaire, form: .full)
    #expect(appraisal.values.dimensions.map(\.value) == [100, 100, 100])
    #expect(appraisal.values.dimensions.map(\.stages) == [nil, nil, nil])
    #expect(appraisal.values.stages == nil && appraisal.values.decides.isEmpty)
    #expect(appraisal.values.narrowest == .none)
    #expect(appraisal.plan == nil)
  }

  @Test("The Engpass is among the next steps even where other gaps are larger")
  func bottleneckFirst() throws {
    // kompetenz and kultur at 3, organisation at 1: stage 2. Targets 4, explicit everywhere but in organisation, where
    // they are our own: 1 · 1 = 1 against 3 · ½ · 2 = 3.
    let questionnaire = try questionnaire()
    var standings = all(.level(3), in: questionnaire)
    var reference: [ItemID: ReferenceLevel] = [:]
    for item in questionnaire.items {
      let isNarrow = ["integration", "koordination"].contains(item.scored?.field)
      if isNarrow { standings[item.id] = .level(1) }
      reference[item.id] = coded(4, 1, isNarrow ? .own : .explicit)
    }
    let appraisal = Appraisal(standings, in: questionnaire, form: .full, against: reference)
    #expect(appraisal.plan?.goal == .integrated)
    #expect(appraisal.plan?.legs.map(\.dimension) == ["organisation"])
    // Both gates of organisation; no other leg; so the Engpass again, by priority and then the time of an hour.
    #expect(appraisal.next.steps.map(\.item) == ["integration.i0", "koordination.i0", "integration.i3"])
    #expect(appraisal.next.steps.map(\.source) == [.gate, .gate, .plan])
    #expect(appraisal.next.steps.map(\.minutes) == [60, 60, 60])
  }
}
