import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words
import Workshop

extension GroupDocument {
  /// Every item with the distribution of each round.
  var items: [Block] {
    let columns =
      [Column(say("Nr.", "No."), .rank), Column(say("Frage", "Question"), .name)]
      + (room.hasSecondRounds ? [1, 2].map { Phrase(words.name(ofRound: $0)) } : [say("Der Raum", "The room")])
      .map { Column($0, .text) }
    return [
      .figure(.legend(legend)),
      .list(
        List(
          .ranked, isLoose: true,
          caption: say("Wie viele Personen jede Antwort gegeben haben", "How many people gave each answer"),
          columns: columns, room.entries.map { item($0, rounds: columns.count - 2) })),
    ]
  }

  private var legend: [LegendEntry] {
    let quartiles = LegendEntry(
      .quartiles,
      say(
        "vom unteren zum oberen Quartil, der Ring ist der Median",
        "from the lower to the upper quartile; the ring is the median"
      ).plain)
    guard let basis = room.benchmark?.basis else { return [quartiles] }
    return [
      quartiles, LegendEntry(.mark(.successful), Vocabulary.successful(of: basis)[language]),
      LegendEntry(.mark(.lessSuccessful), Vocabulary.lessSuccessful(of: basis)[language]),
    ]
  }

  /// As a row of a table where distributions are drawn; else with the rounds below each other.
  private func item(_ entry: NamedGroupReport.Entry, rounds: Int) -> List.Item {
    let key = DataKey.item(entry.id)
    let (title, path) = (Phrase(entry.title[language]), Phrase(words.path(entry.placed)))
    let reference = entry.result.reference
    let head = Cell(title, under: path + (reference.map { "\n" + words.shortProfiles($0, key) } ?? ""))
    let cells = (0..<rounds).map { index in
      entry.rounds.indices.contains(index) ? cell(entry.rounds[index], entry) : Cell("–")
    }
    let profiles = reference.map { Block.paragraph(words.profiles($0, key), .note) }
    let terms = entry.rounds.map { round in
      let name = room.hasSecondRounds ? Phrase(words.name(ofRound: round.number)) : say("Raum", "room")
      let details = words.details(round.release)
      return Term(
        name, words.summary(round.release, isVoted: round.isVoted, round.key(key)) + (details.map { "\n" + $0 } ?? ""))
    }
    return List.Item(
      title, aside: path, sign: "\(entry.number)", key: key,
      cells: [Cell("\(entry.number)"), head] + cells,
      [profiles].compactMap(\.self) + [
        .figure(.distributions(entry.rounds.compactMap { distribution($0, entry) })),
        .terms(Terms(terms, leastLabel: 7)),
      ])
  }

  private func cell(_ round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> Cell {
    Cell(
      words.summary(round.release, isVoted: round.isVoted, isSentence: true, round.key(.item(entry.id))),
      under: words.details(round.release),
      figure: distribution(round, entry).map { .distributions([$0]) })
  }

  private func distribution(_ round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> Distribution? {
    guard let figures = round.release.figures else { return nil }
    let counts = Level.allCases.map { figures.counts[$0] }
    let used = Set(entry.placed.item.levels.map(\.rawValue))
    let name = words.name(ofRound: round.number)
    let told = counts.enumerated().filter { used.contains($0.offset) }.map {
      say("Antwort \($0.offset): \($0.element)", "answer \($0.offset): \($0.element)").plain
    }
    var distribution = Distribution(
      title: name,
      counts: counts.enumerated().map { level, count in
        Number(Double(count), shown: "\(count)", round.key(.item(entry.id)) / "count.\(level)")
      }, lower: figures.quartiles.lower, median: figures.quartiles.median, upper: figures.quartiles.upper,
      fullShare: entry.largestShare,
      alternative: "\(entry.title[language]), \(name). \(told.joined(separator: ", "))")
    distribution.successful = entry.result.reference?.target
    distribution.lessSuccessful = entry.result.reference?.lessSuccessful
    distribution.unused = Set(counts.indices).subtracting(used)
    return distribution
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
          .paragraph(words.whySizeWithheld), .list(List(.ranked, isLoose: true, room.sizedEntries.map(sizedItem))),
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
    let terms = entry.result.sizes.map { size in
      Term(
        Phrase(words.name(ofSize: size.size)),
        size.release == .withheld
          ? "–" : words.summary(size.release, "size" / entry.id.rawValue / (size.size?.rawValue ?? "none")))
    }
    let longest = terms.map(\.label.plain.count).max() ?? 0
    return List.Item(
      Phrase(entry.title[language]), sign: "\(entry.number)", [.terms(Terms(terms, leastLabel: longest))])
  }
}

extension NamedGroupReport.Round {
  /// What its numbers are called, within what the item's are called.
  fileprivate func key(_ item: DataKey) -> DataKey { item / String(number) }
}
