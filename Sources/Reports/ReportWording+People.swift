import Questionnaire
package import Scoring
import Words

extension ReportWording {
  /// Who answered, and how much of it; empty when only one person answered.
  package var peopleIntro: String {
    guard let people = report.people else { return "" }
    let groups = people.groups.map(worded).joined(separator: ", ")
    return answering + say("Es antworteten: \(groups).", "Those who answered: \(groups).")
  }

  /// “39 Fragen, im Mittel von 2,4 der 3 Personen beantwortet. ”; empty where nothing applies.
  private var answering: String {
    guard let people = report.people, let mean = people.numbers.answering?.result else { return "" }
    let count = report.answers.filter { $0.placed != nil && $0.standing.isApplicable }.count
    let average = Numerals.oneDecimal(mean, in: language)
    if average == Numerals.oneDecimal(Double(people.count), in: language) {
      return people.count == 2
        ? say("\(items(count)), von beiden Personen beantwortet. ", "\(items(count)), answered by both people. ")
        : say(
          "\(items(count)), von allen \(people.count) Personen beantwortet. ",
          "\(items(count)), answered by all \(people.count) people. ")
    }
    return say(
      "\(items(count)), im Mittel von \(average) der \(self.people(people.count)) beantwortet. ",
      "\(items(count)), answered by \(average) of the \(self.people(people.count)) on average. ")
  }

  /// “Geschäftsleitung gegenüber Werkstatt: im Mittel um 0,8 höher; von 35 Fragen 17 höher, 6 niedriger”.
  package func worded(_ pair: Perspectives.Pair) -> String {
    let mean = pair.mean.result
    let amount = Numerals.oneDecimal(mean.magnitude, in: language)
    let distance =
      amount == Numerals.oneDecimal(0, in: language)
      ? say("im Mittel gleich hoch", "level on average")
      : mean > 0
        ? say("im Mittel um \(amount) höher", "\(amount) higher on average")
        : say("im Mittel um \(amount) niedriger", "\(amount) lower on average")
    let (first, second) = (name(of: pair.first), name(of: pair.second))
    return say("\(first) gegenüber \(second): ", "\(first) compared with \(second): ") + distance
      + say(
        "; von \(items(pair.of)) \(keine(pair.higher)) höher, \(keine(pair.lower)) niedriger",
        "; of \(items(pair.of)) \(none(pair.higher)) higher, \(none(pair.lower)) lower")
  }

  private func keine(_ count: Int) -> String { count == 0 ? "keine" : "\(count)" }
  private func none(_ count: Int) -> String { count == 0 ? "none" : "\(count)" }

  /// What a perception gap is and what to do about it.
  package var perceptionIntro: String {
    say(
      "Hier liegen zwei Perspektiven mindestens um \(MethodWords.perceptionGap.german) auseinander. Das heißt nicht, dass eine von beiden irrt: "
        + "Sprechen Sie darüber, was jede Seite vor Augen hat.",
      "Here two perspectives are at least \(MethodWords.perceptionGap.english) apart. That does not mean that one of them is wrong: talk about "
        + "what each side has in mind.")
  }

  /// That no perspectives are far apart; `nil` where some are.
  package var perceptionNone: String? {
    guard let people = report.people, people.differences.isEmpty else { return nil }
    return people.groups.count == 1
      ? say(
        "Alle haben aus derselben Perspektive geantwortet; Perspektiven lassen sich nicht vergleichen.",
        "Everybody answered from the same perspective; perspectives cannot be compared.")
      : say(
        "Bei keiner Frage liegen zwei Perspektiven um \(MethodWords.perceptionGap.german) oder mehr auseinander.",
        "On no question are two perspectives \(MethodWords.perceptionGap.english) or more apart.")
  }

  /// What of single people the report shows.
  package var privacy: String { Vocabulary.privacy[language] }

  /// “2 Stufen auseinander”.
  package func distance(of difference: ReportDifference) -> String {
    let levels = level(difference.levels)
    return say("um \(levels) auseinander", "\(levels) apart")
  }

  /// That replies of large perspectives are not shown.
  package func withheld(_ groups: [Perspectives.Group]) -> String {
    groups.map(worded).joined(separator: ", ") + say(": nicht einzeln gezeigt", ": not shown one by one")
  }

  /// “2,5”, or “–” where nobody of the perspective has a level.
  package func median(of view: Perspectives.View) -> String { level(view.median) }

  /// A note or text with the perspective that it comes from; without one when only one person answered.
  package func worded(_ voice: ReportVoice) -> String {
    report.people == nil ? voice.text : name(of: voice.perspective) + ": " + voice.text
  }
}
