import Benchmarks
package import Words

/// What the room reads alike on the public view, on phones and on paper.
package enum RoomSentences {
  /// The sentence on data before the first answer.
  ///
  /// - Parameter k: from so many answers on group values are shown.
  package static func privacy(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Ohne Namen, ohne Geräteadressen. Gruppenwerte erst ab \(k) Antworten. Am Ende werden die einzelnen "
        + "Antworten gelöscht.",
      en:
        "No names, no device addresses. Group values only from \(k) answers on. Single answers are deleted at the end.")
  }

  /// Where in the agenda the room is, question by question.
  package static func question(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "Frage \(number) von \(count)", en: "Question \(number) of \(count)")
  }

  /// The same, field by field.
  package static func part(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "Teil \(number) von \(count)", en: "Part \(number) of \(count)")
  }

  /// One of both rounds of a vote.
  package static func round(_ number: Int) -> LocalizedText {
    LocalizedText(de: "\(number). Runde", en: "Round \(number)")
  }

  /// Whom a second round counts.
  package static let bothRounds = LocalizedText(
    de: "Wer nicht noch einmal abstimmte, zählt auch in der 2. Runde mit der ersten Antwort.",
    en: "Anyone who does not vote again counts in round 2 with the first answer.")

  /// Of a question whose answers the facilitator threw away.
  package static let anew = LocalizedText(
    de: "Alle Antworten auf diese Frage sind verworfen. Sie wird gleich neu gestellt.",
    en: "All answers to this question were thrown away. It is asked anew in a moment.")

  /// Why nothing is shown of a vote, in a sentence that is true of all its reasons: whoever reads it learns no more than
  /// the rule itself.
  package static func withheld(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Noch kein Ergebnis: Gezeigt wird ab \(k) Antworten 0–4, und nichts, was neben einem früheren Bild Einzelne "
        + "verriete.",
      en: "No result yet: shown from \(k) answers 0–4 on, and nothing that would give anyone away beside an earlier "
        + "picture.")
  }

  /// Beside it.
  package static let notCounted = LocalizedText(
    de: "„Weiß nicht“ und „trifft nicht zu“ zählen dabei nicht mit.",
    en: "“Don’t know” and “does not apply” are not counted here.")

  /// Beside a median that stands alone.
  package static let medianOnly = LocalizedText(
    de: "Die Antworten sind \(Vocabulary.tooUniform.german).",
    en: "The answers are \(Vocabulary.tooUniform.english).")

  /// After the end.
  package static let thanks = LocalizedText(de: "Vielen Dank!", en: "Thank you!")

  /// How a phone joins the network whose code is seen.
  package static let scanNetwork = LocalizedText(
    de: "Kamera auf den Code halten und „Verbinden“ antippen.", en: "Point your camera at the code and tap “Join”.")

  /// Phones leave a network without internet by themselves.
  package static let stayConnected = LocalizedText(
    de: "Meldet das Telefon „kein Internet“: trotzdem verbunden bleiben.",
    en: "If your phone says “no internet”: stay connected all the same.")
}
