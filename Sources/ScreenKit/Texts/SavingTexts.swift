package import Words

package enum SavingTexts {
  package static let saved = LocalizedText(de: "gespeichert ✓", en: "saved ✓")
  package static let writing = LocalizedText(de: "schreibt …", en: "writing …")
  package static let notSaved = LocalizedText(de: "NICHT gespeichert!", en: "NOT saved!")
  package static let failedTitle = LocalizedText(de: "Nicht gespeichert", en: "Not saved")
  package static let stillUnsaved = LocalizedText(
    de: "Die letzten Eingaben ließen sich nicht speichern. Sie sind noch da, solange das Programm läuft; bei jeder "
      + "Taste wird es noch einmal versucht.",
    en: "What you entered last could not be saved. It is still there as long as the program runs; every key tries "
      + "again.")
  package static let tryAgain = LocalizedText(de: "Noch einmal versuchen", en: "Try again")
  package static let abandon = LocalizedText(de: "Ohne Speichern weg", en: "Leave without saving")
  package static let goOn = LocalizedText(de: "Hier bleiben", en: "Stay here")
  package static let lineBreak = LocalizedText(de: "Strg-J", en: "Ctrl-J")
  package static let lineBreakLabel = LocalizedText(de: "neue Zeile", en: "new line")
  package static let lineBreakHelp = LocalizedText(
    de: "eine neue Zeile im Text (auch Alt-⏎)", en: "a new line in the text (also Alt-⏎)")
  package static let bringBack = LocalizedText(de: "Strg-Y", en: "Ctrl-Y")
  package static let bringBackLabel = LocalizedText(de: "zurückholen", en: "bring back")
  package static let bringBackHelp = LocalizedText(
    de: "zurückholen, was zuletzt gelöscht wurde", en: "bring back what was deleted last")
}
