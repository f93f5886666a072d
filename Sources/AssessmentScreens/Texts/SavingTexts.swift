import Words

package enum SavingTexts {
  static let saved = LocalizedText(de: "gespeichert ✓", en: "saved ✓")
  static let writing = LocalizedText(de: "schreibt …", en: "writing …")
  static let notSaved = LocalizedText(de: "NICHT gespeichert!", en: "NOT saved!")
  static let failedTitle = LocalizedText(de: "Nicht gespeichert", en: "Not saved")
  static let stillUnsaved = LocalizedText(
    de: "Die letzten Eingaben ließen sich nicht speichern. Sie sind noch da, solange das Programm läuft; bei jeder "
      + "Taste wird es noch einmal versucht.",
    en: "What you entered last could not be saved. It is still there as long as the program runs; every key tries "
      + "again.")
  static let notFinished = LocalizedText(
    de: "Solange nicht alle Antworten gespeichert sind, gibt es keine Auswertung.",
    en: "There is no result as long as not all answers are saved.")
  static let tryAgain = LocalizedText(de: "Noch einmal versuchen", en: "Try again")
  static let abandon = LocalizedText(de: "Ohne Speichern weg", en: "Leave without saving")
  static let goOn = LocalizedText(de: "Hier bleiben", en: "Stay here")
  static let lineBreak = LocalizedText(de: "Strg-J", en: "Ctrl-J")
  static let lineBreakLabel = LocalizedText(de: "neue Zeile", en: "new line")
  static let lineBreakHelp = LocalizedText(
    de: "eine neue Zeile im Text (auch Alt-⏎)", en: "a new line in the text (also Alt-⏎)")
  static let bringBack = LocalizedText(de: "Strg-Y", en: "Ctrl-Y")
  static let bringBackLabel = LocalizedText(de: "zurückholen", en: "bring back")
  static let bringBackHelp = LocalizedText(
    de: "zurückholen, was zuletzt gelöscht wurde", en: "bring back what was deleted last")
  static let deleted = LocalizedText(de: "Gelöscht – „u“ holt es zurück", en: "Deleted – “u” brings it back")
  static let undone = LocalizedText(de: "Zurückgeholt ✓", en: "Brought back ✓")
  static let undo = LocalizedText(de: "rückgängig", en: "undo")
  static let undoHelp = LocalizedText(
    de: "die letzte Änderung an einer Antwort oder Notiz zurücknehmen", en: "undo the last change of an answer or note")
}
