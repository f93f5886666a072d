import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Value of a field (method §3)")
struct FieldValueTests {
  private func field(
    _ questionnaire: Questionnaire, _ standings: [ItemID: Rating], against reference: [ItemID: ReferenceLevel] = [:]
  ) throws -> FieldValue {
    try #require(values(of: questionnaire, standings, against: reference)[FieldID("f")])
  }

  @Test("The value is the weighted mean of the levels, as 0–100")
  func weightedMean() throws {
    // (1·3 + 2·1 + 1·4) / (4·(1 + 2 + 1)) = 9 / 16 = 56.25 %
    let value = try field(
      oneField(weights: [1, 2, 1]), ["f.a": .level(3), "f.b": .level(1), "f.c": .level(4)])
    #expect(value.value == 56.25)
    #expect(value.low == 56.25)
    #expect(value.high == 56.25)
    #expect(value.coverage == 1)
  }

  @Test("Levels between two, as medians of several people have them, count as they are")
  func fractional() throws {
    // (2.5 + 3) / 8 = 68.75 %
    let value = try field(oneField(weights: [1, 1]), ["f.a": .level(2.5), "f.b": .level(3)])
    #expect(value.value == 68.75)
  }

  @Test(
    "Open items leave the value and open the bounds; coverage of exactly 0.75 is assessable", arguments: [true, false])
  func openItems(unanswered: Bool) throws {
    // F = (3 + 1 + 4) / 12 = 66.67 %, low = 8 / 16 = 50 %, high = (8 + 4) / 16 = 75 %, c = 3 / 4
    let value = try field(
      oneField(weights: [1, 1, 1, 1]),
      [
        "f.a": .level(3), "f.b": .level(1), "f.c": .level(4), "f.d": unanswered ? .unanswered : .dontKnow,
      ])
    #expect(value.value.isAbout(200.0 / 3))
    #expect(value.low == 50)
    #expect(value.high == 75)
    #expect(value.coverage == 0.75)
    #expect(value.isAssessable)
  }

  @Test(
    "Coverage of exactly 0.75 is assessable for any weight",
    arguments: [0.1, 0.3, 0.7, 1e-6, 1.0 / 3, 1.1, 12345.678] as [Double])
  func exactCoverage(weight: Double) throws {
    let questionnaire = try oneField(weights: [weight, weight, weight, weight])
    for open: ItemID in ["f.a", "f.b", "f.c", "f.d"] {
      var standings = all(.level(4), in: questionnaire)
      standings[open] = .dontKnow
      let value = try field(questionnaire, standings)
      #expect(value.isAssessable)
      #expect(value.value == 100)
    }
  }

  @Test("Coverage just below 0.75 is not assessable: no value, but bounds")
  func belowCoverage() throws {
    // c = 3 / 4.00001 = 0.749998; low = 9 / 16.00004, high = (9 + 4·1.00001) / 16.00004
    let value = try field(
      oneField(weights: [1, 1, 1, 1.00001]), ["f.a": .level(3), "f.b": .level(3), "f.c": .level(3), "f.d": .dontKnow])
    #expect(!value.isAssessable)
    #expect(value.value == nil)
    #expect(value.low.isAbout(100 * 9 / 16.00004))
    #expect(value.high.isAbout(100 * 13.00004 / 16.00004))
    #expect(value.coverage.isAbout(3 / 4.00001))
  }

  @Test("Coverage counts weights, not items")
  func coverageByWeight() throws {
    // One of two items answered, with weight 3 of 4.
    let value = try field(oneField(weights: [3, 1]), ["f.a": .level(2)])
    #expect(value.coverage == 0.75)
    #expect(value.value == 50)
  }

  @Test("Not applicable leaves both sums and the coverage")
  func notApplicable() throws {
    // (2 + 3) / 8 = 62.5 %, c = 2 / 2
    let value = try field(
      oneField(weights: [1, 1, 5]), ["f.a": .level(2), "f.b": .level(3), "f.c": .notApplicable])
    #expect(value.value == 62.5)
    #expect(value.low == 62.5)
    #expect(value.high == 62.5)
    #expect(value.coverage == 1)
  }

  @Test("Not applicable can lift the coverage over the limit")
  func notApplicableCoverage() throws {
    // Answered 3 of 5 = 0.6; with one not applicable 3 of 4.
    let questionnaire = try oneField(weights: [1, 1, 1, 1, 1])
    var standings: [ItemID: Rating] = ["f.a": .level(1), "f.b": .level(1), "f.c": .level(1)]
    #expect(try !field(questionnaire, standings).isAssessable)
    standings["f.e"] = .notApplicable
    #expect(try field(questionnaire, standings).isAssessable)
  }

  @Test("A field wholly not applicable is left out and has no figure")
  func leftOut() throws {
    let questionnaire = try oneField(weights: [1, 1])
    let value = try field(
      questionnaire, all(.notApplicable, in: questionnaire), against: ["f.a": coded(4, 0), "f.b": coded(4, 0)])
    #expect(value.isLeftOut)
    #expect(value.reading == Reading(.leftOut))
    #expect(value.coverage == nil)
  }

  @Test("A field without any answer lies between 0 and 100")
  func nothingAnswered() throws {
    let value = try field(oneField(weights: [1, 2]), [:])
    #expect(value.reading == Reading(.notAssessable(0...100)))
    #expect(value.coverage == 0)
  }

  @Test("Every item type scores 0 at its lowest answer and 100 at its highest")
  func everyType() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.level", field: "f", weight: 0.1),
        Sample.singleItem(id: "f.single", field: "f", levels: [2, 0, 1, 4, 3], weight: 0.7),
        Sample.multipleItem(id: "f.multiple", field: "f", weight: 0.3),
        Sample.shareItem(id: "f.share", field: "f", weight: 1.1),
      ])
    let lowest = Sample.sheet(
      for: questionnaire,
      [
        "f.level": .level(0), "f.single": .option("o1"), "f.multiple": .options(["keine"]), "f.share": .share(0),
      ])
    let highest = Sample.sheet(
      for: questionnaire,
      [
        "f.level": .level(4), "f.single": .option("o3"), "f.multiple": .options(["o0", "o1", "o2", "o3", "o4"]),
        "f.share": .share(100),
      ])
    #expect(try field(questionnaire, lowest.standings(in: questionnaire)).value == 0)
    #expect(try field(questionnaire, highest.standings(in: questionnaire)).value == 100)
  }
}
