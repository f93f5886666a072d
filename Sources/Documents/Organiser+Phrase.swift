package import House
package import Words

extension Organiser {
  /// Who hands it out, and whom to ask.
  package func phrase(in language: Language) -> Phrase { Self.phrase(of: parts, in: language) }

  /// Parts on a line; what the organiser says of itself no format obeys.
  package static func phrase(of parts: [Part], in language: Language) -> Phrase {
    parts.map { "\($0.label[language]) \(Inline.own($0.text))" as Phrase }.joined(separator: Phrase(separator))
  }
}
