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

  /// How much a group agrees (method §9), in a word.
  package static func name(of consensus: Consensus) -> LocalizedText {
    switch consensus {
    case .divided: LocalizedText(de: "geteilt", en: "divided")
    case .agreed: LocalizedText(de: "Konsens", en: "consensus")
    case .scattered: LocalizedText(de: "gestreut", en: "scattered")
    }
  }
}
