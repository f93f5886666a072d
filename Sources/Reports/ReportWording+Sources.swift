package import Benchmarks
import Questionnaire
import Scoring
import Words

extension ReportWording {
  /// The heading of figures about the study as a whole.
  package var generalFiguresTitle: String {
    say("Veröffentlichte Zahlen zur Studie als Ganzer", "Published figures about the study as a whole")
  }

  /// The heading of all published figures.
  var figuresTitle: String { say("Veröffentlichte Zahlen", "Published figures") }

  /// The heading over what the source states, to which the rows of the guide values refer.
  package var statementsTitle: String {
    say("Die Aussagen der Studie in unseren Worten (Zeilen)", "The statements of the study in our own words (rows)")
  }

  /// “Zeilen 1, 2”; `nil` without rows.
  package func rows(_ rows: [Int]) -> String? {
    guard !rows.isEmpty else { return nil }
    let list = rows.map(String.init).joined(separator: ", ")
    return rows.count == 1 ? say("Zeile \(list)", "row \(list)") : say("Zeilen \(list)", "rows \(list)")
  }

  /// Kind, support and rows of a guide value, kind and sample of a measured one; an own addition has neither.
  package func origin(of value: BenchmarkValue, in benchmark: Benchmark) -> String {
    let strength = value.levels.strength
    let kind = Vocabulary.name(of: benchmark.basis, strength)[language]
    guard strength != .own else { return kind }
    let groups = value.counts.flatMap { counts in
      benchmark.measurement.map { MeasuredText.groups(counts, under: $0.rule, in: language) }
    }
    let details = [
      strength.map { Vocabulary.name(of: $0)[language] }, rows(value.rows), benchmark.title[language],
      groups ?? (benchmark.basis == .coded ? nil : sample(benchmark.source.n)),
    ]
    return kind + " (" + details.compactMap { $0 }.joined(separator: "; ") + ")"
  }

  /// “Gruppe: Median 2, Quartile 1–3, n = 41; Prozentrang 63”; `nil` without a measured group.
  package func group(_ entry: ReportComparison.Entry) -> String? {
    guard let text = entry.group.flatMap({ MeasuredText.text($0, in: language) }) else { return nil }
    let rank = entry.percentileRank.map {
      say("Prozentrang ", "percentile rank ") + Numerals.value($0, in: language)
    }
    return say("Gruppe: ", "group: ") + ([text] + (rank.map { [$0] } ?? [])).joined(separator: "; ")
  }

  /// “n = 306”; `nil` where it is not known.
  package func sample(_ n: Int?) -> String? { n.map { "n = \($0)" } }

  /// A figure with its source, year and n, and its caution.
  package func worded(_ figure: PublishedFigure) -> String {
    let text = figure.text[language] + " (" + citation(figure.source) + ")"
    return figure.note.map { text + " " + $0[language] } ?? text
  }

  /// Source, year and n.
  package func citation(_ source: Source) -> String {
    let citation = source.citation[language]
    let year = citation.contains(String(source.year)) ? nil : String(source.year)
    return [citation, year, sample(source.n) ?? say("n nicht bekannt", "n not known")]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// Kind, support and rows; that none of them is measured stands above all.
  package func shortOrigin(of value: BenchmarkValue, in benchmark: Benchmark) -> String {
    guard let strength = value.levels.strength else { return origin(of: value, in: benchmark) }
    guard strength != .own else { return Vocabulary.name(of: benchmark.basis, strength)[language].capitalisedFirst }
    let details = [Vocabulary.name(of: strength)[language], rows(value.rows)].compactMap { $0 }
    return Vocabulary.guideValue[language].capitalisedFirst + ": " + details.joined(separator: ", ")
  }
}
