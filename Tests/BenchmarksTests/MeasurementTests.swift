import Benchmarks
import Questionnaire
import Scoring
import TestSupport
import Testing
import Words

@Suite("Measured benchmarks")
struct MeasurementTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try questionnaireWithSuccess() }

  /// People with this self-rated success and these levels of `f.a`; `f.b` is left open.
  private func groups(_ people: [(success: Level?, levels: [Int])]) throws -> SuccessGroups {
    var groups = SuccessGroups(success: "erfolg.gesamt")
    for (success, levels) in people {
      for (level, count) in levels.enumerated() {
        for _ in 0..<count {
          var responses: [ItemID: Response] = ["f.a": .level(try #require(Level(level)))]
          if let success { responses["erfolg.gesamt"] = .level(success) }
          groups.count(Sample.sheet(for: questionnaire, responses), in: questionnaire)
        }
      }
    }
    return groups
  }

  private func benchmark(_ groups: SuccessGroups, minimum: Int = 11, isWholeShown: Bool = false) throws -> Benchmark {
    try Benchmark.derived(
      id: "gruppe", from: groups, of: questionnaire, year: 2026, under: try #require(GroupRule(minimum: minimum)),
      isWholeShown: isWholeShown)
  }

  @Test("Level 3 and 4 are successful, 0 and 1 less so, 2 and no rating neither")
  func split() throws {
    let groups = try groups(
      [
        (4, [0, 0, 0, 0, 1]), (3, [0, 0, 0, 1, 0]), (2, [0, 0, 1, 0, 0]), (1, [0, 1, 0, 0, 0]), (0, [1, 0, 0, 0, 0]),
      ]
        + [(nil, [0, 0, 2, 0, 0])])
    #expect(groups.successful["f.a"].levels == [0, 0, 0, 1, 1])
    #expect(groups.lessSuccessful["f.a"].levels == [1, 1, 0, 0, 0])
    #expect(groups.rest["f.a"].levels == [0, 0, 3, 0, 0])
    #expect(groups.whole.people == 7)
  }

  @Test("The short form does not ask for success, so that all are the rest")
  func short() {
    var groups = SuccessGroups(success: "erfolg.gesamt")
    groups.count(
      Sample.sheet(for: questionnaire, form: .short, ["f.a": .level(1), "erfolg.gesamt": .level(4)]), in: questionnaire)
    #expect(groups.rest.people == 1)
  }

  @Test("Target, contrast and shares follow from the counts; a single item is not drawn to a mean")
  func values() throws {
    let benchmark = try benchmark(try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 3, 1, 0])]))
    let levels = try #require(benchmark.values["f.a"]?.levels)
    #expect(levels.target == 2.5)
    #expect(levels.lessSuccessful.isAbout(14.0 / 12))
    #expect(levels.measured?.shrunk.operation == .positivePart(2.5 - 14.0 / 12))
    #expect(levels.measured?.shares == MeasuredDifference.Shares(mastered: 0.5, top: 2.0 / 12))
    #expect(levels.strength == nil)
    #expect(benchmark.basis == .measured && benchmark.source.n == 24)
    #expect(benchmark.values["f.b"] == nil)
    #expect(benchmark.values["f.a"]?.counts?.whole.levels == [3, 7, 7, 5, 2])
  }

  @Test("Every figure of the worked example of docs/method.md is what the program computes")
  func workedExample() throws {
    let successful = try counts(0, 2, 4, 4, 2)
    #expect(successful.quartiles.map { [$0.lower, $0.median, $0.upper] } == [2, 2.5, 3])
    let share = try #require(successful.highShare)
    #expect((share.low - 0.254).magnitude < 5e-4 && share.value == 0.5 && (share.high - 0.746).magnitude < 5e-4)
    #expect(successful.closeness == .wide)
    let benchmark = try benchmark(try groups([(4, successful.levels), (1, [3, 5, 3, 1, 0])]))
    let values = Values(["f.a": .level(1)], in: questionnaire, form: .full, against: benchmark.reference)
    let gap = try #require(values.gaps.first)
    #expect(gap.gap == 1.5)
    // Δ̂ = 4/3, and the only dimension is the Engpass: 1.5 · 4/3 · 1 · 2
    #expect(gap.priority.isAbout(4))
    #expect(benchmark.values["f.a"]?.levels.measured?.shares?.mastered == 0.5)
  }

  @Test("A difference below 0 counts as none")
  func noDifference() throws {
    let benchmark = try benchmark(try groups([(4, [3, 5, 3, 1, 0]), (1, [0, 2, 4, 4, 2])]))
    #expect(benchmark.values["f.a"]?.levels.support == 0)
  }

  @Test("Where a group is below k, all are put together; below k in all, nothing is passed on")
  func small() throws {
    let few = try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 2, 0, 0])])
    let counts = try #require(try benchmark(few).measurement?.counts["f.a"])
    #expect(!counts.hasGroups && counts.reference == nil)
    #expect(counts.rest.levels == [3, 7, 6, 4, 2])
    #expect(try benchmark(few).values.isEmpty)
    #expect(try benchmark(few, minimum: 10).values.count == 1)
    let error = try #require(throws: BenchmarkError.self) {
      try benchmark(try groups([(4, [2, 2, 2, 2, 2])]))
    }
    #expect(error == .tooFewResponses(10, minimum: 11))
  }

  @Test("A small rest is left out, and hidden among all where counts of all are shown elsewhere")
  func smallRest() throws {
    let groups = try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 3, 1, 0]), (2, [0, 0, 3, 0, 0])])
    let alone = try #require(try benchmark(groups).measurement?.counts["f.a"])
    #expect(alone.hasGroups && alone.rest == .zero)
    let beside = try #require(try benchmark(groups, isWholeShown: true).measurement?.counts["f.a"])
    #expect(!beside.hasGroups && beside.whole.n == 27)
  }

  @Test("A group that is all at one level is not given away: each of them would be known")
  func oneLevel() throws {
    // As in a file of the version before: twelve successful, all at level 2.
    let split = try groups([(4, [0, 0, 12, 0, 0]), (1, [3, 5, 3, 1, 0])])
    let counts = try #require(try benchmark(split).measurement?.counts["f.a"])
    #expect(!counts.hasGroups && counts.rest.levels == [3, 5, 15, 1, 0])
    let rest = try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 3, 1, 0]), (2, [0, 0, 12, 0, 0])])
    #expect(try benchmark(rest).measurement?.counts["f.a"]?.rest == .zero)
    let whole = try #require(try benchmark(rest, isWholeShown: true).measurement?.counts["f.a"])
    #expect(!whole.hasGroups && whole.whole.n == 36)
    #expect(throws: BenchmarkError.tooFewResponses(12, minimum: 11)) {
      try benchmark(try groups([(nil, [0, 0, 12, 0, 0])]))
    }
  }

  @Test("Merging does not pass on a group that is all at one level in a file of an earlier version")
  func mergingOneLevel() throws {
    let former = try #require(
      MeasuredCounts(
        successful: try counts(0, 0, 12, 0, 0), lessSuccessful: try counts(3, 5, 3, 1, 0), rest: .zero,
        under: .standard))
    let file = Benchmark(
      id: "alt", version: "1.0.0", questionnaire: questionnaire.id, title: "Alt",
      source: try benchmark(try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 3, 1, 0])])).source, note: "Alt",
      measurement: Measurement(rule: .standard, success: "erfolg.gesamt", counts: ["f.a": former]))
    let merged = try #require(try Benchmark.merged(id: "x", [file], of: questionnaire).measurement?.counts["f.a"])
    #expect(!merged.hasGroups && merged.whole.levels == [3, 5, 15, 1, 0])
  }

  @Test("Groups below k cannot be made into a measured value by hand")
  func invalid() throws {
    let (large, small) = (try counts(0, 5, 6, 0, 0), try counts(0, 5, 5, 0, 0))
    let make = { (a: LevelCounts, b: LevelCounts, c: LevelCounts) in
      MeasuredCounts(successful: a, lessSuccessful: b, rest: c, under: .standard)
    }
    #expect(make(large, large, .zero) != nil && make(.zero, .zero, large) != nil && make(large, large, large) != nil)
    #expect(make(large, small, large) == nil && make(large, .zero, large) == nil && make(large, large, small) == nil)
    #expect(make(.zero, .zero, .zero) == nil)
  }

  @Test("Merging sums exactly: derived from two rooms, or from both at once, is the same", arguments: UInt64(0)..<60)
  func merging(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let five = try counts(1, 1, 1, 1, 1)
    let rooms = try (0..<3).map { _ in
      try groups([4, 1, 2].map { success in (success, (five + (try randomCounts(most: 9, using: &random))).levels) })
    }
    let both = try #require(rooms[0].adding(rooms[1])?.adding(rooms[2]))
    #expect(both.whole.people == rooms.reduce(0) { $0 + $1.whole.people })
    let parts = try rooms.map { try benchmark($0, minimum: 5) }
    let merged = try Benchmark.merged(id: "gruppe", parts, of: questionnaire)
    #expect(merged == (try benchmark(both, minimum: 5)))
  }

  @Test("Merging keeps the smallest k, and loses no one even where groups were too small in one file")
  func mergingSmall() throws {
    let split = try benchmark(try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 3, 1, 0])]))
    let whole = try benchmark(try groups([(4, [0, 0, 0, 3, 3])]), minimum: 5)
    let merged = try #require(try Benchmark.merged(id: "x", [split, whole], of: questionnaire).measurement)
    #expect(merged.rule.minimum == 5)
    #expect(merged.counts["f.a"]?.whole.n == 30)
    #expect(merged.counts["f.a"]?.successful.n == 12)
  }

  @Test("What does not belong together is not merged")
  func mergingFaults() throws {
    let one = try benchmark(try groups([(4, [0, 2, 4, 4, 2]), (1, [3, 5, 3, 1, 0])]))
    let merge = { (benchmarks: [Benchmark]) in try Benchmark.merged(id: "x", benchmarks, of: questionnaire) }
    #expect(throws: BenchmarkError.nothingToMerge) { try merge([]) }
    #expect(throws: BenchmarkError.sameTwice("gruppe", "gruppe")) { try merge([one, one]) }
    let coded = Benchmark(
      id: "studie", version: "1.0.0", questionnaire: "muster", basis: .coded, title: "Studie", source: one.source,
      note: "", values: [:])
    #expect(throws: BenchmarkError.notMeasured("studie")) { try merge([one, coded]) }
    let other = try #require(one.measurement).adding(
      Measurement(rule: .standard, success: "erfolg.ziele", counts: [:]))
    #expect(other == nil)
  }

  @Test(
    "Errors are told in both languages",
    arguments: [
      BenchmarkError.tooFewResponses(3, minimum: 11), .nothingToMerge, .notMeasured("a"),
      .anotherQuestionnaire("a", "b", expected: "c"), .anotherSuccessItem("a", "e.f"), .sameTwice("a", "b"),
    ])
  func errors(error: BenchmarkError) {
    #expect(error.explanation.german != error.explanation.english)
    #expect(error.explanation.german.hasSuffix(".") && error.explanation.english.hasSuffix("."))
  }
}
