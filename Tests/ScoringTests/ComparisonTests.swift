import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Profiles and position (method §6)")
struct ComparisonTests {
  private func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", notApplicable: true),
        Sample.levelItem(id: "f.b", field: "f", weight: 3, notApplicable: true),
        Sample.levelItem(id: "g.a", field: "g", notApplicable: true),
        Sample.levelItem(id: "g.b", field: "g", notApplicable: true),
      ])
  }

  private let answers: [ItemID: Rating] = [
    "f.a": .level(1), "f.b": .level(2), "g.a": .level(3), "g.b": .level(2),
  ]
  private let reference: [ItemID: ReferenceLevel] = [
    "f.a": coded(4, 0), "f.b": coded(3, 1), "g.a": coded(4, 2), "g.b": coded(3, 1),
  ]

  private func dimension(
    _ standings: [ItemID: Rating], against reference: [ItemID: ReferenceLevel]
  ) throws -> DimensionValue {
    try #require(values(of: questionnaire(), standings, against: reference)[DimensionID("d")])
  }

  @Test("Profiles are valued with the same weights, and the position lies between them")
  func position() throws {
    // D:      f = (1 + 3·2)/16 = 43.75, g = 5/8 = 62.5  → 53.125
    // D_succ: f = (4 + 3·3)/16 = 81.25, g = 7/8 = 87.5  → 84.375
    // D_less: f = (0 + 3·1)/16 = 18.75, g = 3/8 = 37.5  → 28.125
    // 28.125 < 53.125 < 84.375: between
    let value = try dimension(answers, against: reference)
    #expect(value.value == 53.125)
    #expect(value.successful == 84.375)
    #expect(value.lessSuccessful == 28.125)
    #expect(value.place?.word == .between)
    let fields = try values(of: questionnaire(), answers, against: reference).fields
    #expect(fields.map(\.successful) == [81.25, 87.5])
    #expect(fields.map(\.lessSuccessful) == [18.75, 37.5])
  }

  @Test("Above both profiles and below both is said in words")
  func clamped() throws {
    let questionnaire = try questionnaire()
    #expect(try dimension(all(.level(4), in: questionnaire), against: reference).place?.word == .at)
    #expect(try dimension(all(.level(0), in: questionnaire), against: reference).place?.word == .below)
  }

  @Test("From a profile on one stands there: at the upper one, between from the lower one on")
  func profilesThemselves() throws {
    #expect(try dimension(reference.mapValues { .level($0.target) }, against: reference).place?.word == .at)
    #expect(try dimension(reference.mapValues { .level($0.contrast) }, against: reference).place?.word == .between)
  }

  @Test("Without a benchmark there is neither profile nor position")
  func noBenchmark() throws {
    let value = try dimension(answers, against: [:])
    #expect(value.value == 53.125)
    #expect(value.successful == nil)
    #expect(value.lessSuccessful == nil)
    #expect(value.place == nil)
    #expect(try values(of: questionnaire(), answers).gaps.isEmpty)
  }

  @Test("Profiles that do not differ give no position")
  func sameProfiles() throws {
    let value = try dimension(answers, against: reference.mapValues { coded($0.target, $0.target) })
    #expect(value.successful == 84.375)
    #expect(value.lessSuccessful == 84.375)
    #expect(value.place == nil)
  }

  @Test("An item that is not applicable leaves the profiles too")
  func notApplicable() throws {
    // f only b: D 50, T 75, L 25; g: 62.5, 87.5, 37.5 → D 56.25, T 81.25, L 31.25
    var standings = answers
    standings["f.a"] = .notApplicable
    let value = try dimension(standings, against: reference)
    #expect(value.successful == 81.25)
    #expect(value.lessSuccessful == 31.25)
    #expect(value.place?.word == .between)
  }

  @Test("An item that the benchmark lacks leaves the company's side of the position, not its value")
  func itemMissing() throws {
    // Compared without g.a: own f = 43.75, g = 2/4 = 50 → 46.875; T: 81.25, 75 → 78.125; L: 18.75, 25 → 21.875
    // 21.875 < 46.875 < 78.125: between
    var incomplete = reference
    incomplete["g.a"] = nil
    let value = try dimension(answers, against: incomplete)
    #expect(value.value == 53.125)
    #expect(value.successful == 78.125)
    #expect(value.lessSuccessful == 21.875)
    #expect(value.place?.word == .between)
  }

  @Test("A field of which the benchmark has no item is left out on all sides")
  func fieldMissing() throws {
    // Only f: 18.75 < 43.75 < 81.25
    var incomplete = reference
    incomplete["g.a"] = nil
    incomplete["g.b"] = nil
    let value = try dimension(answers, against: incomplete)
    #expect(value.successful == 81.25)
    #expect(value.lessSuccessful == 18.75)
    #expect(value.place?.word == .between)
    let fields = try values(of: questionnaire(), answers, against: incomplete).fields
    #expect(fields.map(\.successful) == [81.25, nil])
  }

  @Test("A dimension that is not assessable has profiles but no position")
  func notAssessable() throws {
    // g open: no value. T over f alone: 81.25
    var standings = answers
    standings["g.a"] = .dontKnow
    standings["g.b"] = .dontKnow
    let value = try dimension(standings, against: reference)
    #expect(value.value == nil)
    #expect(value.successful == 81.25)
    #expect(value.lessSuccessful == 18.75)
    #expect(value.place == nil)
  }

  @Test("Items of a benchmark that the questionnaire lacks change nothing")
  func foreignItems() throws {
    var more = reference
    more["x.y"] = coded(4, 0)
    #expect(
      try values(of: questionnaire(), answers, against: more)
        == values(of: questionnaire(), answers, against: reference))
  }
}
