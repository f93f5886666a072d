import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

/// A report on its way to a table, in one language.
struct CSVWriter {
  let report: GapReport
  let language: Language
  let words: ReportWording
  private(set) var table: CSVTable

  init(_ report: GapReport, language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language)
    table = CSVTable(language)
    let basis = report.benchmark?.basis
    table.append(CSVColumn.allCases.map { .text($0.name(basis)[language]) })
  }

  /// A row; columns that are not named stay empty.
  mutating func append(_ kind: CSVKind, _ cells: [CSVColumn: CSVCell]) {
    table.append(
      CSVColumn.allCases.map { column in column == .kind ? .text(kind.name[language]) : cells[column] ?? .empty })
  }

  func text(_ text: LocalizedText?) -> CSVCell { .text(text?[language]) }
  func yes(_ flag: Bool) -> CSVCell { text(flag ? LocalizedText(de: "ja", en: "yes") : nil) }
  func number(_ number: Double?) -> CSVCell { number.map { $0.isFinite ? .number($0) : .empty } ?? .empty }
  func number(_ number: Int?) -> CSVCell { self.number(number.map(Double.init)) }

  /// Names of an item, its field and its dimension, and what else belongs to the row.
  func cells(of placed: PlacedItem, _ others: [CSVColumn: CSVCell]) -> [CSVColumn: CSVCell] {
    [
      .id: .text(placed.id.rawValue), .dimension: text(placed.dimension.title), .field: text(placed.field.title),
      .title: text(placed.item.title),
    ].merging(others) { $1 }
  }

  /// The company with its stage or verdict, and the people who answered.
  mutating func writeCompany() {
    let header = report.header
    append(
      .company,
      [
        .id: .text(header.questionnaireID.rawValue), .title: .own(header.company),
        .date: .text(header.date.description),
        .state: text(report.verdict?.verdict.title), .answer: .text(words.answeredLine),
        .count: number(header.peopleCount),
      ].merging(cells(of: report.values.stages)) { $1 })
    for group in header.groups {
      let name = report.questionnaire.name(of: group.perspective)
      append(
        .perspective,
        [
          .id: .text(group.perspective.rawValue), .title: text(name), .perspective: text(name),
          .count: number(group.count),
        ])
    }
    if let code = report.code, !code.isEmpty { append(.code, [.id: .text(code)]) }
  }

  /// Dimensions and their fields, breadth and depth.
  mutating func writeDimensions() {
    for dimension in report.questionnaire.dimensions {
      if let value = report.values[dimension.id] { write(value, of: dimension) }
      for field in dimension.fields {
        guard let value = report.values[field.id] else { continue }
        append(
          .field,
          [
            .id: .text(field.id.rawValue), .dimension: text(dimension.title), .field: text(field.title),
            .title: text(field.title), .state: state(value.reading),
            .value: number(value.value), .low: number(value.low), .high: number(value.high),
            .uncertainty: number(value.uncertainty?.result), .coverage: number(value.coverage),
            .answered: number(value.average?.result),
          ].merging(cells(of: value.guide)) { $1 })
      }
    }
    guard let expertise = report.values.expertise else { return }
    append(
      .breadth,
      [
        .title: text(Vocabulary.breadth), .value: number(expertise.breadth), .count: number(expertise.of),
        .successful: number(expertise.expected?.breadth.result),
      ])
    append(
      .depth,
      [
        .title: text(Vocabulary.depth), .value: number(expertise.depth), .count: number(expertise.of),
        .successful: number(expertise.expected?.depth.result),
      ])
  }

  private mutating func write(_ value: DimensionValue, of dimension: Dimension) {
    let position = value.place.flatMap { place in
      report.benchmark.map { Vocabulary.name(of: place.word, basis: $0.basis) }
    }
    append(
      .dimension,
      [
        .id: .text(dimension.id.rawValue), .dimension: text(dimension.title), .title: text(dimension.title),
        .state: state(value.reading), .value: number(value.value),
        .low: number(value.low), .high: number(value.high), .uncertainty: number(value.uncertainty?.result),
        .coverage: number(value.coverage?.result), .answered: number(value.answered?.result),
        .position: text(position), .percent: number(value.place?.percent),
        .bottleneck: text(narrowness(of: dimension.id)),
      ].merging(cells(of: value.guide)) { $1 }.merging(cells(of: value.stages)) { $1 })
  }

  private func narrowness(of dimension: DimensionID) -> LocalizedText? {
    let narrowest = report.values.narrowest
    if narrowest.dimensions.contains(dimension) {
      return narrowest.isProvisional
        ? LocalizedText(de: "vorläufig", en: "provisional") : LocalizedText(de: "ja", en: "yes")
    }
    if narrowest.near.contains(dimension) { return LocalizedText(de: "fast gleichauf", en: "nearly level") }
    return narrowest.least.contains(dimension)
      ? LocalizedText(de: "am ehesten ausbaufähig", en: "most room to grow") : nil
  }

  func cells(of stages: StageInterval?) -> [CSVColumn: CSVCell] {
    [
      .stageLow: number(stages?.low.rawValue), .stageHigh: number(stages?.high.rawValue),
      .stageAnswered: number(stages?.answered?.rawValue),
    ]
  }

  private func cells(of guide: GuideValue?) -> [CSVColumn: CSVCell] {
    [
      .successful: number(guide?.successful.result), .lessSuccessful: number(guide?.lessSuccessful?.result),
      .company: number(guide?.company.result), .own: number(guide?.own), .of: number(guide?.of),
    ]
  }

  private func state(_ reading: Reading) -> CSVCell {
    text(Vocabulary.name(of: reading.state))
  }
}
