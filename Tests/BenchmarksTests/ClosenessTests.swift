import Benchmarks
import TestSupport
import Testing

@Suite("How far apart a group is")
struct ClosenessTests {
  @Test("Two camps need a quarter in both tails, exactly a quarter too, and a middle rarer than half of either")
  func camps() throws {
    // n = 12: 3 are a quarter; the middle has 1, twice of which is below 3.
    #expect(try counts(3, 0, 1, 0, 8).closeness == .twoCamps)
    // n = 13: 3 are less than a quarter.
    #expect(try counts(3, 0, 1, 0, 9).closeness == .wide)
    // Twice 2 is not below 4, though it is below 6.
    #expect(try counts(2, 2, 2, 3, 3).closeness == .wide)
    #expect(try counts(2, 3, 2, 3, 3).closeness == .twoCamps)
  }

  @Test("A room with one peak in the middle is no two camps (case S10)")
  func onePeak() throws {
    // n = 20: tails 6 and 6 of 20, the middle 8. Quartiles 1 and 3, of which 2 within one level: 4 + 8 + 4 = 80 %.
    #expect(try counts(2, 4, 8, 4, 2).closeness == .wide)
    // Quartiles 1.75 and 2.25, all within one level of the median.
    #expect(try counts(0, 3, 6, 3, 0).closeness == .close)
  }

  @Test("Two camps come before close together, even at a median between them")
  func order() throws {
    // 6 at 1, 6 at 3: median 2, quartiles 1 and 3; all within one level.
    #expect(try counts(0, 6, 0, 6, 0).closeness == .twoCamps)
  }

  @Test("Three quarters within one level of the median are close together, exactly three quarters too")
  func agreed() throws {
    #expect(try counts(0, 1, 8, 3, 0).closeness == .close)
    // Median 2, quartiles 2: 9 of 12 within ±1.
    #expect(try counts(3, 0, 9, 0, 0).closeness == .close)
    #expect(try counts(0, 0, 0, 12, 0).closeness == .close)
  }

  @Test("What is neither is far apart")
  func scattered() throws {
    // 0 0 2 2 2 2 3 3 3 4 4 4: quartiles 2 and 3.25, the low tail 2 of 12.
    #expect(try counts(2, 0, 4, 3, 3).closeness == .wide)
  }

  @Test("A median between two levels reaches one level to both sides")
  func between() throws {
    // Median 2.5: levels 2 and 3 lie within ±1, 1 and 4 do not; quartiles 2 and 3.
    #expect(try counts(0, 1, 5, 5, 1).closeness == .close)
  }

  @Test("Each verdict follows from its definition", arguments: UInt64(0)..<300)
  func definition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts = try randomCounts(using: &random)
    let people = counts.levels.enumerated().flatMap { Array(repeating: Double($0.offset), count: $0.element) }
    let quartiles = try #require(counts.quartiles)
    let number = { (isIn: (Double) -> Bool) in Double(people.filter(isIn).count) }
    let share = { (isIn: (Double) -> Bool) in number(isIn) / Double(people.count) }
    let middle = number { $0 == 2 }
    let isCamp = { (isIn: (Double) -> Bool) in share(isIn) >= 0.25 && middle * 2 < number(isIn) }
    let expected: Closeness =
      if isCamp({ $0 <= 1 }) && isCamp({ $0 >= 3 }) {
        .twoCamps
      } else if share({ ($0 - quartiles.median).magnitude <= 1 }) >= 0.75 && quartiles.upper - quartiles.lower <= 1 {
        .close
      } else { .wide }
    #expect(counts.closeness == expected, "\(counts.levels)")
  }
}
