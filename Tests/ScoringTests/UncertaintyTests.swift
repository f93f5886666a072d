import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Uncertainty of a self-assessment (method §3)")
struct UncertaintyTests {
  @Test("A field's follows from the weights of its answered items, a dimension's from those of its fields")
  func figures() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f"), Sample.levelItem(id: "f.b", field: "f", weight: 3),
        Sample.levelItem(id: "g.a", field: "g"), Sample.levelItem(id: "g.b", field: "g"),
      ])
    let values = values(of: questionnaire, all(.level(2), in: questionnaire))
    // f: 24.5 · √(1 + 9)/4 = 19.3689…; g: 24.5 · √2/2 = 17.3241…; d: √(f² + g²)/2 = √(375.15625 + 300.125)/2
    #expect(values.fields[0].uncertainty?.operation == .fieldUncertainty(weights: [1, 3]))
    #expect(values.fields[0].uncertainty?.result.isAbout(24.5 * 10.0.squareRoot() / 4) == true)
    #expect(values.dimensions[0].uncertainty?.result.isAbout(675.28125.squareRoot() / 2) == true)
  }

  @Test("Only where there is a value; a field without one is still in that of its dimension")
  func withoutValue() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f"), Sample.levelItem(id: "f.b", field: "f"),
        Sample.levelItem(id: "g.a", field: "g"), Sample.levelItem(id: "g.b", field: "g"),
      ])
    // f: 24.5 · √2/2; g: one of two, 24.5 over its one item; d: coverage 0.75, √(24.5²/2 + 24.5²)/2 = √900.375/2
    let values = values(of: questionnaire, ["f.a": .level(2), "f.b": .level(2), "g.a": .level(2)])
    #expect(values.fields.map { $0.uncertainty == nil } == [false, true])
    #expect(values.dimensions[0].uncertainty?.result.isAbout(900.375.squareRoot() / 2) == true)
  }

  /// Four items of weight 1: u = 24.5 · √4/4 = 12.25, half of it 6.125.
  private func margin(_ levels: [Double], core: Set<Int> = []) throws -> StageMargin? {
    let questionnaire = try oneField(weights: [1, 1, 1, 1], core: core)
    return try #require(
      values(
        of: questionnaire,
        Dictionary(uniqueKeysWithValues: zip(questionnaire.items.map(\.id), levels.map(Rating.level)))
      ).dimensions.first
    ).margin
  }

  @Test("From a threshold up to half the uncertainty above it a stage is only just reached")
  func justReached() throws {
    // 8/16 = 50; 9/16 = 56.25 is 6.25 above.
    #expect(try margin([2, 2, 2, 2]) == .justReached)
    #expect(try margin([2.98, 2, 2, 2]) == .justReached)
    #expect(try margin([3, 2, 2, 2]) == nil)
    // Stage 1 begins at 0.
    #expect(try margin([0, 0, 0, 0]) == nil)
  }

  @Test("Up to half the uncertainty below the next stage it is only just missed, unless a gate is missing")
  func justBelow() throws {
    // 7.02/16 = 43.875 is 6.125 below 50; 7/16 = 43.75 is 6.25 below. 11.1/16 = 69.375.
    #expect(try margin([1.02, 2, 2, 2]) == .justBelow(.integrated))
    #expect(try margin([1, 2, 2, 2]) == nil)
    #expect(try margin([3, 3, 3, 2.1]) == .justBelow(.anchored))
    #expect(try margin([3, 3, 3, 2.1], core: [3]) == nil)
    #expect(try margin([1, 1, 1, 0.5]) == .justBelow(.craft))
  }
}
