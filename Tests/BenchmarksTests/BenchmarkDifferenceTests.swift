import Questionnaire
import Scoring
import TestSupport
import Testing
import Words

@testable import Benchmarks

@Suite("Two measured benchmarks side by side")
struct BenchmarkDifferenceTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try questionnaireWithSuccess() }

  private func benchmark(_ id: BenchmarkID, _ items: [ItemID: [Int]]) throws -> Benchmark {
    let rule = try #require(GroupRule(minimum: 5))
    let counts = try items.mapValues { levels in
      let rest = try #require(LevelCounts(levels))
      return try #require(MeasuredCounts(successful: .zero, lessSuccessful: .zero, rest: rest, under: rule))
    }
    let text = LocalizedText(de: "\(id)", en: "\(id)")
    return Benchmark(
      id: id, version: "1.0.0", questionnaire: questionnaire.id, title: text,
      source: Source(citation: text, year: 2026, n: 30), note: text,
      measurement: Measurement(rule: rule, success: "erfolg.gesamt", counts: counts))
  }

  private func isClose(_ one: Double, _ other: Double, by error: Double = 1e-6) -> Bool {
    (one - other).magnitude < error
  }

  @Test(
    "The difference is the second mean less the first, its interval that of Welch with half a response at each level")
  func interval() throws {
    // Means 21/12 and 31/12; the rest computed apart by numerical integration of the density.
    let difference = try BenchmarkDifference(
      benchmark("a", ["f.a": [2, 3, 4, 2, 1]]), benchmark("b", ["f.a": [0, 2, 3, 5, 2]]), of: questionnaire)
    let entry = try #require(difference.entries.first)
    #expect(isClose(entry.difference.value, 5.0 / 6) && isClose(entry.error, 0.484_322_105))
    #expect(isClose(entry.difference.low, -0.172_003, by: 2e-5) && isClose(entry.difference.high, 1.838_670, by: 2e-5))
    #expect(isClose(entry.p, 0.099_576_16) && entry.adjustedP == entry.p && !entry.isClear)
  }

  @Test("The smallest p counts for all items, the next for one less (Holm), so one clear item of two stays clear")
  func holm() throws {
    let difference = try BenchmarkDifference(
      benchmark("a", ["f.a": [2, 3, 4, 2, 1], "f.b": [10, 8, 4, 2, 1]]),
      benchmark("b", ["f.a": [0, 2, 3, 5, 2], "f.b": [1, 2, 5, 9, 8]]), of: questionnaire)
    let (first, second) = (try #require(difference.entries.first), try #require(difference.entries.last))
    #expect(isClose(second.p, 2.151_029e-6, by: 1e-9) && isClose(second.adjustedP, 2 * 2.151_029e-6, by: 1e-9))
    #expect(isClose(first.adjustedP, 0.099_576_16))
    #expect(second.isClear && !first.isClear)
    // All items moving together: (0,8333 + 1,8)/2 ± 1,96 · (0,48432 + 0,33425)/2.
    let mean = try #require(difference.mean())
    #expect(
      isClose(mean.difference.value, 1.316_667) && isClose(mean.difference.low, 0.514_478, by: 1e-5) && mean.isClear)
  }

  @Test("Equal counts differ by nothing, and nothing is claimed")
  func equal() throws {
    let difference = try BenchmarkDifference(
      benchmark("a", ["f.a": [4, 4, 4, 4, 4], "f.b": [1, 1, 1, 1, 1]]), benchmark("b", ["f.a": [4, 4, 4, 4, 4]]),
      of: questionnaire)
    let entry = try #require(difference.entries.first)
    #expect(entry.difference.value == 0 && entry.p == 1 && !entry.isClear && difference.entries.count == 1)
    #expect(difference.onlyFirst == ["f.b"] && difference.onlySecond.isEmpty)
  }

  @Test("Guide values are no survey: with one that is not measured nothing is compared, and a file not with itself")
  func refused() throws {
    let measured = try benchmark("a", ["f.a": [2, 3, 4, 2, 1]])
    let text = LocalizedText(de: "x", en: "x")
    let coded = Benchmark(
      id: "coded", version: "1.0.0", questionnaire: questionnaire.id, basis: .coded, title: text,
      source: Source(citation: text, year: 2012, n: 306), note: text,
      values: ["f.a": BenchmarkValue(levels: ReferenceLevel(target: 3, contrast: 1, strength: .explicit))])
    #expect(throws: BenchmarkError.notComparable("coded", .coded, "a", .measured)) {
      try BenchmarkDifference(coded, measured, of: questionnaire)
    }
    #expect(throws: BenchmarkError.notComparable("a", .measured, "coded", .coded)) {
      try BenchmarkDifference(measured, coded, of: questionnaire)
    }
    #expect(throws: BenchmarkError.nothingToCompare("a", "b")) {
      try BenchmarkDifference(measured, try benchmark("b", ["f.a": [2, 3, 4, 2, 1]]), of: questionnaire)
    }
    #expect(throws: BenchmarkError.nothingInCommon("a", "b")) {
      try BenchmarkDifference(measured, try benchmark("b", ["f.b": [2, 3, 4, 2, 1]]), of: questionnaire)
    }
  }

  @Test("What is said of a file and itself, and of kinds of files, is about comparing, in words")
  func words() {
    let itself = BenchmarkError.nothingToCompare("a", "a").explanation
    #expect(itself.german.contains("mit sich selbst") && itself.english.contains("with itself"))
    let kinds = BenchmarkError.notComparable("a", .coded, "b", .target).explanation
    #expect(kinds.german.contains("„a“ enthält Richtwerte, „b“ ein eigenes Ziel") && !kinds.german.contains("coded"))
    #expect(kinds.english.contains("“a” holds guide values, “b” a target") && !kinds.english.contains("kind:"))
  }

  @Test(
    "The tails of t are those of numerical integration",
    arguments: [
      (2.0, 10.0, 0.073_388_034_8), (1, 1, 0.5), (12.706_205, 1, 0.05), (5, 3.7, 0.009_163_967_6),
      (0.3, 1000, 0.764_239_504), (3.5, 40, 0.001_157_706_6), (0, 7, 1), (-2, 10, 0.073_388_034_8),
    ])
  func tails(t: Double, degrees: Double, expected: Double) {
    #expect((StudentT.twoSidedTail(of: t, degreesOfFreedom: degrees) - expected).magnitude < 1e-8)
  }
}

@Suite("Whom a measured benchmark is about")
struct FieldworkTests {
  @Test("A note is a sentence of its own before the program's, however it ends")
  func note() throws {
    let text = LocalizedText(de: "Die Gruppen.", en: "The groups.")
    let benchmark = Benchmark(
      id: "a", version: "1.0.0", questionnaire: "muster", title: text,
      source: Source(citation: text, year: 2026, n: 30), note: text,
      measurement: Measurement(rule: .standard, success: "erfolg.gesamt", counts: [:]))
    for (note, expected) in [
      ("Frühjahr", "Frühjahr. Die Gruppen."), ("Frühjahr.", "Frühjahr. Die Gruppen."), ("Wer? ", "Wer? Die Gruppen."),
      ("Nur „Handwerk.“", "Nur „Handwerk.“ Die Gruppen."), ("(Frühjahr)", "(Frühjahr). Die Gruppen."),
      ("Und so weiter …", "Und so weiter … Die Gruppen."),
    ] {
      var words = BenchmarkWords()
      words.note = LocalizedText(de: note, en: note)
      #expect(benchmark.described(by: words).note.german == expected)
    }
  }

  @Test("Frames of several surveys are put together without their full stops, and not where no file has room")
  func frames() {
    let frame = { (text: String) in Fieldwork(frame: LocalizedText(de: text, en: text)) }
    #expect(
      Fieldwork.of([frame("Handwerk in A."), frame("Handwerk in B.")]).frame?.german == "Handwerk in A; Handwerk in B")
    let long = (0..<10).map { frame(String(repeating: "\($0)", count: 200)) }
    #expect(Fieldwork.of(long).frame == nil && Fieldwork.of(Array(long.prefix(4))).frame != nil)
  }

  @Test("A response rate needs both numbers, and no more answers than were asked")
  func rate() {
    #expect(Fieldwork(asked: 480).responseRate(of: 120) == 0.25)
    #expect(Fieldwork(asked: 100).responseRate(of: 120) == nil && Fieldwork().responseRate(of: 120) == nil)
    #expect(Fieldwork(asked: 480).responseRate(of: nil) == nil)
  }

  @Test("Merged surveys keep what is known of each; one that people chose to answer makes all of it so")
  func merged() {
    let text = { (name: String) in LocalizedText(de: name, en: name) }
    let north = Fieldwork(frame: text("Nord"), from: "2026-03-01", to: "2026-04-01", asked: 100, selection: .random)
    let south = Fieldwork(frame: text("Süd"), from: "2026-02-01", to: "2026-03-15", asked: 50, selection: .selfSelected)
    #expect(
      Fieldwork.of([north, south])
        == Fieldwork(
          frame: text("Nord; Süd"), from: "2026-02-01", to: "2026-04-01", asked: 150, selection: .selfSelected))
    #expect(Fieldwork.of([north, north]).frame == text("Nord"))
    #expect(Fieldwork.of([north, .unknown]) == .unknown)
    #expect(Fieldwork.of([south, .unknown]) == Fieldwork(selection: .selfSelected))
  }
}
