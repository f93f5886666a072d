import House
import Words

extension ConfigurationParts {
  func organiser(_ reader: MappingReader) -> Organiser? {
    let name = line("name", of: reader, most: Organiser.mostOfName)
    let contact = line("contact", of: reader, most: Organiser.mostOfContact)
    let privacyContact = line("privacy-contact", of: reader, most: Organiser.mostOfContact)
    let logo = logo(of: reader)
    let welcome = reader.optionalText("welcome", limit: Organiser.mostOfWelcome)
    return name.flatMap {
      Organiser(name: $0, contact: contact, privacyContact: privacyContact, logo: logo, welcome: welcome)
    }
  }

  /// One line of at most so many Unicode scalars; `nil` when missing or wrong.
  func line(_ key: String, of reader: MappingReader, most: Int) -> String? {
    guard let text = reader.string(key) else { return nil }
    let place = reader.place(of: key)
    switch Organiser.fault(of: text, most: most) {
    case nil: return text
    case .empty: findings.error(place, MappingFault.emptyText(key))
    case .control:
      findings.error(
        place,
        LocalizedText(
          de: "Der Text von „\(key)“ enthält einen Zeilenumbruch oder ein Steuerzeichen.",
          en: "The text of “\(key)” contains a line break or a control character."),
        LocalizedText(de: "Schreiben Sie ihn in eine Zeile.", en: "Write it on one line."))
    case .tooLong(let count, let most):
      findings.error(
        place,
        LocalizedText(
          de: "Der Text von „\(key)“ hat \(count) Zeichen; höchstens \(most) haben überall Platz.",
          en: "The text of “\(key)” has \(count) characters; at most \(most) have room everywhere."),
        LocalizedText(de: "Kürzen Sie ihn.", en: "Shorten it."))
    }
    return nil
  }

  private func logo(of reader: MappingReader) -> Logo? {
    guard let name = reader.string("logo") else { return nil }
    let (place, path) = (reader.place(of: "logo"), path(name))
    let bytes: [UInt8]
    do { bytes = try FileContents.bytes(of: path) } catch {
      findings.error(
        place,
        LocalizedText(
          de: "Das Logo lässt sich nicht lesen; gesucht wurde \(path.shownSafely).",
          en: "The logo cannot be read; looked for \(path.shownSafely)."),
        LocalizedText(
          de: "Nennen Sie eine PNG-Datei; ein Pfad ohne „/“ am Anfang gilt ab dem Ordner dieser Datei.",
          en: "Name a PNG file; a path without “/” at the beginning starts at the folder of this file."))
      return nil
    }
    do {
      let logo = try Logo(png: bytes)
      tell(logo, at: place)
      return logo
    } catch {
      let (fault, advice) = error.words
      findings.error(place, fault, advice)
      return nil
    }
  }

  /// What can be had, but not everywhere or not well.
  private func tell(_ logo: Logo, at place: Position) {
    if !logo.isSharp {
      findings.warning(
        place,
        LocalizedText(
          de: "Das Logo hat nur \(logo.width) × \(logo.height) Pixel; gedruckt wird es unscharf.",
          en: "The logo has \(logo.width) × \(logo.height) pixels only; in print it will be blurred."),
        LocalizedText(
          de: "Nehmen Sie eines mit mindestens \(Logo.sharpPixels) Pixeln an der längeren Seite.",
          en: "Take one with at least \(Logo.sharpPixels) pixels on its longer side."))
    }
    if !logo.fitsOnPhones {
      findings.warning(
        place,
        LocalizedText(
          de: "Die Seite für Telefone zeigt dieses Logo nicht: Es hat \(logo.png.count) Bytes, dort ist für "
            + "\(Logo.mostBytesOnPhones) Platz.",
          en: "The page for phones does not show this logo: it has \(logo.png.count) bytes, there is room for "
            + "\(Logo.mostBytesOnPhones)."),
        LocalizedText(
          de: "Der Name steht dort in jedem Fall; Sie müssen nichts tun.",
          en: "The name stands there in any case; you need not do anything."))
    }
  }
}

extension Logo.Fault {
  /// What is wrong, and what to do.
  fileprivate var words: (LocalizedText, LocalizedText) {
    switch self {
    case .tooManyBytes:
      (
        LocalizedText(
          de: "Das Logo ist größer als \(Logo.mostBytes >> 10) KiB; es kommt in jeden Bericht.",
          en: "The logo is larger than \(Logo.mostBytes >> 10) KiB; it goes into every report."),
        LocalizedText(
          de: "Verkleinern Sie es, etwa auf 600 Pixel Breite.", en: "Make it smaller, for instance 600 pixels wide.")
      )
    case .notPNG:
      (
        LocalizedText(de: "Das Logo ist keine PNG-Datei.", en: "The logo is no PNG file."),
        LocalizedText(
          de: "Speichern Sie das Bild als PNG; die Endung des Namens allein genügt nicht.",
          en: "Save the picture as PNG; the ending of the name alone is not enough.")
      )
    case .tooManyPixels(let width, let height):
      (
        LocalizedText(
          de: "Das Logo hat \(width) × \(height) Pixel; höchstens \(Logo.mostPixels) sind es an jeder Seite.",
          en: "The logo has \(width) × \(height) pixels; each side has at most \(Logo.mostPixels)."),
        LocalizedText(de: "Verkleinern Sie das Bild.", en: "Make the picture smaller.")
      )
    case .cutOff:
      (
        LocalizedText(
          de: "Das Logo ist beschädigt: Die Datei endet vor dem Bild.",
          en: "The logo is damaged: the file ends before the picture does."),
        LocalizedText(de: "Kopieren oder speichern Sie es noch einmal.", en: "Copy or save it again.")
      )
    }
  }
}
