package import Words

package enum CommonTexts {
  package static let keysTitle = LocalizedText(de: "Tasten", en: "Keys")
  package static let isFirstQuestion = LocalizedText(
    de: "Das ist die erste Frage.", en: "This is the first question.")
  package static let escBack = LocalizedText(de: "Esc zurück", en: "Esc back")
  package static let enterChooses = LocalizedText(de: "⏎ wählen · Esc zurück", en: "⏎ choose · Esc back")
  package static let tooSmall = LocalizedText(
    de: "Bitte vergrößern Sie das Fenster auf 60 × 18 Zeichen.",
    en: "Please enlarge the window to 60 × 18 characters.")
  package static let problem = LocalizedText(de: "Das hat nicht geklappt", en: "That did not work")
  package static let note = LocalizedText(de: "Hinweis", en: "Please note")
  package static let quitTitle = LocalizedText(de: "Programm verlassen?", en: "Leave the program?")
  package static let quitText = LocalizedText(
    de: "Alles, was Sie eingegeben haben, ist gespeichert. Sie können später weitermachen.",
    en: "All that you entered is saved. You can go on later.")
  package static let quit = LocalizedText(de: "Verlassen", en: "Leave")
  package static let stay = LocalizedText(de: "Im Programm bleiben", en: "Stay in the program")
  package static let unnamedCompany = LocalizedText(de: "ohne Namen", en: "no name")

  package static let enter = LocalizedText.same("⏎")
  package static let esc = LocalizedText.same("Esc")
  package static let question = LocalizedText.same("?")
  package static let space = LocalizedText(de: "Leer", en: "Space")
  package static let upDown = LocalizedText.same("↑↓")
  package static let keysLabel = LocalizedText(de: "Tasten", en: "keys")
  package static let keysHelp = LocalizedText(
    de: "diese Übersicht der Tasten (auch F1)", en: "this list of keys (also F1)")
  package static let back = LocalizedText(de: "zurück", en: "back")
  package static let backHelp = LocalizedText(
    de: "einen Schritt zurück; nichts geht verloren", en: "one step back; nothing is lost")
  package static let chooseNumberHelp = LocalizedText(
    de: "wählen, was diese Nummer hat", en: "choose what has this number")
  package static let choose = LocalizedText(de: "wählen", en: "choose")
  package static let move = LocalizedText(de: "bewegen", en: "move")
  /// Where letters are typed, or a page has no more rows.
  package static let upDownHelp = LocalizedText(de: "auf und ab", en: "up and down")
  package static let moveHelp = LocalizedText(
    de: "auf und ab (auch j und k, Bild↑ und Bild↓, Pos1 und Ende)",
    en: "up and down (also j and k, PgUp and PgDn, Home and End)")
}
