import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words
import Workshop

extension GroupDocument {
  /// Every question in full, with the distribution of each round and what the median and the next answer mean; those of
  /// which nothing is shown in a line each.
  var items: [Block] {
    let shown = room.entries.filter(\.isShown)
    let unshown = room.entries.filter { !$0.isShown }
    let notes =
      (shown.isEmpty ? [] : [words.medianNote, words.secondRoundNote].compactMap(\.self)) + words.whySomeWithheld
    let cards: [Block] = [
      .alternatives(drawn: [.figure(.legend(legend))], written: words.writtenLegend.map { [.paragraph($0)] } ?? []),
      .list(List(.ranked, isLoose: true, shown.map(item))),
    ]
    return notes.map { .paragraph($0) } + (shown.isEmpty ? [] : cards)
      + (unshown.isEmpty ? [] : [.list(List(.signs, unshown.map(line)))])
  }

  private func line(_ entry: NamedGroupReport.Entry) -> List.Item {
    let key = DataKey.item(entry.id)
    let profiles = entry.result.reference.map { words.shortProfiles($0, key) }
    let rounds = entry.rounds.map { words.plainly($0, of: entry, namesMedian: false) }
    // In one run: beside an aside the question would have half a line.
    let details = ([profiles].compactMap(\.self) + rounds).joined(separator: "; ")
    return List.Item(
      "\(Inline.strong(Phrase(entry.title[language]))) \(words.question(of: entry.id)) \(Inline.quiet(details))",
      sign: "\(entry.number)", key: key)
  }

  private var legend: [LegendEntry] {
    let quartiles = LegendEntry(
      .quartiles,
      say(
        "vom unteren zum oberen Quartil, der Ring ist der Median",
        "from the lower to the upper quartile; the ring is the median"
      ).plain)
    guard room.hasTargets, let basis = room.benchmark?.basis else { return [quartiles] }
    let target = LegendEntry(.mark(.successful), Vocabulary.successful(of: basis)[language])
    guard basis != .target else { return [quartiles, target] }
    return [quartiles, target, LegendEntry(.mark(.lessSuccessful), Vocabulary.lessSuccessful(of: basis)[language])]
  }

  private func item(_ entry: NamedGroupReport.Entry) -> List.Item {
    let key = DataKey.item(entry.id)
    let profiles = entry.result.reference.map { Block.paragraph(words.shortProfiles($0, key), .note) }
    return List.Item(
      Phrase(entry.title[language]), sign: "\(entry.number)", key: key,
      [
        .paragraph("\(Inline.strong(words.question(of: entry.id)))"),
        .paragraph(Phrase(words.path(entry.placed)), .place),
      ] + [profiles].compactMap(\.self) + [
        .figure(.distributions(entry.rounds.compactMap { distribution($0, entry) })), .terms(terms(of: entry)),
      ])
  }

  private func terms(of entry: NamedGroupReport.Entry) -> [Term] {
    let isSecond = entry.rounds.count > 1
    var terms = entry.rounds.map { round in
      Term(
        isSecond ? Phrase(words.name(ofRound: round.number)) : say("Der Raum", "The room"),
        words.plainly(round, of: entry, namesMedian: isSecond))
    }
    if let median = entry.result.last.median {
      let item = entry.placed.item
      terms.append(Term(say("Median", "Median"), Phrase(item.worded(median, in: language))))
      if let next = item.nextLevel(after: median) {
        terms.append(
          Term(say("Eine Antwort höher", "One answer up"), Phrase(item.worded(Double(next.rawValue), in: language))))
      }
    }
    if let sizes = words.notableSizes(of: entry) { terms.append(Term(say("Nach Größe", "By size"), sizes)) }
    return terms
  }

  private func distribution(_ round: NamedGroupReport.Round, _ entry: NamedGroupReport.Entry) -> Distribution? {
    guard let figures = round.release.figures else { return nil }
    let counts = Level.allCases.map { figures.counts[$0] }
    let used = Set(entry.placed.item.levels.map(\.rawValue))
    let isSecond = entry.rounds.count > 1
    let name = isSecond ? words.name(ofRound: round.number) : say("Der Raum", "The room").plain
    let told = counts.enumerated().filter { used.contains($0.offset) }.map {
      say("Antwort \($0.offset): \($0.element)", "answer \($0.offset): \($0.element)").plain
    }
    var distribution = Distribution(
      title: "\(name), n = \(figures.n)",
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
}

extension NamedGroupReport.Round {
  /// What its numbers are called, within what the item's are called.
  func key(_ item: DataKey) -> DataKey { item / String(number) }
}
