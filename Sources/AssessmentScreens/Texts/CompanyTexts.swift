import Reports
import Words

enum CompanyTexts {
  static let title = LocalizedText(de: "Unternehmen", en: "Companies")
  static func count(_ count: Int) -> LocalizedText {
    LocalizedText(de: "\(count) Unternehmen", en: "\(count) companies")
  }
  static let help = LocalizedText(
    de: "alle Unternehmen mit Reifestufe, Engpass und dem, was fällig ist",
    en: "all companies with stage, bottleneck and what is due")
  static let open = LocalizedText(de: "Ergebnis", en: "result")
  static let openHelp = LocalizedText(
    de: "das letzte Ergebnis des markierten Unternehmens öffnen", en: "open the last result of the marked company")
  static func standing(_ stage: LocalizedText, _ bottleneck: LocalizedText) -> LocalizedText {
    LocalizedText(
      de: "\(Vocabulary.stage.german) \(stage.german) · \(Vocabulary.bottleneck.german): \(bottleneck.german)",
      en: "\(Vocabulary.stage.english) \(stage.english) · \(Vocabulary.bottleneck.english): \(bottleneck.english)")
  }
  static func actionsDue(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Maßnahme fällig" : "\(count) Maßnahmen fällig",
      en: count == 1 ? "1 action due" : "\(count) actions due")
  }
  static func next(month: (Language) -> String) -> LocalizedText {
    LocalizedText(de: "nächste Einschätzung im \(month(.german))", en: "next assessment in \(month(.english))")
  }
  static let assessAgain = LocalizedText(de: "neue Einschätzung fällig", en: "new assessment due")
}
