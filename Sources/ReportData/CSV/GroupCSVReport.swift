import Benchmarks
import Questionnaire
package import Reports
package import Words

/// The votes of a room as one table for spreadsheets: how many gave each answer, as far as it was released, and nothing
/// besides.
package enum GroupCSVReport {
  /// The names of the columns, the same in both languages.
  package static let columns = ["item", "round", "level", "count"]

  /// The table, with a byte order mark and CRLF, and in German with `;`.
  ///
  /// A question of which nothing or only the median may be shown has no row.
  package static func render(_ room: NamedGroupReport, language: Language) -> String {
    var table = CSVTable(language)
    table.append(columns.map { .text($0) })
    for entry in room.entries {
      for round in entry.rounds {
        guard let figures = round.release.figures else { continue }
        for level in entry.placed.item.levels {
          table.append([
            .text(entry.id.rawValue), .number(Double(round.number)), .number(Double(level.rawValue)),
            .number(Double(figures.counts[level])),
          ])
        }
      }
    }
    return table.text
  }
}
