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

  @Test("One field that is not assessable leaves the dimension without value and stage, with bounds")
  func notAssessable() throws {
    // f = 100; g: one of two answered, c = 0.5, 4/8 to 8/8; low = (100 + 50) / 2, high = 100
    let value = try dimension([
      "f.a": .level(4), "f.b": .level(4), "f.c": .level(4), "f.d": .level(4), "g.a": .level(4),
    ])
    #expect(!value.isAssessable)
    #expect(value.value == nil)
    #expect(value.stage == nil)
    #expect(value.missing == nil)
    #expect(value.low == 75)
    #expect(value.high == 100)
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

  @Test("A dimension whose fields are all left out is not assessable, and so the company's stage is unknown")
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
    #expect(short.knowledge?.of == 1)
    let full = values(of: questionnaire, standings)
    #expect(full.dimensions.map(\.value) == [50, 50, 50])
    #expect(full.knowledge?.of == 2)
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
