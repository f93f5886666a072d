package import Words

extension Vocabulary {
  /// Said once before the first question, wherever questions are asked.
  package static let whenInDoubt = LocalizedText(
    de: "Im Zweifel die niedrigere: Schwanken Sie zwischen zwei Antworten, nehmen Sie die mit der kleineren Zahl.",
    en: "When in doubt, choose the lower one: if you waver between two answers, take the one with the smaller number.")

  /// The name of a level (method §2).
  package static func name(of level: Level) -> LocalizedText {
    switch level.rawValue {
    case 0: LocalizedText(de: "nicht vorhanden", en: "not in place")
    case 1: LocalizedText(de: "ansatzweise", en: "first attempts")
    case 2: LocalizedText(de: "teilweise", en: "partly")
    case 3: LocalizedText(de: "weitgehend", en: "largely")
    default: LocalizedText(de: "durchgängig", en: "throughout")
    }
  }

  /// “3 weitgehend”; between two levels only the number, “2,5”.
  package static func level(_ level: Double, in language: Language) -> String {
    guard let whole = Level(exactly: level) else { return Numerals.oneDecimal(level, in: language) }
    return "\(whole.rawValue) \(name(of: whole)[language])"
  }
}

extension Level {
  /// The level that is exactly `number`; `nil` between levels and outside 0–4.
  package init?(exactly number: Double) {
    guard let whole = Int(exactly: number) else { return nil }
    self.init(whole)
  }
}
