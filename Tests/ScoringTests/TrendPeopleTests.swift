import Questionnaire
import Scoring
import TestSupport
import Testing
import Words

@Suite("Trend of several people and several times (method §8)")
struct TrendPeopleTests {
  private let ids: [ItemID] = ["f.a", "f.b", "g.a", "g.b"]

  private func questionnaire(version: Version = "1.0.0", meaning: [ItemID: Int] = [:]) throws -> Questionnaire {
    try Sample.questionnaire(
      version: version, dimensions: ["d": ["f", "g"]],
      items: ids.map { id in
        let made = try Sample.levelItem(id: id, field: id.rawValue.hasPrefix("f") ? "f" : "g")
        return try Item(
          id: id, kind: made.kind, placement: made.placement, meaning: meaning[id] ?? 1, title: made.title,
          question: made.question)
      })
  }

  /// All four items at these levels.
  private func sheet(
    _ perspective: Perspective, _ levels: [Int], _ date: CalendarDate = "2026-11-24", version: Version = "1.0.0"
  ) -> AnswerSheet {
    AnswerSheet(
      questionnaire: "muster", version: version, perspective: perspective, date: date,
      answers: Dictionary(
        uniqueKeysWithValues: zip(ids, levels).map { ($0, Answer(Level($1).map { .level($0) })) }))
  }

  /// Case A5: then management and a colleague, now management alone. Their joint values then were (1,5 + …)/… = 50;
  /// management alone stood at 25 then and stands at 50 now, so the change is 25, not 0.
  @Test("Two people then and one now: only the perspective that both times share is compared")
  func likeWithLike() throws {
    let questionnaire = try questionnaire()
    let then = Trend.Side(
      sheet(.management, [1, 1, 1, 1], "2025-11-24"), [sheet(.colleague, [3, 3, 3, 3], "2025-11-24")],
      questionnaire: questionnaire)
    let now = Trend.Side(sheet(.management, [2, 2, 2, 2]), questionnaire: questionnaire)
    let trend = try #require(Trend(from: then, to: now))
    #expect(trend.perspectives == [.management])
    #expect(trend.before.dimensions.map(\.value) == [25])
    #expect(trend.now.dimensions.map(\.value) == [50])
    #expect(trend.up.map(\.change) == [1, 1, 1, 1])
    #expect(trend.times.map { $0.groups.map(\.count) } == [[1, 1], [1]])
  }

  @Test("Where no perspective is shared there is no trend")
  func strangers() throws {
    let questionnaire = try questionnaire()
    let then = Trend.Side(sheet(.management, [1, 1, 1, 1], "2025-11-24"), questionnaire: questionnaire)
    let now = Trend.Side(sheet(.colleague, [2, 2, 2, 2]), questionnaire: questionnaire)
    #expect(Trend(from: then, to: now) == nil)
    #expect(Trend.sharedPerspectives(of: [then, now]).isEmpty)
  }

  @Test("Three times that share a perspective and a question make a series over what all of them share")
  func series() throws {
    // g.b means something else from the second time on; a colleague answers only the last time.
    let old = try questionnaire()
    let new = try questionnaire(version: "2.0.0", meaning: ["g.b": 2])
    let sides = [
      Trend.Side(sheet(.management, [1, 1, 2, 4], "2024-11-24"), questionnaire: old),
      Trend.Side(sheet(.management, [2, 2, 2, 0], "2025-11-24", version: "2.0.0"), questionnaire: new),
      Trend.Side(
        sheet(.management, [3, 3, 2, 1], version: "2.0.0"), [sheet(.colleague, [0, 0, 0, 0], version: "2.0.0")],
        questionnaire: new),
    ]
    let trend = try #require(Trend(sides))
    #expect(trend.times.map(\.date) == ["2024-11-24", "2025-11-24", "2026-11-24"])
    #expect(trend.sharedCount == 3 && trend.leftOutCount == 1)
    // f: 25, 50, 75; g over g.a alone: 50 each time.
    #expect(trend.times.map { $0.values.dimensions.map(\.value) } == [[37.5], [50], [62.5]])
    // The last two share g.b, too.
    #expect(trend.comparedCount == 4)
    #expect(trend.up.map(\.id) == ["f.a", "f.b", "g.b"])
  }

  @Test("Where all times share nothing, the last two are compared")
  func lastTwo() throws {
    let questionnaire = try questionnaire()
    let sides = [
      Trend.Side(sheet(.colleague, [4, 4, 4, 4], "2024-11-24"), questionnaire: questionnaire),
      Trend.Side(sheet(.management, [1, 1, 1, 1], "2025-11-24"), questionnaire: questionnaire),
      Trend.Side(sheet(.management, [2, 2, 2, 2]), questionnaire: questionnaire),
    ]
    let trend = try #require(Trend(sides))
    #expect(trend.times.map(\.date) == ["2025-11-24", "2026-11-24"])
    #expect(trend.times.map { $0.values.dimensions.map(\.value) } == [[25], [50]])
  }

  /// By hand: u of a field of two items of weight 1 is 1,96·25·½·√2/2 = 17,32…; of the dimension √(2·17,32²)/2 =
  /// 12,25; of the change √2·12,25 = 17,32….
  @Test("The uncertainty of a change follows from scattering answers")
  func uncertainty() throws {
    let questionnaire = try questionnaire()
    let side = { (levels: [Int], date: CalendarDate) in
      Trend.Side(sheet(.management, levels, date), questionnaire: questionnaire)
    }
    let trend = try #require(Trend(from: side([1, 1, 1, 1], "2025-11-24"), to: side([2, 2, 2, 1], "2026-11-24")))
    #expect(abs((trend.earlier.uncertainty["d"] ?? 0) - 12.25) < 1e-9)
    #expect(abs((trend.uncertainty(of: "d")?.result ?? 0) - 12.25 * 2.0.squareRoot()) < 1e-9)
    let open = try #require(Trend(from: side([1, 1], "2025-11-24"), to: side([2, 2, 2, 1], "2026-11-24")))
    #expect(open.uncertainty(of: "d") == nil)
  }
}
