import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("The three next steps (method §7)")
struct NextStepsTests {
  /// Dimensions a and b of one field with four items each; `a.x` and `b.x` are core items. A step takes an hour.
  private func appraisal(
    _ a: [Double], _ b: [Double], against targets: [ItemID: ReferenceLevel] = [:], topics: [ItemID: TopicID] = [:],
    parked: Set<ItemID> = []
  ) throws -> Appraisal {
    let ids: [ItemID] = ["a.x", "a.y", "a.z", "a.u", "b.x", "b.y", "b.z", "b.u"]
    let questionnaire = try Sample.questionnaire(
      dimensions: ["a": ["a"], "b": ["b"]],
      items: ids.map { id in
        let made = try Sample.levelItem(
          id: id, field: id.rawValue.hasPrefix("a") ? "a" : "b", core: id.rawValue.hasSuffix("x"))
        return try Item(
          id: id, kind: made.kind, placement: made.placement, topic: topics[id], title: made.title,
          question: made.question)
      })
    return Appraisal(
      Dictionary(uniqueKeysWithValues: zip(ids, (a + b).map(Rating.level))), in: questionnaire, form: .full,
      against: targets, parked: parked)
  }

  @Test("Two of the Engpass, gate steps before others, then one of another leg")
  func twoAndOne() throws {
    // a: 1, 1, 1, 2 = 31.25; b: 1, 2, 2, 2 = 43.75: both stage 2, a is the Engpass. Goal 3: gates of both; a lacks 12.5
    // more, two steps of 6.25: x once more, then y; b reaches 50 with its gate.
    let next = try appraisal([1, 1, 1, 2], [1, 2, 2, 2]).next
    #expect(next.steps.map(\.item) == ["a.x", "a.y", "b.x"])
    #expect(next.steps.map(\.source) == [.gate, .plan, .gate])
    #expect(next.steps[0] == NextSteps.Next(item: "a.x", from: 1, to: 2, minutes: 60, source: .gate))
  }

  @Test("Where the Engpass has few steps its gaps follow, before other legs take what is left over")
  func gapsOfBottleneck() throws {
    // a: 1, 2, 2, 2 = 43.75 lacks its gate alone; b: 1, 2, 2, 3 = 50 its gate.
    let targets: [ItemID: ReferenceLevel] = ["a.u": coded(3, 1), "a.y": coded(3, 1, .own), "b.u": coded(4, 1)]
    let next = try appraisal([1, 2, 2, 2], [1, 2, 2, 3], against: targets).next
    // Gaps: a.u 1 · 2 = 2, a.y 1 · ½ · 2 = 1, b.u 1.
    #expect(next.steps.map(\.item) == ["a.x", "a.u", "b.x"])
    #expect(next.steps.map(\.source) == [.gate, .gap, .gate])
    // b without a leg: the third place goes to the Engpass again.
    let alone = try appraisal([1, 2, 2, 2], [2, 2, 2, 3], against: targets).next
    #expect(alone.steps.map(\.item) == ["a.x", "a.u", "a.y"])
  }

  @Test("Within each list the larger priority comes first, then the order of the questionnaire")
  func priority() throws {
    // a: 2, 1, 1, 1 = 31.25, goal 3: three steps of 6.25 … x has a target of 2, y, z, u of 2: u explicit, the others own.
    let targets: [ItemID: ReferenceLevel] = [
      "a.x": coded(2, 1), "a.y": coded(2, 1, .own), "a.z": coded(2, 1, .own), "a.u": coded(2, 1),
    ]
    let next = try appraisal([2, 1, 1, 1], [2, 2, 2, 2], against: targets).next
    #expect(next.steps.map(\.item) == ["a.u", "a.y", "a.z"])
  }

  @Test("Of one topic only the first step is shown, even where a gate demands another; the plan still has it")
  func topics() throws {
    let appraisal = try appraisal([1, 1, 1, 2], [1, 2, 2, 2], topics: ["a.x": "ziele", "b.x": "ziele"])
    #expect(appraisal.next.steps.map(\.item) == ["a.x", "a.y"])
    #expect(appraisal.plan?.steps.contains { $0.item == "b.x" } == true)
  }

  @Test("No step of a parked question, though a gate demands it")
  func parked() throws {
    let appraisal = try appraisal([1, 1, 1, 2], [1, 2, 2, 2], parked: ["a.x"])
    // x to its gate, y and z one each.
    #expect(appraisal.plan?["a"]?.steps.map(\.item) == ["a.x", "a.y", "a.y"])
    #expect(appraisal.next.steps.map(\.item) == ["a.y", "b.x"])
  }
}
