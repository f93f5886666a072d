import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Stages (method §4)")
struct StageTests {
  private func dimension(
    _ questionnaire: Questionnaire, _ standings: [ItemID: Rating]
  ) throws -> DimensionValue {
    try #require(values(of: questionnaire, standings)[DimensionID("d")])
  }

  @Test(
    "A value exactly at the threshold reaches the stage",
    arguments: zip([0.0, 1, 2, 3, 4], [Stage.tryingOut, .craft, .integrated, .anchored, .anchored]))
  func atThreshold(level: Double, stage: Stage) throws {
    let questionnaire = try oneField(weights: [0.1, 0.7, 0.3])
    let value = try dimension(questionnaire, all(.level(level), in: questionnaire))
    #expect(value.value == level * 25)
    #expect(value.stage == stage)
  }

  @Test(
    "A value just below the threshold does not", arguments: zip([1.0, 2, 3], [Stage.tryingOut, .craft, .integrated]))
  func belowThreshold(level: Double, stage: Stage) throws {
    // One of ten items a level lower: 2.5 points below the threshold.
    let questionnaire = try oneField(weights: Array(repeating: 1, count: 10))
    var standings = all(.level(level), in: questionnaire)
    standings["f.e"] = .level(level - 1)
    let value = try dimension(questionnaire, standings)
    #expect(value.stage == stage)
    #expect(value.missing?.stage == stage.next)
    #expect(value.missing?.points.isAbout(2.5) == true)
    #expect(value.missing?.core == [])
  }

  @Test("A mean that is the threshold on paper reaches it in binary fractions too")
  func noise() throws {
    // F = x/(4·w) in sevenths and so on: the two fields add to exactly 100 on paper for every pair below.
    for parts in 2...12 {
      let items =
        try (0..<parts).map { try Sample.levelItem(id: Sample.itemID("f", "i\($0)"), field: "f") }
        + (0..<parts).map { try Sample.levelItem(id: Sample.itemID("g", "i\($0)"), field: "g") }
      let questionnaire = try Sample.questionnaire(dimensions: ["d": ["f", "g"]], items: items)
      for ones in 0...parts {
        var standings: [ItemID: Rating] = [:]
        for number in 0..<parts {
          standings[try Sample.itemID("f", "i\(number)")] = .level(number < ones ? 3 : 2)
          standings[try Sample.itemID("g", "i\(number)")] = .level(number < ones ? 1 : 2)
        }
        let value = try dimension(questionnaire, standings)
        #expect(value.value.isAbout(50))
        #expect(value.stage == .integrated)
      }
    }
  }

  @Test(
    "A core item below the gate holds the stage down",
    arguments: zip([0.0, 1, 2, 3, 4], [Stage.tryingOut, .craft, .integrated, .anchored, .anchored]))
  func gate(core: Double, stage: Stage) throws {
    // Nine items at 4: the value is at least 90 whatever the core item is.
    let questionnaire = try oneField(weights: Array(repeating: 1, count: 10), core: [3])
    var standings = all(.level(4), in: questionnaire)
    standings["f.d"] = .level(core)
    let value = try dimension(questionnaire, standings)
    #expect(value.stage == stage)
    #expect(value.missing?.points == (stage == .anchored ? nil : 0))
    #expect(value.missing?.core == (stage == .anchored ? nil : ["f.d"]))
  }

  @Test("A gate also needs the value: a high core item alone does not lift the stage")
  func gateAlone() throws {
    // (4 + 0 + 0 + 0) / 16 = 25: craft; 25 points to the next
    let questionnaire = try oneField(weights: [1, 1, 1, 1], core: [0])
    let value = try dimension(
      questionnaire, ["f.a": .level(4), "f.b": .level(0), "f.c": .level(0), "f.d": .level(0)])
    #expect(value.stage == .craft)
    #expect(value.missing == Missing(stage: .integrated, points: 25, core: []))
  }

  @Test("A core item unknown leaves the stage open", arguments: [Rating.dontKnow, .unanswered])
  func coreUnknown(standing: Rating) throws {
    // Bounds 12/16 = 75 and 100; the gate holds it at stage 1, or at none.
    let questionnaire = try oneField(weights: [1, 1, 1, 1], core: [0])
    var standings = all(.level(4), in: questionnaire)
    standings["f.a"] = standing
    let value = try dimension(questionnaire, standings)
    #expect(value.value == 100)
    #expect(value.stages == StageInterval(low: .tryingOut, high: .anchored, answered: .anchored))
    #expect(value.stage == nil)
    #expect(value.missing == nil)
    #expect(value.decides == ["f.a"])
  }

  @Test("A core item that is not applicable is skipped")
  func coreNotApplicable() throws {
    let questionnaire = try oneField(weights: [1, 1, 1, 1], core: [0])
    var standings = all(.level(4), in: questionnaire)
    standings["f.a"] = .notApplicable
    #expect(try dimension(questionnaire, standings).stage == .anchored)
  }

  @Test("A gate takes levels between two as they are")
  func fractionalGate() throws {
    let questionnaire = try oneField(weights: [1, 1, 1, 1], core: [0])
    var standings = all(.level(4), in: questionnaire)
    standings["f.a"] = .level(2.5)
    #expect(try dimension(questionnaire, standings).stage == .integrated)
  }

  @Test("What is missing names points and core items in the order of the questionnaire")
  func missing() throws {
    // The items of the two fields stand mixed in the questionnaire; both core items are at 1, the gate is 2.
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        Sample.levelItem(id: "g.b", field: "g", core: true), Sample.levelItem(id: "f.a", field: "f", core: true),
        Sample.levelItem(id: "g.a", field: "g"), Sample.levelItem(id: "f.b", field: "f", core: true),
      ])
    // f = (1 + 2)/8 = 37.5, g = (1 + 2)/8 = 37.5: 12.5 points to 50
    let value = try dimension(
      questionnaire, ["f.a": .level(1), "f.b": .level(2), "g.a": .level(2), "g.b": .level(1)])
    #expect(value.stage == .craft)
    #expect(value.missing == Missing(stage: .integrated, points: 12.5, core: ["g.b", "f.a"]))
  }

  @Test("Nothing is missing at the highest stage")
  func highest() throws {
    let questionnaire = try oneField(weights: [1, 1], core: [0])
    let value = try dimension(questionnaire, all(.level(4), in: questionnaire))
    #expect(value.stage == .anchored)
    #expect(value.missing == nil)
  }
}
