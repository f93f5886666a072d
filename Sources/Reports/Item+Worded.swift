package import Questionnaire
package import Words

extension Item {
  /// A level in words, “3 weitgehend: …”; between two levels that are used both are named.
  ///
  /// - Parameter shown: a level between two as a number; `nil` = as levels are shown.
  package func worded(_ level: Double, shown: String? = nil, in language: Language) -> String {
    let below = levels.last { Double($0.rawValue) <= level } ?? .lowest
    let above = levels.first { Double($0.rawValue) >= level } ?? .highest
    guard below != above else {
      return Vocabulary.level(Double(below.rawValue), in: language)
        + (anchor(of: below, in: language).map { ": " + $0 } ?? "")
    }
    let anchors = [below, above].map { level in
      let words = anchor(of: level, in: language) ?? ""
      return "\(level.rawValue)"
        + (words.isEmpty ? "" : LocalizedText(de: " („\(words)“)", en: " (“\(words)”)")[language])
    }
    return (shown ?? Numerals.level(level, in: language)) + LocalizedText(de: ", zwischen ", en: ", between ")[language]
      + anchors.joined(separator: LocalizedText(de: " und ", en: " and ")[language])
  }

  /// The next level that is used; `nil` at the highest, and between two levels, of which the upper one is the next.
  func nextLevel(after level: Double) -> Level? {
    guard levels.contains(where: { Double($0.rawValue) == level }) else { return nil }
    return levels.first { Double($0.rawValue) > level }
  }
}
