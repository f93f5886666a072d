import Questionnaire

enum KioskTexts {
  /// What the facilitator types to leave.
  static let word = LocalizedText(de: "moderation", en: "facilitator")

  static let welcome = LocalizedText(de: "Willkommen! Hier können Sie antworten.", en: "Welcome! You can answer here.")
  static let intro = LocalizedText(
    de: "Sie sehen eine Frage nach der anderen und wählen die Stufe, die heute passt. Am Ende sehen Sie Ihr eigenes "
      + "Ergebnis mit einem Code zum Mitnehmen.",
    en: "You see one question after the other and choose the level that fits today. At the end you see your own result "
      + "with a code to take along.")
  static let press = LocalizedText(de: "⏎ drücken, um zu beginnen", en: "Press ⏎ to begin")
  static let begin = LocalizedText(de: "beginnen", en: "begin")
  static let size = LocalizedText(
    de: "Wie groß ist Ihr Unternehmen? (freiwillig)", en: "How large is your company? (voluntary)")
  static let noSize = LocalizedText(de: "keine Angabe", en: "rather not say")
  static let choose = LocalizedText(de: "wählen", en: "choose")
  static let chooseHelp = LocalizedText(de: "die Antwort wählen", en: "choose the answer")
  static let next = LocalizedText(de: "weiter", en: "next")
  static let nextHelp = LocalizedText(de: "weiter, auch ohne Antwort", en: "on, also without an answer")
  static let previousHelp = LocalizedText(de: "zur Frage davor", en: "to the item before")
  static let several = LocalizedText(
    de: "Mehrere Antworten möglich; ⏎ geht weiter.", en: "You can choose more than one; ⏎ goes on.")
  static let percent = LocalizedText(de: "Prozent (0–100), dann ⏎:", en: "Percent (0–100), then ⏎:")
  static let stop = LocalizedText(de: "abbrechen", en: "stop")
  static let withdraw = LocalizedText(de: "Antworten zurücknehmen", en: "take answers back")
  static let withdrawTitle = LocalizedText(de: "Antworten zurücknehmen?", en: "Take your answers back?")
  static let withdrawHelp = LocalizedText(
    de: "Ihre Antworten werden gelöscht, und die nächste Person ist an der Reihe.",
    en: "Your answers are deleted, and it is the next person’s turn.")
  static let goOn = LocalizedText(de: "Weiter antworten", en: "Go on answering")
  static let done = LocalizedText(de: "fertig", en: "done")
  static let doneHelp = LocalizedText(de: "die nächste Person ist an der Reihe", en: "the next person’s turn")
  static let thanks = LocalizedText(de: "Danke! Ihr eigenes Ergebnis:", en: "Thank you! Your own result:")
  static let code = LocalizedText(
    de: "Zum Mitnehmen: „reifegrad code --read“ liest diesen Code. Er steht auch im Bild; fotografieren Sie es.",
    en: "To take along: “reifegrad code --read” reads this code. It is in the picture too; take a photo.")
  static func legend(_ study: LocalizedText) -> LocalizedText {
    LocalizedText(
      de: "◆ Erfolgreiche  ◇ weniger Erfolgreiche (\(study.german))",
      en: "◆ successful  ◇ less successful (\(study.english))")
  }
  static func countdown(_ seconds: Int) -> LocalizedText {
    LocalizedText(
      de: "Diese Anzeige verschwindet in \(seconds) s; eine Taste hält sie fest.",
      en: "This disappears in \(seconds) s; any key keeps it.")
  }
  static let leaveHelp = LocalizedText(de: "den Kiosk verlassen (Moderation)", en: "leave the kiosk (facilitator)")
  static let leaveTitle = LocalizedText(de: "Kiosk beenden", en: "Leave the kiosk")
  static let leaveText = LocalizedText(
    de: "Nur für die Moderation: das Wort eingeben, das in der Anleitung steht, dann ⏎. Esc geht zurück.",
    en: "For the facilitator only: type the word from the manual, then ⏎. Esc goes back.")
}
