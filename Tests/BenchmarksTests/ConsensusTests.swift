import Benchmarks
import TestSupport
import Testing

@Suite("Consensus")
struct ConsensusTests {
  @Test("Quartiles two levels apart are divided")
  func range() throws {
    // n = 13: quartiles x₃ = 2 and x₉ = 4; the low tail has less than a quarter.
    #expect(try counts(2, 0, 7, 0, 4).consensus == .divided)
    // One fewer at 4: h = 8.25 between x₈ = 2 and x₉ = 4 is 2.5, half a level from 2.
    #expect(try counts(2, 0, 7, 0, 3).consensus != .divided)
  }

  @Test("A quarter in both tails is divided, even where all stand within one level of the median")
  func tails() throws {
    // Quartiles 1.75 and 2.25, all within ±1: consensus, were the tails not tested first.
    #expect(try counts(0, 3, 6, 3, 0).consensus == .divided)
    // One person fewer in a tail: 3 of 13 is below a quarter.
    #expect(try counts(0, 3, 7, 3, 0).consensus == .agreed)
  }

  @Test("Three quarters within one level of the median are consensus, exactly three quarters too")
  func agreed() throws {
    #expect(try counts(0, 1, 8, 3, 0).consensus == .agreed)
    // Median 2, quartiles 2: 9 of 12 within ±1.
    #expect(try counts(3, 0, 9, 0, 0).consensus == .agreed)
    #expect(try counts(0, 0, 0, 12, 0).consensus == .agreed)
  }

  @Test("What is neither is scattered")
  func scattered() throws {
    // 0 0 2 2 2 2 3 3 3 4 4 4: quartiles 2 and 3.25, the low tail 2 of 12.
    #expect(try counts(2, 0, 4, 3, 3).consensus == .scattered)
  }

  @Test("A median between two levels reaches one level to both sides")
  func between() throws {
    // Median 2.5: levels 2 and 3 lie within ±1, 1 and 4 do not; quartiles 2 and 3.
    #expect(try counts(0, 1, 5, 5, 1).consensus == .agreed)
  }

  @Test("Each verdict follows from its definition", arguments: UInt64(0)..<300)
  func definition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts = try randomCounts(using: &random)
    let people = counts.levels.enumerated().flatMap { Array(repeating: Double($0.offset), count: $0.element) }
    let quartiles = try #require(counts.quartiles)
    let share = { (isIn: (Double) -> Bool) in Double(people.filter(isIn).count) / Double(people.count) }
    let expected: Consensus =
      if quartiles.upper - quartiles.lower >= 2 || (share { $0 <= 1 } >= 0.25 && share { $0 >= 3 } >= 0.25) {
        .divided
      } else if share({ ($0 - quartiles.median).magnitude <= 1 }) >= 0.75 && quartiles.upper - quartiles.lower <= 1 {
        .agreed
      } else { .scattered }
    #expect(counts.consensus == expected, "\(counts.levels)")
  }
}
