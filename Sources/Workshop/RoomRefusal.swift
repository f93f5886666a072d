package import Words

/// Why a command cannot be carried out now.
package enum RoomRefusal: Hashable, ExplainedError {
  /// The vote is still open.
  case stillOpen
  /// The vote was not opened yet.
  case notOpened
  /// The result was not shown yet.
  case notRevealed
  /// The second round comes after the first was shown.
  case noSecondRound
  /// There was a second round already.
  case onlyTwoRounds
  /// No question is shown that it could be about.
  case noQuestion
  /// The workshop is over.
  case over

  /// What is in the way and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .stillOpen:
      LocalizedText(
        de: "Abstimmung läuft noch: Die nächste Taste schließt sie.",
        en: "The vote is still open: the next key closes it.")
    case .notOpened:
      LocalizedText(
        de: "Noch nicht abgestimmt: Erst die Frage öffnen.", en: "No vote yet: open the question first.")
    case .notRevealed:
      LocalizedText(
        de: "Noch nicht gezeigt: Die nächste Taste zeigt das Ergebnis.",
        en: "Not shown yet: the next key shows the result.")
    case .noSecondRound:
      LocalizedText(
        de: "Die 2. Runde folgt, wenn die erste gezeigt wurde.", en: "Round 2 follows once the first was shown.")
    case .onlyTwoRounds:
      LocalizedText(de: "Es gibt nur zwei Runden.", en: "There are only two rounds.")
    case .noQuestion:
      LocalizedText(
        de: "Hier steht keine Frage: ← → oder # führt zu einer.", en: "No question is shown: ← → or # leads to one.")
    case .over:
      LocalizedText(de: "Der Workshop ist beendet.", en: "The workshop is over.")
    }
  }
}
