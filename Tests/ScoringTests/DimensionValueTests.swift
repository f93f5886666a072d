import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Value of a dimension (method §3)")
struct DimensionValueTests {
  /// A dimension of a field `f` with four items and a field `g` with two.
  private func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: ["f.a", "f.b", "f.c", "f.d"].map { try Sample.levelItem(id: $0, field: "f", notApplicable: true) }
        + ["g.a", "g.b"].map { try Sample.levelItem(id: $0, field: "g", notApplicable: true) })
  }

  private func dimension(_ standings: [ItemID: Rating]) throws -> DimensionValue {
    try #require(values(of: questionnaire(), standings)[DimensionID("d")])
  }

  @Test("The value is the mean of the fields, whatever their number of items")
  func mean() throws {
    // f = (1+1+1+1)/16 = 25, g = (4+3)/8 = 87.5, D = 112.5 / 2 = 56.25
    let value = try dimension([
      "f.a": .level(1), "f.b": .level(1), "f.c": .level(1), "f.d": .level(1), "g.a": .level(4), "g.b": .level(3),
    ])
    #expect(value.value == 56.25)
    #expect(value.low == 56.25)
    #expect(value.high == 56.25)
    #expect(value.leftOut.isEmpty)
  }

  @Test("Bounds are the means of the fields' bounds")
  func bounds() throws {
    // f: low = 6/16 = 37.5, high = 10/16 = 62.5, F = 6/12 = 50; g = 50; D = 50 (43.75–56.25)
    let value = try dimension([
      "f.a": .level(2), "f.b": .level(2), "f.c": .level(2), "f.d": .dontKnow, "g.a": .level(2), "g.b": .level(2),
    ])
    #expect(value.value == 50)
    #expect(value.low == 43.75)
    #expect(value.high == 56.25)
  }

  @Test("A field with too little coverage still counts in its dimension, whose mean coverage suffices")
  func thinField() throws {
    // f = 100, c = 1; g: one of two answered at 4, c = 0.5; mean coverage 0.75. D = (100 + 100)/2; low = (100 + 50)/2
    var standings: [ItemID: Rating] = [
      "f.a": .level(4), "f.b": .level(4), "f.c": .level(4), "f.d": .level(4), "g.a": .level(4),
    ]
    let value = try dimension(standings)
    #expect(value.value == 100)
    #expect(value.coverage?.operation == .mean([1, 0.5]))
    #expect(value.low == 75)
    #expect(value.high == 100)
    // One more open: (0.75 + 0.5)/2 is not enough. The bounds give a stage all the same: (75 + 50)/2 = 62.5 to 100.
    standings["f.d"] = .dontKnow
    let less = try dimension(standings)
    #expect(less.value == nil)
    #expect(less.answered?.result == 100)
    #expect(less.stages == StageInterval(low: .integrated, high: .anchored, answered: .anchored))
    #expect(less.uncertainty == nil && less.margin == nil)
  }

  @Test("A field without an answer leaves the dimension without value; its bounds stay")
  func emptyField() throws {
    // g has two of six items: coverage (1 + 0)/2 = 0.5; D over f alone = 75, low = 75/2, high = (75 + 100)/2
    let value = try dimension(["f.a": .level(3), "f.b": .level(3), "f.c": .level(3), "f.d": .level(3)])
    #expect(value.value == nil)
    #expect(value.answered?.operation == .mean([75]))
    #expect(value.low == 37.5 && value.high == 87.5)
    #expect(value.stages == StageInterval(low: .craft, high: .anchored, answered: .anchored))
    #expect(value.decides == ["g.a", "g.b"])
  }

  @Test("A field wholly not applicable leaves the mean, and is named")
  func oneLeftOut() throws {
    let value = try dimension([
      "f.a": .level(3), "f.b": .level(3), "f.c": .level(3), "f.d": .level(3), "g.a": .notApplicable,
      "g.b": .notApplicable,
    ])
    #expect(value.value == 75)
    #expect(value.low == 75)
    #expect(value.leftOut == ["g"])
    #expect(value.isAssessable)
    #expect(value.stage == .anchored)
  }

  @Test("A dimension whose fields are all left out has no stage; where all are, neither has the company")
  func allLeftOut() throws {
    let questionnaire = try questionnaire()
    let values = values(of: questionnaire, all(.notApplicable, in: questionnaire))
    #expect(values.dimensions.map(\.reading) == [Reading(.leftOut)])
    #expect(values.dimensions.map(\.leftOut) == [["f", "g"]])
    #expect(values.stage == nil)
    #expect(values.bottleneck.isEmpty)
  }

  @Test("The short form is scored over its own items alone")
  func shortForm() throws {
    // Short: only the six items “a”. Their levels are 4, the items “b” are answered 0 in the full form.
    let questionnaire = try Sample.small()
    var standings = all(.level(4), in: questionnaire)
    for item in questionnaire.items where !item.isInShortForm { standings[item.id] = .level(0) }
    let short = values(of: questionnaire, standings, form: .short)
    #expect(short.dimensions.map(\.value) == [100, 100, 100])
    #expect(short.fields.map(\.coverage) == [1, 1, 1, 1, 1, 1])
    #expect(short.expertise?.of == 1)
    let full = values(of: questionnaire, standings)
    #expect(full.dimensions.map(\.value) == [50, 50, 50])
    #expect(full.expertise?.of == 2)
  }

  @Test("Fields and dimensions stand in the order of the questionnaire")
  func order() throws {
    let questionnaire = try Sample.small()
    let values = values(of: questionnaire, [:])
    #expect(values.dimensions.map(\.id) == ["kompetenz", "organisation", "kultur"])
    #expect(
      values.fields.map(\.id) == [
        "fachwissen", "qualifizierung", "integration", "koordination", "fuehrung", "beteiligung",
      ])
  }
}
