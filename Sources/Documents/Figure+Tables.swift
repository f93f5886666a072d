extension Bullets {
  /// The numbers as a table: name with remarks, value, and where there are any bounds and profiles.
  package var table: Table {
    var columns = [Column(Phrase(nameTitle), .name), Column(Phrase(valueTitle), .number)]
    if hasBounds { columns.append(Column(Phrase(boundsTitle), .number)) }
    columns += profiles.map { mark in
      Column(.mark(mark), .number, label: legend.first { $0.kind == .mark(mark) }?.meaning)
    }
    let rows = rows.map { row in
      let bounds: Phrase = row.gauge.bounds.map { "\($0.low)–\($0.high)" } ?? "–"
      let shown = row.gauge.numbers(of: profiles).map { $0.map(Phrase.number) ?? "–" }
      let numbers = [.number(row.gauge.value)] + (hasBounds ? [bounds] : []) + shown
      let remarks = row.remarks.isEmpty ? nil : row.remarks.joined(separator: " ")
      return Table.Row(
        key: row.key, look: row.isPart ? .part : .head,
        [Cell(Phrase(row.title), under: remarks)] + numbers.map { Cell($0) })
    }
    return Table(caption: caption, columns: columns, rows: rows)
  }
}

extension Gauge {
  /// The numbers of profiles, `nil` where one has none.
  package func numbers(of profiles: [Mark]) -> [Number?] {
    profiles.map { $0 == .lessSuccessful ? lessSuccessful : successful }
  }
}

extension [Distribution] {
  /// How many gave each answer, a row for each round; `nil` for no round.
  package var table: Table? {
    guard let first = self.first else { return nil }
    let columns = [Column("", .name)] + first.levels.map { Column("\($0)", .number) }
    return Table(
      caption: "", columns: columns,
      rows: map { round in Table.Row([Cell(Phrase(round.title))] + first.levels.map { Cell(.number(round.counts[$0])) })
      })
  }
}

extension [LegendEntry] {
  /// “◆ the successful”, for the marks that tables show too.
  package var markMeanings: [Phrase] {
    compactMap { entry in
      guard case .mark(let mark) = entry.kind, mark != .own else { return nil }
      return "\(mark) \(entry.meaning)"
    }
  }
}
