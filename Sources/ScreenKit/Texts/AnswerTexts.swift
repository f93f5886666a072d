package import Words

/// What stands beside answers wherever they are given.
package enum AnswerTexts {
  package static let dontKnow = LocalizedText(de: "weiß nicht", en: "don’t know")
  package static let dontKnowSign = LocalizedText.same("w")
  package static let notApplicable = LocalizedText(de: "trifft nicht zu", en: "does not apply")
  package static let notApplicableSign = LocalizedText.same("t")
  static let orPercent = LocalizedText(de: "genauer Anteil in Prozent", en: "exact share in per cent")
  static let percentHint = LocalizedText(
    de: "%: 25, 12,5 oder 3 von 12, dann ⏎", en: "%: 25, 12.5 or 3 of 12, then ⏎")
}
