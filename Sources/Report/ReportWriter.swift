import Benchmarks
import Questionnaire
import Scoring
import Terminal

/// A report on its way to a page, in one language.
struct ReportWriter {
  let report: GapReport
  let language: Language
  var page: Page
  private var headings = 0

  init(_ report: GapReport, language: Language, width: Int, charset: Charset) {
    self.report = report
    self.language = language
    page = Page(width: width, charset: charset)
  }

  /// A text in the language of the report; both languages must be there.
  func say(_ german: String, _ english: String) -> String { LocalizedText(de: german, en: english)[language] }

  /// A heading with its number.
  mutating func heading(_ german: String, _ english: String) {
    headings += 1
    page.heading(headings, say(german, english))
  }

  /// What stands between two facts on a line.
  var dot: String { page.charset == .unicode ? " · " : " | " }

  func value(_ value: Double?) -> String { Numerals.value(value, in: language) }
  func level(_ level: Double?) -> String { Numerals.level(level, in: language) }

  /// Points of a value: whole, but never 0 where something is missing.
  func points(_ points: Double) -> String {
    if points < 1 { return say("weniger als 1 Punkt", "less than 1 point") }
    let number = value(points)
    return number == "1" ? say("1 Punkt", "1 point") : say("\(number) Punkte", "\(number) points")
  }

  func count(_ number: Int, _ one: LocalizedText, _ many: LocalizedText) -> String {
    "\(number) " + (number == 1 ? one : many)[language]
  }

  func items(_ number: Int) -> String {
    count(number, LocalizedText(de: "Frage", en: "item"), LocalizedText(de: "Fragen", en: "items"))
  }

  func title(_ id: DimensionID) -> String { report.questionnaire.dimension(id)?.title[language] ?? id.rawValue }
  func title(_ id: ItemID) -> String { report.questionnaire.item(id)?.title[language] ?? id.rawValue }

  /// „Organisation › Koordination“.
  func path(_ placed: PlacedItem) -> String { "\(placed.dimension.title[language]) › \(placed.field.title[language])" }

  /// The level of an anchor and its words, „3 weitgehend: …“.
  func worded(_ level: Level, _ anchor: String?) -> String {
    Vocabulary.level(Double(level.rawValue), in: language) + (anchor.map { ": " + $0 } ?? "")
  }

  /// „Zeilen 1, 2“; `nil` without rows.
  func rows(_ rows: [Int]) -> String? {
    guard !rows.isEmpty else { return nil }
    let list = rows.map(String.init).joined(separator: ", ")
    return rows.count == 1 ? say("Zeile \(list)", "row \(list)") : say("Zeilen \(list)", "rows \(list)")
  }

  /// Kind, support, rows and sample of a benchmark value; an own addition has no rows and no sample.
  func origin(of value: BenchmarkValue, in benchmark: Benchmark) -> String {
    let strength = value.levels.strength
    let kind = Vocabulary.name(of: benchmark.basis, strength)[language]
    guard strength != .expert else { return kind }
    let groups = value.counts.flatMap { counts in
      benchmark.measurement.map { MeasuredText.groups(counts, under: $0.rule, in: language) }
    }
    let details = [
      strength.map { Vocabulary.name(of: $0)[language] }, rows(value.rows), benchmark.title[language],
      groups ?? sample(benchmark.source.n),
    ]
    return kind + " (" + details.compactMap { $0 }.joined(separator: "; ") + ")"
  }

  func sample(_ n: Int?) -> String? { n.map { "n = \($0)" } }

  /// A figure with its source, year and n, and its caution.
  func worded(_ figure: PublishedFigure) -> String {
    let text = figure.text[language] + " (" + citation(figure.source) + ")"
    return figure.note.map { text + " " + $0[language] } ?? text
  }

  /// Source, year and n.
  func citation(_ source: Source) -> String {
    let year = source.citation.contains(String(source.year)) ? nil : String(source.year)
    return [source.citation, year, sample(source.n) ?? say("n nicht bekannt", "n not known")]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
