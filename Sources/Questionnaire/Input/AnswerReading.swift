package import Words

/// What a key or a typed line means as an answer.
package enum AnswerReading: Hashable, Sendable {
  /// This is the answer from now on.
  case answer(Response)
  /// It would be an answer elsewhere; here it changes nothing.
  case refused(AnswerRefusal)
  /// It is no answer: the screen may use it.
  case nothing
}

/// Why something typed is no answer to this item.
package enum AnswerRefusal: Hashable, ExplainedError {
  /// Here these digits answer, from 0 to 4.
  case digitsOnly([Character])
  /// Here letters answer, the first to the last one.
  case lettersOnly(Character, Character)
  /// “weiß nicht” and “trifft nicht zu” are for scored items.
  case unscored
  /// “trifft nicht zu” is not provided here.
  case mustApply
  /// A number without a per cent sign could be a level as well.
  case percentSign
  /// A percentage that cannot be read, or is not between 0 and 100.
  case noPercentage
  /// Options that cannot be chosen together.
  case standsAlone(LocalizedText)

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .digitsOnly(let digits):
      LocalizedText(
        de: "Hier gelten die Ziffern \(Self.list(digits, last: "und", range: "bis")).",
        en: "Here the digits \(Self.list(digits, last: "and", range: "to")) answer.")
    case .lettersOnly(let first, let last):
      LocalizedText(
        de: "Hier gelten die Buchstaben \(first) bis \(last).", en: "Here the letters \(first) to \(last) answer.")
    case .unscored:
      LocalizedText(
        de: "Diese Frage ist freiwillig: Lassen Sie sie einfach leer.",
        en: "This question is optional: simply leave it empty.")
    case .mustApply:
      LocalizedText(
        de: "„Trifft nicht zu“ gibt es bei dieser Frage nicht.", en: "This question has no “does not apply”.")
    case .percentSign:
      LocalizedText(
        de: "Die Ziffern 0 bis 4 wählen eine Zeile; einen Anteil tippen Sie mit Prozentzeichen: 25 %.",
        en: "The digits 0 to 4 choose a row; type a share with a per cent sign: 25%.")
    case .noPercentage:
      LocalizedText(
        de: "Bitte 0 bis 100 Prozent: 25, 12,5 oder 3 von 12.",
        en: "Please enter 0 to 100 per cent: 25, 12.5 or 3 of 12.")
    case .standsAlone(let label):
      LocalizedText(
        de: "„\(label.german)“ lässt sich nicht mit anderen zusammen wählen.",
        en: "“\(label.english)” cannot be chosen together with others.")
    }
  }

  /// “0 bis 4”, “0, 2 und 4”.
  private static func list(_ digits: [Character], last: String, range: String) -> String {
    guard digits.count < Level.allCases.count, let end = digits.last else { return "0 \(range) 4" }
    return digits.dropLast().map(String.init).joined(separator: ", ") + " \(last) \(end)"
  }
}
