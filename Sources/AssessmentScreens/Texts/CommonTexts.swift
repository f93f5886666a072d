import Questionnaire

enum CommonTexts {
  static let keysTitle = LocalizedText(de: "Tasten", en: "Keys")
  static let escBack = LocalizedText(de: "Esc zurück", en: "Esc back")
  static let enterChooses = LocalizedText(de: "⏎ wählen · Esc zurück", en: "⏎ choose · Esc back")
  static let tooSmall = LocalizedText(
    de: "Bitte vergrößern Sie das Fenster auf 60 × 18 Zeichen.",
    en: "Please enlarge the window to 60 × 18 characters.")
  static let problem = LocalizedText(de: "Das hat nicht geklappt", en: "That did not work")
  static let note = LocalizedText(de: "Hinweis", en: "Please note")
  static let quitTitle = LocalizedText(de: "Programm verlassen?", en: "Leave the program?")
  static let quitText = LocalizedText(
    de: "Ihre Antworten sind gespeichert. Sie können später weitermachen.",
    en: "Your answers are saved. You can go on later.")
  static let quitUnsaved = LocalizedText(
    de: "Achtung: Die letzten Antworten konnten nicht gespeichert werden und gehen beim Verlassen verloren.",
    en: "Careful: the latest answers could not be saved and will be lost if you leave.")
  static let quit = LocalizedText(de: "Verlassen", en: "Leave")
  static let stay = LocalizedText(de: "Im Programm bleiben", en: "Stay in the program")
  static let unnamedCompany = LocalizedText(de: "ohne Namen", en: "no name")

  static let enter = LocalizedText.same("⏎")
  static let esc = LocalizedText.same("Esc")
  static let question = LocalizedText.same("?")
  static let upDown = LocalizedText.same("↑↓")
  static let keysLabel = LocalizedText(de: "Tasten", en: "keys")
  static let keysHelp = LocalizedText(de: "diese Übersicht der Tasten (auch F1)", en: "this list of keys (also F1)")
  static let back = LocalizedText(de: "zurück", en: "back")
  static let backHelp = LocalizedText(
    de: "einen Schritt zurück; nichts geht verloren", en: "one step back; nothing is lost")
  static let choose = LocalizedText(de: "wählen", en: "choose")
  static let move = LocalizedText(de: "bewegen", en: "move")
  static let moveHelp = LocalizedText(
    de: "auf und ab (auch j und k, Bild↑ und Bild↓, Pos1 und Ende)",
    en: "up and down (also j and k, PgUp and PgDn, Home and End)")
}
