extension String {
  /// The same with hard spaces where no line may end: “39 %”, “50 000 €”, “n = 306”, “25 → 50”.
  ///
  /// A series may end a line before each further arrow: “25 → 50” and “→ 75”.
  package var keptTogether: String {
    guard unicodeScalars.contains(where: Self.mayTie), contains(" ") else { return self }
    var words: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if let before = words.last, Self.isTied(word, to: before) {
        words[words.count - 1] += "\u{A0}" + word
      } else {
        words.append(String(word))
      }
    }
    return words.joined(separator: " ")
  }

  private static func mayTie(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "€", "=", "→", "0"..."9": true
    default: !scalar.isASCII && scalar.properties.numericType != nil
    }
  }

  private static func isTied(_ word: Substring, to before: String) -> Bool {
    if word == "=" || before == "=" || before.hasSuffix("\u{A0}=") { return true }
    if before == "→" || before.hasSuffix("\u{A0}→") { return true }
    if word == "→" { return !before.contains("→") }
    guard before.last?.isNumber == true else { return false }
    if word.hasPrefix("%") || word.hasPrefix("€") { return true }
    // The next three digits of a large number.
    let digits = word.prefix { $0.isNumber }
    let last = before.reversed().prefix { $0.isNumber }.count
    return digits.count == 3 && last <= 3 && !word.dropFirst(3).contains { $0.isNumber || $0.isLetter }
  }
}

extension String {
  /// The same with hard spaces between a number and a unit of working time, where lines are made of them: “30 Min.”, “½ Tag”.
  package var timesKeptTogether: String {
    guard contains(" ") else { return self }
    var words: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if words.last?.last?.isNumber == true, Self.units.contains(String(word.prefix { $0.isLetter })) {
        words[words.count - 1] += "\u{A0}" + word
      } else {
        words.append(String(word))
      }
    }
    return words.joined(separator: " ")
  }

  private static let units: Set<String> = [
    "Min", "Minuten", "Std", "Stunde", "Stunden", "Tag", "Tage", "Woche", "Wochen",
    "min", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "week", "weeks",
  ]
}
