package import Words

extension Vocabulary {
  /// How many chose an answer 0–4, and how many answered without one: “83 Antworten, 19 weiß nicht”.
  package static func answers(of counts: LevelCounts) -> LocalizedText {
    let levels = LocalizedText(
      de: counts.n == 1 ? "1 Antwort" : "\(counts.n) Antworten", en: counts.n == 1 ? "1 answer" : "\(counts.n) answers")
    let others = counts.dontKnow + counts.notApplicable
    if others == 0 { return levels }
    let name = counts.notApplicable == 0 ? dontKnow : LocalizedText(de: "ohne Antwort 0–4", en: "without an answer 0–4")
    return LocalizedText(
      de: "\(levels.german), \(others) \(name.german)", en: "\(levels.english), \(others) \(name.english)")
  }

  /// How far apart the answers of a group are (method §9), in a word or two: companies that differ do not disagree.
  package static func name(of closeness: Closeness) -> LocalizedText {
    switch closeness {
    case .twoCamps: LocalizedText(de: "zwei Lager", en: "two camps")
    case .close: LocalizedText(de: "nah beieinander", en: "close together")
    case .wide: LocalizedText(de: "weit gestreut", en: "widely spread")
    }
  }

  /// Where everyone chose the same level: the median alone is shown.
  package static let tooUniform = LocalizedText(
    de: "zu einheitlich, um Balken zu zeigen", en: "too uniform to show bars")
  /// What a proposal weighs (method §9).
  package static let discussionWeight = LocalizedText(de: "(1 + Lücke) × Streuung", en: "(1 + gap) × spread")
  /// Where nearly all are at one point below the target (method §9).
  package static let commonGaps = LocalizedText(
    de: "Hier stehen fast alle am selben Punkt", en: "Here nearly everyone is at the same point")
}
