import Benchmarks
import Questionnaire
import Scoring
import Testing

@testable import Catalog

@Suite("Reading")
struct ReadingTests {
  private func questionnaire(_ name: String) throws -> Questionnaire {
    let reading = QuestionnaireReader.read(try Fixture.bytes("Valid/\(name)"), file: name)
    #expect(reading.findings.isEmpty, "\(Fixture.list(reading.findings))")
    return try #require(reading.value)
  }

  @Test("The smallest questionnaire is read without a finding")
  func smallest() throws {
    let klein = try questionnaire("klein.yaml")
    #expect(klein.id.rawValue == "klein")
    #expect(klein.items.map(\.id.rawValue) == ["kultur.a", "kultur.b", "offen.c"])
    #expect(klein.minutes == [.full: 1])
    #expect(!klein.hasShortForm)
    #expect(klein.outcome == nil)
    #expect(klein.defaultBenchmark == nil)
  }

  @Test("Every key of the head arrives")
  func head() throws {
    let all = try questionnaire("alle-typen.yaml")
    #expect(all.version == Version("2.10.0"))
    #expect(
      all.about == LocalizedText(de: "Jeder Typ einmal, über zwei Zeilen.", en: "Every type once, over two lines."))
    #expect(all.minutes == [.full: 10, .short: 3])
    #expect(all.defaultBenchmark == "studie")
    #expect(all.company.sizes.map(\.id.rawValue) == ["1", "250+"])
    #expect(all.company.sectors.map(\.label.english) == ["Trade"])
    #expect(all.dimensions.first?.fields.first?.hasBreadth == true)
    #expect(all.sections.map(\.title.german) == ["Zum Schluss"])
  }

  @Test("Every key of an item arrives")
  func item() throws {
    let item = try #require(try questionnaire("alle-typen.yaml").items.first)
    #expect(item.isInShortForm && item.allowsNotApplicable)
    #expect(item.meaning == 2)
    #expect(item.basis == [1, 12])
    #expect(item.why?.german == "Weil es hilft.")
    let traits = try #require(item.scored)
    #expect(traits.isCore && traits.weight == 1.5 && traits.effort == 3)
    #expect(traits.steps[from: .lowest]?.english == "Step 0.")
    #expect(item.anchor(of: .highest, in: .german) == "Anker 4.")
  }

  @Test("Every type is read with its tables")
  func types() throws {
    let items = try questionnaire("alle-typen.yaml").items
    guard case .single(let single) = items[1].kind, case .multiple(let multiple) = items[2].kind,
      case .share(let share) = items[3].kind, case .choice(let choice) = items[4].kind,
      case .level = items[5].kind, case .text = items[6].kind
    else {
      Issue.record("The types differ from the file")
      return
    }
    #expect(single.entries.map(\.level.rawValue) == [0, 1, 1, 2, 3, 4])
    #expect(multiple.entries.map(\.counts) == [true, true, true, true, true, false, false])
    #expect(Level.allCases.map { multiple.bounds[$0] } == [0, 1, 2, 3, 5])
    #expect(Level.allCases.map { share.bounds[$0] } == [0, 5, 15, 30, 50.5])
    #expect(choice.allowsSeveral && choice.options.count == 2)
    #expect(items[5].scored == nil)
  }

  @Test("The outcome is read with its conditions")
  func outcome() throws {
    let outcome = try #require(try questionnaire("alle-typen.yaml").outcome)
    let stufe = try #require(ItemID("kultur.stufe"))
    let eine = try #require(ItemID("kultur.eine"))
    let option = try #require(OptionID("o2"))
    let one = try #require(Level(1))
    #expect(
      outcome.verdicts[0].when
        == .any([.atMost(stufe, .lowest), .all([.atLeast(eine, one), .not(.chosen(eine, option))])]))
    #expect(outcome.verdicts.map(\.tone) == [.wait, .go])
    #expect(outcome.verdicts[0].reasons.count == 1)
    #expect(outcome.verdicts[0].steps.first?.when == nil)
    #expect(outcome.stepCount == 2)
    #expect(outcome.advice.first?.most == 1)
    #expect(outcome.advice.first?.entries.first?.text.german == "Genau hier.")
  }

  @Test("A benchmark is read with its values and figures")
  func benchmark() throws {
    let reading = Fixture.benchmark(try Fixture.bytes("Valid/klein-vergleich.yaml"))
    #expect(reading.findings.isEmpty, "\(Fixture.list(reading.findings))")
    let benchmark = try #require(reading.value)
    let a = try #require(ItemID("kultur.a"))
    let value = try #require(benchmark.values[a])
    #expect(value.levels == ReferenceLevel(target: 4, contrast: 1, strength: .explicit))
    #expect(value.rows == [1, 2])
    #expect(benchmark.source.n == 306)
    #expect(benchmark.source.citation == LocalizedText(de: "Muster (2012): Studie", en: "Muster (2012): study"))
    #expect(benchmark.published.first?.source.citation == LocalizedText(de: "Delphi 2012", en: "Delphi 2012"))
    #expect(benchmark.published(for: a).map(\.id) == ["zahl-2012"])
    #expect(benchmark.published.first?.source.n == nil)
  }

  @Test("A measured benchmark takes means and has no strength")
  func measured() throws {
    var text = try Fixture.text("Valid/klein-vergleich.yaml")
    for (old, new) in [
      ("kind: coded", "kind: measured"), ("    rows: [1, 2]\n    strength: explicit\n", ""),
      ("    rows: []\n    strength: expert\n", ""), ("successful: 4", "successful: 2.75"),
    ] { text = text.replacing(old, with: new, maxReplacements: 1) }
    let reading = Fixture.benchmark(Array(text.utf8))
    #expect(reading.findings.isEmpty, "\(Fixture.list(reading.findings))")
    let a = try #require(ItemID("kultur.a"))
    #expect(reading.value?.values[a]?.levels == ReferenceLevel(target: 2.75, contrast: 1, strength: nil))
  }

  @Test("A benchmark of a questionnaire with errors is not compared but says so")
  func brokenQuestionnaire() throws {
    let reading = BenchmarkReader.read(try Fixture.bytes("Valid/klein-vergleich.yaml"), file: "b") { _ in .broken }
    #expect(reading.value != nil)
    #expect(reading.findings.map(\.severity) == [.warning])
  }

  @Test("Windows line ends read like others")
  func carriageReturns() throws {
    let text = try Fixture.text("Valid/alle-typen.yaml").replacing("\n", with: "\r\n")
    #expect(QuestionnaireReader.read(Array(text.utf8), file: "f").findings.isEmpty)
  }

  @Test("A default benchmark that is not known is a warning")
  func unknownBenchmark() throws {
    let reading = QuestionnaireReader.read(
      try Fixture.bytes("Valid/alle-typen.yaml"), file: "f", knownBenchmarks: ["studien"])
    #expect(reading.value != nil)
    #expect(reading.findings.map { $0.message(in: .english) }.first?.contains("Did you mean “studien”?") == true)
  }

  @Test("Lines of a finding are as compilers write them")
  func formatted() {
    let finding = Finding(
      file: "a.yaml", position: Position(line: 3, column: 7), severity: .warning,
      explanation: LocalizedText(de: "Zu lang.", en: "Too long."),
      suggestion: LocalizedText(de: "Kürzen Sie.", en: "Shorten it."))
    #expect(finding.formatted(in: .german) == "a.yaml:3:7: Warnung: Zu lang. Kürzen Sie.")
    #expect(finding.formatted(in: .english) == "a.yaml:3:7: warning: Too long. Shorten it.")
  }
}
