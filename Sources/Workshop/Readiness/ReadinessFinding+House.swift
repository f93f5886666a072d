package import Words

/// What is known without a network.
extension ReadinessFinding {
  /// Whether every phone reads the code of the Wi-Fi; `nil` without one.
  package static func network(_ network: WirelessNetwork?) -> ReadinessFinding? {
    guard let network else { return nil }
    guard network.isPlain else { return ReadinessFinding(.network, .failed, unreadable, plainName) }
    return ReadinessFinding(
      .network, .passed,
      LocalizedText(
        de: "Den QR-Code für das WLAN „\(network.name)“ liest jedes Telefon.",
        en: "Every phone reads the QR code of the Wi-Fi “\(network.name)”."))
  }

  /// What is told where a network has a name that some phones misread.
  package static let unreadable = LocalizedText(
    de: "Name oder Passwort des WLANs hat Umlaute oder andere besondere Zeichen: Manche Telefone lesen sie im QR-Code "
      + "falsch.",
    en: "Name or password of the Wi-Fi has umlauts or other special characters: some phones misread them in the QR "
      + "code.")

  /// What to do about it.
  package static let plainName = LocalizedText(
    de:
      "Nehmen Sie für den Tag einen WLAN-Namen und ein Passwort aus a–z, Ziffern und Satzzeichen, oder lassen Sie das WLAN "
      + "von Hand wählen.",
    en: "For the day take a Wi-Fi name and password of a–z, digits and punctuation, or let people choose the Wi-Fi by "
      + "hand.")

  /// What one must be able to read from the last row.
  package static let font = ReadinessFinding(
    .font, .open,
    LocalizedText(
      de: "Gehen Sie in die letzte Reihe: Lesen Sie diese Zeile auf der Leinwand?",
      en: "Go to the last row: can you read this line on the screen?"),
    LocalizedText(
      de: "Stellen Sie die Schrift des Terminals größer (meist Strg +), bis 80 Zeichen die Leinwand füllen.",
      en: "Make the terminal’s font larger (usually Ctrl +) until 80 characters fill the screen."))

  /// Whether answer sheets lie ready.
  package static let sheets = ReadinessFinding(
    .sheets, .open,
    LocalizedText(
      de: "Liegen gedruckte Antwortbögen und Stifte bereit?", en: "Are printed answer sheets and pens at hand?"),
    LocalizedText(
      de: "Drucken Sie sie beidseitig: „reifegrad workshop sheet ID --count 60 --output boegen.pdf“. Wer kein Telefon "
        + "hat, antwortet darauf.",
      en: "Print them on both sides: “reifegrad workshop sheet ID --count 60 --output sheets.pdf”. People without a "
        + "phone answer on them."))

  /// Whether the machine can be kept awake.
  package static func sleep(canStayAwake: Bool) -> ReadinessFinding {
    if canStayAwake {
      return ReadinessFinding(
        .sleep, .passed,
        LocalizedText(
          de: "Solange die Leinwand läuft, schläft dieser Laptop nicht ein.",
          en: "This laptop does not fall asleep while the public view is running."))
    }
    return ReadinessFinding(
      .sleep, .failed,
      LocalizedText(
        de: "Ob dieser Laptop einschläft, kann das Programm nicht verhindern.",
        en: "The program cannot keep this laptop from falling asleep."),
      LocalizedText(
        de: "Stecken Sie das Netzteil ein und schalten Sie Ruhezustand und Bildschirmschoner für den Tag ab.",
        en: "Plug in the power supply, and switch off sleep and screen saver for the day."))
  }

  /// Whether there is a printer, by its name.
  package static func printer(_ name: String?) -> ReadinessFinding {
    if let name {
      return ReadinessFinding(
        .printer, .passed, LocalizedText(de: "Drucker: \(name).", en: "Printer: \(name)."))
    }
    return ReadinessFinding(
      .printer, .failed,
      LocalizedText(de: "An diesem Laptop ist kein Drucker.", en: "This laptop has no printer."),
      LocalizedText(
        de: "Der Bericht wird am Ende als PDF gesichert; Bögen und Aushang drucken Sie vorher anderswo.",
        en: "The report is saved as a PDF at the end; print sheets and poster elsewhere beforehand."))
  }

  /// Whether the organiser is named.
  package static func organiser(_ name: String?) -> ReadinessFinding {
    if let name {
      return ReadinessFinding(
        .organiser, .passed, LocalizedText(de: "Veranstalter: \(name).", en: "Organiser: \(name)."))
    }
    return ReadinessFinding(
      .organiser, .failed,
      LocalizedText(
        de: "Es ist nicht gesagt, wer den Workshop veranstaltet.", en: "It is not said who organises the workshop."),
      configured)
  }

  /// Whether people know whom to ask about their data.
  package static func privacyContact(_ contact: String?) -> ReadinessFinding {
    if let contact {
      return ReadinessFinding(
        .privacyContact, .passed,
        LocalizedText(de: "Fragen zum Datenschutz gehen an \(contact).", en: "Questions about data go to \(contact)."))
    }
    return ReadinessFinding(
      .privacyContact, .failed,
      LocalizedText(
        de: "Im Datenschutzhinweis steht kein Kontakt.", en: "The privacy notice names no contact."),
      configured)
  }

  private static let configured = LocalizedText(
    de: "Tragen Sie es in die Konfiguration ein; „reifegrad config path“ nennt die Datei.",
    en: "Put it into the configuration; “reifegrad config path” names the file.")
}
