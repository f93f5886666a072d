import Benchmarks
import Reports
import Testing
import Words

@Suite("Groups in words")
struct MeasuredTextTests {
  private func counts(_ levels: [Int]) throws -> LevelCounts { try #require(LevelCounts(levels)) }

  @Test("A group is told with median, quartiles and n, in both languages")
  func group() throws {
    // 12 at 1 1 2 2 2 2 3 3 3 4 4 4: the quartiles are 2 and 3.25, the median 2.5.
    let counts = try counts([0, 2, 4, 3, 3])
    #expect(
      MeasuredText.group(counts, under: .standard, in: .german) == "Median\u{A0}2,5, Quartile\u{A0}2–3,25, n = 12")
    #expect(
      MeasuredText.group(counts, under: .standard, in: .english) == "median\u{A0}2.5, quartiles\u{A0}2–3.25, n = 12")
  }

  @Test("What may not be shown is not told: nothing below k, the median alone where all agree")
  func withheld() throws {
    #expect(MeasuredText.group(try counts([0, 2, 4, 3, 1]), under: .standard, in: .german) == nil)
    #expect(MeasuredText.group(try counts([0, 0, 0, 12, 0]), under: .standard, in: .german) == "Median\u{A0}3")
  }

  @Test("Groups that are not there are left out")
  func groups() throws {
    let rest = try #require(
      MeasuredCounts(successful: .zero, lessSuccessful: .zero, rest: try counts([0, 6, 6, 0, 0]), under: .standard))
    #expect(
      MeasuredText.groups(rest, under: .standard, in: .german)
        == "zusammen: Median\u{A0}1,5, Quartile\u{A0}1–2, n = 12")
  }
}
