import Benchmarks
import TestSupport
import Testing

/// What must hold for every group; each case can be run again by its seed.
@Suite("Properties of groups")
struct GroupPropertyTests {
  private static let seeds: Range<UInt64> = 0..<300

  @Test("Adding is associative and commutative, and no one is neutral", arguments: seeds)
  func adding(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (a, b) = (try randomCounts(using: &random), try randomCounts(using: &random))
    let c = try #require(LevelCounts([0, 1, 0, 2, 0], dontKnow: 2, notApplicable: 1, unanswered: 4))
    #expect((a + b) + c == a + (b + c))
    #expect(a + b == b + a)
    #expect(a + .zero == a)
    #expect((a + b + c).n == a.n + b.n + c.n)
    #expect([a, b, c].total.asked == a.asked + b.asked + c.asked)
  }

  @Test("Quartiles enclose the median and stay on the scale; half is on either side", arguments: seeds)
  func quartiles(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts = try randomCounts(using: &random)
    let quartiles = try #require(counts.quartiles)
    #expect(0 <= quartiles.lower && quartiles.upper <= 4)
    #expect(quartiles.lower <= quartiles.median && quartiles.median <= quartiles.upper)
    let below = counts.levels.enumerated().filter { Double($0.offset) < quartiles.median }.map(\.element)
    #expect(2 * below.reduce(0, +) <= counts.n)
  }

  @Test("Intervals enclose their figure and narrow when the group is multiplied", arguments: seeds)
  func intervals(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts = try randomCounts(using: &random)
    let twice = counts + counts
    for (one, two, most) in [
      (counts.highShare, twice.highShare, 1), (counts.lowShare, twice.lowShare, 1),
      (counts.meanEstimate, twice.meanEstimate, 4),
    ] {
      guard let one, let two else { continue }
      #expect(0 <= one.low && one.low <= one.value && one.value <= one.high && one.high <= Double(most))
      #expect(two.value == one.value)
      #expect(two.high - two.low <= one.high - one.low + 1e-12)
    }
  }

  @Test("The percentile rank rises with the level", arguments: seeds)
  func rank(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let counts = try randomCounts(using: &random)
    let ranks = stride(from: 0.0, through: 4, by: 0.5).compactMap { counts.percentileRank(of: $0) }
    #expect(ranks.isEmpty == (counts.n < 30))
    for (low, high) in zip(ranks, ranks.dropFirst()) { #expect(low <= high) }
    #expect(ranks.allSatisfy { (0...100).contains($0) })
  }
}
