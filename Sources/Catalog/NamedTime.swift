import Words

/// A working time that a text names: “20 Minuten”, “zwei Stunden”, “half a day”.
///
/// What says when something is to happen (“innerhalb von 24 Stunden”, “every two days”) is none.
struct NamedTime: Hashable {
  /// As it stands in the text.
  let words: String
  /// In minutes; a day is 480.
  let minutes: Double

  /// Those of a text, in its order.
  static func all(in text: String, _ language: Language) -> [NamedTime] {
    let words = text.unicodeScalars.split(whereSeparator: separates).map(String.init)
    return words.indices.compactMap { index in
      guard let unit = unit(words[index], language) else { return nil }
      return time(before: index, in: words, of: unit, language)
    }
  }

  /// Spaces, hard ones included, and what stands around words. By numbers: every step of a questionnaire is looked at
  /// each time it is read.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r", " ", "\u{A0}", "\u{2009}", "\u{202F}": true
    case "(", ")", "„", "“", "”", ":", ";", "–": true
    default: false
    }
  }

  private static func time(
    before index: Int, in words: [String], of unit: Double, _ language: Language
  ) -> NamedTime? {
    var start = index - 1
    // “half an hour”
    if start > 0, ["a", "an"].contains(words[start].lowercased()), words[start - 1].lowercased() == "half" {
      start -= 1
    }
    guard start >= 0, let number = number(words[start], language) else { return nil }
    // “eine halbe Stunde”
    if start > 0, ["eine", "einen", "ein", "einer", "einem", "a"].contains(words[start - 1].lowercased()), number < 1 {
      start -= 1
    }
    let before = words[..<start].suffix(2).map { $0.lowercased() }
    guard !before.contains(where: deadlines(language).contains) else { return nil }
    if index + 1 < words.count, lasting.contains(words[index + 1].lowercased().filter(\.isLetter)) { return nil }
    return NamedTime(words: words[start...index].joined(separator: " ").trimmed, minutes: number * unit)
  }

  private static func unit(_ word: String, _ language: Language) -> Double? {
    switch (language, word.trimmed) {
    case (.german, "Minute"), (.german, "Minuten"), (.english, "minute"), (.english, "minutes"): 1
    case (.german, "Stunde"), (.german, "Stunden"), (.english, "hour"), (.english, "hours"): 60
    case (.german, "Tag"), (.german, "Tage"), (.german, "Tagen"), (.english, "day"), (.english, "days"): 480
    case (.german, _), (.english, _): nil
    }
  }

  private static func number(_ word: String, _ language: Language) -> Double? {
    let word = word.lowercased()
    if word.hasSuffix("½") { return word.dropLast().isEmpty ? 0.5 : Double(word.dropLast()).map { $0 + 0.5 } }
    if let number = Double(word.replacing(",", with: ".")), number.isFinite { return number }
    return (language == .german ? german : english).first { $0.words.contains(word) }?.number
  }

  private static let german: [(number: Double, words: [String])] = [
    (0.5, ["halbe", "halben", "halber"]), (1, ["eine", "einen", "ein", "einer", "einem"]), (1.5, ["anderthalb"]),
    (2, ["zwei"]), (3, ["drei"]), (4, ["vier"]), (5, ["fünf"]), (6, ["sechs"]), (8, ["acht"]), (10, ["zehn"]),
    (15, ["fünfzehn"]), (20, ["zwanzig"]), (30, ["dreißig"]),
  ]
  private static let english: [(number: Double, words: [String])] = [
    (0.5, ["half"]), (1, ["one", "a", "an"]), (2, ["two"]), (3, ["three"]), (4, ["four"]), (5, ["five"]), (6, ["six"]),
    (8, ["eight"]), (10, ["ten"]), (15, ["fifteen"]), (20, ["twenty"]), (30, ["thirty"]),
  ]
  private static let lasting = ["lang", "long", "später", "later", "vorher", "before"]

  /// What stands before a time by when, how often or since when something is to happen.
  private static func deadlines(_ language: Language) -> [String] {
    switch language {
    case .german: ["innerhalb", "binnen", "nach", "alle", "in", "den", "vor", "seit", "bis", "an", "spätestens", "pro"]
    case .english: ["within", "after", "every", "in", "the", "for", "since", "by", "than", "per", "on"]
    }
  }
}

extension String {
  /// Without punctuation at its end.
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, ".,!?".contains(last) { text.removeLast() }
    return text
  }
}
