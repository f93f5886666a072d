import Questionnaire

enum DialogueTexts {
  static let intro = LocalizedText(
    de:
      "Antworten Sie mit Ziffer oder Buchstaben vor der Antwort und der Eingabetaste; eine leere Zeile lässt die Frage aus. "
      + "„?“ zeigt alle Befehle. Jede Antwort ist sofort gespeichert.",
    en: "Answer with the digit or letter before the answer and the Enter key; an empty line leaves the question out. "
      + "“?” shows all commands. Every answer is saved at once.")
  static let help = LocalizedText(
    de:
      "Ziffer oder Buchstabe = Antwort · leere Zeile = weiter · - = zurück · n und Text = Notiz · i = warum diese Frage · "
      + "w = weiß nicht · t = trifft nicht zu · q = später weitermachen",
    en: "digit or letter = answer · empty line = next · - = back · n and text = note · i = why this question · "
      + "w = don’t know · t = does not apply · q = go on later")
  static let several = LocalizedText(
    de: "Mehrere Buchstaben sind möglich, zum Beispiel: a c",
    en: "Several letters are possible, for example: a c")
  static let percent = LocalizedText(
    de: "Oder der Anteil: 25 %, 12,5 %, 3/12 oder 3 von 12", en: "Or the share: 25%, 12.5%, 3/12 or 3 of 12")
  static let name = LocalizedText(
    de: "Wie heißt Ihr Unternehmen? (freiwillig)", en: "What is your company called? (voluntary)")
  static let voluntary = LocalizedText(
    de: "(freiwillig, leere Zeile = keine Angabe)", en: "(voluntary, empty line = not stated)")
  static let notUnderstood = LocalizedText(
    de: "Das war keine der Möglichkeiten. „?“ hilft weiter.", en: "That was none of the possibilities. “?” helps.")
  static func follows(_ date: String) -> LocalizedText {
    LocalizedText(
      de: "Diese Einschätzung folgt auf die vom \(date); der Bericht zeigt die Entwicklung.",
      en: "This assessment follows the one of \(date); the report shows the trend.")
  }
  static func decided(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      de: "Damals beschlossen (\(number) von \(count); leere Zeile = unverändert):",
      en: "Decided then (\(number) of \(count); empty line = unchanged):")
  }
  static let present = LocalizedText(de: "Bisherige Antwort:", en: "Present answer:")
  static let later = LocalizedText(
    de: "Alles ist gespeichert. Bis zum nächsten Mal.", en: "Everything is saved. See you next time.")
  static func end(hasOpen: Bool) -> LocalizedText {
    let second =
      hasOpen
      ? LocalizedText(de: "Zur ersten offenen Frage", en: "To the first open question")
      : LocalizedText(de: "Noch einmal zu den Fragen", en: "Back to the questions")
    return LocalizedText(
      de: "1  Jetzt auswerten\n2  \(second.german)\n3  Später weitermachen",
      en: "1  See the result now\n2  \(second.english)\n3  Go on later")
  }
}
