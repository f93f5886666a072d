import Questionnaire
import Words

enum TemplateTexts {
  static let template = LocalizedText(de: "Vorlage", en: "Template")
  static let templates = LocalizedText(de: "Vorlagen", en: "Templates")
  static let help = LocalizedText(
    de: "die Vorlage zum markierten Schritt als Datei speichern", en: "save the template of the marked step as a file")
  static let which = LocalizedText(de: "Welche Vorlage?", en: "Which template?")

  static func saveTitle(_ template: Template) -> LocalizedText {
    LocalizedText(
      de: "Vorlage speichern: \(template.title.german)", en: "Save the template: \(template.title.english)")
  }

  /// How the name of the file says in which form it is wanted; `nil` where there is only one.
  static func kinds(of template: Template) -> LocalizedText? {
    guard template.kinds.count > 1 else { return nil }
    return LocalizedText(
      de: "Mit „.csv“ am Ende wird es eine Tabelle für Excel und Ähnliches, mit „.md“ ein Text zum Ausdrucken.",
      en: "With “.csv” at the end it becomes a table for Excel and the like, with “.md” a text to print.")
  }

  /// “2 Vorlagen zum Ausfüllen”.
  static func count(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "Eine Vorlage zu Ihren Schritten" : "\(count) Vorlagen zu Ihren Schritten",
      en: count == 1 ? "A template for your steps" : "\(count) templates for your steps")
  }
}
