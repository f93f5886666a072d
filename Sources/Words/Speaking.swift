/// What says everything in one language.
package protocol Speaking {
  var language: Language { get }
}

extension Speaking {
  /// A text in the language that is spoken.
  package func say(_ text: LocalizedText) -> String { text[language] }

  /// The same of a text that is said in one place only; both languages must be there.
  package func say(_ german: String, _ english: String) -> String { LocalizedText(de: german, en: english)[language] }
}
