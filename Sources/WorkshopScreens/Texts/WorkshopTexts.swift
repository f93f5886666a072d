import Words

enum WorkshopTexts {
  static let opening = LocalizedText(de: "Der Workshop wird geöffnet …", en: "Opening the workshop …")
  static let back = LocalizedText(de: "zurück", en: "back")
  static let saved = LocalizedText(de: "Gesichert", en: "Saved")
  static func wrote(_ path: String) -> LocalizedText {
    LocalizedText(de: "Gesichert: \(path)", en: "Saved: \(path)")
  }
}
