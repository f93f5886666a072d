import Benchmarks
import Questionnaire
import Scoring
import Testing
import Words

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
    #expect(klein.items.map(\.id.rawValue) == ["kultur.a", "kultur.b", "offen.c", "offen.erfolg"])
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
    #expect(traits.isCore && traits.weight == 1.5)
    #expect(traits.steps[from: .lowest]?.text.english == "Step 0.")
    #expect(item.hint?.german == "Eine Regel genügt.")
    let step = try #require(traits.steps[from: .lowest])
    #expect(step.time == .week && step.template?.rawValue == "vorlage")
    #expect(step.text(for: .management).german == "Ihr Schritt 0.")
    #expect(step.text(for: .colleague).german == "Schritt 0." && step.text(for: nil).german == "Schritt 0.")
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
    #expect(choice.allowsSeveral && choice.isChecklist && choice.options.count == 2)
    #expect(items[1].topic?.rawValue == "ziele" && items[0].topic == nil)
    #expect(items[3].preset.map(\.rawValue) == ["1"])
    #expect(items[5].scored == nil)
  }

  @Test("Scales of fewer levels are read with their anchors and steps")
  func fewLevels() throws {
    let items = try questionnaire("wenige-stufen.yaml").items
    #expect(items.map { $0.levels.map(\.rawValue) } == [[0, 4], [0, 2, 4], [0, 3, 4], [0, 2, 4], [0, 1, 4]])
    for item in items where item.scored != nil {
      #expect(item.scored?.steps.levels == item.levels.dropLast())
      for level in Level.allCases where !item.levels.contains(level) {
        #expect(item.anchor(of: level, in: .german) == nil)
      }
    }
    #expect(items[3].level(of: .share(29.9)) == .lowest && items[3].level(of: .share(30))?.rawValue == 2)
    let (step, to) = try #require(items[1].step(from: 1))
    #expect(step.text.german == "Schritt 0." && to.rawValue == 2)
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
    #expect(outcome.verdicts[0].reasons[0].when?.sectors.map(\.rawValue) == ["handel"])
    #expect(outcome.advice.first?.ranks.map(\.english) == ["First", "Then"])
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
    #expect(benchmark.statements.map(\.row) == [1, 2] && benchmark.statements[0].text.english == "Row one.")
    #expect(benchmark.values.values.compactMap(\.levels.strength).sorted() == [.explicit, .own])
    #expect(benchmark.source.n == 306)
    #expect(benchmark.source.citation == LocalizedText(de: "Muster (2012): Studie", en: "Muster (2012): study"))
    #expect(benchmark.published.first?.source.citation == LocalizedText(de: "Delphi 2012", en: "Delphi 2012"))
    #expect(benchmark.published(for: a).map(\.id.rawValue) == ["zahl-2012"])
    #expect(benchmark.published.first?.source.n == nil)
    // What earlier files call “expert” is our own addition.
    let b = try #require(ItemID("kultur.b"))
    #expect(benchmark.values[b]?.levels.basis == .own)
    let text = try Fixture.text("Valid/klein-vergleich.yaml").replacing("strength: expert", with: "strength: own")
    #expect(Fixture.benchmark(Array(text.utf8)).value == benchmark)
  }

  @Test("A benchmark of kind target has levels that the company wants to reach, and nothing else")
  func target() throws {
    let reading = Fixture.benchmark(try Fixture.bytes("Valid/klein-ziel.yaml"))
    #expect(reading.findings.isEmpty, "\(Fixture.list(reading.findings))")
    let benchmark = try #require(reading.value)
    #expect(benchmark.basis == .target)
    #expect(benchmark.reference.values.map(\.target).sorted() == [2, 4])
    #expect(benchmark.reference.values.allSatisfy { $0.basis == .target && $0.lessSuccessful == nil })
  }

  @Test("A measured benchmark is read with its counts, from which its values follow")
  func measured() throws {
    let reading = Fixture.benchmark(try Fixture.bytes("Valid/klein-gemessen.yaml"))
    #expect(reading.findings.isEmpty, "\(Fixture.list(reading.findings))")
    let benchmark = try #require(reading.value)
    let measurement = try #require(benchmark.measurement)
    let (a, b) = (try #require(ItemID("kultur.a")), try #require(ItemID("kultur.b")))
    #expect(benchmark.basis == .measured)
    #expect(measurement.rule == .standard && measurement.success.rawValue == "offen.erfolg")
    #expect(measurement.counts[a]?.rest.levels == [1, 3, 5, 2, 0])
    #expect(measurement.counts[b]?.whole.n == 28)
    // Means 30/12 and 14/12.
    let levels = try #require(benchmark.values[a]?.levels)
    #expect(levels.target == 2.5 && levels.contrast == 14.0 / 12 && levels.strength == nil)
    // The only item with two groups stands for itself: 16/12.
    #expect(levels.measured.map { abs($0.shrunk.result - 4.0 / 3) < 1e-12 } == true)
    #expect(benchmark.values[b] == nil)
  }

  @Test("A measured benchmark that is written is read as the same, without a finding")
  func written() throws {
    let klein = try questionnaire("klein.yaml")
    let benchmark = try #require(Fixture.benchmark(try Fixture.bytes("Valid/klein-gemessen.yaml")).value)
    let text = try #require(BenchmarkWriter.text(of: benchmark, in: klein))
    let reading = Fixture.benchmark(Array(text.utf8))
    #expect(reading.findings.isEmpty, "\(Fixture.list(reading.findings))\n\(text)")
    #expect(reading.value == benchmark)
    #expect(text.contains("\nid: klein-gemessen\n"))
    let coded = try #require(Fixture.benchmark(try Fixture.bytes("Valid/klein-vergleich.yaml")).value)
    #expect(BenchmarkWriter.text(of: coded, in: klein) == nil)
  }

  @Test("As many as may be counted are written and read back; more are not written")
  func largest() throws {
    let klein = try questionnaire("klein.yaml")
    let benchmark = try #require(Fixture.benchmark(try Fixture.bytes("Valid/klein-gemessen.yaml")).value)
    let item = try #require(ItemID("kultur.a"))
    for extra in [0, 1] {
      let counts = try #require(LevelCounts([LevelCounts.most / 2 + extra, LevelCounts.most / 2, 0, 0, 0]))
      var groups = SuccessGroups(success: try #require(benchmark.measurement?.success))
      let rest = GroupCounts(people: counts.n, items: [item: counts])
      groups = try #require(
        groups.adding(
          SuccessGroups(success: groups.success, successful: GroupCounts(), lessSuccessful: GroupCounts(), rest: rest)))
      let derive = {
        try Benchmark.derived(
          id: try #require(BenchmarkID("viele")), from: groups, of: klein, year: 2026, under: .standard,
          isWholeShown: false)
      }
      if extra > 0 {
        #expect(throws: BenchmarkError.tooMany(LevelCounts.most + 1)) { try derive() }
        continue
      }
      let written = try derive()
      let reading = Fixture.benchmark(Array(try #require(BenchmarkWriter.text(of: written, in: klein)).utf8))
      // That the other question has no value is worth no more than a word.
      #expect(reading.findings.count == 1, "\(Fixture.list(reading.findings))")
      #expect(reading.value?.measurement?.counts[item]?.whole == counts && reading.value?.source.n == LevelCounts.most)
      #expect(throws: BenchmarkError.impossibleYear(2206)) {
        try Benchmark.derived(
          id: try #require(BenchmarkID("a")), from: groups, of: klein, year: 2206, under: .standard, isWholeShown: false
        )
      }
      #expect(throws: BenchmarkError.tooMany(2 * LevelCounts.most)) {
        let other = try Benchmark.derived(
          id: try #require(BenchmarkID("a")), from: try #require(groups.adding(SuccessGroups(success: groups.success))),
          of: klein, year: 2025,
          under: try #require(GroupRule(minimum: 12)), isWholeShown: false)
        return try Benchmark.merged(id: try #require(BenchmarkID("b")), [written, other], of: klein)
      }
    }
  }

  @Test(
    "An id that YAML would take for something else is written so that it stays an id", arguments: ["y", "2026", "1.2"])
  func trap(name: String) throws {
    let klein = try questionnaire("klein.yaml")
    let read = try #require(Fixture.benchmark(try Fixture.bytes("Valid/klein-gemessen.yaml")).value)
    let benchmark = Benchmark(
      id: try #require(BenchmarkID(name)), version: read.version, questionnaire: read.questionnaire, title: read.title,
      source: read.source, note: read.note, measurement: try #require(read.measurement))
    let text = try #require(BenchmarkWriter.text(of: benchmark, in: klein))
    #expect(Fixture.benchmark(Array(text.utf8)).value == benchmark)
  }

  @Test("A derived benchmark is a file without a finding, whatever stands in the questionnaire's texts")
  func derived() throws {
    let text = try Fixture.text("Valid/klein.yaml").replacing(
      #"title: { de: "Erfolg", en: "Success" }"#, with: #"title: { de: "Mit \"Zitat\" \\ und: #", en: "Ja: [no]" }"#)
    let klein = try #require(QuestionnaireReader.read(Array(text.utf8), file: "klein").value)
    var groups = SuccessGroups(success: try #require(ItemID("offen.erfolg")))
    let (a, success) = (try #require(ItemID("kultur.a")), groups.success)
    let date = try #require(CalendarDate("2026-11-24"))
    for number in 0..<40 {
      let (level, rating) = (try #require(Level(number % 5)), try #require(Level(number % 4)))
      groups.count(
        AnswerSheet(
          questionnaire: klein.id, version: klein.version, date: date,
          answers: [a: Answer(.level(level)), success: Answer(.level(rating))]), in: klein)
    }
    let id = try #require(BenchmarkID("gruppe"))
    let rule = try #require(GroupRule(minimum: 10))
    let benchmark = try Benchmark.derived(id: id, from: groups, of: klein, year: 2026, under: rule, isWholeShown: true)
    #expect(benchmark.values.count == 1)
    let file = try #require(BenchmarkWriter.text(of: benchmark, in: klein))
    let reading = Fixture.benchmark(Array(file.utf8))
    #expect(reading.findings.map(\.severity) == [.warning], "\(Fixture.list(reading.findings))")
    #expect(reading.findings.first?.message(in: .english).contains("kultur.b") == true)
    #expect(reading.value == benchmark)
  }

  @Test("A benchmark of a questionnaire with errors is not compared but says so")
  func brokenQuestionnaire() throws {
    let reading = BenchmarkReader.read(try Fixture.bytes("Valid/klein-vergleich.yaml"), file: "b") { _, _ in .broken }
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
