import Questionnaire
import Scoring
import TestSupport
import Testing
import Words

@Suite("Trend (method §8)")
struct TrendTests {
  /// Fields `f` and `g` of one dimension; the names and meanings of the items.
  private func questionnaire(
    _ items: KeyValuePairs<ItemID, Int>, id: QuestionnaireID = "muster", version: Version = "1.0.0",
    core: Set<ItemID> = [], weights: [ItemID: Double] = [:], short: Set<ItemID> = []
  ) throws -> Questionnaire {
    let items = try items.map { item, meaning -> Item in
      let made = try Sample.levelItem(
        id: item, field: item.rawValue.hasPrefix("f") ? "f" : "g", core: core.contains(item),
        weight: weights[item] ?? 1, short: short.contains(item), notApplicable: true)
      return try Item(
        id: made.id, kind: made.kind, placement: made.placement, isInShortForm: made.isInShortForm,
        allowsNotApplicable: true, meaning: meaning, title: made.title, question: made.question)
    }
    return try Sample.questionnaire(id: id, version: version, dimensions: ["d": ["f", "g"]], items: items)
  }

  private func sheet(
    _ questionnaire: Questionnaire, _ levels: [ItemID: Int], form: Form = .full, date: CalendarDate = "2026-11-24",
    as perspective: Perspective = .management
  ) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, perspective: perspective,
      date: date, answers: levels.mapValues { Answer(Level($0).map { .level($0) }) })
  }

  private func side(
    _ questionnaire: Questionnaire, _ levels: [ItemID: Int], form: Form = .full, date: CalendarDate = "2026-11-24"
  ) -> Trend.Side {
    Trend.Side(sheet(questionnaire, levels, form: form, date: date), questionnaire: questionnaire)
  }

  @Test("Of the same questionnaire everything is shared, and both sides have their own values")
  func same() throws {
    let questionnaire = try questionnaire(["f.a": 1, "f.b": 1, "g.a": 1, "g.b": 1])
    let before: [ItemID: Int] = ["f.a": 1, "f.b": 2, "g.a": 3, "g.b": 0]
    let now: [ItemID: Int] = ["f.a": 3, "f.b": 2, "g.a": 2, "g.b": 4]
    let trend = try #require(
      Trend(
        from: side(questionnaire, before, date: "2025-11-24"), to: side(questionnaire, now),
        against: ["f.b": coded(4, 1)]))
    #expect(trend.date == "2025-11-24")
    #expect(trend.sharedCount == 4)
    #expect(trend.leftOutCount == 0)
    #expect(
      trend.before
        == values(of: questionnaire, before.mapValues { .level(Double($0)) }, against: ["f.b": coded(4, 1)]))
    #expect(trend.now == values(of: questionnaire, now.mapValues { .level(Double($0)) }, against: ["f.b": coded(4, 1)]))
    #expect(trend.up.map(\.id) == ["g.b", "f.a"])
    #expect(trend.down.map(\.id) == ["g.a"])
    #expect(trend.same.map(\.id) == ["f.b"])
  }

  @Test("Only items with the same id and the same meaning are shared; the others count in neither value nor gate")
  func sharedOnly() throws {
    // Shared: f.a, f.b, g.a, g.b. f.c changed its meaning; f.alt was asked only then, f.neu and g.neu only now.
    let old = try questionnaire(["f.a": 1, "f.b": 1, "f.c": 1, "f.alt": 1, "g.a": 1, "g.b": 2])
    let new = try questionnaire(
      ["f.a": 1, "f.b": 1, "f.c": 2, "f.neu": 1, "g.a": 1, "g.b": 2, "g.neu": 1], version: "2.0.0",
      core: ["f.neu", "f.a"])
    let trend = try #require(
      Trend(
        from: side(old, ["f.a": 1, "f.b": 1, "f.c": 4, "f.alt": 4, "g.a": 3, "g.b": 3]),
        to: side(new, ["f.a": 2, "f.b": 4, "f.c": 0, "f.neu": 0, "g.a": 3, "g.b": 3, "g.neu": 0])))
    #expect(trend.sharedCount == 4)
    // f.c, f.alt, f.neu, g.neu
    #expect(trend.leftOutCount == 4)
    // f: (1 + 1)/8 = 25 then, (2 + 4)/8 = 75 now; g: 75 both times.
    #expect(trend.before.fields.map(\.value) == [25, 75])
    #expect(trend.now.fields.map(\.value) == [75, 75])
    #expect(trend.before.dimensions.map(\.value) == [50])
    // The gate f.a, at 1, holds the earlier one at stage 2; the gate f.neu at 0 has no say today.
    #expect(trend.before.stage == .craft)
    #expect(trend.now.stage == .integrated)
    #expect(trend.moves.map(\.id) == ["f.a", "f.b", "g.a", "g.b"])
  }

  @Test("Weights are those of the later questionnaire, so that a value moves by answers only")
  func laterWeights() throws {
    let ids: KeyValuePairs<ItemID, Int> = ["f.a": 1, "f.b": 1, "g.a": 1, "g.b": 1]
    let levels: [ItemID: Int] = ["f.a": 4, "f.b": 0, "g.a": 2, "g.b": 2]
    let trend = try #require(
      Trend(from: side(questionnaire(ids), levels), to: side(questionnaire(ids, weights: ["f.a": 3]), levels)))
    // f: 3·4/16 = 75 on both sides.
    #expect(trend.before.fields.map(\.value) == [75, 50])
    #expect(trend.before == trend.now)
  }

  @Test("A field without a shared item is left out on both sides")
  func leftOutField() throws {
    let old = try questionnaire(["f.a": 1, "f.b": 1, "g.a": 1, "g.b": 1])
    let new = try questionnaire(["f.a": 1, "f.b": 1, "g.a": 2, "g.b": 2])
    let trend = try #require(
      Trend(
        from: side(old, ["f.a": 1, "f.b": 1, "g.a": 4, "g.b": 4]),
        to: side(new, ["f.a": 2, "f.b": 2, "g.a": 0, "g.b": 0])))
    #expect(trend.before.dimensions.map(\.value) == [25])
    #expect(trend.now.dimensions.map(\.value) == [50])
    #expect(trend.now.dimensions.map(\.leftOut) == [["g"]])
    #expect(trend.leftOutCount == 2)
  }

  @Test("Of a short and a full form the items of the short one are shared")
  func forms() throws {
    let questionnaire = try questionnaire(
      ["f.a": 1, "f.b": 1, "g.a": 1, "g.b": 1], short: ["f.a", "g.a"])
    let levels: [ItemID: Int] = ["f.a": 1, "f.b": 4, "g.a": 3, "g.b": 4]
    let short = side(questionnaire, ["f.a": 1, "g.a": 3], form: .short)
    let full = side(questionnaire, levels)
    for (before, now) in [(short, full), (full, short)] {
      let trend = try #require(Trend(from: before, to: now))
      #expect(trend.sharedCount == 2)
      #expect(trend.leftOutCount == 2)
      #expect(trend.before.fields.map(\.value) == [25, 75])
      #expect(trend.now.fields.map(\.value) == [25, 75])
    }
  }

  @Test("An item that is open on one of the days has not moved but counts where it has a level")
  func openOnce() throws {
    let questionnaire = try questionnaire(["f.a": 1, "f.b": 1, "g.a": 1, "g.b": 1])
    let trend = try #require(
      Trend(
        from: side(questionnaire, ["f.a": 2, "f.b": 2, "g.a": 2]),
        to: Trend.Side(
          sheet(questionnaire, ["f.a": 2, "f.b": 2, "g.a": 2, "g.b": 4]),
          [sheet(questionnaire, ["f.a": 3, "f.b": 2, "g.a": 2, "g.b": 4])], questionnaire: questionnaire)))
    #expect(trend.moves.map(\.id) == ["f.a", "f.b", "g.a"])
    #expect(trend.up.map(\.change) == [0.5])
    #expect(trend.sharedCount == 4)
    #expect(trend.before.stage == nil)
    #expect(trend.now.fields.map(\.value) == [56.25, 75])
  }

  @Test("Different questionnaires do not compare, nor versions that share nothing")
  func none() throws {
    let ids: KeyValuePairs<ItemID, Int> = ["f.a": 1, "f.b": 1, "g.a": 1, "g.b": 1]
    let later: KeyValuePairs<ItemID, Int> = ["f.a": 2, "f.b": 2, "g.a": 2, "g.b": 2]
    let levels: [ItemID: Int] = ["f.a": 2, "f.b": 2, "g.a": 2, "g.b": 2]
    let now = try side(questionnaire(ids), levels)
    #expect(try Trend(from: side(questionnaire(ids, id: "anderer"), levels), to: now) == nil)
    #expect(try Trend(from: side(questionnaire(later), levels), to: now) == nil)
    #expect(try Trend(from: side(questionnaire(ids, version: "0.9.0"), levels), to: now) != nil)
  }

  @Test("Unscored items are not counted")
  func unscored() throws {
    let item = { (id: ItemID) in try Sample.levelItem(id: id, field: "f") }
    let with = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [item("f.a"), item("f.b"), Sample.ratingItem(id: "p.erfolg", section: "p")])
    let without = try Sample.questionnaire(dimensions: ["d": ["f"]], items: [item("f.a"), item("f.b")])
    let trend = try #require(Trend(from: side(with, ["f.a": 1]), to: side(without, ["f.a": 1])))
    #expect(trend.sharedCount == 2)
    #expect(trend.leftOutCount == 0)
  }

  @Test("The example of docs/method.md")
  func example() throws {
    let old = try questionnaire(["f.a": 1, "f.b": 1, "f.c": 1, "g.a": 1, "g.b": 1])
    let new = try questionnaire(["f.a": 1, "f.b": 1, "f.c": 2, "f.d": 1, "g.a": 1, "g.b": 1])
    let before = side(old, ["f.a": 1, "f.b": 2, "f.c": 4])
    let trend = try #require(Trend(from: before, to: side(new, ["f.a": 3, "f.b": 2, "f.c": 1, "f.d": 0])))
    #expect(trend.leftOutCount == 2)
    #expect(trend.before["f" as FieldID]?.value == 37.5)
    #expect(trend.now["f" as FieldID]?.value == 62.5)
    #expect(
      values(of: old, before.sheets[0].standings(in: old))["f" as FieldID]?.value.map { ($0 * 10).rounded() / 10 }
        == 58.3)
    #expect(trend.up.map(\.change) == [2])
    #expect(trend.same.map(\.id) == ["f.b"])
  }
}
