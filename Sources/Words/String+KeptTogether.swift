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
  /// The same with hard spaces between a number and what it counts, where lines are made of them: “30 Min.”, “4 Mal”,
  /// “1 person”, “§ 5”, “10 May”.
  package var unitsKeptTogether: String {
    guard contains(" ") else { return self }
    var words: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if let before = words.last, Self.isCounted(word, by: before) {
        words[words.count - 1] += "\u{A0}" + word
      } else {
        words.append(String(word))
      }
    }
    return words.joined(separator: " ")
  }

  private static func isCounted(_ word: Substring, by before: String) -> Bool {
    if signs.contains(before.drop { $0 == "(" }) { return word.first?.isNumber == true }
    // Four digits are a year, which the next word may leave.
    guard before.last?.isNumber == true, before.reversed().prefix(while: \.isNumber).count < 4 else { return false }
    return units.contains(String(word.prefix { $0.isLetter || $0 == "\u{AD}" }.filter { $0 != "\u{AD}" }))
  }

  private static let signs: Set<Substring> = ["§", "§§", "Art.", "Nr.", "No.", "Z.", "r."]

  private static let units: Set<String> = [
    "Min", "Minuten", "Std", "Stunde", "Stunden", "Tag", "Tage", "Tagen", "Woche", "Wochen", "Monat", "Monate",
    "Monaten",
    "min", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "Mal", "Person", "Personen", "Punkt", "Punkte", "Punkten", "Schritt", "Schritte", "Frage", "Fragen", "weitere",
    "Euro",
    "time", "times", "person", "people", "point", "points", "step", "steps", "question", "questions", "more",
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
