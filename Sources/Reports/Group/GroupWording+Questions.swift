import Benchmarks
package import Documents
import Questionnaire
import Scoring
import Words
import Workshop

/// The sentences of each question.
extension GroupWording {
  /// A question in full.
  func question(of item: ItemID) -> Phrase {
    Phrase(room.questionnaire.item(item)?.question[language] ?? item.rawValue)
  }

  /// What a second round counts; `nil` where there was none.
  var secondRoundNote: Phrase? {
    guard room.hasSecondRounds else { return nil }
    return say(
      "Runde 2 folgt auf das Gespräch; wer nicht noch einmal abstimmte, zählt mit der ersten Antwort.",
      "Round 2 is after the talk; whoever did not vote again counts with the first answer.")
  }

  /// What the marks are, where none are drawn.
  var writtenLegend: Phrase? {
    guard room.hasTargets, let basis = room.benchmark?.basis else { return nil }
    let target: Phrase = "\(Mark.successful) \(Vocabulary.successful(of: basis)[language])"
    guard basis != .target else { return target + "." }
    return target + ", " + "\(Mark.lessSuccessful) \(Vocabulary.lessSuccessful(of: basis)[language])."
  }

  /// “11 von 40 stehen auf 3 oder 4, 15 auf 0 oder 1; weit gestreut”, or what is shown in its place.
  package func plainly(_ round: NamedGroupReport.Round, of entry: NamedGroupReport.Entry, namesMedian: Bool) -> Phrase {
    let key = DataKey.item(entry.id) / "\(round.number)"
    guard let median = round.release.median else { return withheld(round.isVoted) }
    let head: Phrase =
      namesMedian ? say("Median \(level(median, key / "median"))", "median \(level(median, key / "median"))") : ""
    guard let figures = round.release.figures else { return namesMedian ? head + ". " + whyMedianOnly : whyMedianOnly }
    let item = entry.placed.item
    let newcomers = round.number == 2 ? entry.result.newcomers : 0
    var counts: Phrase = namesMedian ? "\(head); " : ""
    counts += "\(atHigh(figures, of: item, key)), \(alsoAtLow(figures, of: item, key)); "
    if newcomers > 0 { counts += say("\(newcomers) sind neu dabei; ", "\(newcomers) are newcomers; ") }
    return counts + .strong(.number(closeness(figures, key)))
  }

  /// That nothing is shown, in few words; why stands above the questions.
  private func withheld(_ isVoted: Bool) -> Phrase {
    isVoted
      ? say("nicht gezeigt: zum Schutz Einzelner", "not shown: to protect individuals")
      : say("nicht gezeigt: keine Abstimmung", "not shown: no vote")
  }

  /// Why some questions show nothing, once for each reason.
  var whySomeWithheld: [Phrase] {
    let rounds = room.entries.flatMap(\.rounds).filter { $0.release == .withheld }
    return [true, false].filter { isVoted in rounds.contains { $0.isVoted == isVoted } }.map(whyWithheld)
  }

  /// Size classes that are a level or more from the room, in the first round: “2 bis 9 Personen: Median 1, 12 von 18 auf
  /// 0 oder 1”; `nil` where none is.
  func notableSizes(of entry: NamedGroupReport.Entry) -> Phrase? {
    let sizes = entry.notableSizes.map { size -> Phrase in
      let key: DataKey = "size" / entry.id.rawValue / (size.size?.rawValue ?? "none")
      let median = size.release.median.map { level($0, key / "median") }
      let counts = size.release.figures.map { ", " + nearMedian($0, of: entry.placed.item, key) }
      return "\(name(ofSize: size.size)): Median \(median.map { Phrase.number($0) })\(counts)"
    }
    return sizes.isEmpty ? nil : sizes.joined(separator: "; ")
  }
}
