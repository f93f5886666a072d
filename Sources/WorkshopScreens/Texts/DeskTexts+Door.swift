import Words

/// Who comes in, and at which address.
extension DeskTexts {
  static let door = LocalizedText(de: "Tür", en: "door")
  static let doorHelp = LocalizedText(
    de: "Tür zu: keine neuen Telefone; noch einmal: wieder auf", en: "door closed: no new phones; again: open")
  static let doorIsClosed = LocalizedText(
    de: "Tür zu: Wer dabei ist, bleibt; neu kommt niemand. C öffnet.",
    en: "Door closed: those already in stay; nobody new can join. C opens.")
  static let doorIsOpen = LocalizedText(de: "Die Tür ist wieder auf.", en: "The door is open again.")
  static let doorShort = LocalizedText(de: "Tür zu", en: "door closed")

  static let newCode = LocalizedText(de: "neuer Code", en: "new code")
  static let newCodeHelp = LocalizedText(
    de: "neuer Code zum Mitmachen; der alte gilt nicht mehr", en: "a new code for joining; the old one stops working")
  static let newCodeTitle = LocalizedText(de: "Neuen Code ziehen?", en: "Draw a new code?")
  static let newCodeText = LocalizedText(
    de: "Wer dabei ist, bleibt dabei. Wer noch hereinwill, braucht den neuen Code; der alte gilt sofort nicht mehr.",
    en: "Those already in stay in. Anyone else needs the new code; the old one stops working at once.")
  static let newCodeNot = LocalizedText(de: "Nein, dieser bleibt", en: "No, keep this one")
  static let newCodeDo = LocalizedText(de: "Neuen Code ziehen", en: "Draw a new code")

  static let silent = LocalizedText(de: "stille Telefone", en: "silent phones")
  static let silentHelp = LocalizedText(
    de: "Telefone entfernen, die nie geantwortet haben", en: "remove phones that never answered")
  static let silentTitle = LocalizedText(de: "Stille Telefone entfernen?", en: "Remove silent phones?")
  static func silentText(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(
        de:
          "Ein Telefon ist dabei und hat noch nie geantwortet. Gehört es jemandem, kann die Person sich mit dem Code neu "
          + "anmelden.",
        en: "One phone is in and has never answered. If it is somebody’s, that person can join again with the code.")
      : LocalizedText(
        de:
          "\(count) Telefone sind dabei und haben noch nie geantwortet. Gehören sie jemandem, kann die Person sich mit "
          + "dem Code neu anmelden.",
        en: "\(count) phones are in and have never answered. Those that are somebody’s can join again with the code.")
  }
  static let silentNot = LocalizedText(de: "Nein, sie bleiben", en: "No, keep them")
  static func silentDo(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(de: "Ein Telefon entfernen", en: "Remove one phone")
      : LocalizedText(de: "\(count) Telefone entfernen", en: "Remove \(count) phones")
  }
  static let noSilentPhones = LocalizedText(
    de: "Jedes Telefon hat schon einmal geantwortet.", en: "Every phone has answered before.")
  static func phonesRemoved(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(de: "Ein stilles Telefon ist entfernt.", en: "One silent phone is removed.")
      : LocalizedText(de: "\(count) stille Telefone sind entfernt.", en: "\(count) silent phones are removed.")
  }

  static let address = LocalizedText(de: "Adresse", en: "address")
  static let addressHelp = LocalizedText(
    de: "die Adresse der Seite wählen: Dieser Rechner hat mehrere",
    en: "choose the address of the page: this machine has several")
  static let addressTitle = LocalizedText(de: "Adresse der Seite", en: "Address of the page")
  static let addressText = LocalizedText(
    de: "Telefone kommen nur herein, wenn sie im selben Netz sind. QR-Code und Adresse wechseln sofort.",
    en: "Phones come in only if they are in the same network. QR code and address change at once.")
  static func addressMoved(_ address: String) -> LocalizedText {
    LocalizedText(de: "Neue Adresse der Seite: \(address)", en: "New address of the page: \(address)")
  }
  static let showNewAddress = LocalizedText(
    de: "Die Seite hat eine neue Adresse. Wer „Keine Verbindung“ sieht, öffnet den QR-Code neu: Q zeigt ihn.",
    en: "The page has a new address. Anyone who sees “No connection” opens the QR code again: Q shows it.")

  static let noHost = LocalizedText(de: "keine", en: "none")
  static let noHostText = LocalizedText(
    de: "Keine Leinwand, keine Telefone: „reifegrad workshop resume“ in einem anderen Fenster öffnet beides.",
    en: "No public view, no phones: “reifegrad workshop resume” in another window opens both.")
}
