package import Benchmarks
package import Words

/// The counts behind a measured benchmark value in words, as far as they may be shown (method §9).
package enum MeasuredText {
  /// “Erfolgreiche: Median 3, Quartile 2–4, n = 20; …” for every group that is there, and for all that are in the file.
  package static func groups(_ counts: MeasuredCounts, under rule: GroupRule, in language: Language) -> String {
    let all = LocalizedText(de: "zusammen", en: "together")
    let groups = [
      (Vocabulary.successful, counts.successful), (Vocabulary.lessSuccessful, counts.lessSuccessful),
      (all, counts.whole),
    ]
    return groups.compactMap { name, group in
      self.group(group, under: rule, in: language).map { "\(name[language]): \($0)" }
    }.joined(separator: "; ")
  }

  /// “Median 2, Quartile 1–3, n = 41”; `nil` where nothing may be shown.
  package static func group(_ counts: LevelCounts, under rule: GroupRule, in language: Language) -> String? {
    text(rule.release(counts), in: language)
  }

  /// The same of what was released.
  static func text(_ release: GroupRelease, in language: Language) -> String? {
    guard let median = release.median else { return nil }
    let text = LocalizedText(de: "Median", en: "median")[language] + "\u{A0}" + Numerals.shortest(median, in: language)
    guard let figures = release.figures else { return text }
    let (lower, upper) = (figures.quartiles.lower, figures.quartiles.upper)
    return text + ", " + LocalizedText(de: "Quartile", en: "quartiles")[language]
      + "\u{A0}\(Numerals.shortest(lower, in: language))–\(Numerals.shortest(upper, in: language)), n = \(figures.n)"
  }
}
