/// The words that reports, screens, pages and answer sheets share, in every language.
///
/// Each is a `LocalizedText`, which cannot be made without all its languages. A module adds the names of its own things.
package enum Vocabulary {
  /// The state “weiß nicht”.
  package static let dontKnow = LocalizedText(de: "weiß nicht", en: "don’t know")
  /// The state “trifft nicht zu”.
  package static let notApplicable = LocalizedText(de: "trifft nicht zu", en: "does not apply")
  /// The state of an item without an answer.
  package static let unanswered = LocalizedText(de: "ohne Antwort", en: "not answered")
  /// What stands in place of a value that is not assessable.
  package static let notAssessable = LocalizedText(de: "nicht bewertbar", en: "not assessable")
  /// A field of which no item applies.
  package static let leftOut = LocalizedText(de: "entfällt", en: "left out")
  /// The maturity stage.
  package static let stage = LocalizedText(de: "Reifestufe", en: "Stage")
  /// A stage while nothing is answered.
  package static let undecided = LocalizedText(de: "noch nicht zu sagen", en: "cannot be said yet")
  /// What made a document, as it stands on it: “reifegrad 1.2.0”.
  package static func program(_ version: String) -> String { "reifegrad \(version)" }
  /// The code that carries the answers (method §10).
  package static let resultCode = LocalizedText(de: "Ergebniscode", en: "Result code")
}
