import Benchmarks
import Questionnaire
package import Reports
import Scoring
package import Words
import Workshop

/// The group report as one table for spreadsheets: what was released, and nothing besides.
package enum GroupCSVReport {
  private enum Column: CaseIterable {
    case kind, id, title, round, size, n, level0, level1, level2, level3, level4
    case median, lower, upper, closeness, successful, lessSuccessful, basis, own, of
    case value, low, high, gap, spread, alpha, date

    var name: LocalizedText {
      switch self {
      case .kind: LocalizedText(de: "Art", en: "kind")
      case .id: LocalizedText(de: "Kennung", en: "id")
      case .title: LocalizedText(de: "Titel", en: "title")
      case .round: LocalizedText(de: "Runde", en: "round")
      case .size: LocalizedText(de: "Größe", en: "size")
      case .n: LocalizedText(de: "n", en: "n")
      case .level0: LocalizedText(de: "Antwort 0", en: "answer 0")
      case .level1: LocalizedText(de: "Antwort 1", en: "answer 1")
      case .level2: LocalizedText(de: "Antwort 2", en: "answer 2")
      case .level3: LocalizedText(de: "Antwort 3", en: "answer 3")
      case .level4: LocalizedText(de: "Antwort 4", en: "answer 4")
      case .median: LocalizedText(de: "Median", en: "median")
      case .lower: LocalizedText(de: "Unteres Quartil", en: "lower quartile")
      case .upper: LocalizedText(de: "Oberes Quartil", en: "upper quartile")
      case .closeness: LocalizedText(de: "Nähe", en: "closeness")
      case .successful: LocalizedText(de: "Richtwert ◆", en: "guide value ◆")
      case .lessSuccessful: LocalizedText(de: "Richtwert ◇", en: "guide value ◇")
      case .basis: LocalizedText(de: "Grundlage", en: "basis")
      case .own: LocalizedText(de: "eigene Setzung", en: "our own")
      case .of: LocalizedText(de: "Richtwerte", en: "guide values")
      case .value: LocalizedText(de: "Wert", en: "value")
      case .low: LocalizedText(de: "Spanne von", en: "range from")
      case .high: LocalizedText(de: "Spanne bis", en: "range to")
      case .gap: LocalizedText(de: "Lücke", en: "gap")
      case .spread: LocalizedText(de: "Streuung", en: "spread")
      case .alpha: LocalizedText(de: "α", en: "α")
      case .date: LocalizedText(de: "Datum", en: "date")
      }
    }
  }

  private typealias Row = [Column: CSVCell]

  /// The table, with a byte order mark and CRLF, and in German with `;` and a decimal comma.
  package static func render(_ room: NamedGroupReport, language: Language) -> String {
    var table = CSVTable(language)
    table.append(Column.allCases.map { .text($0.name[language]) })
    for row in rows(room, language) { table.append(Column.allCases.map { row[$0] ?? .empty }) }
    return table.text
  }

  private static func rows(_ room: NamedGroupReport, _ language: Language) -> [Row] {
    let words = GroupWording(room, language: language)
    let report = room.report
    let workshop: Row = [
      .kind: .text("workshop"), .title: .own(report.settings.title), .n: .number(Double(report.total)),
      .date: .text(report.settings.date.description),
    ]
    let dimensions = report.values.dimensions.map { value in
      row("dimension", value.id.rawValue, words.title(value.id), value.reading, value.guide)
        .merging(report.reliabilities[value.id].map { [.alpha: .number($0.value.alpha)] } ?? [:]) { $1 }
    }
    let fields = report.values.fields.map { value in
      row(
        "field", value.id.rawValue, room.questionnaire.field(value.id)?.title[language] ?? "", value.reading,
        value.guide)
    }
    let items = room.entries.flatMap { entry in
      entry.rounds.map { round in
        self.row(of: entry, round.release, language).merging([.round: .number(Double(round.number))]) { $1 }
      }
        + entry.result.sizes.map { size in
          self.row(of: entry, size.release, language)
            .merging([.kind: .text("size"), .size: .text(words.name(ofSize: size.size))]) { $1 }
        }
    }
    let proposals = [("proposal", report.proposals), ("common-gap", report.commonGaps)].flatMap { kind, list in
      list.map { proposal -> Row in
        [
          .kind: .text(kind), .id: .text(proposal.id.rawValue), .title: .text(room[proposal.id]?.title[language]),
          .gap: .number(proposal.gap), .spread: .number(proposal.spread),
        ]
      }
    }
    let texts =
      report.commitments.map { step -> Row in
        [.kind: .text("step"), .title: .own(step.text), .date: .text(step.due?.description)]
      }
      + report.remarks.map { remark -> Row in
        [.kind: .text("remark"), .id: .text(remark.item?.rawValue), .title: .own(remark.text)]
      }
    return [workshop] + dimensions + fields + items + proposals + texts
  }

  private static func row(
    _ kind: String, _ id: String, _ title: String, _ reading: Reading, _ guide: GuideValue?
  ) -> Row {
    [
      .kind: .text(kind), .id: .text(id), .title: .text(title), .value: cell(reading.value),
      .low: cell(reading.bounds?.lowerBound), .high: cell(reading.bounds?.upperBound),
      .successful: cell(guide?.successful.result), .lessSuccessful: cell(guide?.lessSuccessful?.result),
      .own: cell(guide.map { Double($0.own) }), .of: cell(guide.map { Double($0.of) }),
    ]
  }

  private static func row(of entry: NamedGroupReport.Entry, _ release: GroupRelease, _ language: Language) -> Row {
    let reference = entry.result.reference
    var row: Row = [
      .kind: .text("item"), .id: .text(entry.id.rawValue), .title: .text(entry.title[language]),
      .median: cell(release.median), .successful: cell(reference?.target),
      .lessSuccessful: cell(reference?.lessSuccessful), .basis: .text(reference?.basis.rawValue),
    ]
    guard let figures = release.figures else { return row }
    let columns: [Column] = [.level0, .level1, .level2, .level3, .level4]
    for (column, level) in zip(columns, Level.allCases) where entry.placed.item.levels.contains(level) {
      row[column] = .number(Double(figures.counts[level]))
    }
    row[.n] = .number(Double(figures.n))
    row[.lower] = .number(figures.quartiles.lower)
    row[.upper] = .number(figures.quartiles.upper)
    row[.closeness] = .text(Vocabulary.name(of: figures.closeness)[language])
    return row
  }

  private static func cell(_ number: Double?) -> CSVCell { number.map { .number($0) } ?? .empty }
}
