import Benchmarks
import Questionnaire
import Scoring
import TestSupport
import Testing

@Suite("Measured differences draw each other to their mean (method §6)")
struct SharedDifferencesTests {
  /// The benchmark values of items `f.a`, `f.b`, … with these counts of both groups.
  private func values(_ rows: [(ItemID, [Int], [Int])]) throws -> [ItemID: ReferenceLevel] {
    let rule = try #require(GroupRule(minimum: 5))
    var counts: [ItemID: MeasuredCounts] = [:]
    for (item, successful, lessSuccessful) in rows {
      let (successful, lessSuccessful) = (
        try #require(LevelCounts(successful)), try #require(LevelCounts(lessSuccessful))
      )
      counts[item] = MeasuredCounts(
        successful: successful, lessSuccessful: lessSuccessful, rest: .zero, under: rule)
    }
    let measurement = Measurement(rule: rule, success: "erfolg.gesamt", counts: counts)
    return Benchmark(
      id: "gruppe", version: "1.0.0", questionnaire: "muster", title: "Gruppe",
      source: Source(citation: "Quelle", year: 2026, n: nil), note: "", measurement: measurement
    ).reference
  }

  @Test("Each is drawn to the mean as far as chance may be behind it; the example of docs/method.md")
  func example() throws {
    // d: 5/2 − 7/6 = 4/3, 5/2 − 3/2 = 1, 3/2 − 7/6 = 1/3; d̄ = 8/9; variance (16 + 1 + 25)/81/2 = 7/27
    // v with ½ more at each level, by 13.5. f.a: (101 − 35²/14.5)/13.5 = 1.223499, (41 − 19²/14.5)/13.5 = 1.192848,
    // f.b: (93 − 35²/14.5)/13.5 = (45 − 23²/14.5)/13.5 = 0.630907,
    // f.c: counts 2.5, 4.5, 4.5, 2.5, 0.5: (53 − 23²/14.5)/13.5 = 1.223499, 1.192848
    // se²: 2.416347/12 = 0.201362, 1.261814/12 = 0.105151, 0.201362; mean 0.169292; τ² = 0.259259 − 0.169292
    // Δ̂: 8/9 + 0.089967/0.291330 · 4/9 = 1.026141; 8/9 + 0.089967/0.195118 · 1/9 = 0.940121; … · (−5/9) = 0.717324
    let values = try values([
      ("f.a", [0, 2, 4, 4, 2], [3, 5, 3, 1, 0]), ("f.b", [0, 0, 6, 6, 0], [0, 6, 6, 0, 0]),
      ("f.c", [2, 4, 4, 2, 0], [3, 5, 3, 1, 0]),
    ])
    #expect(values["f.a"]?.support.isAbout(1.0261406072) == true)
    #expect(values["f.b"]?.support.isAbout(0.9401212121) == true)
    #expect(values["f.c"]?.support.isAbout(0.7173242410) == true)
    #expect(values["f.a"]?.measured?.error.isAbout(0.2013622818.squareRoot()) == true)
    guard case .shrunk(let own, let mean, let spread, let error) = values["f.a"]?.measured?.shrunk.operation else {
      Issue.record("not shrunk")
      return
    }
    #expect(own.isAbout(4.0 / 3) && mean.isAbout(8.0 / 9))
    #expect(spread.isAbout(0.0899673620) && error.isAbout(0.2013622818))
  }

  @Test("Below three items each stands for itself, and what is below 0 counts as 0")
  func few() throws {
    let values = try values([
      ("f.a", [0, 2, 4, 4, 2], [3, 5, 3, 1, 0]), ("f.b", [3, 5, 3, 1, 0], [0, 2, 4, 4, 2]),
    ])
    #expect(values["f.a"]?.support.isAbout(4.0 / 3) == true)
    #expect(values["f.b"]?.support == 0)
  }

  @Test("Items without two groups have no say")
  func withoutGroups() throws {
    let measurement = Measurement(
      rule: .standard, success: "erfolg.gesamt",
      counts: [
        "f.a": try #require(
          MeasuredCounts(successful: .zero, lessSuccessful: .zero, rest: counts(3, 3, 3, 3, 3), under: .standard))
      ])
    let benchmark = Benchmark(
      id: "gruppe", version: "1.0.0", questionnaire: "muster", title: "Gruppe",
      source: Source(citation: "Quelle", year: 2026, n: nil), note: "", measurement: measurement)
    #expect(benchmark.values.isEmpty)
  }

  @Test("Half a response is added at used levels only: fitted to yes and no, two levels are")
  func usedLevels() throws {
    // S: 2 at 0, 8 at 4; L: 6 and 4. Padded 2.5 and 8.5: mean 34/11; v = 16 · 2.5 · 8.5/11/10; L 6.5 and 4.5: 16 · 6.5 ·
    // 4.5/11/10. se² = (3.090909 + 4.254545)/10 = 0.734545. With all five levels the middle ones make it smaller.
    let counts = try #require(
      MeasuredCounts(
        successful: counts(2, 0, 0, 0, 8), lessSuccessful: counts(6, 0, 0, 0, 4), rest: .zero,
        under: GroupRule(minimum: 5) ?? .standard))
    let benchmark = Benchmark(
      id: "gruppe", version: "1.0.0", questionnaire: "muster", title: "Gruppe",
      source: Source(citation: "Quelle", year: 2026, n: nil), note: "",
      measurement: Measurement(rule: .standard, success: "erfolg.gesamt", counts: ["f.a": counts]))
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.a", field: "f", levels: [0, 4]), Sample.levelItem(id: "f.b", field: "f"),
      ])
    let error = try #require(benchmark.fitted(to: questionnaire).reference["f.a"]?.measured?.error)
    #expect((error * error).isAbout(0.7345454545))
    #expect(try #require(benchmark.reference["f.a"]?.measured?.error) < error)
  }

  @Test("Where all differences are noise, all count alike, and the largest gap is the first (case S4)")
  func noise() throws {
    // 17 and 13 people: τ² = 0, so that Δ̂ = d̄ = 0.554896 for every item; the lower end had left 20 of 22 gaps at 0.
    let reference = try values(MixedCase.rows.map { ($0.item, $0.successful, $0.lessSuccessful) })
    #expect(reference.count == MixedCase.rows.count)
    #expect(reference.values.allSatisfy { $0.support.isAbout(0.5548960369) })
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]], items: try MixedCase.rows.map { try Sample.levelItem(id: $0.item, field: "f") })
    let levels = MixedCase.rows.compactMap { row in row.level.map { (row.item, Rating.level(Double($0))) } }
    let values = Values(
      Dictionary(uniqueKeysWithValues: levels), in: questionnaire, form: .full, against: reference)
    let gaps = values.gaps
    #expect(gaps.allSatisfy { $0.gap >= 0.5 && $0.priority > 0 })
    #expect(gaps.first?.gap == gaps.map(\.gap).max())
    #expect(zip(gaps, gaps.dropFirst()).allSatisfy { $0.gap >= $1.gap - 1e-9 })
  }
}
