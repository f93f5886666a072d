package import Words

/// What every form says.
package enum FormTexts {
  package static let type = LocalizedText(de: "schreiben", en: "type")
  package static let typeHelp = LocalizedText(de: "in die markierte Zeile schreiben", en: "type in the marked line")
  package static let change = LocalizedText(de: "ändern", en: "change")
  package static let changeHelp = LocalizedText(
    de: "in der markierten Zeile etwas anderes wählen", en: "choose something else in the marked line")
  package static let next = LocalizedText(de: "weiter", en: "next")
  package static let badDay = LocalizedText(
    de: "Diesen Tag gibt es nicht. Schreiben Sie 24.12.2026, 24.12. oder +14 für „in 14 Tagen“.",
    en: "There is no such day. Write 24.12.2026, 2026-12-24, or +14 for “in 14 days”.")
  package static let notUnderstood = LocalizedText(
    de: "Das war keine der Möglichkeiten; es wurde nichts geändert. „?“ hilft weiter.",
    en: "That was none of the possibilities; nothing was changed. “?” helps.")
}
