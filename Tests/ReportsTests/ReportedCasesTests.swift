import Benchmarks
import Explanations
import Foundation
import Questionnaire
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import Words

/// What companies were told wrongly before, as JSON and explanations say it now; figures by hand.
@Suite("Cases from reports, as they are told")
struct ReportedCasesTests {
  /// Two fields of one dimension with a core question each; `f.a` and `f.b`, `g.a` and `g.b`.
  private func questionnaire(outcome: Outcome? = nil) throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["f", "g"]], breadth: "f",
      items: [
        Sample.levelItem(id: "f.a", field: "f", core: true), Sample.levelItem(id: "f.b", field: "f"),
        Sample.levelItem(id: "g.a", field: "g", core: true), Sample.levelItem(id: "g.b", field: "g"),
        Sample.choiceItem(id: "p.wo", section: "profil", several: true),
        Sample.ratingItem(id: "p.erfolg", section: "profil"),
      ], outcome: outcome)
  }

  private func report(
    _ responses: [ItemID: Response], benchmark: Benchmark? = nil, in questionnaire: Questionnaire
  ) -> GapReport {
    GapReport(
      sheet: Sample.sheet(for: questionnaire, responses), questionnaire: questionnaire, benchmark: benchmark,
      programVersion: "0.1.0")
  }

  private func json(_ report: GapReport) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(ValuesJSON.render(report).utf8))
    return try #require(object as? [String: Any])
  }

  private func dimension(_ json: [String: Any]) throws -> [String: Any] {
    try #require((json["dimensions"] as? [String: Any])?["d"] as? [String: Any])
  }

  private func text(_ subject: Explanation.Subject, _ report: GapReport) -> String {
    flat(Explanation.text(of: subject, in: report, language: .german, width: 200))
  }

  /// Everyone of a group at these levels of all questions, with this success.
  private func measured(
    _ levels: [(level: Level, count: Int)], success: Level, into groups: inout SuccessGroups,
    in questionnaire: Questionnaire, without left: Set<ItemID> = []
  ) {
    for (level, count) in levels {
      for _ in 0..<count {
        var responses: [ItemID: Response] = ["p.erfolg": .level(success)]
        for item in questionnaire.items where item.scored != nil && !left.contains(item.id) {
          responses[item.id] = .level(level)
        }
        groups.count(Sample.sheet(for: questionnaire, responses), in: questionnaire)
      }
    }
  }

  private func benchmark(_ groups: SuccessGroups, of questionnaire: Questionnaire) throws -> Benchmark {
    try Benchmark.derived(
      id: "gruppe", from: groups, of: questionnaire, year: 2026, under: try #require(GroupRule(minimum: 5)),
      isWholeShown: false)
  }

  @Test("D1: who ticked nothing has no say in what is chosen")
  func chosen() throws {
    let questionnaire = try questionnaire(
      outcome: Outcome(
        verdicts: [
          Verdict(id: "da", tone: .go, title: "Da", text: "Text", when: .chosen("p.wo", "o0")),
          Verdict(id: "fort", tone: .wait, title: "Fort", text: "Text", when: nil),
        ], stepCount: 3))
    let sheets = ([["o0", "o1"], [], []] as [Set<OptionID>]).map {
      Sample.sheet(for: questionnaire, ["p.wo": .options($0)])
    }
    let joint = GapReport(
      ReportInput(
        sheets[0], others: Array(sheets.dropFirst()), questionnaire: questionnaire, benchmark: nil,
        programVersion: "0.1.0"))
    #expect(joint.verdict?.verdict.id == "da")
    #expect(text(.verdict, joint).contains("Ergebnis: Da"))
    // Nobody has said anything: the verdict hangs on that question, and says so.
    let open = report([:], in: questionnaire)
    let whole = try JSONSerialization.jsonObject(with: Data(JSONReport.render(open).utf8)) as? [String: Any]
    #expect((whole?["openVerdict"] as? [String: Any])?["item"] as? String == "p.wo")
    #expect(whole?["verdict"] is NSNull)
    #expect(text(.verdict, open).contains("Noch eine Frage offen: Titel p.wo"))
  }

  @Test("D2: levels of several people keep their quarters, so that the printed arithmetic holds")
  func quarters() throws {
    let questionnaire = try questionnaire()
    let coded = Benchmark.sample(
      for: questionnaire, levels: ["f.a": ReferenceLevel(target: 4, contrast: 1, strength: .explicit)])
    let sheets = ([(.management, 4), (.colleague, 1), (.colleague, 2)] as [(Perspective, Level)]).map {
      Sample.sheet(for: questionnaire, perspective: $0, ["f.a": .level($1)])
    }
    let joint = GapReport(
      ReportInput(
        sheets[0], others: Array(sheets.dropFirst()), questionnaire: questionnaire, benchmark: coded,
        programVersion: "0.1.0"))
    // Colleagues 1.5; the company (4 + 1.5)/2 = 2.75; the gap 1.25
    let item = text(.item("f.a"), joint)
    #expect(item.contains("1 × 2,75 = 2,75") && item.contains("4 − 2,75 = 1,25"))
    #expect(!item.contains("2,8"))
    #expect(text(.people, joint).contains("mittlerer Unterschied der Mediane 2,5"))
  }

  @Test("D5: without stages no output has one")
  func noStages() throws {
    let questionnaire = try questionnaire(
      outcome: Outcome(verdicts: [Verdict(id: "a", tone: .go, title: "A", text: "Text", when: nil)], stepCount: 3))
    let report = report(["f.a": .level(4), "f.b": .level(4), "g.a": .level(4), "g.b": .level(4)], in: questionnaire)
    let json = try json(report)
    #expect(json["stage"] is NSNull && json["plan"] is NSNull)
    #expect(try dimension(json)["stage"] is NSNull)
    #expect(try dimension(json)["value"] as? Double == 100)
    #expect(text(.plan, report).contains("keine Reifestufen"))
    #expect(!CSVReport.render(report, language: .german).contains("Verankert"))
  }

  @Test("D6: intermediate results have four significant digits")
  func digits() throws {
    let derivation = try #require(Derivation.value([Derivation.Term(item: "f.a", weight: 0.01, level: 2.52)]))
    let text = flat(Arithmetic(language: .english).text(of: derivation))
    // 0.0252 / 0.04 = 0.63
    #expect(text == "0.01 × 2.52 /(4 × 0.01) × 100 = 0.0252 /0.04 × 100 = 63")
    #expect(PrintedArithmetic(in: text, .english).faults.isEmpty)
  }

  @Test("S3: all 0 against groups that do not differ is no 100 per cent, but cannot be told apart")
  func indistinct() throws {
    let questionnaire = try questionnaire()
    var groups = SuccessGroups(success: "p.erfolg")
    measured([(1, 3), (3, 3)], success: 4, into: &groups, in: questionnaire)
    measured([(2, 4), (3, 4)], success: 0, into: &groups, in: questionnaire)
    let report = report(
      ["f.a": .level(0), "f.b": .level(0), "g.a": .level(0), "g.b": .level(0)],
      benchmark: try benchmark(groups, of: questionnaire), in: questionnaire)
    let position = try #require(try dimension(json(report))["position"] as? [String: Any])
    #expect(position["word"] as? String == "indistinct" && position["percent"] is NSNull)
    #expect(text(.dimension("d"), report).contains("der Abstand ist größer: nein"))
  }

  @Test("S3: where the benchmark lacks questions, the value over the shared ones stands beside it")
  func shared() throws {
    let questionnaire = try questionnaire()
    var groups = SuccessGroups(success: "p.erfolg")
    measured([(3, 10), (4, 10)], success: 4, into: &groups, in: questionnaire, without: ["g.b"])
    measured([(0, 10), (1, 10)], success: 0, into: &groups, in: questionnaire, without: ["g.b"])
    let report = report(
      ["f.a": .level(1), "f.b": .level(1), "g.a": .level(2), "g.b": .level(4)],
      benchmark: try benchmark(groups, of: questionnaire), in: questionnaire)
    let own = try dimension(json(report))
    // f 25, g (2 + 4)/8 = 75: 50; over the shared ones g 50: 37.5
    #expect(own["value"] as? Double == 50)
    let guide = try #require(own["guide"] as? [String: Any])
    #expect(guide["company"] as? Double == 37.5 && guide["of"] as? Double == 3 && guide["own"] as? Double == 0)
    // ◆ 87.5, ◇ 12.5: (37.5 − 12.5)/75
    let position = try #require(own["position"] as? [String: Any])
    #expect(position["word"] as? String == "between")
    #expect(abs((position["percent"] as? Double ?? 0) - 100.0 / 3) < 1e-9)
    let explained = text(.dimension("d"), report)
    #expect(explained.contains("nicht der Wert oben") && explained.contains("(37,5 − 12,5) /(87,5 − 12,5) × 100"))
  }

  @Test("S4: a gap begins at half a level, and the drawn difference gives it a priority")
  func measuredGaps() throws {
    let questionnaire = try questionnaire()
    var groups = SuccessGroups(success: "p.erfolg")
    measured([(3, 9), (4, 3)], success: 4, into: &groups, in: questionnaire)
    measured([(1, 9), (2, 3)], success: 0, into: &groups, in: questionnaire)
    // T = 3.25: gaps 2.25, 0.25 (none), 1.25, 3.25
    let report = report(
      ["f.a": .level(1), "f.b": .level(3), "g.a": .level(2), "g.b": .level(0)],
      benchmark: try benchmark(groups, of: questionnaire), in: questionnaire)
    let gaps = try #require(try json(report)["gaps"] as? [[String: Any]])
    #expect(gaps.compactMap { $0["item"] as? String } == ["g.b", "f.a", "g.a"])
    // All differences are 2: Δ̂ = 2; the dimension is the Engpass: 3.25 · 2 · 1 · 2 = 13
    #expect(gaps.compactMap { $0["priority"] as? Double }.map { ($0 * 1000).rounded() } == [13000, 9000, 5000])
    #expect(gaps.allSatisfy { $0["basis"] as? String == "measured" && $0["support"] is NSNull })
    #expect(text(.item("f.b"), report).contains("3,25 − 3 = 0,25: Abstand unter ½"))
    #expect(text(.item("f.a"), report).contains("zum Mittel aller Fragen gezogen: max(0; 2 + "))
  }

  @Test("S5: one core question unknown leaves the stage open, and the plan asks")
  func coreUnknown() throws {
    let questionnaire = try questionnaire()
    let report = report(
      ["f.a": .dontKnow, "f.b": .level(4), "g.a": .level(4), "g.b": .level(4)], in: questionnaire)
    let json = try json(report)
    let stage = try #require(json["stage"] as? [String: Any])
    // f 50 to 100, the dimension 75 to 100: with f.a at 0 the gate holds it at stage 1.
    #expect(stage["low"] as? Double == 1 && stage["high"] as? Double == 4 && stage["answered"] as? Double == 4)
    #expect(json["decides"] as? [String] == ["f.a"])
    // Coverage (½ + 1)/2 = 0.75: there is a value.
    #expect(try dimension(json)["value"] as? Double == 100)
    let plan = try #require(json["plan"] as? [String: Any])
    #expect(plan["goal"] is NSNull)
    let leg = try #require((plan["legs"] as? [[String: Any]])?.first)
    #expect(leg["clarify"] as? [String] == ["f.a"] && (leg["steps"] as? [Any])?.isEmpty == true)
    let explained = text(.verdict, report)
    #expect(explained.contains("1–4") && explained.contains("Entscheidet Titel f.a"))
    #expect(text(.plan, report).contains("Zuerst klären Titel f.a"))
  }

  @Test("S6: an unknown answer that changes nothing leaves the stage as it is")
  func settled() throws {
    let questionnaire = try questionnaire()
    let report = report(
      ["f.a": .level(4), "f.b": .dontKnow, "g.a": .level(4), "g.b": .level(4)], in: questionnaire)
    let json = try json(report)
    // f 50 to 100, the dimension 75 to 100: stage 4 either way.
    let stage = try #require(json["stage"] as? [String: Any])
    #expect(stage["low"] as? Double == 4 && stage["high"] as? Double == 4)
    #expect((json["decides"] as? [Any])?.isEmpty == true)
    #expect(json["least"] as? [String] == ["d"])
    #expect(text(.dimension("d"), report).contains("Reifestufe 4 Verankert"))
  }

  @Test("S9: depth cannot fall when a company gets better, and what is expected comes from shares")
  func depth() throws {
    let questionnaire = try questionnaire()
    var groups = SuccessGroups(success: "p.erfolg")
    // Of ten successful five stand at 4 and five at 0: the mean is 2, expected breadth and depth of two areas 1.
    measured([(4, 5), (0, 5)], success: 4, into: &groups, in: questionnaire)
    measured([(0, 5), (1, 5)], success: 0, into: &groups, in: questionnaire)
    let benchmark = try benchmark(groups, of: questionnaire)
    for (level, breadth) in [(2, 1), (3, 2)] as [(Level, Double)] {
      let report = report(["f.a": .level(4), "f.b": .level(level)], benchmark: benchmark, in: questionnaire)
      let json = try json(report)
      let (broad, deep) = (json["breadth"] as? [String: Any], json["depth"] as? [String: Any])
      #expect(broad?["own"] as? Double == breadth && broad?["expected"] as? Double == 1)
      #expect(deep?["own"] as? Double == 1 && deep?["expected"] as? Double == 1 && deep?["of"] as? Double == 2)
      #expect(text(.field("f"), report).contains("Summe ihrer Anteile: 0,5 + 0,5 = 1"))
    }
  }
}

extension Benchmark {
  /// A coded benchmark of these levels.
  fileprivate static func sample(for questionnaire: Questionnaire, levels: [ItemID: ReferenceLevel]) -> Benchmark {
    Benchmark(
      id: "muster", version: "1.0.0", questionnaire: questionnaire.id, basis: .coded, title: "Muster",
      source: Source(citation: "Muster", year: 2012, n: 306), note: "Hinweis",
      values: levels.mapValues { BenchmarkValue(levels: $0) })
  }
}
