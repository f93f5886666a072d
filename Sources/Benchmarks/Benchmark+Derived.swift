package import Questionnaire
package import Words

extension Benchmark {
  /// A measured benchmark from people's answers (method §9).
  ///
  /// Throws `tooFewResponses` when no item has k levels.
  ///
  /// - Parameters:
  ///   - year: when they answered; the latest year where there are several.
  ///   - isWholeShown: whether counts of all these people are shown elsewhere, see `MeasuredCounts`.
  package static func derived(
    id: BenchmarkID, from groups: SuccessGroups, of questionnaire: Questionnaire, year: Int, under rule: GroupRule,
    isWholeShown: Bool
  ) throws(BenchmarkError) -> Benchmark {
    let people = groups.whole.people
    let counted = groups.measurement(under: rule, isWholeShown: isWholeShown)
    let measurement = Measurement(
      rule: counted.rule, success: counted.success, questionnaireVersion: questionnaire.version, counts: counted.counts)
    guard !measurement.counts.isEmpty else { throw .tooFewResponses(people, minimum: rule.minimum) }
    return try measured(
      id: id, measurement, of: questionnaire, people: people, year: year,
      fieldwork: Fieldwork(selection: .selfSelected))
  }

  /// A measured benchmark out of what was released of a room: counts of everyone, without groups by success.
  ///
  /// Items at which everyone chose the same level are left out, as only their median may be shown. Throws
  /// `tooFewResponses` when nothing is left.
  ///
  /// - Parameters:
  ///   - success: the item that splits the groups of the benchmarks with which it can be merged.
  ///   - people: how many were in the room.
  ///   - title: what the workshop was called.
  ///   - date: its day.
  ///   - version: the version of the questionnaire that the room answered.
  package static func derived(
    id: BenchmarkID, from releases: [ItemID: GroupRelease], success: ItemID, of questionnaire: Questionnaire,
    people: Int, title: String, date: CalendarDate, version: Version, under rule: GroupRule
  ) throws(BenchmarkError) -> Benchmark {
    let counts = releases.compactMapValues { release in
      release.figures.flatMap {
        MeasuredCounts(folding: .zero, .zero, $0.counts, under: rule, isWholeShown: true)
      }
    }
    guard !counts.isEmpty else { throw .tooFewResponses(people, minimum: rule.minimum) }
    // Who left the pool may still be in a picture.
    let all = counts.values.map(\.whole.n).reduce(people, max)
    let measurement = Measurement(rule: rule, success: success, questionnaireVersion: version, counts: counts)
    let (german, english) = ("\(date.formatted(in: .german))", "\(date.formatted(in: .english))")
    return Benchmark(
      id: id, version: .first, questionnaire: questionnaire.id,
      title: LocalizedText(de: "Workshop \(german)", en: "Workshop \(english)"),
      source: Source(
        citation: LocalizedText(
          de: "Workshop „\(title)“ am \(german): \(questionnaire.title.german)",
          en: "Workshop “\(title)” on \(english): \(questionnaire.title.english)"), year: date.year, n: all,
        method: LocalizedText(
          de: "Abstimmung im Raum mit reifegrad, keine Zufallsauswahl",
          en: "votes in a room with reifegrad, not a random sample"),
        fieldwork: Fieldwork(from: date, to: date, selection: .selfSelected)),
      note: LocalizedText(
        de: "Aus den Abstimmungen eines Workshops berechnet, nur Anzahlen aus Gruppen von mindestens \(rule.minimum) "
          + "Antworten. Nach dem Erfolg wurde im Raum nicht gefragt; über Erfolgreiche und weniger Erfolgreiche sagt die "
          + "Datei deshalb nichts.",
        en: "Computed from the votes of a workshop, only counts of groups of at least \(rule.minimum) responses. The "
          + "room was not asked about success; so the file says nothing of successful and less successful people."),
      measurement: measurement)
  }

  /// One measured benchmark from several, whose counts it sums exactly; their people must not overlap (method §9).
  ///
  /// Throws when one is not measured or does not belong to the others.
  ///
  /// - Parameter files: what each is called, as several may have the same id; their ids where there are none.
  package static func merged(
    id: BenchmarkID, _ benchmarks: [Benchmark], named files: [String] = [], of questionnaire: Questionnaire
  ) throws(BenchmarkError) -> Benchmark {
    var sum: Measurement?
    var people = 0
    let names = files.isEmpty ? benchmarks.map(\.id.rawValue) : files.map(\.shownSafely)
    for (index, (benchmark, name)) in zip(benchmarks, names).enumerated() {
      guard let own = benchmark.measurement else { throw .notMeasured(name) }
      guard benchmark.questionnaire == questionnaire.id else {
        throw .anotherQuestionnaire(name, benchmark.questionnaire, expected: questionnaire.id)
      }
      if let twin = benchmarks[..<index].firstIndex(where: { $0.measurement == own }) {
        throw .sameTwice(name, names[twin])
      }
      if !own.fits(questionnaire.version) {
        throw .anotherVersion(name, own.questionnaireVersion, expected: questionnaire.version)
      }
      guard let next = sum.map({ $0.adding(own) }) ?? own else {
        throw .anotherSuccessItem(name, own.success)
      }
      sum = next
      people += benchmark.source.n ?? own.counts.values.map(\.whole.n).max() ?? 0
    }
    guard let sum = sum?.folded, !sum.counts.isEmpty, let year = benchmarks.map(\.source.year).max() else {
      throw .nothingToMerge
    }
    let fieldwork = Fieldwork.of(benchmarks.map { $0.source.fieldwork ?? .unknown })
    return try measured(
      id: id, sum, of: questionnaire, people: people, year: year,
      fieldwork: fieldwork == .unknown ? nil : fieldwork)
  }

  private static func measured(
    id: BenchmarkID, _ measurement: Measurement, of questionnaire: Questionnaire, people: Int, year: Int,
    fieldwork: Fieldwork?
  ) throws(BenchmarkError) -> Benchmark {
    // What no file could be read with is not written.
    guard Source.years.contains(year) else { throw .impossibleYear(year) }
    let most = measurement.counts.values.map(\.whole.n).reduce(people, max)
    guard most <= LevelCounts.most else { throw .tooMany(most) }
    let success = questionnaire.item(measurement.success)?.title
    let (german, english) = (success?.german ?? "?", success?.english ?? "?")
    return Benchmark(
      id: id, version: .first, questionnaire: questionnaire.id,
      title: LocalizedText(de: "Eigene Gruppe \(year)", en: "Own group \(year)"),
      source: Source(
        citation: LocalizedText(
          de: "Eigene Befragung (\(year)): \(questionnaire.title.german)",
          en: "Own survey (\(year)): \(questionnaire.title.english)"), year: year, n: people,
        method: LocalizedText(
          de: "Selbsteinschätzungen mit reifegrad, keine Zufallsauswahl",
          en: "self-assessments with reifegrad, not a random sample"),
        fieldwork: fieldwork),
      note: LocalizedText(
        de: "Aus Antworten berechnet. Erfolgreich heißt hier: wer bei „\(german)“ mit 3 oder 4 antwortete; weniger "
          + "erfolgreich: mit 0 oder 1. Die Datei enthält nur Anzahlen aus Gruppen von mindestens "
          + "\(measurement.rule.minimum) Antworten; Fragen, bei denen eine Gruppe kleiner war, haben keinen "
          + "Vergleichswert.",
        en: "Computed from responses. Successful here means those who answered “\(english)” with 3 or 4; less "
          + "successful, with 0 or 1. The file holds only counts of groups of at least "
          + "\(measurement.rule.minimum) responses; questions where a group was smaller have no benchmark value."),
      measurement: measurement
    ).fitted(to: questionnaire)
  }
}

extension Version {
  fileprivate static let first: Version = {
    guard let version = Version("1.0.0") else { preconditionFailure("1.0.0 is a version") }
    return version
  }()
}
