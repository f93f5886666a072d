package import Benchmarks
package import Words

/// Who counts in the second round of a vote, and where (method §9): everybody of the first, so that both rounds stand on
/// one scale and their difference says that somebody moved, never who.
package struct SecondRound: Hashable, Sendable {
  /// Where everybody is counted.
  package let census: Census
  /// How many of them had no level in the first round.
  package let newcomers: Int

  /// Who counts.
  ///
  /// - Parameters:
  ///   - first: the picture of the first round that is shown; `nil` when there is none, as too few answered.
  ///   - firstAnswers: where the answers to the first round are.
  ///   - answers: where those to the second are.
  package init(
    after first: Census?, _ firstAnswers: [ParticipantKey: AnswerPlace], answers: [ParticipantKey: AnswerPlace],
    under rule: GroupRule
  ) {
    let levels = answers.filter { $0.value.level != nil }
    guard let first else {
      // Nothing was shown that could be subtracted: everybody who gave an answer counts with the last one.
      census = Census(
        firstAnswers.merging(answers.filter { firstAnswers[$0.key] == nil }) { $1 }.merging(levels) { $1 })
      newcomers = levels.keys.filter { firstAnswers[$0]?.level == nil }.count
      return
    }
    // Without a new level the first one stays, also of those who have left since.
    var people = first.people
    for (key, place) in first.people where place.level != nil { people[key] = levels[key] ?? place }
    let new = levels.filter { first.people[$0.key]?.level == nil }
    let isCounted = rule.allows(new.count) && !Tally(new.values).isOfOneMind
    census = Census(isCounted ? people.merging(new) { $1 } : people, gone: first.gone)
    newcomers = isCounted ? new.count : 0
  }
}

extension SecondRound {
  /// What stands under the picture of a second round, in one line.
  ///
  /// - Parameter newcomers: how many of it had no level in the first; `nil` where that one shows nothing.
  package static func caption(newcomers: Int?, under rule: GroupRule) -> LocalizedText {
    guard let newcomers else {
      return LocalizedText(de: "Ohne neue Stimme zählt die erste.", en: "No new vote: the first counts.")
    }
    return newcomers > 0
      ? LocalizedText(
        de: "Ohne neue Stimme zählt die erste; dazu \(newcomers) Neue.",
        en: "No new vote: the first counts; plus \(newcomers) newcomers.")
      : LocalizedText(
        de: "Ohne neue Stimme zählt die erste; Neue zählen ab \(rule.minimum).",
        en: "No new vote: the first counts; newcomers from \(rule.minimum) on.")
  }
}
