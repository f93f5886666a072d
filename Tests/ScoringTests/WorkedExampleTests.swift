import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Worked example of docs/method.md")
struct WorkedExampleTests {
  @Test("Every figure of the page is what the program computes")
  func example() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", core: true), Sample.levelItem(id: "f.b", field: "f", weight: 3),
        Sample.levelItem(id: "g.c", field: "g"), Sample.levelItem(id: "g.d", field: "g"),
      ])
    let appraisal = Appraisal(
      ["f.a": .level(1), "f.b": .level(2), "g.c": .level(3), "g.d": .level(2)], in: questionnaire, form: .full,
      against: [
        "f.a": coded(4, 0, .explicit), "f.b": coded(3, 1, .explicit), "g.c": coded(4, 2, .inferred),
        "g.d": coded(3, 1, .own),
      ])
    let values = appraisal.values
    #expect(values.fields.map(\.value) == [43.75, 62.5])
    let dimension = try #require(values.dimensions.first)
    #expect(dimension.value == 53.125)
    #expect(dimension.stages == StageInterval(low: .craft, high: .craft, answered: .craft))
    #expect(dimension.missing == Missing(stage: .integrated, points: 0, core: ["f.a"]))
    // 24.5 · √10/4, 24.5 · √2/2, √(19.369² + 17.324²)/2
    #expect(values.fields.map { (($0.uncertainty?.result ?? 0) * 100).rounded() } == [1937, 1732])
    #expect(((dimension.uncertainty?.result ?? 0) * 100).rounded() == 1299)
    #expect(dimension.margin == nil)
    #expect(dimension.guide?.successful.result == 84.375)
    #expect(dimension.guide?.lessSuccessful?.result == 28.125)
    #expect(dimension.guide?.own == 1 && dimension.guide?.of == 4)
    #expect(dimension.place == Position(.between))
    #expect(values.gaps.map(\.item) == ["f.a", "f.b", "g.c", "g.d"])
    #expect(values.gaps.map(\.gap) == [3, 1, 1, 1])
    #expect(values.gaps.map { ($0.priority * 3).rounded() } == [18, 18, 4, 3])
    #expect(values.stages?.settled == .craft)
    #expect(values.narrowest == Bottleneck(dimensions: ["d"], isProvisional: false, near: [], least: []))
    let plan = try #require(appraisal.plan)
    #expect(plan.goal == .integrated)
    #expect(
      plan.steps == [Plan.Step(item: "f.a", from: 1, to: 2, minutes: 60, isGate: true, isParked: false)])
    #expect(plan.legs.first?.reached?.result == 56.25)
    // The gate of a, then the gaps of the Engpass.
    #expect(appraisal.next.steps.map(\.item) == ["f.a", "f.b", "g.c"])
  }

  @Test("The plan of the page to stage 4 is the one computed")
  func plan() throws {
    let times: KeyValuePairs<ItemID, WorkingTime> = ["f.a": 480, "f.b": 960, "g.c": 60, "g.d": 480]
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: times.map { id, time in
        try Sample.levelItem(
          id: id, field: id.rawValue.hasPrefix("f") ? "f" : "g", core: id == "f.a", weight: id == "f.b" ? 3 : 1,
          time: time)
      })
    let reference: [ItemID: ReferenceLevel] = [
      "f.a": coded(4, 0), "f.b": coded(3, 1), "g.c": coded(4, 2, .inferred), "g.d": coded(3, 1, .own),
    ]
    let plan = try #require(
      Appraisal(
        ["f.a": .level(2), "f.b": .level(2), "g.c": .level(3), "g.d": .level(2)], in: questionnaire, form: .full,
        against: reference
      ).plan)
    #expect(plan.goal == .anchored)
    #expect(plan.steps.map(\.item) == ["f.a", "f.b", "g.c"])
    #expect(plan.steps.map(\.to) == [3, 3, 4])
    #expect(plan.minutes == 1500)
    #expect(plan.legs.first?.reached?.result == 75)
    #expect(plan.legs.first?.gains.mapValues(\.result) == ["f.a": 3.125, "f.b": 9.375, "g.c": 6.25])
  }
}
