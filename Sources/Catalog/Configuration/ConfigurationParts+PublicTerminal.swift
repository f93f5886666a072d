import House
import Words

extension ConfigurationParts {
  func publicTerminal(_ reader: MappingReader) -> PublicTerminalSettings {
    var settings = PublicTerminalSettings()
    settings.address = address(reader)
    settings.port = reader.integer("port", in: 1...65535)
    settings.sessions = reader.integer("sessions", in: 1...PublicTerminalSettings.mostSessions)
    settings.privacy = reader.optionalText("privacy", limit: PublicTerminalSettings.mostOfPrivacy)
    settings.collects = reader.flag("collect")
    return settings
  }

  private func address(_ reader: MappingReader) -> String? {
    guard let text = line("address", of: reader, most: PublicTerminalSettings.mostOfAddress) else { return nil }
    guard !PublicTerminalSettings.isAddress(text) else { return text }
    findings.error(
      reader.place(of: "address"),
      LocalizedText(
        de: "„address“ ist der Benutzer, „@“ und der Rechner, aus Buchstaben, Ziffern, „.“, „-“, „_“ und „:“.",
        en: "“address” is the user, “@” and the host, of letters, digits, “.”, “-”, “_” and “:”."),
      LocalizedText(
        de: "Schreiben Sie ihn wie „check@selbstcheck.example“; den Port setzt „port“.",
        en: "Write it as in “check@selbstcheck.example”; “port” sets the port."))
    return nil
  }
}
