import Words

extension ManualExample {
  /// Of commands about one's own assessments, by what follows `reifegrad`.
  static let assessments: [String: [ManualExample]] = [
    "": [
      ManualExample("", de: "Die Startseite öffnen.", en: "Open the start screen."),
      ManualExample(
        "--accessible", de: "Zeile für Zeile fragen, etwa mit einem Bildschirmleser.",
        en: "Ask line by line, with a screen reader for instance."),
    ],
    "assess": [
      ManualExample(
        "assess --short", de: "Die Kurzform beantworten, etwa acht Minuten.",
        en: "Answer the short form, about eight minutes."),
      ManualExample(
        "assess --join k7m2f --perspective colleague",
        de: "Als weitere Person desselben Unternehmens antworten.",
        en: "Answer as a further person of the same company."),
      ManualExample(
        "assess --after k7m2f", de: "Nach einem halben Jahr noch einmal einschätzen.",
        en: "Assess again half a year later."),
    ],
    "list": [
      ManualExample("list", de: "Was gespeichert ist, mit Kennungen.", en: "What is stored, with its ids."),
      ManualExample(
        LocalizedText(de: "list --format csv > liste.csv", en: "list --format csv > list.csv"),
        de: "Dasselbe als Tabelle.", en: "The same as a table."),
    ],
    "show": [
      ManualExample("show k7m2f", de: "Die Werte auf einer Bildschirmseite.", en: "The values on one screen.")
    ],
    "delete": [
      ManualExample(
        "delete k7m2f", de: "Eine Einschätzung löschen, nach einer Rückfrage.",
        en: "Delete an assessment, after asking.")
    ],
    "report": [
      ManualExample(
        LocalizedText(
          de: "report k7m2f --format pdf --output bericht.pdf", en: "report k7m2f --format pdf --output report.pdf"),
        de: "Den Bericht als PDF speichern.", en: "Save the report as PDF."),
      ManualExample(
        "report k7m2f --brief", de: "Die eine Seite mit den drei nächsten Schritten.",
        en: "The one page with the three next steps."),
      ManualExample(
        LocalizedText(
          de: "report leitung.json team.json --format html --output bericht.html",
          en: "report owner.json team.json --format html --output report.html"),
        de: "Ein Bericht aus den Dateien mehrerer Personen.", en: "One report from the files of several people."),
    ],
    "print": [
      ManualExample("print --printers", de: "Die Drucker nennen.", en: "Name the printers."),
      ManualExample(
        "print k7m2f --brief --printer Flur", de: "Die Seite zum Aufhängen drucken.", en: "Print the page to pin up."),
    ],
    "actions list": [
      ManualExample("actions list k7m2f", de: "Alle Maßnahmen mit ihren Nummern.", en: "Every action with its number.")
    ],
    "actions add": [
      ManualExample(
        "actions add k7m2f --item organisation.krisenplan --owner Mira --due 2027-01-15",
        de: "Den nächsten Schritt einer Frage zur Maßnahme machen.", en: "Make the next step of a question an action."),
      ManualExample(
        LocalizedText(
          de: "actions add k7m2f --text \"Fotos vom Messestand sammeln\"",
          en: "actions add k7m2f --text \"Collect photographs of the fair\""),
        de: "Eine eigene Maßnahme.", en: "An action of your own."),
    ],
    "actions set": [
      ManualExample("actions set k7m2f 2 --state done", de: "Maßnahme 2 ist erledigt.", en: "Action 2 is done.")
    ],
    "actions remove": [
      ManualExample("actions remove k7m2f 2", de: "Maßnahme 2 löschen.", en: "Delete action 2.")
    ],
    "actions ics": [
      ManualExample(
        LocalizedText(de: "actions ics k7m2f --output termine.ics", en: "actions ics k7m2f --output days.ics"),
        de: "Die Termine der Maßnahmen für den Kalender.", en: "The days of the actions, for a calendar.")
    ],
    "score": [
      ManualExample(
        LocalizedText(de: "score antworten.json --format json", en: "score answers.json --format json"),
        de: "Die Werte einer Datei, zum Weiterrechnen.", en: "The values of a file, to compute with."),
      ManualExample(
        "score k7m2f --set organisation.krisenplan=3", de: "Was wäre, wenn?", en: "What if?"),
    ],
    "explain": [
      ManualExample(
        "explain k7m2f organisation", de: "Wie der Wert der Dimension zustande kommt.",
        en: "How the value of the dimension came about."),
      ManualExample(
        "explain k7m2f plan",
        de: "Woraus der Plan zur nächsten Reifestufe folgt.", en: "What the plan to the next stage follows from."),
    ],
    "code": [
      ManualExample(
        "code k7m2f --qr", de: "Die Antworten als Code, mit QR-Code.", en: "The answers as a code, with QR code."),
      ManualExample(
        LocalizedText(
          de: "code --read - --format pdf --output bericht.pdf", en: "code --read - --format pdf --output report.pdf"),
        de: "Der Bericht zu einem Code, der eingegeben wird.", en: "The report on a code that is typed in."),
    ],
    "template list": [
      ManualExample(
        "template list", de: "Alle Vorlagen, etwa der Redaktionsplan.",
        en: "Every template, such as the editorial plan.")
    ],
    "template save": [
      ManualExample(
        "template save editorial-plan --output plan.csv",
        de: "Eine Vorlage als Datei.", en: "A template as a file.")
    ],
    "keys": [
      ManualExample("keys --lang de", de: "Alle Tasten auf Deutsch.", en: "All keys, in German.")
    ],
  ]
}
