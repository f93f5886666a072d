import Benchmarks
import Questionnaire
package import Reports
package import Words

/// Two measured benchmarks side by side for other programs.
package enum DifferenceData {
  /// The names of the columns of the table, the same in both languages.
  package static let columns = [
    "item", "question", "n_a", "mean_a", "n_b", "mean_b", "difference", "low", "high", "p", "p_holm", "finding",
  ]

  /// A row for each question that both have, with a byte order mark and CRLF, and in German with `;`.
  package static func csv(_ named: NamedDifference, language: Language) -> String {
    var table = CSVTable(language)
    table.append(columns.map { .text($0) })
    for entry in named.difference.entries {
      table.append([
        .text(entry.id.rawValue), .text(named.questionnaire.item(entry.id)?.title[language]),
        .number(Double(entry.first.n)), number(entry.first.mean), .number(Double(entry.second.n)),
        number(entry.second.mean), .number(entry.difference.value), .number(entry.difference.low),
        .number(entry.difference.high), .number(entry.p), .number(entry.adjustedP), .text(entry.finding.rawValue),
      ])
    }
    return table.text
  }

  private static func number(_ value: Double?) -> CSVCell { value.map { .number($0) } ?? .empty }

  /// As JSON, format `reifegrad-comparison/1`, with a trailing line feed.
  package static func json(_ named: NamedDifference) -> String {
    let difference = named.difference
    return JSONValue.object([
      ("format", .string("reifegrad-comparison/1")), ("questionnaire", .string(named.questionnaire.id.rawValue)),
      ("version", .string(named.questionnaire.version.description)), ("date", .string(named.date.description)),
      ("a", JSONReport.benchmark(difference.first)), ("b", JSONReport.benchmark(difference.second)),
      ("mean", mean(difference.mean())),
      (
        "dimensions",
        .array(
          named.questionnaire.dimensions.map { dimension in
            let items = Set(
              named.questionnaire.items.filter { item in
                item.scored.flatMap { named.questionnaire.dimension(of: $0.field) }?.id == dimension.id
              }.map(\.id))
            return .object([
              ("dimension", .string(dimension.id.rawValue)), ("mean", mean(difference.mean(over: items))),
            ])
          })
      ),
      ("items", .array(difference.entries.map(object))),
      ("onlyA", ValuesJSON.ids(difference.onlyFirst)), ("onlyB", ValuesJSON.ids(difference.onlySecond)),
    ]).text
  }

  private static func mean(_ mean: BenchmarkDifference.Mean?) -> JSONValue {
    guard let mean else { return .null }
    return .object([
      ("difference", .number(mean.difference.value)), ("low", .number(mean.difference.low)),
      ("high", .number(mean.difference.high)), ("items", .integer(mean.count)), ("isClear", .bool(mean.isClear)),
    ])
  }

  private static func object(_ entry: BenchmarkDifference.Entry) -> JSONValue {
    .object([
      ("item", .string(entry.id.rawValue)), ("a", counts(entry.first)), ("b", counts(entry.second)),
      ("difference", .number(entry.difference.value)), ("low", .number(entry.difference.low)),
      ("high", .number(entry.difference.high)), ("p", .number(entry.p)), ("pHolm", .number(entry.adjustedP)),
      ("finding", .string(entry.finding.rawValue)),
    ])
  }

  private static func counts(_ counts: LevelCounts) -> JSONValue {
    .object([
      ("n", .integer(counts.n)), ("mean", counts.mean.map { .number($0) } ?? .null),
      ("levels", .array(counts.levels.map { .integer($0) })),
    ])
  }
}
