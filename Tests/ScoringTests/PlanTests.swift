import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Plan and next steps (method §7)")
struct PlanTests {
  /// Dimension `d` of the fields f and g, four items; `f.a` is a core item. A step costs an hour, b and d cost a day.
  private func questionnaire(core: Set<ItemID> = ["f.a"]) throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: (["f.a", "f.b", "g.c", "g.d"] as [ItemID]).map { id in
        try Sample.levelItem(
          id: id, field: id.rawValue.hasPrefix("f") ? "f" : "g", core: core.contains(id),
          time: ["f.b", "g.d"].contains(id) ? .day : .hour)
      })
  }

  private func appraisal(
    _ levels: [Rating], against reference: [ItemID: ReferenceLevel] = [:], parked: Set<ItemID> = []
  ) throws -> Appraisal {
    let questionnaire = try questionnaire()
    return Appraisal(
      Dictionary(uniqueKeysWithValues: zip(questionnaire.items.map(\.id), levels)), in: questionnaire, form: .full,
      against: reference, parked: parked)
  }

  private func levels(_ levels: Double...) -> [Rating] { levels.map { .level($0) } }

  private func step(
    _ item: ItemID, _ from: Double, _ to: Level, _ minutes: Int, gate: Bool = false, parked: Bool = false
  ) -> Plan.Step {
    Plan.Step(item: item, from: from, to: to, minutes: minutes, isGate: gate, isParked: parked)
  }

  @Test("What the gate demands comes first, then the shortest steps; the value at the end is named")
  func gateFirst() throws {
    // a 1, b 2, c 1, d 1: f = 3/8 = 37.5, g = 25, D = 31.25, stage 2. Goal 3: a must be 2: f = 50, D = 37.5. A step
    // brings 25/2/2 = 6.25; two more are missing, an hour each: a and c; the earlier one takes all it may.
    let leg = try #require(try appraisal(levels(1, 2, 1, 1)).plan?.legs.first)
    #expect(leg.steps == [step("f.a", 1, 2, 60, gate: true), step("f.a", 2, 3, 60), step("g.c", 1, 2, 60)])
    #expect(leg.minutes == 180)
    #expect(leg.value?.result == 31.25 && leg.reached?.result == 50)
    #expect(leg.fields.map(\.value) == [62.5, 37.5])
    #expect(leg.gains["g.c"]?.operation == .gain(weight: 1, sum: 2, fields: 2))
    #expect(leg.gains["g.c"]?.result == 6.25 && leg.gains["f.b"] == nil)
    #expect(leg.relaxed.isEmpty && leg.clarify.isEmpty)
  }

  @Test("At most two steps for one question, those of its gate included; but no limit binds a gate")
  func twoSteps() throws {
    // a 0, others 4: f = 50, g = 100, D = 75; stage 1. Goal 2: a to 1.
    #expect(try appraisal(levels(0, 4, 4, 4)).plan?.steps == [step("f.a", 0, 1, 60, gate: true)])
    // a 0, b 1, c 4, d 1: D = (12.5 + 62.5)/2 = 37.5, stage 1. Goal 2: one step.
    #expect(try appraisal(levels(0, 1, 4, 1)).plan?.minutes == 60)
    // All 2: 25 points to goal 4, four steps of 6.25: a to its gate and once more, c twice.
    #expect(
      try appraisal(levels(2, 2, 2, 2)).plan?.steps == [
        step("f.a", 2, 3, 60, gate: true), step("f.a", 3, 4, 60), step("g.c", 2, 3, 60), step("g.c", 3, 4, 60),
      ])
    // All 0: 25 points to goal 2. Four steps of a would be as short, and earlier.
    #expect(
      try appraisal(levels(0, 0, 0, 0)).plan?.steps == [
        step("f.a", 0, 1, 60, gate: true), step("f.a", 1, 2, 60), step("g.c", 0, 1, 60), step("g.c", 1, 2, 60),
      ])
  }

  @Test("No step from a level less than half a level below the target; where that leaves no way, it goes and says so")
  func target() throws {
    // All at 1.5, D = 37.5; goal 3 needs a at 2 (gate, 0.5 levels = 3.125 points) and 12.5 points in all.
    // Targets: a 2, c 1.75 (0.25 below: no step), b and d 3: b and d from 1.5 to 2 (3.125), to 3 (6.25).
    let reference: [ItemID: ReferenceLevel] = [
      "f.a": coded(2, 1), "f.b": coded(3, 1), "g.c": coded(1.75, 1), "g.d": coded(3, 1),
    ]
    let leg = try #require(try appraisal(levels(1.5, 1.5, 1.5, 1.5), against: reference).plan?.legs.first)
    #expect(leg.relaxed.isEmpty)
    // 9.375 are missing: two steps of b or of d. Equal minutes, equal priority: the earlier one.
    #expect(
      leg.steps == [
        step("f.a", 1.5, 2, 60, gate: true), step("f.b", 1.5, 2, 480), step("f.b", 2, 3, 480),
      ])
    // All targets reached: the limit goes. 3.125 + a 6.25 + c 3.125.
    let none = try #require(
      try appraisal(levels(1.5, 1.5, 1.5, 1.5), against: reference.mapValues { _ in coded(1.5, 1) }).plan?.legs.first)
    #expect(none.relaxed == [.target])
    #expect(none.steps == [step("f.a", 1.5, 2, 60, gate: true), step("f.a", 2, 3, 60), step("g.c", 1.5, 2, 60)])
  }

  @Test("Parked questions take no step but what a gate demands, unless there is no other way")
  func parked() throws {
    let plan = try #require(try appraisal(levels(1, 2, 1, 1), parked: ["f.a", "g.c"]).plan)
    // The gate of a, no further step of it, and instead of c: b twice.
    #expect(
      plan.steps == [
        step("f.a", 1, 2, 60, gate: true, parked: true), step("f.b", 2, 3, 480), step("f.b", 3, 4, 480),
      ])
    #expect(plan.legs[0].relaxed.isEmpty)
    // All 0, all parked but a: two steps of a bring 12.5 of 25 points, so it takes four.
    let four = try #require(try appraisal(levels(0, 0, 0, 0), parked: ["f.b", "g.c", "g.d"]).plan?.legs.first)
    #expect(four.relaxed == [.target, .steps])
    #expect(four.steps.map(\.item) == ["f.a", "f.a", "f.a", "f.a"] && four.steps.map(\.isGate).first == true)
    let all = try #require(try appraisal(levels(1, 2, 1, 1), parked: ["f.a", "f.b", "g.c", "g.d"]).plan)
    #expect(all.legs[0].relaxed == [.target, .steps, .parked])
    #expect(all.steps.allSatisfy(\.isParked) && all.minutes == 180)
  }

  @Test("Of equally short sets the one that closes the most priority")
  func priority() throws {
    // All at 1, c: as before two steps of an hour beside the gate … a has a target of 2, c of 3: c closes two levels.
    let reference: [ItemID: ReferenceLevel] = ["f.a": coded(2, 1), "g.c": coded(3, 1), "f.b": coded(4, 1, .own)]
    // D = 25, goal 3: gate a 1 → 2 (6.25), 18.75 missing: a once more is barred by its target, c twice (12.5), and one
    // of b or d for a day: b closes ½.
    let plan = try #require(try appraisal(levels(1, 1, 1, 1), against: reference).plan)
    #expect(
      plan.steps == [
        step("f.a", 1, 2, 60, gate: true), step("f.b", 1, 2, 480), step("g.c", 1, 2, 60), step("g.c", 2, 3, 60),
      ])
  }

  @Test("Where the answered questions reach the goal, there is nothing but what to clear up")
  func clarify() throws {
    // a open: answered b 1, c 1, d 1: stage 2, goal 3 … with a second dimension none. Here: b 2, c 2, d 2: stage 3.
    // Goal 4; low: f (0 + 2)/8 = 25, D = 37.5, gate 0: stage 1.
    let appraisal = try appraisal([.dontKnow, .level(2), .level(2), .level(2)])
    let leg = try #require(appraisal.plan?.legs.first)
    #expect(appraisal.plan?.goal == .anchored)
    #expect(leg.clarify == ["f.a"])
    // Steps of answered questions only; f counts b alone: 12.5 a step, g 6.25. 25 are missing: c twice (12.5 for 120)
    // and b once (480).
    #expect(leg.steps == [step("f.b", 2, 3, 480), step("g.c", 2, 3, 60), step("g.c", 3, 4, 60)])
    #expect(appraisal.next.clarify == ["f.a"])
    // All answered at 4: no goal, only the question.
    let top = try self.appraisal([.dontKnow, .level(4), .level(4), .level(4)])
    #expect(top.plan?.goal == nil)
    #expect(top.plan?.legs.map(\.clarify) == [["f.a"]])
    #expect(top.plan?.steps.isEmpty == true)
  }

  @Test("Open questions of a field with little coverage are to be cleared up too")
  func thinField() throws {
    // f: b open and no core; a 4, c 4, d 4. f = 4/8 to 8/8: 75 to 100, settled at 4. No leg: nothing below 4.
    #expect(try appraisal([.level(4), .dontKnow, .level(4), .level(4)]).plan?.legs.isEmpty == true)
    // c 3, d 2: g = 62.5; f 50–100: 56.25 to 81.25, answered 81.25: stage 4; low 3. b decides and is thin.
    let plan = try #require(try appraisal([.level(4), .dontKnow, .level(3), .level(2)]).plan)
    #expect(plan.goal == nil && plan.legs.map(\.clarify) == [["f.b"]])
  }

  @Test("Nothing answered: all is to be cleared up, core questions first; nothing applies: no plan")
  func nothing() throws {
    let plan = try #require(try appraisal([.unanswered, .unanswered, .unanswered, .unanswered]).plan)
    #expect(plan.goal == nil)
    #expect(plan.legs.map(\.clarify) == [["f.a", "f.b", "g.c", "g.d"]])
    #expect(try appraisal(Array(repeating: .notApplicable, count: 4)).plan == nil)
  }

  @Test("At the highest stage the next steps are the gaps alone, without parked ones")
  func gapsAlone() throws {
    let reference: [ItemID: ReferenceLevel] = [
      "f.a": coded(4, 1, .own), "f.b": coded(4, 1), "g.c": coded(4, 1), "g.d": coded(4, 1),
    ]
    let appraisal = try appraisal(levels(3, 3, 3, 3), against: reference, parked: ["g.d"])
    #expect(appraisal.plan?.goal == nil && appraisal.plan?.legs.isEmpty == true)
    // b and c have priority 1, a ½; c takes less time than b.
    #expect(appraisal.next.steps.map(\.item) == ["g.c", "f.b", "f.a"])
    #expect(appraisal.next.steps.map(\.source) == [.gap, .gap, .gap])
  }
}
