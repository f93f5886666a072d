import Benchmarks
import Questionnaire
import TestSupport
import Testing

@Suite("Reliability")
struct ReliabilityTests {
  private static let items: [ItemID] = ["f.a", "f.b", "f.c"]
  private static let people: [[Level]] = [[0, 1, 0], [1, 1, 2], [2, 2, 2], [3, 2, 3], [4, 4, 3]]

  private static func levels(of person: [Level]) -> [ItemID: Level] {
    Dictionary(uniqueKeysWithValues: zip(items, person))
  }

  /// Each of the five people `times` times.
  private static func sums(times: Int) -> ReliabilitySums {
    var sums = ReliabilitySums(items: items)
    for _ in 0..<times { for person in people { sums.count(levels(of: person)) } }
    return sums
  }

  @Test("α of three items is what it is by hand")
  func alpha() throws {
    // Variances (·1/n) 2, 1.2 and 1.2; totals 1 4 6 8 11 with 11.6: α = 3/2·(1 − 4.4/11.6) = 27/29.
    // Without a: totals 1 3 4 5 7 with 4: 2·(1 − 2.4/4) = 0.8. Without b: 0 3 4 6 7 with 6: 2·(1 − 3.2/6) = 14/15.
    // Without c: 1 2 4 5 8 with 6: the same.
    let reliability = try #require(Reliability(Self.sums(times: 6)))
    #expect(reliability.n == 30)
    #expect(reliability.alpha.isAbout(27.0 / 29))
    #expect(reliability.without.map(\.item) == Self.items)
    #expect(zip(reliability.without, [0.8, 14.0 / 15, 14.0 / 15]).allSatisfy { $0.alpha.isAbout($1) })
  }

  @Test("Below 30 complete answers there is none")
  func tooFew() {
    var sums = Self.sums(times: 5)
    for _ in 0..<20 { sums.count(["f.a": 4, "f.b": 0]) }
    #expect(sums.n == 25 && sums.incomplete == 20)
    #expect(Reliability(sums) == nil)
  }

  @Test("Where all totals are the same, or there is one item, there is none")
  func undefined() {
    var sums = ReliabilitySums(items: ["f.a", "f.b"])
    for number in 0..<40 { sums.count(number % 2 == 0 ? ["f.a": 1, "f.b": 3] : ["f.a": 3, "f.b": 1]) }
    #expect(Reliability(sums) == nil)
    var single = ReliabilitySums(items: ["f.a"])
    for number in 0..<40 { single.count(["f.a": number % 2 == 0 ? 1 : 3]) }
    #expect(Reliability(single) == nil)
  }

  @Test("Sums of two rooms add up to those of both, and not to those of other items")
  func adding() {
    #expect(Self.sums(times: 2).adding(Self.sums(times: 4)) == Self.sums(times: 6))
    #expect(Self.sums(times: 1).adding(ReliabilitySums(items: ["f.a", "f.b"])) == nil)
  }

  @Test("A dimension has its scored items in the form, and sheets count as they are answered")
  func dimension() throws {
    let questionnaire = try Sample.small()
    let dimension = try #require(questionnaire.dimensions.first)
    #expect(ReliabilitySums(dimension, in: questionnaire, form: .short).items == ["fachwissen.a", "qualifizierung.a"])
    var sums = ReliabilitySums(dimension, in: questionnaire, form: .full)
    #expect(sums.items.count == 4)
    let complete = Dictionary(uniqueKeysWithValues: sums.items.map { ($0, Response.level(2)) })
    sums.count(Sample.sheet(for: questionnaire, complete), in: questionnaire)
    sums.count(
      Sample.sheet(for: questionnaire, complete.merging(["fachwissen.b": .notApplicable]) { $1 }), in: questionnaire)
    #expect(sums.n == 1 && sums.incomplete == 1)
  }
}
