import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("How numbers came about")
struct DerivationTests {
  private func example() throws -> Values {
    try values(
      of: Sample.questionnaire(
        dimensions: ["d": ["f", "g"]],
        items: [
          Sample.levelItem(id: "f.a", field: "f", core: true), Sample.levelItem(id: "f.b", field: "f", weight: 3),
          Sample.levelItem(id: "g.c", field: "g"), Sample.levelItem(id: "g.d", field: "g"),
        ]),
      ["f.a": .level(1), "f.b": .level(2), "g.c": .level(3), "g.d": .level(2)],
      against: ["f.a": coded(4, 0), "f.b": coded(3, 1), "g.c": coded(4, 2), "g.d": coded(3, 1)])
  }

  @Test("A value names the items that count, with weight and level")
  func terms() throws {
    let field = try #require(try example()["f" as FieldID])
    #expect(
      field.average?.operation
        == .value([.init(item: "f.a", weight: 1, level: 1), .init(item: "f.b", weight: 3, level: 2)]))
    #expect(field.average?.result == field.value)
    #expect(field.share?.operation == .coverage(answered: 4, applicable: 4))
  }

  @Test("A dimension names the values of its fields, and where it stands between both groups")
  func dimension() throws {
    let dimension = try #require(try example()["d" as DimensionID])
    #expect(dimension.mean?.operation == .mean([43.75, 62.5]))
    #expect(dimension.guide?.company.result == 53.125)
    #expect(dimension.guide?.successful.result == 84.375 && dimension.guide?.lessSuccessful?.result == 28.125)
  }

  @Test("A stage names what it asks for, and what there is of it")
  func stages() throws {
    let dimension = try #require(try example()["d" as DimensionID])
    #expect(dimension.stageTests.map(\.isPassed) == [true, true, false, false])
    #expect(dimension.stageTests[2].needs == [.value(53.125, least: 50), .core(least: 2, below: ["f.a"])])
    #expect(dimension.missing?.core == ["f.a"])
  }

  @Test("A core item allows the highest stage whose gate it passes")
  func gates() {
    #expect(Stage.allowed(by: .level(2.5)) == .integrated)
    #expect(Stage.allowed(by: .dontKnow) == .tryingOut)
    #expect(Stage.allowed(by: .notApplicable) == .anchored)
  }

  @Test("The median names the levels in order")
  func median() {
    #expect(Derivation.median([4, 1, 2])?.operation == .median([1, 2, 4]))
    #expect(Derivation.median([4, 1, 2])?.result == 2)
    #expect(Derivation.median([4, 1])?.result == 2.5)
    #expect(Derivation.median([]) == nil)
  }
}
