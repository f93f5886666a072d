import Benchmarks
package import Words

/// The wording of a consultant's view over several companies.
package enum PortfolioText {
  package static let title = LocalizedText(de: "Alle Unternehmen", en: "All companies")
  package static let company = LocalizedText(de: "Unternehmen", en: "Company")
  package static let size = LocalizedText(de: "Größe", en: "Size")
  package static let sector = LocalizedText(de: "Branche", en: "Sector")
  package static let day = LocalizedText(de: "Tag", en: "Day")
  package static let due = LocalizedText(de: "Fällig", en: "Due")
  package static let next = LocalizedText(de: "Nächste", en: "Next")
  package static let others = LocalizedText(de: "Unter den anderen", en: "Among the others")
  package static let unnamed = LocalizedText(de: "ohne Namen", en: "no name")
  package static let none = LocalizedText(
    de: "Noch kein Unternehmen mit einem Ergebnis.", en: "No company with a result yet.")
  package static let nobody = LocalizedText(
    de: "Kein Unternehmen passt zu dieser Auswahl.", en: "No company fits this choice.")
  /// A name for the ways to show all.
  package static let all = LocalizedText(de: "alle", en: "all")

  /// Which questions were answered, where a table has several kinds of results.
  package static let asked = LocalizedText(de: "Fragebogen", en: "Questionnaire")

  /// “höher als 8 von 11, Median 45”.
  package static func text(_ standing: Portfolio.Standing, in language: Language) -> String {
    let median = Numerals.value(standing.median, in: language)
    return LocalizedText(
      de: "höher als \(standing.below) von \(standing.others), Median \(median)",
      en: "above \(standing.below) of \(standing.others), median \(median)")[language]
  }

  /// Why nobody is compared with the others.
  package static func tooFew(_ portfolio: Portfolio) -> LocalizedText {
    let k = portfolio.rule.minimum
    return LocalizedText(
      de:
        "Ein Vergleich mit Ihren anderen Unternehmen braucht \(k) weitere mit einem Ergebnis zu denselben Fragen; es "
        + "\(portfolio.missing == 1 ? "fehlt" : "fehlen") noch \(portfolio.missing).",
      en: "To be compared with your other companies one needs \(k) more with a result on the same questions; "
        + "\(portfolio.missing) \(portfolio.missing == 1 ? "is" : "are") still missing.")
  }

  /// What a comparison with the others is.
  package static let whatOthersAre = LocalizedText(
    de:
      "„Unter den anderen“ sind alle Ihre Unternehmen mit einem Ergebnis zu denselben Fragen, auch wenn nur einige gezeigt "
      + "werden; keine Stichprobe. Der Median schließt das Unternehmen selbst ein.",
    en:
      "“Among the others” are all your companies with a result on the same questions, also if only some are shown; not a "
      + "sample. The median includes the company itself.")
}
