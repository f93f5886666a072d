import Benchmarks
package import Questionnaire
package import Scoring
package import Words

/// The words that every rendering of a report shares, in one language: text, HTML and PDF say the same.
package struct ReportWording: Speaking, Sendable {
  /// A label and the text beside it.
  package typealias Entry = (label: String, text: String)

  /// What is worded.
  package let report: GapReport
  /// In which language.
  package let language: Language
  /// What stands between two facts on a line.
  package var separator = " · "
  /// Whether levels have two decimals.
  let hasExactLevels: Bool

  package init(_ report: GapReport, language: Language, hasExactLevels: Bool = false) {
    self.report = report
    self.language = language
    self.hasExactLevels = hasExactLevels
  }

  /// The heading of a part.
  package func title(of section: ReportSection) -> String { report.title(of: section)[language] }
  /// The name of a dimension.
  package func title(_ id: DimensionID) -> String { report.questionnaire.dimension(id)?.title[language] ?? id.rawValue }
  /// The name of a field of action.
  package func title(_ id: FieldID) -> String { report.questionnaire.field(id)?.title[language] ?? id.rawValue }
  /// The name of an item.
  package func title(_ id: ItemID) -> String { report.questionnaire.item(id)?.title[language] ?? id.rawValue }
  /// “Organisation › Koordination”.
  package func path(_ placed: PlacedItem) -> String {
    placed.path(in: language)
  }

  /// A value as an integer.
  package func value(_ value: Double?) -> String { Numerals.value(value, in: language) }
  /// A level, with one decimal where it is not whole; in explanations with two, so that the arithmetic holds.
  package func level(_ level: Double?) -> String {
    hasExactLevels ? Numerals.shortest(level, most: 2, in: language) : Numerals.level(level, in: language)
  }
  /// Where an item stands in words, “2,75” between two levels.
  package func standing(_ standing: Rating) -> String {
    guard let own = standing.level, Level(exactly: own) == nil else {
      return Vocabulary.name(of: standing, in: language)
    }
    return level(own)
  }
  /// “2 Handwerk”.
  package func numbered(_ stage: Stage) -> String { "\(stage.rawValue) \(name(of: stage))" }
  /// “2 Handwerk”, “2–3” where open questions leave both, or that nothing can be said yet.
  package func stages(_ stages: StageInterval?) -> String {
    guard let stages, stages.answered != nil else { return unsaid }
    return stages.settled.map(numbered) ?? stages.numerals
  }
  /// The name of a stage, in the questionnaire's words.
  package func name(of stage: Stage) -> String { report.questionnaire.name(of: stage)[language] }
  /// What a stage means, in the questionnaire's words.
  package func meaning(of stage: Stage) -> String {
    report.questionnaire.meaning(of: stage, isSolo: report.sheet.company.isSolo)[language]
  }
  /// Who answers, in the questionnaire's words.
  package func name(of perspective: Perspective) -> String { report.questionnaire.name(of: perspective)[language] }
  /// The letter of a perspective, the same in every rendering.
  package func letter(of perspective: Perspective) -> String { report.questionnaire.letter(of: perspective)[language] }
  /// The level alone, or the state.
  package func shortStanding(_ standing: Rating) -> String {
    standing.level.map { level($0) } ?? Vocabulary.name(of: standing, in: language)
  }

  /// What is missing without a profile to compare with.
  package var noProfiles: String {
    say(
      "Ohne Vergleichsprofil gibt es keine Vergleichswerte, keine Ziele und keine Lücken.",
      "Without a reference profile there are no benchmark values, no targets and no gaps.")
  }

  /// Points of a value: whole, but never 0 where something is missing.
  package func points(_ points: Double) -> String {
    if points < 1 { return say("weniger als 1 Punkt", "less than 1 point") }
    let number = value(points)
    return number == "1" ? say("1 Punkt", "1 point") : say("\(number) Punkte", "\(number) points")
  }

  func count(_ number: Int, _ one: LocalizedText, _ many: LocalizedText) -> String {
    Numerals.count(number, one[language], many[language])
  }

  /// “12 Fragen”.
  package func items(_ number: Int) -> String {
    count(number, LocalizedText(de: "Frage", en: "question"), LocalizedText(de: "Fragen", en: "questions"))
  }

  /// “3 Personen”.
  package func people(_ number: Int) -> String {
    count(number, LocalizedText(de: "Person", en: "person"), LocalizedText(de: "Personen", en: "people"))
  }

  /// A level of an item in words; between two levels both are named.
  package func worded(_ level: Double, of item: Item) -> String {
    item.worded(level, shown: self.level(level), in: language)
  }
}
