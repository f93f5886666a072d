import Benchmarks
import Questionnaire
package import Scoring
import Words

/// What a company is compared with, where it stands to it, and what of it is our own (method §6).
extension ReportWording {
  /// “ †” at a level that is our own; else empty.
  package func sign(of levels: ReferenceLevel) -> String {
    levels.basis == .own ? "\u{A0}" + Vocabulary.ownSign : ""
  }

  /// “3 †”: a target with its sign.
  package func target(_ levels: ReferenceLevel) -> String { level(levels.target) + sign(of: levels) }

  /// The heading over what the company is compared with.
  package var boxTitle: String { say("Womit wir Sie vergleichen", "What we compare you with") }

  /// What ◆ and ◇ are, once and in everyday words: never a measurement passed off as a finding.
  package var box: String {
    guard let benchmark = report.benchmark else { return noProfiles }
    let title = benchmark.title[language]
    let people = { FieldworkText.sentence(of: benchmark.source, in: self.language) }
    switch benchmark.basis {
    case .coded: return codedBox(benchmark)
    case .measured where report.profileBasis == nil:
      return say(
        "„\(title)“ zeigt eine Gruppe als Ganzes: keine, die ihren Erfolg hoch einschätzt, und keine, die ihn niedrig "
          + "einschätzt. Deshalb stehen hier weder ◆ noch ◇. ",
        "“\(title)” shows a group as a whole: none that rates its success high, and none that rates it low. So there is "
          + "neither ◆ nor ◇ here. ") + people()
    case .measured:
      return say(
        "◆ und ◇ sind Mittelwerte zweier Gruppen („\(title)“) über dieselben Fragen, die Sie beantwortet haben: ◆ von "
          + "Unternehmen, die ihren Erfolg hoch einschätzen, ◇ von solchen, die ihn niedrig einschätzen. Beides ist aus "
          + "Antworten berechnet. ",
        "◆ and ◇ are means of two groups (“\(title)”) over the same questions that you answered: ◆ of companies that rate "
          + "their success high, ◇ of those that rate it low. Both are computed from responses. ") + people()
    case .target:
      return say(
        "◆ ist Ihr Ziel („\(title)“). Sie haben es selbst gesetzt; mit anderen vergleicht es nicht.",
        "◆ is your target (“\(title)”). You set it yourself; it compares you with nobody else.")
    case .published: return noProfiles
    }
  }

  /// The same in a sentence, where there is no room for more.
  var shortBox: String {
    guard let benchmark = report.benchmark else { return noProfiles }
    let title = benchmark.title[language]
    switch benchmark.basis {
    case .coded:
      let (year, hasOwn) = (benchmark.source.year, (report.comparison?.count(of: .own) ?? 0) > 0)
      let own = hasOwn ? LocalizedText(de: " und aus Erfahrung (†)", en: " and from experience (†)") : nil
      return say(
        "Die Richtwerte ◆ und ◇ haben wir aus Aussagen der Studie von \(year)\(own?.german ?? "") abgeleitet; gemessen "
          + "sind sie nicht.",
        "We derived the guide values ◆ and ◇ from statements of the \(year) study\(own?.english ?? ""); they are not "
          + "measured.")
    case .measured where report.profileBasis == nil:
      return say(
        "„\(title)“ zeigt eine Gruppe als Ganzes, deshalb gibt es weder ◆ noch ◇.",
        "“\(title)” shows a group as a whole, so there is neither ◆ nor ◇.")
    case .measured:
      return say(
        "◆ und ◇ sind Mittelwerte zweier Gruppen („\(title)“), aus Antworten berechnet.",
        "◆ and ◇ are means of two groups (“\(title)”), computed from responses.")
    case .target, .published: return box
    }
  }

  private func codedBox(_ benchmark: Benchmark) -> String {
    let comparison = report.comparison
    let (own, all) = (comparison?.count(of: .own) ?? 0, comparison?.entries.count ?? 0)
    let year = benchmark.source.year
    let derived = say(
      "Zu diesen Fragen gibt es aus der Studie von \(year) keine Zahlen. Wir haben aus ihren Aussagen abgeleitet, wo "
        + "erfolgreiche Unternehmen stehen dürften: ◆, und wo weniger erfolgreiche: ◇. ",
      "The \(year) study has no figures on these questions. We used its statements to judge where successful companies are "
        + "likely to be: ◆, and less successful ones: ◇. ")
    let silent =
      own == 0
      ? ""
      : say(
        "Bei \(own) von \(items(all)) sagt die Studie nichts, dort ist ◆ unsere Erfahrung (†). ",
        "On \(own) of the \(items(all)) it says nothing; there, ◆ is our experience (†). ")
    let missing = comparison?.withoutValue.count ?? 0
    let without =
      missing == 0
      ? ""
      : say(
        "Zu \(items(missing)) gibt es keinen Richtwert. ", "There is no guide value for \(items(missing)). ")
    return derived + silent + without
      + say("Nehmen Sie ◆ als Richtung, nicht als Messlatte.", "Take ◆ as a direction, not as a yardstick.")
  }

  /// “6 von 8 Richtwerten sind eigene Setzung (†)”; empty where none is.
  package func own(_ guide: GuideValue?) -> String {
    guard let guide, guide.own > 0 else { return "" }
    return Vocabulary.ownGuideValues(guide.own, of: guide.of)[language]
  }

  /// What bar and number stand for where the benchmark lacks answered questions; empty where it has all.
  package func partial(_ guide: GuideValue?) -> String {
    guard let guide, guide.isPartial else { return "" }
    let (count, isOne) = (guide.of, guide.of == 1)
    return say(
      "Balken und Zahl gelten für \(isOne ? "die eine Frage" : "die \(count) Fragen"), die auch der Vergleich hat",
      "bar and number are over \(isOne ? "the one question" : "the \(count) questions") that the benchmark has, too")
  }

  /// “unter ◇”, “zwischen ◇ und ◆”, “bei ◆ oder darüber”; that groups cannot be told apart; or that it cannot be said.
  package func place(of dimension: DimensionValue) -> String {
    let hasContrast = report.benchmark?.basis != .target
    return switch dimension.place?.word {
    case .below: (hasContrast ? Vocabulary.belowGuideValues : Vocabulary.belowTarget)[language]
    case .between: Vocabulary.betweenGuideValues[language]
    case .at: Vocabulary.atGuideValue[language]
    case .indistinct:
      say("die Gruppen sind nicht zu unterscheiden", "the groups cannot be told apart")
    case nil: say("nicht bestimmbar", "cannot be determined")
    }
  }

  /// The same where a column has no room for more.
  var marksTitle: String {
    switch report.benchmark?.basis {
    case .measured: say("Gruppen", "Groups")
    case .target: Vocabulary.successful(of: .target)[language].capitalisedFirst
    case .coded, .published, nil: say("Richtwerte", "Guide values")
    }
  }

  /// The heading over the places of the dimensions.
  package var placesTitle: String {
    switch report.benchmark?.basis {
    case .measured: say("Wo Sie zwischen den Gruppen stehen", "Where you stand between the groups")
    case .target: say("Wo Sie zu Ihrem Ziel stehen", "Where you stand to your target")
    case .coded, .published, nil:
      say("Wo Sie zwischen den Richtwerten stehen", "Where you stand between the guide values")
    }
  }

  /// What a per cent between two groups means.
  package var percentNote: String {
    say(
      "0 % heißt gleichauf mit ◇ oder darunter, 100 % gleichauf mit ◆ oder darüber.",
      "0% means level with ◇ or below, 100% level with ◆ or above.")
  }

  /// That all is a self-assessment, and of how many people.
  package var selfAssessment: String {
    let count = report.header.peopleCount
    return count == 1
      ? say("Alles hier ist die Selbsteinschätzung einer Person.", "All this is the self-assessment of one person.")
      : say(
        "Alles hier ist die Selbsteinschätzung von \(people(count)).",
        "All this is the self-assessment of \(people(count)).")
  }
}
