import Words

extension ManualExample {
  /// Of commands about files, questionnaires, benchmarks and settings.
  static let files: [String: [ManualExample]] = [
    "export": [
      ManualExample(
        LocalizedText(de: "export k7m2f --output antworten.json", en: "export k7m2f --output answers.json"),
        de: "Die Antworten einer Person.", en: "The answers of one person."),
      ManualExample(
        LocalizedText(
          de: "export k7m2f --survey --output firma.json", en: "export k7m2f --survey --output company.json"),
        de: "Alles zu dem Unternehmen: Zeitpunkte, Personen, Maßnahmen.",
        en: "Everything of the company: times, people, actions."),
    ],
    "import": [
      ManualExample(
        LocalizedText(de: "import antworten.json", en: "import answers.json"),
        de: "Eine Datei aufnehmen; zweimal schadet nicht.", en: "Take in a file; twice does no harm."),
      ManualExample(
        "import team.json --join k7m2f",
        de: "Die Antworten einer weiteren Person dazunehmen.", en: "Add the answers of a further person."),
    ],
    "backup": [
      ManualExample(
        LocalizedText(de: "backup sicherung.sqlite", en: "backup copy.sqlite"),
        de: "Alles in eine neue Datei sichern.", en: "Save everything to a new file.")
    ],
    "rescue": [
      ManualExample(
        LocalizedText(de: "rescue sicherung.sqlite", en: "rescue copy.sqlite"),
        de: "Eine Sicherung zurückholen.", en: "Get a backup back."),
      ManualExample(
        LocalizedText(de: "rescue --output gerettet.sqlite", en: "rescue --output rescued.sqlite"),
        de: "Was noch zu lesen ist, in eine neue Datenbank.", en: "What can still be read, into a new database."),
    ],
    "questionnaire list": [
      ManualExample("questionnaire list", de: "Alle Fragebögen.", en: "Every questionnaire.")
    ],
    "questionnaire show": [
      ManualExample("questionnaire show einstieg", de: "Alle Fragen lesen.", en: "Read every question.")
    ],
    "questionnaire lint": [
      ManualExample(
        LocalizedText(de: "questionnaire lint eigener.yaml", en: "questionnaire lint own.yaml"),
        de: "Einen eigenen Fragebogen prüfen.", en: "Check a questionnaire of your own.")
    ],
    "questionnaire new": [
      ManualExample("questionnaire new handwerk", de: "Eine leere Vorlage.", en: "An empty template.")
    ],
    "questionnaire copy": [
      ManualExample(
        LocalizedText(
          de: "questionnaire copy einstieg --output eigener.yaml", en: "questionnaire copy einstieg --output own.yaml"),
        de: "Einen Fragebogen kopieren, um ihn anzupassen.", en: "Copy a questionnaire to adapt it.")
    ],
    "questionnaire sheet": [
      ManualExample(
        LocalizedText(
          de: "questionnaire sheet einstieg --output bogen.pdf", en: "questionnaire sheet einstieg --output sheet.pdf"),
        de: "Alle Fragen auf Papier.", en: "All questions on paper.")
    ],
    "questionnaire export": [
      ManualExample(
        LocalizedText(
          de: "questionnaire export einstieg --format limesurvey --output umfrage.txt",
          en: "questionnaire export einstieg --format limesurvey --output survey.txt"),
        de: "Der Fragebogen für LimeSurvey.", en: "The questionnaire for LimeSurvey.")
    ],
    "benchmark list": [
      ManualExample("benchmark list", de: "Alle Vergleichsprofile.", en: "Every reference profile.")
    ],
    "benchmark show": [
      ManualExample(
        LocalizedText(de: "benchmark show eigenes.yaml", en: "benchmark show own.yaml"),
        de: "Jeder Wert eines Profils mit seiner Grundlage.", en: "Every value of a profile with its basis.")
    ],
    "benchmark derive": [
      ManualExample(
        LocalizedText(
          de: "benchmark derive antworten/*.json --output vergleich.yaml",
          en: "benchmark derive answers/*.json --output benchmark.yaml"),
        de: "Ein gemessenes Profil aus vielen Antwortdateien.", en: "A measured profile from many answer files.")
    ],
    "benchmark query": [
      ManualExample(
        LocalizedText(
          de: "benchmark query social-media-management --engine duckdb > zaehlen.sql",
          en: "benchmark query social-media-management --engine duckdb > count.sql"),
        de: "Zählen lassen, wo die Antworten liegen.", en: "Have them counted where the answers lie.")
    ],
    "benchmark merge": [
      ManualExample(
        LocalizedText(
          de: "benchmark merge nord.yaml sued.yaml --output land.yaml",
          en: "benchmark merge north.yaml south.yaml --output state.yaml"),
        de: "Zwei gemessene Profile zusammenzählen.", en: "Add up two measured profiles.")
    ],
    "benchmark compare": [
      ManualExample(
        LocalizedText(
          de: "benchmark compare nord.yaml sued.yaml --format pdf --output vergleich.pdf",
          en: "benchmark compare north.yaml south.yaml --format pdf --output comparison.pdf"),
        de: "Zwei Regionen Frage für Frage, mit Intervallen.", en: "Two regions question by question, with intervals.")
    ],
    "responses check": [
      ManualExample(
        LocalizedText(de: "responses check umfrage.csv", en: "responses check survey.csv"),
        de: "Was eine Tabelle enthält und was sich nicht lesen lässt.",
        en: "What a table holds and what cannot be read.")
    ],
    "responses map": [
      ManualExample(
        LocalizedText(
          de: "responses map umfrage.csv --output spalten.yaml", en: "responses map survey.csv --output columns.yaml"),
        de: "Eine Zuordnung der Spalten zum Ausfüllen.", en: "A map of the columns to be filled in.")
    ],
    "responses convert": [
      ManualExample(
        LocalizedText(
          de: "responses convert umfrage.csv --map spalten.yaml --output antworten/",
          en: "responses convert survey.csv --map columns.yaml --output answers/"),
        de: "Aus jeder Zeile eine Antwortdatei.", en: "An answer file from every row.")
    ],
    "target new": [
      ManualExample(
        LocalizedText(de: "target new unser-ziel", en: "target new our-target"),
        de: "Eine Datei für eigene Ziele.", en: "A file for targets of your own.")
    ],
    "target list": [
      ManualExample("target list", de: "Alle eigenen Ziele.", en: "Every target of your own.")
    ],
    "portfolio": [
      ManualExample(
        "portfolio", de: "Alle Unternehmen; was fällig ist, zuerst.", en: "All companies; what is due first."),
      ManualExample(
        LocalizedText(
          de: "portfolio --format csv --output kunden.csv", en: "portfolio --format csv --output clients.csv"),
        de: "Dasselbe für die Tabellenkalkulation.", en: "The same for a spreadsheet."),
    ],
    "public export": [
      ManualExample(
        "public export --output terminal.yaml", de: "Was Besucher für Vergleichswerte gegeben haben, ausgezählt.",
        en: "What visitors gave for benchmarks, counted.")
    ],
    "public serve": [
      ManualExample(
        "public --sessions 100", de: "Was sshd für einen Besuch startet, höchstens hundertmal zugleich.",
        en: "What sshd starts for a visit, a hundred at a time at most.")
    ],
    "config show": [
      ManualExample("config show", de: "Was gilt, und woher es kommt.", en: "What holds, and where it comes from.")
    ],
    "config check": [
      ManualExample(
        "config check /etc/reifegrad/config.yaml", de: "Eine Konfiguration prüfen, bevor sie gilt.",
        en: "Check a configuration before it is in force.")
    ],
    "config path": [
      ManualExample("config path", de: "Welche Dateien gelesen werden.", en: "Which files are read.")
    ],
  ]
}
