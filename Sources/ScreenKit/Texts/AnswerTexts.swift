package import Words

/// What stands beside answers wherever they are given.
package enum AnswerTexts {
  package static let dontKnowSign = LocalizedText.same("w")
  package static let notApplicableSign = LocalizedText.same("t")
  static let orPercent = LocalizedText(de: "genauer Anteil in Prozent", en: "exact share in per cent")
  static let percentHint = LocalizedText(
    de: "%: 25, 12,5 oder 3 von 12, dann ⏎", en: "%: 25, 12.5 or 3 of 12, then ⏎")

  package static let choose = LocalizedText(de: "wählen", en: "choose")
  package static let tick = LocalizedText(de: "ankreuzen", en: "tick")
  package static let take = LocalizedText(de: "übernehmen", en: "take")
  package static let digitHelp = LocalizedText(
    de: "die Antwort 0–4 wählen; noch einmal: die nächste mit derselben Zahl",
    en: "choose the answer of this level; again: the next one of the same level")
  package static let letterHelp = LocalizedText(
    de: "die Antwort mit diesem Buchstaben wählen", en: "choose the answer with this letter")
  package static let tickHelp = LocalizedText(
    de: "die Antwort mit diesem Buchstaben an- oder abwählen", en: "tick or untick the answer with this letter")
  package static let moveHelp = LocalizedText(
    de: "die Markierung bewegen, mit Pos1 und Ende ganz nach oben und unten (auch j und k)",
    en: "move the mark, with Home and End to the top and bottom (also j and k)")
  package static let moveListHelp = LocalizedText(
    de: "die Markierung bewegen, mit Pos1 und Ende ganz nach oben und unten",
    en: "move the mark, with Home and End to the top and bottom")
  package static let chooseMarkedHelp = LocalizedText(
    de: "die markierte Antwort wählen und bei der Frage bleiben", en: "choose the marked answer and stay here")
  package static let tickMarkedHelp = LocalizedText(
    de: "die markierte Antwort an- oder abwählen", en: "tick or untick the marked answer")
  package static let percentHelp = LocalizedText(
    de: "den Anteil eintippen: 25, 12,5, 3/12 oder 3 von 12", en: "type the share: 25, 12.5, 3/12 or 3 of 12")
  package static let dontKnowHelp = LocalizedText(
    de: "„weiß nicht“ antworten; der Wert bekommt dann eine Spanne (auch d)",
    en: "answer “don’t know”; the value then gets a range (also d)")
  package static let dontKnowListHelp = LocalizedText(
    de: "„weiß nicht“ antworten; der Wert bekommt dann eine Spanne",
    en: "answer “don’t know”; the value then gets a range")
  package static let notApplicableHelp = LocalizedText(
    de: "„trifft nicht zu“ antworten, wo es vorgesehen ist (auch x)",
    en: "answer “does not apply” where it is allowed (also x)")
  package static let notApplicableListHelp = LocalizedText(
    de: "„trifft nicht zu“ antworten, wo es vorgesehen ist", en: "answer “does not apply” where it is allowed")
}
