import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Position in words (method §6)")
struct PositionTests {
  /// Two fields of two items, all at one level; `f.b` has weight 3.
  private func dimension(
    _ levels: [Double], against reference: [ReferenceLevel?]
  ) throws -> DimensionValue {
    let items = [
      try Sample.levelItem(id: "f.a", field: "f"), try Sample.levelItem(id: "f.b", field: "f", weight: 3),
      try Sample.levelItem(id: "g.a", field: "g"), try Sample.levelItem(id: "g.b", field: "g"),
    ]
    let questionnaire = try Sample.questionnaire(dimensions: ["d": ["f", "g"]], items: items)
    let pairs = zip(items.map(\.id), reference).compactMap { id, level in level.map { (id, $0) } }
    return try #require(
      values(
        of: questionnaire, Dictionary(uniqueKeysWithValues: zip(items.map(\.id), levels.map(Rating.level))),
        against: Dictionary(uniqueKeysWithValues: pairs)
      ).dimensions.first)
  }

  private func measured(_ target: Double, _ contrast: Double, error: Double) -> ReferenceLevel {
    ReferenceLevel(
      target: target, lessSuccessful: contrast,
      .measured(MeasuredDifference(shrunk: .positivePart(target - contrast), error: error, shares: nil)))
  }

  @Test(
    "Against a coded benchmark: below ◇, between from ◇ on, at ◆ or above from ◆ on; never per cent",
    arguments: zip([0.9, 1, 2.9, 3, 4], [Position.Word.below, .between, .between, .at, .at]))
  func words(level: Double, word: Position.Word) throws {
    let place = try dimension(Array(repeating: level, count: 4), against: Array(repeating: coded(3, 1), count: 4)).place
    #expect(place == Position(word))
    #expect(place?.percent == nil)
  }

  @Test("Our own targets count in it, and are counted")
  func own() throws {
    let value = try dimension(
      [2, 2, 2, 2], against: [coded(3, 1), coded(3, 1, .own), coded(3, 1, .own), coded(3, 1, .inferred)])
    #expect(value.guide?.own == 2 && value.guide?.of == 4)
    #expect(value.guide?.isPartial == false)
    #expect(value.place == Position(.between))
  }

  @Test("Equal coded profiles give none")
  func equal() throws {
    #expect(try dimension([2, 2, 2, 2], against: Array(repeating: coded(3, 3), count: 4)).place == nil)
    #expect(try dimension([2, 2, 2, 2], against: [nil, nil, nil, nil]).place == nil)
  }

  @Test(
    "A target of the company has no ◇: below, or at it",
    arguments: zip([2.9, 3, 4], [Position.Word.below, .at, .at]))
  func target(level: Double, word: Position.Word) throws {
    let value = try dimension(
      Array(repeating: level, count: 4), against: Array(repeating: ReferenceLevel(ownTarget: 3), count: 4))
    #expect(value.place == Position(word))
    #expect(value.guide?.lessSuccessful == nil)
    #expect(value.guide?.successful.result == 75)
  }

  @Test("Per cent only where measured profiles are further apart than their error (case S3a)")
  func error() throws {
    // Shares: f.a 25 · 1/4/2 = 3.125, f.b 9.375, g each 6.25; with se 0.2 all: 1.96 · 25 · 0.2 = 9.8 points.
    let near = try dimension([2, 2, 2, 2], against: Array(repeating: measured(2.4, 2.01, error: 0.2), count: 4))
    #expect(near.place?.word == .indistinct && near.place?.percent == nil)
    #expect(near.place?.error?.result.isAbout(9.8) == true)
    // ◆ − ◇ = 0.4 · 25 = 10 > 9.8; (50 − 47.5)/10 = 25 %
    let far = try dimension([2, 2, 2, 2], against: Array(repeating: measured(2.3, 1.9, error: 0.2), count: 4))
    #expect(far.place?.word == .between)
    #expect(far.place?.percent.isAbout(25) == true)
    #expect(
      far.place?.error?.operation
        == .profileError([
          .init(item: "f.a", share: 3.125, error: 0.2), .init(item: "f.b", share: 9.375, error: 0.2),
          .init(item: "g.a", share: 6.25, error: 0.2), .init(item: "g.b", share: 6.25, error: 0.2),
        ]))
    let below = try dimension([1, 1, 1, 1], against: Array(repeating: measured(2.3, 1.9, error: 0.2), count: 4))
    #expect(below.place?.word == .below && below.place?.percent == 0)
  }

  @Test("Measured profiles the wrong way round, or equal ones, are indistinct: level 0 is not 100 % (case S3a)")
  func reversed() throws {
    for contrast in [2.5, 2] {
      let value = try dimension([0, 0, 0, 0], against: Array(repeating: measured(2, contrast, error: 0.3), count: 4))
      #expect(value.place?.word == .indistinct)
    }
  }

  @Test("Where the benchmark lacks items, the company stands beside ◆ over the shared ones (case S3b)")
  func partial() throws {
    // All: f (4 + 3)/16 = 43.75, g (4 + 0)/8 = 50 → 46.875. Without f.a and g.a: f 1/4 = 25, g 0 → 12.5; ◆ 75, ◇ 25
    let value = try dimension([4, 1, 4, 0], against: [nil, coded(3, 1), nil, coded(3, 1)])
    #expect(value.value == 46.875)
    #expect(value.guide?.company.result == 12.5)
    #expect(value.guide?.isPartial == true && value.guide?.of == 2)
    #expect(value.place == Position(.below))
  }
}
