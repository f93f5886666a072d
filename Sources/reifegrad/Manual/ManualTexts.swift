import Words

/// What the program's own manual page says beyond the parser: files, variables, exit codes.
enum ManualTexts {
  struct Part {
    let german: String
    let english: String
    let rows: [(name: String, about: LocalizedText)]
  }

  static let overview = [
    LocalizedText(
      de:
        "reifegrad zeigt einem kleinen Unternehmen, wo sein Social-Media-Management steht, was der nächste Schritt ist "
        + "und wie sich das zu einer Studie verhält. Es arbeitet ohne Netz und sendet nichts.",
      en: "reifegrad shows a small company where its social media management stands, what the next step is, and how "
        + "that relates to a study. It works without a network and sends nothing."),
    LocalizedText(
      de: "Eine Kennung wie k7m2f steht in „reifegrad list“. Wo eine Datei stehen kann, ist - die Standardeingabe oder "
        + "-ausgabe.",
      en: "An id such as k7m2f is in “reifegrad list”. Where a file may be named, - is standard input or output."),
  ]

  static let further = LocalizedText(
    de: "Die Anleitungen liegen bei installierten Paketen unter /usr/share/doc/reifegrad.",
    en: "The guides of an installed package are in /usr/share/doc/reifegrad.")

  static let parts = [
    Part(
      german: "DATEIEN", english: "FILES",
      rows: [
        (
          "$XDG_DATA_HOME/reifegrad/reifegrad.sqlite",
          LocalizedText(
            de: "Ihre Antworten, nur für Sie lesbar; ohne XDG_DATA_HOME unter ~/.local/share.",
            en: "Your answers, readable by you alone; without XDG_DATA_HOME below ~/.local/share.")
        ),
        (
          "$XDG_DATA_HOME/reifegrad/questionnaires",
          LocalizedText(
            de: "Eigene Fragebögen und Vergleichsprofile.", en: "Questionnaires and reference profiles of your own.")
        ),
        (
          "~/.config/reifegrad/config.yaml, /etc/reifegrad/config.yaml",
          LocalizedText(
            de: "Name, Ansprechperson und Logo Ihres Hauses, Fragebogen, k, Papier und Sprache.",
            en: "Name, contact and logo of your organisation, questionnaire, k, paper and language.")
        ),
      ]),
    Part(
      german: "UMGEBUNGSVARIABLEN", english: "ENVIRONMENT",
      rows: [
        (
          "LC_ALL, LC_MESSAGES, LANG",
          LocalizedText(
            de: "Die Sprache, wo weder --lang noch Bildschirm noch Konfiguration eine nennen, und der Zeichensatz.",
            en: "The language, where neither --lang nor the screen nor the configuration names one, and the charset.")
        ),
        (
          "NO_COLOR", LocalizedText(de: "Gesetzt: keine Farben.", en: "Set: no colours.")
        ),
        (
          "REIFEGRAD_MOUSE",
          LocalizedText(de: "off: die Maus bleibt dem Terminal.", en: "off: the mouse is left to the terminal.")
        ),
        (
          "REIFEGRAD_CONFIG",
          LocalizedText(
            de: "Eine andere Konfiguration; off: keine.", en: "Another configuration; off: none.")
        ),
        (
          "REIFEGRAD_QUESTIONNAIRES, REIFEGRAD_TYPESETTING",
          LocalizedText(
            de: "Andere Ordner mit Fragebögen oder mit Schriften.", en: "Other folders with questionnaires or fonts.")
        ),
      ]),
    Part(
      german: "RÜCKGABEWERT", english: "EXIT STATUS",
      rows: [
        ("0", LocalizedText(de: "Alles ist getan.", en: "All is done.")),
        ("64", LocalizedText(de: "Der Aufruf ist nicht richtig.", en: "The command line is not right.")),
        ("65", LocalizedText(de: "Die Daten sind nicht richtig.", en: "The data are not right.")),
        ("66", LocalizedText(de: "Das Genannte gibt es nicht.", en: "What was named is not there.")),
        (
          "69",
          LocalizedText(
            de: "Ein Terminal, Programm oder Paket fehlt.", en: "A terminal, program or package is missing.")
        ),
        ("73, 74", LocalizedText(de: "Es ließ sich nicht schreiben.", en: "It could not be written.")),
        ("75", LocalizedText(de: "Gerade belegt; später noch einmal.", en: "In use; try again later.")),
        (
          "77",
          LocalizedText(de: "Dieser Benutzer darf das nicht.", en: "This user may not do that.")
        ),
        ("78", LocalizedText(de: "Die Konfiguration ist fehlerhaft.", en: "The configuration is faulty.")),
        ("128 + n", LocalizedText(de: "Das Signal n hat das Programm beendet.", en: "The signal n ended the program.")),
      ]),
  ]
}
