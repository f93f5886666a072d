import Questionnaire
import TestSupport
import Testing

@testable import Benchmarks

@Suite("Counts of levels")
struct LevelCountsTests {
  @Test("Each kind of answer is counted in its place")
  func states() throws {
    let item = try Sample.multipleItem(id: "f.a", field: "f", notApplicable: true)
    var counts = LevelCounts.zero
    for response: Response? in [
      .options(["o0", "o1"]), .options(["keine"]), .dontKnow, .notApplicable, .notApplicable, nil, .level(3),
    ] {
      counts.count(response, to: item)
    }
    #expect(counts.levels == [1, 0, 1, 0, 0])
    #expect(counts.n == 2)
    #expect((counts.dontKnow, counts.notApplicable, counts.unanswered) == (1, 2, 2))
    #expect(counts.asked == 7)
    #expect(counts.withoutStates.asked == 2)
  }

  @Test(
    "Impossible counts cannot be made",
    arguments: [[1, 2, 3, 4], [1, 2, 3, 4, 5, 6], [0, 0, -1, 0, 0], [0, 0, 0, 0, Int.max]])
  func impossible(levels: [Int]) {
    #expect(LevelCounts(levels) == nil)
    #expect(LevelCounts([0, 0, 0, 0, 0], dontKnow: -1) == nil)
  }

  @Test("Without levels there are no figures, whatever the states")
  func nothing() throws {
    let none = try #require(LevelCounts([0, 0, 0, 0, 0], dontKnow: 3, unanswered: 9))
    #expect(none.mean == nil && none.variance == nil && none.quartiles == nil && none.closeness == nil)
    #expect(none.meanEstimate == nil && none.highShare == nil && none.lowShare == nil && none.unanimous == nil)
  }

  @Test("One level alone has a median and a share, but no spread")
  func one() throws {
    let one = try counts(0, 0, 0, 1, 0)
    #expect(one.quartiles == Quartiles(lower: 3, median: 3, upper: 3))
    #expect(one.variance == nil && one.meanEstimate == nil)
    #expect(one.unanimous == 3)
  }

  @Test("Quartiles are those of type 7")
  func quartiles() throws {
    // 0 1 1 2 3 4: h = 5/4 between 1 and 1; 5/2 between 1 and 2; 15/4 between 2 (x₃) and 3, ¾ of the way.
    #expect(try counts(1, 2, 1, 1, 1).quartiles == Quartiles(lower: 1, median: 1.5, upper: 2.75))
    // 1 2 3 4: h = 3/4, 3/2, 9/4.
    #expect(try counts(0, 1, 1, 1, 1).quartiles == Quartiles(lower: 1.75, median: 2.5, upper: 3.25))
    // Five people: the quartiles are the second, third and fourth.
    #expect(try counts(1, 1, 1, 1, 1).quartiles == Quartiles(lower: 1, median: 2, upper: 3))
    // 0 and 4 only.
    #expect(try counts(1, 0, 0, 0, 1).quartiles == Quartiles(lower: 1, median: 2, upper: 3))
    #expect(try counts(3, 0, 0, 0, 3).quartiles?.range == 4)
  }

  @Test("The mean has the interval of Student's t")
  func mean() throws {
    // n = 12, Σx = 30, Σx² = 86: mean 2.5, variance (86 − 75)/11 = 1; 2.5 ± 2.200980·√(1/12).
    let counts = try counts(0, 2, 4, 4, 2)
    #expect(counts.mean == 2.5)
    #expect(counts.variance == 1)
    let estimate = try #require(counts.meanEstimate)
    #expect((estimate.low - 1.864632).magnitude < 1e-5)
    #expect((estimate.high - 3.135368).magnitude < 1e-5)
  }

  @Test("The interval of a mean does not leave the scale")
  func cut() throws {
    let estimate = try #require(try counts(1, 0, 0, 0, 1).meanEstimate)
    #expect((estimate.low, estimate.value, estimate.high) == (0, 2, 4))
  }

  @Test("7 of 10 at level 3 or above is 39.7 to 89.2 % by Wilson")
  func wilson() throws {
    // (0.7 + 3.841459/20)/1.3841459 ± 1.959964/1.3841459·√(0.021 + 3.841459/400)
    let share = try #require(try counts(1, 1, 1, 4, 3).highShare)
    #expect(share.value.isAbout(0.7))
    #expect(share.low.isAbout(0.396778))
    #expect(share.high.isAbout(0.892209))
  }

  @Test("None of 12 is 0 to 24.2 % by Wilson, and all of 12 is 75.8 to 100 %")
  func wilsonAtTheEnds() throws {
    let none = try #require(try counts(12, 0, 0, 0, 0).highShare)
    #expect(none.low == 0 && none.value == 0 && none.high.isAbout(0.242494))
    let all = try #require(try counts(12, 0, 0, 0, 0).lowShare)
    #expect(all.low.isAbout(0.757506) && all.value == 1 && all.high == 1)
  }

  @Test("A percentile rank counts half of those at the same level, from n = 30 on")
  func rank() throws {
    // 12 of 30 below level 2 and 6 at it: (12 + 3)/30.
    let counts = try counts(6, 6, 6, 6, 6)
    #expect(counts.percentileRank(of: 2) == 50)
    #expect(counts.percentileRank(of: 2.5) == 60)
    #expect(counts.percentileRank(of: 0) == 10)
    let fewer = try BenchmarksTests.counts(5, 6, 6, 6, 6)
    #expect(fewer.percentileRank(of: 2) == nil)
  }
}
