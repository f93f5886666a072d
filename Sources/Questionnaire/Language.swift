/// A language of screens, reports and questionnaires.
public enum Language: String, CaseIterable, Sendable, Codable {
  case german = "de"
  case english = "en"
}

/// A text in every language of the product.
public struct LocalizedText: Hashable, Sendable {
  /// The German text.
  public let german: String
  /// The English text.
  public let english: String

  /// Makes a text from its two languages.
  public init(de german: String, en english: String) {
    self.german = german
    self.english = english
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
