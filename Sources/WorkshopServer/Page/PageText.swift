import Questionnaire
import Reports
import Words
import Workshop

/// The words of the page, in every language.
enum PageText {
  static let joinTitle = LocalizedText(de: "Teilnehmen", en: "Join")
  static let code = LocalizedText(de: "Code von der Leinwand", en: "Code on the screen")
  static let codeHint = LocalizedText(
    de: "Sechs Zeichen; Groß- und Kleinschreibung sind gleich.", en: "Six characters, in capitals or not.")
  static let size = LocalizedText(
    de: "Größe Ihres Unternehmens (freiwillig)", en: "Size of your company (optional)")
  static let sizeUntold = LocalizedText(de: "keine Angabe", en: "not stated")
  static let privacy = LocalizedText(
    de: "Ohne Namen und Adresse; gezeigt ab %k Antworten, am Ende gelöscht.",
    en: "No names or addresses; shown from %k answers on, deleted at the end.")
  /// The same at length, before the first answer.
  static let privacyAtLength = LocalizedText(
    de: "Sie antworten ohne Namen. Es wird weder Ihre Adresse noch Ihr Gerät gespeichert, und keine Uhrzeit zu einer "
      + "Antwort. Gezeigt werden nur Werte der Gruppe ab %k Antworten; am Ende des Workshops werden alle einzelnen "
      + "Antworten gelöscht.",
    en: "You answer without a name. Neither your address nor your device is stored, nor the time of an answer. Only "
      + "values of the group from %k answers on are shown; all individual answers are deleted when the workshop ends.")
  static let wrongCode = LocalizedText(
    de: "Dieser Code stimmt nicht. Bitte vergleichen Sie ihn mit dem auf der Leinwand.",
    en: "This code is not right. Please compare it with the one on the screen.")
  static let noCookies = LocalizedText(
    de: "Ihr Browser nimmt keine Cookies an; Sie sind noch nicht dabei, und gezählt wurde niemand. Ohne Cookie erkennt "
      + "die Seite Sie bei der nächsten Frage nicht wieder. Lassen Sie Cookies für diese Seite zu, oder öffnen Sie sie "
      + "in einem anderen Browser. Sonst geht es auch am Kiosk oder auf Papier: Fragen Sie die Moderation.",
    en:
      "Your browser does not accept cookies; you are not in yet, and nobody was counted. Without a cookie the page does "
      + "not know you at the next question. Allow cookies for this page, or open it in another browser. You can also "
      + "take part at the kiosk or on paper: ask the facilitator.")
  static let comeBack = LocalizedText(de: "Schon dabei gewesen?", en: "Were you in before?")
  static let number = LocalizedText(de: "Ihre Nummer", en: "Your number")
  static let numberHint = LocalizedText(
    de: "Die sechs Ziffern, die dieses Telefon zeigte, als Sie dabei waren.",
    en: "The six digits that this phone showed while you were in.")
  static let comeBackNow = LocalizedText(de: "Zurückkommen", en: "Come back")
  static let wrongNumber = LocalizedText(
    de: "Diese Nummer gilt hier nicht. Bitte vergleichen Sie die sechs Ziffern.",
    en: "This number is not valid here. Please compare the six digits.")
  static let tooManyNumbers = LocalizedText(
    de: "Es wurden zu viele falsche Nummern versucht. Bitte versuchen Sie es in einer Minute noch einmal.",
    en: "Too many wrong numbers were tried. Please try again in a minute.")
  static let ownNumber = LocalizedText(de: "Ihre Nummer:", en: "Your number:")
  static let ownNumberUse = LocalizedText(
    de: "Damit kommen Sie wieder, falls diese Seite verloren geht.", en: "It brings you back if you lose this page.")
  static let full = LocalizedText(
    de: "Der Workshop ist voll. Bitte wenden Sie sich an die Moderation.",
    en: "The workshop is full. Please speak to the facilitator.")

  static let doorClosed = LocalizedText(
    de: "Die Tür ist zu: Zurzeit kommt niemand mehr herein. Bitte wenden Sie sich an die Moderation.",
    en: "The door is closed: nobody can join at the moment. Please speak to the facilitator.")
  static let tooManyJoins = LocalizedText(
    de: "Von hier kamen gerade sehr viele Anmeldungen. Bitte versuchen Sie es in einer Minute noch einmal.",
    en: "Very many people joined from here just now. Please try again in a minute.")

  static let waitTitle = LocalizedText(de: "Sie sind dabei", en: "You are in")
  static let wait = LocalizedText(
    de: "Gleich geht es los. Lassen Sie diese Seite offen; die nächste Frage erscheint von selbst.",
    en: "We start in a moment. Keep this page open; the next question appears by itself.")
  static let waitNext = LocalizedText(
    de: "Gleich geht es weiter. Lassen Sie diese Seite offen; die nächste Frage erscheint von selbst.",
    en: "We go on in a moment. Keep this page open; the next question appears by itself.")
  static let talk = LocalizedText(
    de: "Jetzt wird im Raum darüber gesprochen.", en: "The room is talking about this now.")
  static let lookUp = LocalizedText(
    de: "Bitte schauen Sie jetzt auf die Leinwand.", en: "Please look at the screen in the room now.")
  static let lookUpTitle = LocalizedText(de: "Auf der Leinwand", en: "On the screen")
  static let closed = LocalizedText(
    de: "Die Abstimmung ist geschlossen. Das Ergebnis kommt gleich.",
    en: "The vote is closed. The result comes in a moment.")
  static let secondRound = LocalizedText(
    de: "Zweite Runde: Was meinen Sie nach dem Gespräch?",
    en: "Second round: what do you think after the discussion?")
  static let firstAnswer = LocalizedText(de: "In der ersten Runde: ", en: "In the first round: ")
  static let own = LocalizedText(de: "Ihre Antwort: ", en: "Your answer: ")
  static let noOwn = LocalizedText(de: "Sie haben nicht geantwortet.", en: "You did not answer.")
  static let save = LocalizedText(de: "Antworten speichern", en: "Save answers")
  static let stored = LocalizedText(
    de: "gespeichert – bis zum Schließen änderbar", en: "saved – you can change it until the vote closes")
  static func answered(_ count: String, of all: Int) -> LocalizedText {
    LocalizedText(de: "\(count) von \(all) beantwortet", en: "\(count) of \(all) answered")
  }
  static let finished = LocalizedText(
    de: "Fertig, danke. Bis zum Schließen können Sie alles ändern.",
    en: "Done, thank you. You can change everything until the vote closes.")
  static let leadsTo = LocalizedText(
    de: "Es zählt, wie viele Sie ankreuzen:", en: "What counts is how many you tick:")
  static let nothingTicked = LocalizedText(de: "keines", en: "none")
  static func ticks(from least: Int, to most: Int?) -> LocalizedText {
    guard let most else { return LocalizedText(de: "ab \(least)", en: "\(least) or more") }
    if most == 0 { return nothingTicked }
    let range = most == least ? "\(least)" : "\(least)–\(most)"
    return LocalizedText(de: range, en: range)
  }
  static let preset = LocalizedText(
    de: "Für Ihre Betriebsgröße vorbelegt; noch nicht gespeichert.",
    en: "Set beforehand for a company of your size; not saved yet.")
  static let agree = LocalizedText(de: "Stimmt so", en: "That is right")
  static let several = LocalizedText(de: "Mehrere Antworten möglich.", en: "You can choose more than one.")
  static let percent = LocalizedText(de: "Oder genau in Prozent:", en: "Or exactly, in per cent:")
  static let late = LocalizedText(
    de: "Die Abstimmung war schon geschlossen; diese Antwort zählt nicht.",
    en: "The vote was closed already; this answer does not count.")
  static let unfit = LocalizedText(
    de: "Diese Antwort passt nicht zur Frage; bitte wählen Sie noch einmal.",
    en: "This answer does not fit the question; please choose again.")
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
  static let median = LocalizedText(de: "Mittlere Antwort (Median)", en: "Middle answer (median)")
  static let stepTitle = LocalizedText(de: "Ihr nächster Schritt", en: "Your next step")
  static let proposal = LocalizedText(de: "Vorschlag zu Ihrer größten Lücke", en: "A proposal for your largest gap")
  static let takeProposal = LocalizedText(de: "Diesen Schritt übernehmen", en: "Take this step")
  static let step = LocalizedText(
    de: "Was nehmen Sie sich vor? (ohne Namen, bis \(Commitment.longest) Zeichen)",
    en: "What will you do? (no names, up to \(Commitment.longest) characters)")
  static let due = LocalizedText(de: "Bis wann? (freiwillig)", en: "By when? (optional)")
  static let stepNote = LocalizedText(
    de: "Die Moderation liest den Satz, bevor er auf der Leinwand und im Bericht der Gruppe stehen kann.",
    en: "The facilitator reads it before it can appear on the screen and in the group report.")
  static let stepSave = LocalizedText(de: "Schritt speichern", en: "Save step")
  static let stepTaken = LocalizedText(
    de: "Ihr Schritt ist gespeichert. Sie können ihn noch ändern.", en: "Your step is saved. You can still change it.")
  static let remarkTitle = LocalizedText(de: "Etwas anmerken (freiwillig)", en: "Add a remark (optional)")
  static let remark = LocalizedText(
    de: "Ihre Anmerkung (ohne Namen, bis \(Remark.longest) Zeichen)",
    en: "Your remark (no names, up to \(Remark.longest) characters)")
  static let remarkNote = LocalizedText(
    de: "Die Moderation liest die Anmerkung, bevor sie auf der Leinwand erscheinen kann.",
    en: "The facilitator reads the remark before it can appear on the screen.")
  static let remarkSave = LocalizedText(de: "Anmerkung senden", en: "Send remark")
  static let remarkTaken = LocalizedText(de: "Ihre Anmerkung ist gesendet.", en: "Your remark is sent.")
  static let notTaken = LocalizedText(de: "Noch nicht gespeichert", en: "Not saved yet")
  static let textMissing = LocalizedText(de: "Bitte schreiben Sie etwas.", en: "Please write something.")
  static func textTooLong(_ longest: Int) -> LocalizedText {
    LocalizedText(
      de: "Der Text ist länger als \(longest) Zeichen. Er steht noch im Feld; bitte kürzen Sie ihn.",
      en: "The text is longer than \(longest) characters. It is still in the field; please shorten it.")
  }

  static let end = LocalizedText(
    de: "Der Workshop ist beendet, alle einzelnen Antworten sind auf dem Laptop gelöscht.",
    en: "The workshop is over; all individual answers were deleted on the laptop.")
  static let endOwn = LocalizedText(
    de: "Ihr Ergebnis steht jetzt nur noch auf dieser Seite Ihres Geräts. Sichern Sie es als Datei, bevor Sie sie "
      + "schließen.",
    en: "Your result is only on this page of your device now. Save it as a file before you close it.")
  static let endWithoutScript = LocalizedText(
    de:
      "Auch Ihr Ergebnis ist hier nicht mehr da. Haben Sie es gesichert, liegt es bei Ihren heruntergeladenen Dateien.",
    en: "Your result is no longer here either. If you saved it, it is among your downloaded files.")
  static let saveOwn = LocalizedText(
    de: "Am Ende des Workshops werden Ihre Antworten gelöscht. Sichern Sie vorher Ihr Ergebnis.",
    en: "When the workshop ends, your answers are deleted. Save your result before that.")
  static let saveFile = LocalizedText(de: "Ergebnis sichern", en: "Save result")
  static let saved = LocalizedText(
    de: "Gesichert: Die Datei liegt bei Ihren heruntergeladenen Dateien.",
    en: "Saved: the file is among your downloaded files.")
  static let fileUse = LocalizedText(
    de: "Eine Datei mit Werten, Schritten und Code. Sie öffnet sich in jedem Browser, auch ohne Internet.",
    en: "A file with values, steps and code. It opens in any browser, even without the internet.")
  /// In the file itself.
  static let fileHint = LocalizedText(
    de: "Diese Datei enthält Ihre eigenen Antworten; sie liegt nur bei Ihnen.",
    en: "This file holds your own answers; you alone have it.")
  static let fileName = LocalizedText(de: "ergebnis", en: "result")
  static let groupReport = LocalizedText(de: "Bericht der Gruppe", en: "Group report")
  static let reportFile = LocalizedText(de: "gruppenbericht", en: "group-report")
  static let groupReportPage = LocalizedText(de: "ansehen", en: "view")
  static let groupReportPDF = LocalizedText(de: "als PDF laden", en: "download as PDF")

  static let me = LocalizedText(de: "Ihr Ergebnis", en: "Your result")
  static let toResult = LocalizedText(de: "Zu Ihrem Ergebnis", en: "Go to your result")
  static let toAnswers = LocalizedText(de: "Alle Ihre Antworten", en: "All your answers")
  static let answersHint = LocalizedText(
    de: "Diese Liste sehen nur Sie. Solange eine Frage offen ist, können Sie Ihre Antwort ändern; zurückziehen können "
      + "Sie Ihre Antworten bis zum Ende des Workshops.",
    en: "Only you see this list. You can change an answer while its question is open, and withdraw your answers until "
      + "the workshop ends.")
  static let nothingAsked = LocalizedText(de: "Noch wurde nichts gefragt.", en: "Nothing was asked yet.")
  static let unanswered = LocalizedText(de: "nicht beantwortet", en: "not answered")
  static let answerNow = LocalizedText(de: "jetzt antworten", en: "answer now")
  static let change = LocalizedText(de: "ändern", en: "change")
  static let until = LocalizedText(de: "bis", en: "by")
  static let back = LocalizedText(de: "Zurück zum Workshop", en: "Back to the workshop")
  static let notYet = LocalizedText(
    de: "Noch gibt es keine Antwort, aus der sich ein Ergebnis ergibt.",
    en: "There is no answer yet that leads to a result.")
  static let dimension = LocalizedText(de: "Dimension", en: "Dimension")
  static let value = LocalizedText(de: "Wert (0–100)", en: "Value (0–100)")
  static let bounds = LocalizedText(
    de: "In Klammern steht, wo der Wert liegen kann, solange noch Antworten fehlen.",
    en: "Brackets give where the value can lie while answers are missing.")
  static let steps = Vocabulary.start
  static let noSteps = LocalizedText(
    de: "Nach Ihren Antworten steht kein Schritt mehr aus: Halten Sie dieses Niveau.",
    en: "By your answers no step is left to take: hold this level.")
  static let guide = LocalizedText(
    de: "◆ und ◇ sind Richtwerte: so lesen wir die Studie, gemessen ist davon nichts.",
    en: "◆ and ◇ are guide values: our reading of the study, none of it measured.")
  static let groups = LocalizedText(
    de: "◆ sind Erfolgreiche, ◇ weniger Erfolgreiche, aus Antworten berechnet.",
    en: "◆ are the successful, ◇ the less successful, computed from responses.")
  static let target = LocalizedText(de: "◆ ist Ihr Ziel.", en: "◆ is your target.")
  static func ownGuide(_ own: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      de: "\(own) von \(all) sind eigene Setzung (†); dazu sagt die Studie nichts.",
      en: "\(own) of \(all) are our own (†); the study says nothing about them.")
  }
  static let answers = LocalizedText(de: "Ihre Antworten", en: "Your answers")
  static let answersBehind = LocalizedText(
    de: "Antworten hinter diesem Ergebnis", en: "Answers behind this result")
  static let codeUse = LocalizedText(
    de:
      "Der Code enthält Ihre Antworten, keinen Namen. Wer das Programm reifegrad hat, macht daraus den ganzen Bericht.",
    en: "The code holds your answers and no name. Anyone who has the program reifegrad can make the whole report of it."
  )
  static let copy = LocalizedText(de: "Code kopieren", en: "Copy code")
  static let copied = LocalizedText(de: "Kopiert.", en: "Copied.")
  static let untilEnd = LocalizedText(
    de: "Hier steht Ihr Ergebnis bis zum Ende des Workshops; dann werden Ihre Antworten gelöscht.",
    en: "Your result stays here until the workshop ends; then your answers are deleted.")
  static let withdraw = LocalizedText(de: "Antworten zurückziehen …", en: "Withdraw answers …")
  static let withdrawTitle = LocalizedText(de: "Alle Antworten löschen?", en: "Delete all answers?")
  static let withdrawHint = LocalizedText(
    de: "Alle Ihre Antworten und Texte werden gelöscht. Das lässt sich nicht rückgängig machen. Ergebnisse der Gruppe, "
      + "die schon gezeigt wurden, bleiben, wie sie waren; eine zweite Runde zählt darin gezählte Antworten mit, ohne "
      + "Bezug zu Ihnen.",
    en: "All your answers and texts are deleted. This cannot be undone. Results of the group that were shown already "
      + "stay as they were; a second round counts the answers in them, without any link to you.")
  static let withdrawNot = LocalizedText(de: "Nein, zurück zum Workshop", en: "No, back to the workshop")
  static let joinAgain = LocalizedText(de: "Wieder teilnehmen", en: "Join again")
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
      LocalizedText(de: "So lässt sich diese Seite nicht aufrufen.", en: "This page cannot be opened like that.")
    case 413:
      LocalizedText(
        de: "Das war zu viel Text. Gehen Sie im Browser einen Schritt zurück: Dort steht er noch, und Sie können ihn "
          + "kürzen.",
        en: "That was too much text. Go back one page in your browser: it is still there, and you can shorten it.")
    case 421:
      LocalizedText(
        de: "Unter diesem Namen gibt es die Seite nicht. Tippen Sie die Adresse ein, die auf der Leinwand steht.",
        en: "The page is not available under this name. Type the address shown on the screen.")
    case 501: LocalizedText(de: "Diese Art der Anfrage gibt es hier nicht.", en: "There is no such request here.")
    case 400..<500: LocalizedText(de: "Das war nicht zu verstehen.", en: "That could not be understood.")
    default:
      LocalizedText(
        de: "Das hat gerade nicht geklappt. Bitte versuchen Sie es noch einmal; gespeicherte Antworten sind sicher.",
        en: "That did not work just now. Please try again; saved answers are safe.")
    }
  }
}
