package import Documents
package import Words

/// What words a document in one language.
package protocol Phrasing {
  var language: Language { get }
}

extension Phrasing {
  /// A phrase in the language of the document; both languages must be there.
  package func say(_ german: Phrase, _ english: Phrase) -> Phrase {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
