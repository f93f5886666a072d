import Words

enum CodeTexts {
  static let howToRead = LocalizedText(
    de: "Wieder einlesen: auf der Startseite „c“ drücken und den Code eintippen, auch auf einem anderen Rechner. "
      + "Groß oder klein, mit oder ohne Leerzeichen ist gleich.",
    en: "To read it in again: press “c” on the start screen and type the code, also on another computer. "
      + "Capitals and spaces make no difference.")
  static let contents = LocalizedText(
    de: "Im Code stehen Antworten, Rolle, Tag und Fragebogen; keine Notizen, Texte und Maßnahmen, nichts über das "
      + "Unternehmen.",
    en: "The code holds answers, role, day and questionnaire; no notes, texts or actions, and nothing about the "
      + "company.")
  static let noPicture = LocalizedText(
    de: "Für den QR-Code ist hier nicht genug Platz oder kein passendes Zeichen.",
    en: "There is not enough room here for the QR code, or no fitting character.")
  static let big = LocalizedText(de: "größer/kleiner", en: "larger/smaller")
  static let bigHelp = LocalizedText(
    de: "den QR-Code mit ganzen oder halben Blöcken zeichnen", en: "draw the QR code with whole or half blocks")

  static let explainHelp = LocalizedText(
    de: "erklären, was im Code steht und wie Tippfehler auffallen",
    en: "explain what the code holds and how typing mistakes are found")

  static let entryTitle = LocalizedText(de: "Datei oder Ergebniscode einlesen", en: "Read a file or a result code")
  static let entryIntro = LocalizedText(
    de:
      "Tippen Sie den Code ab; groß oder klein, mit oder ohne Leerzeichen und Bindestriche ist gleich. Oder nennen Sie "
      + "eine Antwort- oder Unternehmensdatei, etwa ~/antworten.json; was darin steht, wird zu den Ergebnissen gelegt.",
    en:
      "Type the code; capitals, spaces and hyphens make no difference. Or name an answer file or a company file, such "
      + "as ~/answers.json; what it holds is added to the results.")
  static let show = LocalizedText(de: "Ergebnis zeigen", en: "show the result")
  static let showHelp = LocalizedText(
    de: "das Ergebnis zeigen; von einem Code wird nichts gespeichert, eine Datei schon",
    en: "show the result; of a code nothing is stored, of a file it is")
  static let head = LocalizedText(de: "aus Ergebniscode", en: "from a result code")
}
