import Words

extension ManualExample {
  /// Of `reifegrad workshop`.
  static let workshops: [String: [ManualExample]] = [
    "workshop start": [
      ManualExample(
        "workshop start --title \"IHK-Forum Handel\" --agenda 90 --wifi Gast",
        de: "Einen Workshop von 90 Minuten eröffnen; nach dem WLAN-Passwort wird gefragt.",
        en: "Open a workshop of 90 minutes; the password of the Wi-Fi is asked for.")
    ],
    "workshop resume": [
      ManualExample("workshop resume", de: "Den laufenden weiterführen.", en: "Go on with the running one.")
    ],
    "workshop desk": [
      ManualExample(
        "workshop desk", de: "Das Pult in einem zweiten Fenster.", en: "The facilitator’s desk, in a second window.")
    ],
    "workshop kiosk": [
      ManualExample("workshop kiosk", de: "Ein Gerät, an dem alle antworten.", en: "A machine at which all answer.")
    ],
    "workshop key-in": [
      ManualExample("workshop key-in", de: "Papierbögen eingeben.", en: "Enter paper sheets.")
    ],
    "workshop sheet": [
      ManualExample(
        LocalizedText(
          de: "workshop sheet k7m2 --count 40 --output boegen.pdf",
          en: "workshop sheet k7m2 --count 40 --output sheets.pdf"),
        de: "40 nummerierte Antwortbögen.", en: "40 numbered answer sheets.")
    ],
    "workshop plan": [
      ManualExample(
        "workshop plan --agenda 90", de: "Der Ablauf von 90 Minuten, Minute für Minute.",
        en: "The plan of 90 minutes, minute by minute.")
    ],
    "workshop poster": [
      ManualExample(
        LocalizedText(
          de: "workshop poster k7m2 --output aushang.pdf", en: "workshop poster k7m2 --output poster.pdf"),
        de: "Ein Aushang für die Türen mit WLAN, Adresse und Code.",
        en: "A poster for the doors, with Wi-Fi, address and code.")
    ],
    "workshop import": [
      ManualExample(
        LocalizedText(de: "workshop import k7m2 vorab/*.json", en: "workshop import k7m2 before/*.json"),
        de: "Antworten aufnehmen, die vorab kamen.", en: "Take in answers that came before.")
    ],
    "workshop list": [
      ManualExample(
        "workshop list", de: "Alle Workshops mit Kennung und Stand.", en: "Every workshop with id and state.")
    ],
    "workshop show": [
      ManualExample("workshop show k7m2", de: "Ein Workshop in Kürze.", en: "A workshop in brief.")
    ],
    "workshop report": [
      ManualExample(
        LocalizedText(
          de: "workshop report k7m2 --format pdf --output gruppe.pdf",
          en: "workshop report k7m2 --format pdf --output group.pdf"),
        de: "Der Gruppenbericht als PDF.", en: "The group report as PDF.")
    ],
    "workshop export": [
      ManualExample(
        "workshop export k7m2 --output forum.yaml",
        de: "Die Auszählung als gemessenes Profil.", en: "The counts as a measured profile.")
    ],
    "workshop delete": [
      ManualExample("workshop delete k7m2 --yes", de: "Alles von ihm löschen.", en: "Delete everything of it.")
    ],
    "workshop rehearse": [
      ManualExample(
        "workshop rehearse --wait 0", de: "Am Vortag prüfen, ob Telefone ankommen, ohne ein echtes.",
        en: "The day before: do phones get through? Without a real one.")
    ],
  ]
}
