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

  static let entryTitle = LocalizedText(de: "Ergebniscode eingeben", en: "Enter a result code")
  static let entryIntro = LocalizedText(
    de: "Tippen Sie den Code ab. Groß oder klein, mit oder ohne Leerzeichen und Bindestriche ist gleich.",
    en: "Type the code. Capitals, spaces and hyphens make no difference.")
  static let show = LocalizedText(de: "Ergebnis zeigen", en: "show the result")
  static let showHelp = LocalizedText(
    de: "das Ergebnis zu diesem Code zeigen; gespeichert wird nichts",
    en: "show the result of this code; nothing is stored")
  static let head = LocalizedText(de: "aus Ergebniscode", en: "from a result code")
}
