import Scoring
package import Words

/// The thresholds of the method as sentences name them; the numbers are those of `Method`.
package enum MethodWords {
  /// “75 %”, the coverage from which a field is assessable.
  package static let leastCoverage = everywhere {
    Numerals.percent(Method.leastCoverage * Method.wholeValue, in: $0)
  }
  /// “3”, from where on an item is mastered.
  package static let mastery = everywhere { Numerals.shortest(Method.mastery, in: $0) }
  /// “4”, the level that counts for depth.
  package static let depth = everywhere { Numerals.shortest(Method.depth, in: $0) }
  /// “2”, the distance that makes a perception gap.
  package static let perceptionGap = everywhere { Numerals.shortest(Method.perceptionGap, in: $0) }
  /// “½”, how far answers scatter.
  package static let scatter = everywhere { Method.scatter == 0.5 ? "½" : Numerals.shortest(Method.scatter, in: $0) }
  /// “vier”, the most people of a perspective who are shown one by one.
  package static let mostShownSingly = word(Method.mostShownSingly)
  /// “fünf”, from how many people on a perspective has its median only.
  package static let leastShownTogether = word(Method.mostShownSingly + 1)

  private static func everywhere(_ text: (Language) -> String) -> LocalizedText {
    LocalizedText(de: text(.german), en: text(.english))
  }

  /// A small number as prose spells it.
  private static func word(_ number: Int) -> LocalizedText {
    let german = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
    let english = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    guard german.indices.contains(number - 2) else { return LocalizedText(de: "\(number)", en: "\(number)") }
    return LocalizedText(de: german[number - 2], en: english[number - 2])
  }
}
