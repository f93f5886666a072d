import Benchmarks
import Questionnaire
import Scoring
import TestSupport
import Testing
import Workshop

@Suite("What the first page of a group report tells")
struct FindingsTests {
  private let questionnaire: Questionnaire
  private let items: [ItemID]

  init() throws {
    questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f", "g"], "e": ["h"]],
      items: try ["f.a", "f.b", "g.a", "g.b", "h.a", "h.b"].map {
        try Sample.levelItem(
          id: ItemID(stringLiteral: $0), field: FieldID(stringLiteral: String($0.prefix(1))), short: true)
      })
    items = questionnaire.items(in: .short).filter { $0.scored != nil }.map(\.id)
  }

  private func findings(
    _ counts: [Ballot: LevelCounts], against targets: [ItemID: Double] = [:], newcomers: [Ballot: Int] = [:]
  ) throws -> GroupFindings { try report(counts, against: targets, newcomers: newcomers).findings }

  private func report(
    _ counts: [Ballot: LevelCounts], against targets: [ItemID: Double] = [:], newcomers: [Ballot: Int] = [:]
  ) throws -> GroupReport {
    let pictures = counts.map { CountsSnapshot(ballot: $0.key, counts: $0.value, newcomers: newcomers[$0.key] ?? 0) }
    return GroupReport(
      settings: .sample(rule: try five()), people: [.phone: 10],
      results: Results(pictures, by: try five(), in: questionnaire), in: questionnaire,
      against: targets.mapValues { ReferenceLevel(target: $0, contrast: 0, strength: .explicit) })
  }

  @Test("The three largest gaps: the gap first, then the share below the target, then the order")
  func gaps() throws {
    // f.a: 4 − 1 = 3. f.b: 3 − 1 = 2, 9 of 10 below 3. g.a: 4 − 2 = 2, 10 of 10 below 4. g.b: 3 − 2.5 = ½, 5 of 10.
    // h.a: at the target. h.b: below k.
    let found = try findings(
      [
        "f.a": counts(2, 8, 0, 0, 0), "f.b": counts(2, 6, 1, 1, 0), "g.a": counts(0, 2, 6, 2, 0),
        "g.b": counts(0, 0, 5, 5, 0), "h.a": counts(0, 0, 0, 9, 1), "h.b": counts(4, 0, 0, 0, 0),
      ], against: ["f.a": 4, "f.b": 3, "g.a": 4, "g.b": 3, "h.a": 3, "h.b": 4])
    #expect(found.gaps.map(\.id) == ["f.a", "g.a", "f.b"])
    #expect(found.gaps.map(\.size) == [3, 2, 2])
    #expect(found.lowest.isEmpty)
    #expect(found.shown == 5 && found.asked == 6 && found.answered == 10...10)
  }

  @Test("A gap of ½ counts, one of ¼ does not; all at one level count as all below")
  func smallGaps() throws {
    let found = try findings(
      ["f.a": counts(0, 0, 5, 5, 0), "f.b": counts(0, 0, 0, 9, 0), "g.a": counts(0, 5, 5, 0, 0)],
      against: ["f.a": 3, "f.b": 3.25, "g.a": 2])
    // f.a and g.a: ½ each, half of the room below the target.
    #expect(found.gaps.map(\.id) == ["f.a", "g.a"])
    // All 9 at 1 and 5 of 10 at 1: equal gaps, the former has more below.
    let uniform = try findings(
      ["f.a": counts(0, 6, 3, 1, 0), "f.b": counts(0, 9, 0, 0, 0)], against: ["f.a": 2, "f.b": 2])
    #expect(uniform.gaps.map(\.id) == ["f.b", "f.a"])
  }

  @Test("Without any target the lowest medians stand in place of gaps, and the lowest fields")
  func lowest() throws {
    // Medians 2, 1, 1, 4. Of the two at 1 more are at 0–1 at g.a. The fields: f 37.5, g 25, h 100.
    let found = try findings([
      "f.a": counts(0, 0, 9, 1, 0), "f.b": counts(2, 4, 2, 2, 0), "g.a": counts(2, 8, 0, 0, 0),
      "g.b": counts(1, 8, 1, 0, 0), "h.a": counts(0, 0, 0, 1, 9), "h.b": counts(0, 0, 0, 2, 8),
    ])
    #expect(found.gaps.isEmpty)
    #expect(found.lowest == ["g.a", "g.b", "f.b"])
    #expect(found.fields.map(\.id) == ["g", "f"])
    #expect(found.fields.map(\.value) == [25, 37.5])
    #expect(found.fields.allSatisfy { $0.target == nil })
  }

  @Test("The two fields furthest below their targets, from ½ level on; a field that is not assessable is none")
  func fields() throws {
    // f: both at 1, targets 3 and 4: 25 against 87.5. g: one of two shown, so no value. h: 2 and 3 against 3 and 3:
    // 62.5 against 75, just ½ level.
    let found = try findings(
      [
        "f.a": counts(2, 8, 0, 0, 0), "f.b": counts(2, 8, 0, 0, 0), "g.a": counts(9, 1, 0, 0, 0),
        "h.a": counts(0, 1, 9, 0, 0), "h.b": counts(0, 0, 1, 9, 0),
      ], against: ["f.a": 3, "f.b": 4, "g.a": 4, "h.a": 3, "h.b": 3])
    #expect(found.fields.map(\.id) == ["f", "h"])
    #expect(found.fields.map(\.value) == [25, 62.5])
    #expect(found.fields.map(\.target) == [87.5, 75])
  }

  @Test("Groups by how far apart answers lie: close with the largest gaps first, then all alike, two camps, spread")
  func groups() throws {
    let found = try findings(
      [
        "f.a": counts(0, 1, 9, 0, 0), "f.b": counts(1, 9, 0, 0, 0), "g.a": counts(0, 0, 0, 9, 0),
        "g.b": counts(3, 2, 0, 2, 3), "h.a": counts(3, 2, 3, 1, 1), "h.b": counts(4, 0, 0, 0, 0),
      ], against: ["f.b": 4])
    #expect(found.groups.map(\.closeness) == [.close, nil, .twoCamps, .wide])
    #expect(found.groups.map(\.items) == [["f.b", "f.a"], ["g.a"], ["g.b"], ["h.a"]])
    // 5 of 10 at 3 or 4 in the two camps, 2 of 10 in the spread one: less than a quarter.
    #expect(found.experienced == "g.b")
    #expect(try findings(["h.a": counts(3, 2, 3, 1, 1)]).experienced == nil)
  }

  @Test("A second round is told with both pictures only, moved or not")
  func moves() throws {
    let again = try items.map { try #require(second($0)) }
    let found = try findings([
      "f.a": counts(5, 5, 0, 0, 0), again[0]: counts(0, 5, 5, 0, 0), "f.b": counts(5, 5, 0, 0, 0),
      again[1]: counts(5, 5, 0, 0, 0), "g.a": counts(2, 2, 0, 0, 0), again[2]: counts(5, 5, 0, 0, 0),
    ])
    #expect(found.moves.map(\.id) == ["f.a", "f.b"])
    #expect(found.moves.map(\.hasMoved) == [true, false])
  }

  @Test("How many came new is told where the first round is shown, and nowhere else: the number would tell of it")
  func newcomers() throws {
    let (one, two) = (try #require(second("f.a")), try #require(second("f.b")))
    let told = try report(
      [
        "f.a": counts(5, 5, 0, 0, 0), one: counts(5, 5, 5, 1, 0), "f.b": counts(2, 2, 0, 0, 0),
        two: counts(5, 5, 0, 0, 0),
      ],
      newcomers: [one: 6, two: 6])
    #expect(told.items.map(\.newcomers) == [6, 0, 0, 0, 0, 0])
  }

  @Test("Nothing released: nothing found")
  func nothing() throws {
    let found = try findings(["f.a": counts(2, 2, 0, 0, 0)], against: ["f.a": 4])
    #expect(found.shown == 0 && found.asked == 6 && found.answered == nil)
    #expect(found.gaps.isEmpty && found.lowest.isEmpty && found.groups.isEmpty && found.moves.isEmpty)
    #expect(found.fields.isEmpty && found.experienced == nil)
  }
}
