package import Questionnaire
package import Words

/// Why a measured benchmark cannot be made. Each is told by the name by which a person knows it: a file, or its id.
package enum BenchmarkError: ExplainedError, Hashable {
  /// No item has enough levels.
  case tooFewResponses(Int, minimum: Int)
  /// There is no file to merge.
  case nothingToMerge
  /// Only measured benchmarks hold counts.
  case notMeasured(String)
  /// One is of another questionnaire.
  case anotherQuestionnaire(String, QuestionnaireID, expected: QuestionnaireID)
  /// One is of another major version of the questionnaire, whose items mean something else.
  case anotherVersion(String, Version?, expected: Version)
  /// In one another item made the groups.
  case anotherSuccessItem(String, ItemID)
  /// Two of which one is not measured: guide values and targets are no results of a survey.
  case notComparable(String, Basis, String, Basis)
  /// Two that have no item in common.
  case nothingInCommon(String, String)
  /// Two hold exactly the same counts.
  case sameTwice(String, String)
  /// Two that hold the same counts are to be compared.
  case nothingToCompare(String, String)
  /// More than a file can tell of.
  case tooMany(Int)
  /// The answers are of a year that cannot be.
  case impossibleYear(Int)

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .tooFewResponses(let people, let minimum):
      LocalizedText(
        de: "Aus \(people == 1 ? "1 Antwortbogen" : "\(people) Antwortbögen") lässt sich nichts weitergeben: "
          + "Keine Frage wurde mindestens \(minimum)-mal mit "
          + "einer Stufe beantwortet. Nehmen Sie mehr Antworten dazu; die Grenze (--min-group) schützt Einzelne und "
          + "liegt nie unter \(GroupRule.least).",
        en: "Nothing can be passed on from \(people == 1 ? "1 sheet" : "\(people) sheets"): no question was "
          + "answered with a level at least \(minimum) "
          + "times. Add more answers; the limit (--min-group) protects single people and is never below "
          + "\(GroupRule.least).")
    case .nothingToMerge:
      LocalizedText(de: "Nennen Sie mindestens eine Datei.", en: "Name at least one file.")
    case .notMeasured(let id):
      LocalizedText(
        de: "„\(id)“ enthält keine gezählten Antworten und lässt sich nicht zusammenführen. Lassen Sie die Datei weg.",
        en: "“\(id)” holds no counted responses and cannot be merged. Leave the file out.")
    case .anotherQuestionnaire(let id, let questionnaire, let expected):
      LocalizedText(
        de: "„\(id)“ gehört zum Fragebogen „\(questionnaire)“, nicht zu „\(expected)“. Führen Sie nur Dateien zu "
          + "demselben Fragebogen zusammen.",
        en: "“\(id)” belongs to the questionnaire “\(questionnaire)”, not to “\(expected)”. Merge only files of the "
          + "same questionnaire.")
    case .anotherVersion(let id, let version, let expected):
      LocalizedText(
        de: "„\(id)“ gehört zu Version \(version.map(\.description) ?? "?") des Fragebogens, gebraucht wird "
          + "\(expected.major).x: Die Fragen meinen nicht mehr dasselbe. Nehmen Sie eine Datei derselben Hauptversion.",
        en: "“\(id)” belongs to version \(version.map(\.description) ?? "?") of the questionnaire, \(expected.major).x "
          + "is needed: the questions no longer mean the same. Take a file of the same major version.")
    case .anotherSuccessItem(let id, let item):
      LocalizedText(
        de: "„\(id)“ teilt die Gruppen nach einer anderen Frage („\(item)“). Solche Gruppen lassen sich nicht "
          + "zusammenzählen; leiten Sie die Datei mit derselben Frage neu ab (--success).",
        en: "“\(id)” splits its groups by another question (“\(item)”). Such groups do not add up; derive the file "
          + "again by the same question (--success).")
    case .notComparable(let one, let basis, let other, let otherBasis):
      LocalizedText(
        de: "Vergleichen lassen sich nur zwei gemessene Vergleichsprofile. „\(one)“ enthält \(basis.content.german), "
          + "„\(other)“ \(otherBasis.content.german): Richtwerte und Ziele sind keine Ergebnisse einer Befragung. Nehmen "
          + "Sie zwei Dateien aus „benchmark derive“ oder „workshop export“.",
        en: "Only two measured reference profiles can be compared. “\(one)” holds \(basis.content.english), “\(other)” "
          + "\(otherBasis.content.english): guide values and targets are no results of a survey. Take two files of "
          + "“benchmark derive” or “workshop export”.")
    case .nothingInCommon(let one, let other):
      LocalizedText(
        de: "„\(one)“ und „\(other)“ haben keine Frage gemeinsam, zu der beide genug Antworten enthalten.",
        en: "“\(one)” and “\(other)” have no question in common on which both hold enough responses.")
    case .nothingToCompare(let one, let other):
      LocalizedText(
        de: one == other
          ? "„\(one)“ lässt sich nicht mit sich selbst vergleichen. Nennen Sie zwei Befragungen."
          : "„\(one)“ und „\(other)“ enthalten dieselben Anzahlen; zu vergleichen gibt es nichts. Nennen Sie zwei "
            + "Befragungen.",
        en: one == other
          ? "“\(one)” cannot be compared with itself. Name two surveys."
          : "“\(one)” and “\(other)” hold the same counts; there is nothing to compare. Name two surveys.")
    case .tooMany(let count):
      LocalizedText(
        de: "\(count) Antworten sind zu viele: Eine Datei fasst \(LevelCounts.most). Prüfen Sie die Anzahlen.",
        en: "\(count) responses are too many: a file holds \(LevelCounts.most). Check the counts.")
    case .impossibleYear(let year):
      LocalizedText(
        de: "Die neueste Antwort ist aus dem Jahr \(year); ein Vergleichsprofil ist aus den Jahren "
          + "\(Source.years.lowerBound) bis \(Source.years.upperBound). Berichtigen Sie den Tag.",
        en:
          "The latest response is of the year \(year); a reference profile is of the years \(Source.years.lowerBound) to "
          + "\(Source.years.upperBound). Correct the day.")
    case .sameTwice(let id, let other):
      LocalizedText(
        de: "„\(id)“ und „\(other)“ enthalten genau dieselben Anzahlen; wer darin ist, zählte doppelt. Lassen Sie eine "
          + "der Dateien weg.",
        en: "“\(id)” and “\(other)” hold exactly the same counts; the people in them would count twice. Leave one of "
          + "the files out.")
    }
  }
}

extension Basis {
  /// What a file of this kind holds.
  fileprivate var content: LocalizedText {
    switch self {
    case .published: LocalizedText(de: "veröffentlichte Zahlen", en: "published figures")
    case .coded: LocalizedText(de: "Richtwerte", en: "guide values")
    case .measured: LocalizedText(de: "gezählte Antworten", en: "counted responses")
    case .target: LocalizedText(de: "ein eigenes Ziel", en: "a target")
    }
  }
}
