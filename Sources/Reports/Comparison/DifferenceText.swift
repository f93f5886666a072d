import Benchmarks
package import Words

/// The wording of two measured benchmarks side by side.
package enum DifferenceText {
  package static let kind = LocalizedText(de: "Vergleich zweier Befragungen", en: "Two surveys compared")
  static let summary = LocalizedText(de: "Was sich sagen lässt", en: "What can be said")
  static let items = LocalizedText(de: "Frage für Frage", en: "Question by question")
  static let method = LocalizedText(de: "Wie gerechnet wurde", en: "How it was computed")

  /// What may be said of an item, in a word or two.
  package static func name(of finding: NamedDifference.Finding) -> LocalizedText {
    switch finding {
    case .higher: LocalizedText(de: "B höher", en: "B higher")
    case .lower: LocalizedText(de: "B niedriger", en: "B lower")
    case .unclear: LocalizedText(de: "nicht belegt", en: "not shown")
    }
  }

  /// “+0,42 [0,10 bis 0,74]”.
  static func signed(_ estimate: Estimate, in language: Language) -> String {
    let number = { (value: Double) in Numerals.text(value, decimals: 2, in: language) }
    let sign = estimate.value > 0 ? "+" : ""
    return LocalizedText(
      de: "\(sign)\(number(estimate.value)) [\(number(estimate.low)) bis \(number(estimate.high))]",
      en: "\(sign)\(number(estimate.value)) [\(number(estimate.low)) to \(number(estimate.high))]")[language]
  }

  static let howDifference = LocalizedText(
    de:
      "Mittlere Antwort 0–4 aller in B weniger der aller in A, mit dem 95-%-Intervall nach Welch; jeder Stufe ist eine "
      + "halbe Antwort zugerechnet, damit keine Streuung zufällig 0 ist.",
    en:
      "Mean answer 0–4 of everyone in B less that of everyone in A, with the 95% interval by Welch; half a response is "
      + "added at each level, so that no spread is 0 by chance.")
  static let howFinding = LocalizedText(
    de:
      "Wer viele Fragen vergleicht, findet auch durch Zufall Unterschiede. Behauptet wird einer nur, wenn er nach Holm "
      + "über alle verglichenen Fragen auf dem Niveau 5 % besteht; ein Intervall kann deshalb die 0 auslassen, ohne dass "
      + "etwas behauptet wird. Wer beide Male geantwortet hat, zählt wie zwei Verschiedene.",
    en:
      "Whoever compares many questions finds differences by chance as well. One is claimed only if it holds at the 5% "
      + "level by Holm over all questions compared; so an interval may leave 0 out without a claim. Who answered both times "
      + "counts like two different people.")
  static let howMean = LocalizedText(
    de:
      "Mittel der Unterschiede mit dem weitesten Intervall, das möglich ist: so, als bewegten sich alle Fragen gemeinsam. "
      + "Anzahlen sagen nicht, wie die Fragen zusammenhängen.",
    en:
      "The mean of the differences with the widest interval that is possible: as if all questions moved together. Counts "
      + "do not tell how questions go together.")
}
