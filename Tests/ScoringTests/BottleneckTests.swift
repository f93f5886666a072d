import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Stage of the company and Engpass (method §4)")
struct BottleneckTests {
  /// Three dimensions with one field of two items each; only `a.x` is a core item.
  private func company(
    _ a: (Double, Double), _ b: (Double, Double), _ c: (Double, Double), without open: [ItemID] = []
  ) throws -> Values {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["a": ["a"], "b": ["b"], "c": ["c"]],
      items: [
        Sample.levelItem(id: "a.x", field: "a", core: true), Sample.levelItem(id: "a.y", field: "a"),
        Sample.levelItem(id: "b.x", field: "b"), Sample.levelItem(id: "b.y", field: "b"),
        Sample.levelItem(id: "c.x", field: "c"), Sample.levelItem(id: "c.y", field: "c"),
      ])
    var standings: [ItemID: Rating] = [
      "a.x": .level(a.0), "a.y": .level(a.1), "b.x": .level(b.0), "b.y": .level(b.1), "c.x": .level(c.0),
      "c.y": .level(c.1),
    ]
    for item in open { standings[item] = .dontKnow }
    return values(of: questionnaire, standings)
  }

  @Test("The company is at the stage of its lowest dimension, which is the Engpass")
  func lowest() throws {
    let values = try company((4, 4), (1, 1), (3, 3))
    #expect(values.stage == .craft)
    #expect(values.bottleneck == ["b"])
  }

  @Test("Of dimensions at the same stage the one with the lower value is the Engpass")
  func lowerValue() throws {
    // b = 3/8 = 37.5, c = 2/8 = 25: both craft
    let values = try company((4, 4), (1, 2), (1, 1))
    #expect(values.stage == .craft)
    #expect(values.bottleneck == ["c"])
  }

  @Test("A gate can make the dimension with the higher value the Engpass")
  func stageBeforeValue() throws {
    // a = 4/8 = 50 with the gate at 0: stage 1; b = 25: stage 2
    let values = try company((0, 4), (1, 1), (4, 4))
    #expect(values.stage == .tryingOut)
    #expect(values.bottleneck == ["a"])
  }

  @Test("Ties name all, in the order of the questionnaire")
  func ties() throws {
    let values = try company((4, 4), (1, 2), (2, 1))
    #expect(values.bottleneck == ["b", "c"])
    #expect(try company((2, 2), (2, 2), (2, 2)).bottleneck == ["a", "b", "c"])
  }

  @Test("Values that differ by rounding only are a tie")
  func noise() throws {
    // 0.1 + 0.2 + 0.3 in another order: 0.6000000000000001 and 0.6
    let weights = [0.1, 0.2, 0.3]
    let items = try [("a", weights), ("b", weights.reversed())].flatMap { name, weights in
      try weights.enumerated().map { number, weight in
        try Sample.levelItem(
          id: Sample.itemID(try #require(FieldID(name)), "i\(number)"), field: try #require(FieldID(name)),
          weight: weight)
      }
    }
    let questionnaire = try Sample.questionnaire(dimensions: ["a": ["a"], "b": ["b"]], items: items)
    let values = values(
      of: questionnaire,
      [
        "a.i0": .level(1), "a.i1": .level(3), "a.i2": .level(2), "b.i0": .level(2), "b.i1": .level(3),
        "b.i2": .level(1),
      ])
    #expect(values.bottleneck == ["a", "b"])
  }

  @Test("A dimension with open answers has an interval, and the company the lowest ends of all")
  func unknown() throws {
    // c: y at 3, x open: 3/8 = 37.5 to 7/8 = 87.5, answered 75
    let values = try company((4, 4), (1, 1), (3, 3), without: ["c.x"])
    #expect(
      values.dimensions.map(\.stages) == [
        StageInterval(low: .anchored, high: .anchored, answered: .anchored),
        StageInterval(low: .craft, high: .craft, answered: .craft),
        StageInterval(low: .craft, high: .anchored, answered: .anchored),
      ])
    #expect(values.stage == .craft)
    // Nothing decides: c cannot fall below b's stage, and that of b is settled.
    #expect(values.decides.isEmpty)
    // b: 25, and c at least 37.5 at the same stage: settled.
    #expect(values.narrowest == Bottleneck(dimensions: ["b"], isProvisional: false, near: [], least: []))
  }

}
