/// A language of screens, reports and questionnaires.
package enum Language: String, CaseIterable, Sendable, Codable {
  case german = "de"
  case english = "en"
}

/// A text in every language of the product.
package struct LocalizedText: Hashable, Sendable {
  /// The German text.
  package let german: String
  /// The English text.
  package let english: String

  package init(de german: String, en english: String) {
    self.german = german
    self.english = english
  }

  /// A text that is the same in every language.
  package static func same(_ text: String) -> LocalizedText { LocalizedText(de: text, en: text) }

  /// The text in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
