package import Words

/// What is said of an organiser; the only place that words it.
extension Organiser {
  /// A label and the organiser's own words after it.
  package typealias Part = (label: LocalizedText, text: String)

  /// Who hands it out, and whom to ask.
  package var parts: [Part] {
    [(Self.handedOutBy, name)] + (contact.map { [(Self.yourContact, $0)] } ?? [])
  }

  /// “Überreicht von IHK Musterstadt · Ihre Ansprechperson: Petra Muster, 0123 456”.
  package func line(in language: Language) -> String {
    parts.map { $0.label[language] + " " + $0.text }.joined(separator: Self.separator)
  }

  /// What stands between two parts on a line.
  package static let separator = " · "

  /// “Fragen zum Datenschutz: datenschutz@example.org”; `nil` without a contact for them.
  package var privacyPart: Part? { privacyContact.map { (Self.aboutData, $0) } }

  /// Whom to ask about a check-list; `nil` without a contact.
  package var adviceParts: [Part]? { contact.map { [(Self.advisedBy, name), (Self.yourContact, $0)] } }

  private static let handedOutBy = LocalizedText(de: "Überreicht von", en: "Presented by")
  private static let yourContact = LocalizedText(de: "Ihre Ansprechperson:", en: "Your contact:")
  private static let aboutData = LocalizedText(de: "Fragen zum Datenschutz:", en: "Questions about your data:")
  private static let advisedBy = LocalizedText(de: "Fragen dazu beantwortet", en: "Questions are answered by")
}
