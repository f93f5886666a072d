import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words
import Workshop

/// What only those look up who compute on.
extension GroupDocument {
  /// Median, quartiles, shares and means with their intervals, round by round.
  var statistics: [Block] {
    let columns = [
      Column(say("Frage", "Question"), .name), Column("n", .number), Column(say("Median", "Median"), .number),
      Column(say("Quartile", "Quartiles"), .short), Column(say("Antwort 3–4", "Answer 3–4"), .short),
      Column(say("Mittel", "Mean"), .short),
    ]
    let rounds = room.entries.flatMap { entry in entry.rounds.map { (entry: entry, round: $0) } }
      .filter { $0.round.release != .withheld }
    let rows = rounds.map { Table.Row(key: "statistics" / $0.entry.id.rawValue, cells(of: $0.round, $0.entry)) }
    let terms = rounds.map { entry, round in
      let details = words.details(round.release, round.key(.item(entry.id)))
      return Term(
        title(of: round, entry),
        words.summary(round.release, round.key(.item(entry.id))) + (details.map { "; " + $0 } ?? ""))
    }
    return [
      .alternatives(
        drawn: [
          .table(
            Table(caption: say("Kennzahlen jeder Frage", "Figures of every question"), columns: columns, rows: rows))
        ],
        written: [.terms(Terms(terms, .wide))])
    ]
  }

  private func title(of round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> Phrase {
    let name = Phrase(entry.title[language])
    return entry.rounds.count > 1 ? name + Phrase(", " + words.name(ofRound: round.number)) : name
  }

  private func cells(of round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> [Cell] {
    let key = round.key(.item(entry.id))
    let median = Cell(round.release.median.map { "\(words.level($0, key / "median"))" } ?? "–")
    guard let figures = round.release.figures else {
      return [Cell(title(of: round, entry)), "–", median, "–", "–", "–"]
    }
    return [
      Cell(title(of: round, entry)), Cell("\(words.n(figures, key))"), median, Cell(words.quartiles(figures, key)),
      Cell(words.highShare(figures, key)), Cell(words.mean(figures, key)),
    ]
  }

  // MARK: Size classes

  /// The size classes of each item that has them: a table where one is drawn, else item by item.
  var sizes: [Block] {
    let columns =
      [Column(say("Frage", "Question"), .name)]
      + room.sizes.map { Column(Phrase(words.name(ofSize: $0)), .text, label: words.name(ofSize: $0)) }
    let rows = room.sizedEntries.map { entry in
      Table.Row(
        key: "size" / entry.id.rawValue, [Cell(Phrase(entry.title[language]))] + room.sizes.map { cell($0, entry) })
    }
    let hasMedianOnly = room.hasSizesWithMedianOnly
    return [
      .alternatives(
        drawn: [
          .table(
            Table(
              caption: say(
                "Median, Quartile und n jeder Größenklasse", "Median, quartiles and n of each size class"),
              columns: columns, rows: rows)),
          .paragraph(words.whySizeWithheld + (hasMedianOnly ? " " + words.whyMedianOnly : ""), .note),
        ],
        written: [
          .paragraph(words.whySizeWithheld), .list(List(.names, isLoose: true, room.sizedEntries.map(sizedItem))),
        ])
    ]
  }

  private func cell(_ size: OptionID?, _ entry: NamedGroupReport.Entry) -> Cell {
    let release = entry.result.sizes.first { $0.size == size }?.release ?? .withheld
    let key: DataKey = "size" / entry.id.rawValue / (size?.rawValue ?? "none")
    guard let median = release.median else { return "–" }
    return Cell(
      .strong("\(words.level(median, key / "median"))"), under: release.figures.map { words.shortFigures($0, key) })
  }

  private func sizedItem(_ entry: NamedGroupReport.Entry) -> List.Item {
    let terms = room.sizes.map { size in
      let release = entry.result.sizes.first { $0.size == size }?.release ?? .withheld
      return Term(
        Phrase(words.name(ofSize: size)),
        release == .withheld
          ? "–" : words.summary(release, "size" / entry.id.rawValue / (size?.rawValue ?? "none")))
    }
    let longest = terms.map(\.label.plain.count).max() ?? 0
    return List.Item(Phrase(entry.title[language]), [.terms(Terms(terms, leastLabel: longest))])
  }
}
