import Questionnaire

/// The words of the page, in every language.
enum PageText {
  static let joinTitle = LocalizedText(de: "Teilnehmen", en: "Join")
  static let code = LocalizedText(de: "Code von der Leinwand", en: "Code on the screen")
  static let codeHint = LocalizedText(
    de: "Sechs Zeichen; groß oder klein ist gleich.", en: "Six characters, in capitals or not.")
  static let size = LocalizedText(
    de: "Größe Ihres Unternehmens (freiwillig)", en: "Size of your company (voluntary)")
  static let sizeUntold = LocalizedText(de: "keine Angabe", en: "rather not say")
  static let privacy = LocalizedText(
    de: "Sie antworten ohne Namen. Es wird weder Ihre Adresse noch Ihr Gerät gespeichert, und keine Uhrzeit zu einer "
      + "Antwort. Gezeigt werden nur Werte der Gruppe ab %k Antworten; am Ende des Workshops werden alle einzelnen "
      + "Antworten gelöscht.",
    en: "You answer without a name. Neither your address nor your device is stored, nor the time of an answer. Only "
      + "values of the group from %k answers on are shown; all single answers are deleted when the workshop ends.")
  static let wrongCode = LocalizedText(
    de: "Dieser Code stimmt nicht. Bitte vergleichen Sie ihn mit dem auf der Leinwand.",
    en: "This code is not right. Please compare it with the one on the screen.")
  static let full = LocalizedText(
    de: "Der Workshop ist voll. Bitte wenden Sie sich an die Moderation.",
    en: "The workshop is full. Please speak to the facilitator.")

  static let waitTitle = LocalizedText(de: "Sie sind dabei", en: "You are in")
  static let wait = LocalizedText(
    de: "Gleich geht es los. Lassen Sie diese Seite offen; die nächste Frage erscheint von selbst.",
    en: "We start in a moment. Keep this page open; the next item appears by itself.")
  static let lookUp = LocalizedText(
    de: "Bitte schauen Sie jetzt auf die Leinwand.", en: "Please look at the screen in the room now.")
  static let lookUpTitle = LocalizedText(de: "Auf der Leinwand", en: "On the screen")
  static let closed = LocalizedText(
    de: "Die Abstimmung ist geschlossen. Das Ergebnis kommt gleich.",
    en: "The vote is closed. The result comes in a moment.")
  static let secondRound = LocalizedText(
    de: "Zweite Runde: Was meinen Sie nach dem Gespräch?", en: "Second round: what do you think after the talk?")
  static let firstAnswer = LocalizedText(de: "In der ersten Runde: ", en: "In the first round: ")
  static let own = LocalizedText(de: "Ihre Antwort: ", en: "Your answer: ")
  static let noOwn = LocalizedText(de: "Sie haben nicht geantwortet.", en: "You did not answer.")
  static let save = LocalizedText(de: "Antworten speichern", en: "Save answers")
  static let stored = LocalizedText(de: "gespeichert", en: "saved")
  static let several = LocalizedText(de: "Mehrere Antworten möglich.", en: "You can choose more than one.")
  static let percent = LocalizedText(de: "Prozent, 0 bis 100", en: "Percent, 0 to 100")
  static let late = LocalizedText(
    de: "Die Abstimmung war schon geschlossen; diese Antwort zählt nicht.",
    en: "The vote was closed already; this answer does not count.")
  static let unfit = LocalizedText(
    de: "Diese Antwort passt nicht zur Frage; bitte wählen Sie noch einmal.",
    en: "This answer does not fit the item; please choose again.")
  static let tooMany = LocalizedText(
    de: "Zu viele Antworten auf einmal. Bitte warten Sie einen Augenblick.",
    en: "Too many answers at once. Please wait a moment.")
  static let sending = LocalizedText(de: "wird gesendet …", en: "sending …")
  static let offline = LocalizedText(
    de: "Keine Verbindung. Ihre Antworten bleiben auf diesem Gerät und werden gesendet, sobald es geht.",
    en: "No connection. Your answers stay on this device and are sent as soon as possible.")
  static let online = LocalizedText(de: "Wieder verbunden.", en: "Connected again.")
  static let refresh = LocalizedText(de: "Aktualisieren", en: "Refresh")
  static let new = LocalizedText(de: "Neu auf der Seite: ", en: "New on the page: ")

  static let resultTitle = LocalizedText(de: "Ergebnis", en: "Result")
  static let people = LocalizedText(de: "Antworten", en: "answers")
  static let median = LocalizedText(de: "Median", en: "Median")
  static let medianOnly = LocalizedText(
    de: "Gezeigt wird nur der Median.", en: "Only the median is shown.")
  static let withheld = LocalizedText(
    de: "Zu wenige Antworten: Von dieser Frage wird nichts gezeigt.",
    en: "Too few answers: nothing is shown of this item.")
  static func round(_ number: Int) -> LocalizedText { LocalizedText(de: "Runde \(number)", en: "Round \(number)") }

  static let stepTitle = LocalizedText(de: "Ihr nächster Schritt", en: "Your next step")
  static let step = LocalizedText(
    de: "Was nehmen Sie sich vor? (bis 200 Zeichen, ohne Namen)",
    en: "What will you do? (up to 200 characters, no names)")
  static let due = LocalizedText(de: "Bis wann? (freiwillig)", en: "Until when? (voluntary)")
  static let stepNote = LocalizedText(
    de: "Die Moderation liest den Satz, bevor er auf der Leinwand erscheinen kann. Er bleibt im Bericht der Gruppe.",
    en: "The facilitator reads it before it can appear on the screen. It stays in the report on the group.")
  static let stepSave = LocalizedText(de: "Vornehmen", en: "Commit")
  static let stepRefused = LocalizedText(
    de: "Der Text fehlt oder ist länger als erlaubt.", en: "The text is missing or longer than allowed.")
  static let remark = LocalizedText(
    de: "Anmerkung (freiwillig, bis 500 Zeichen, ohne Namen)", en: "Remark (voluntary, up to 500 characters, no names)")
  static let remarkSave = LocalizedText(de: "Anmerkung senden", en: "Send remark")
  static let sent = LocalizedText(de: "Gespeichert.", en: "Saved.")

  static let endTitle = LocalizedText(de: "Vielen Dank!", en: "Thank you!")
  static let end = LocalizedText(
    de: "Der Workshop ist beendet, alle einzelnen Antworten sind auf dem Laptop gelöscht.",
    en: "The workshop is over; all single answers were deleted on the laptop.")
  static let endOwn = LocalizedText(
    de: "Ihr Ergebnis steht nur noch hier auf Ihrem Gerät, bis Sie die Seite schließen. Heben Sie den Code auf.",
    en: "Your result is only here on your device now, until you close the page. Keep the code.")

  static let me = LocalizedText(de: "Mein Ergebnis", en: "My result")
  static let back = LocalizedText(de: "Zurück zum Workshop", en: "Back to the workshop")
  static let notYet = LocalizedText(
    de: "Noch gibt es keine Antwort, aus der sich ein Ergebnis ergibt.",
    en: "There is no answer yet from which a result follows.")
  static let dimension = LocalizedText(de: "Dimension", en: "Dimension")
  static let value = LocalizedText(de: "Wert (0–100)", en: "Value (0–100)")
  static let bounds = LocalizedText(
    de: "In Klammern steht, in welchem Bereich der Wert liegt, solange Fragen offen sind.",
    en: "Brackets give the range of the value while items are open.")
  static let steps = LocalizedText(
    de: "Nächste Schritte bei Ihren größten Lücken", en: "Next steps at your largest gaps")
  static let answers = LocalizedText(de: "Ihre Antworten", en: "Your answers")
  static let codeUse = LocalizedText(
    de: "Der Code trägt Ihre Antworten, keinen Namen. Mit ihm gibt „reifegrad code --read“ den ganzen Bericht.",
    en: "The code carries your answers and no name. With it, “reifegrad code --read” gives the whole report.")
  static let copy = LocalizedText(de: "Code kopieren", en: "Copy code")
  static let copied = LocalizedText(de: "Kopiert.", en: "Copied.")
  static let untilEnd = LocalizedText(
    de: "Bis zum Ende des Workshops können Sie das ansehen; danach sind Ihre Antworten auf dem Laptop gelöscht.",
    en: "You can look at this until the workshop ends; then your answers are deleted on the laptop.")
  static let withdraw = LocalizedText(de: "Antworten zurückziehen", en: "Withdraw answers")
  static let withdrawHint = LocalizedText(
    de: "Alle Ihre Antworten werden gelöscht. Das lässt sich nicht rückgängig machen. Werte der Gruppe, die schon "
      + "gezeigt wurden, bleiben, wie sie waren.",
    en: "All your answers are deleted; this cannot be undone. Values of the group that were shown already stay as "
      + "they were.")
  static let withdrawNow = LocalizedText(de: "Ja, alles löschen", en: "Yes, delete everything")
  static let withdrawn = LocalizedText(
    de: "Ihre Antworten sind gelöscht.", en: "Your answers are deleted.")

  static let notice = LocalizedText(de: "Datenschutz", en: "Privacy")
  static let otherLanguage = LocalizedText(de: "English", en: "Deutsch")
  static let skip = LocalizedText(de: "Zum Inhalt", en: "Skip to content")

  /// What a page says of an error, and what to do.
  static func error(_ status: Int) -> LocalizedText {
    switch status {
    case 404: LocalizedText(de: "Diese Seite gibt es nicht.", en: "There is no such page.")
    case 405:
      LocalizedText(de: "So lässt sich diese Seite nicht aufrufen.", en: "This page cannot be asked for that way.")
    case 413:
      LocalizedText(de: "Das war zu viel Text. Bitte kürzen Sie.", en: "That was too much text. Please shorten it.")
    case 400..<500: LocalizedText(de: "Das war nicht zu verstehen.", en: "That could not be understood.")
    default:
      LocalizedText(
        de: "Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal; gespeicherte Antworten sind sicher.",
        en: "That did not work just now. Please try again; saved answers are safe.")
    }
  }
}
