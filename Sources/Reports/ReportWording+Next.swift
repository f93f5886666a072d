import ActionPlan
import Questionnaire
import Scoring
import Words

/// What to do first, and what already works: the words that stand around both.
extension ReportWording {
  /// The heading over the next steps.
  package var nextTitle: String { Vocabulary.start[language] }

  /// The heading over what the company has decided.
  package var decidedTitle: String { say("Das haben Sie sich vorgenommen", "What you have decided to do") }

  /// The heading over the steps that come after what is decided.
  package var furtherTitle: String { say("Damit geht es weiter", "Next after that") }

  /// The heading over the first steps of a verdict.
  var firstStepsTitle: String { say("Ihre ersten Schritte", "Your first steps") }

  /// What a mail has for a name and a day to be filled in.
  var linesToFill: String { whoToFill + separator + dayToFill }
  var whoToFill: String { say("wer: ________", "who: ________") }
  var dayToFill: String { say("bis: ________", "by: ________") }

  /// “4 Punkte sind nicht angekreuzt, darunter „A“ und „B“.”; empty where nothing is open.
  package var checkReminder: String { checkReminder(namesAny: true) }

  func checkReminder(namesAny: Bool) -> String {
    let names = report.checks.flatMap(\.open).map { say("„\($0.label.german)“", "“\($0.label.english)”") }
    guard let first = names.first else { return "" }
    let count = names.count
    guard namesAny else {
      return count == 1
        ? say("1 Punkt ist nicht angekreuzt.", "1 point is not ticked.")
        : say("\(count) Punkte sind nicht angekreuzt.", "\(count) points are not ticked.")
    }
    guard count > 1 else { return say("\(first) ist nicht angekreuzt.", "\(first) is not ticked.") }
    return say(
      "\(count) Punkte sind nicht angekreuzt, darunter \(first) und \(names[1]).",
      "\(count) points are not ticked, among them \(first) and \(names[1]).")
  }

  /// What stands before the day of the next assessment.
  package var nextDateTitle: String { say("Nächstes Mal", "Next time") }

  /// What people wrote of what works best, in so many characters; `nil` where nobody did, and for 0.
  func strengthQuote(to most: Int) -> String? {
    guard most > 0 else { return nil }
    return report.ownStrengths.first.map { voice in
      voice.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").shortened(to: most)
    }
  }

  /// What of the actions has no place on the page, and where it stands.
  func further(_ count: Int) -> String {
    count == 1
      ? say("Dazu kommt eine weitere Maßnahme", "There is one more action")
      : say("Dazu kommen \(count) weitere Maßnahmen", "There are \(count) more actions")
  }

  /// “Zuerst klären: Strategie, Ziele, Budget und 5 weitere.”, and why; empty where nothing is to be cleared up first.
  package var nextClarify: String { nextClarify(saysWhy: true) }

  func nextClarify(saysWhy: Bool) -> String {
    let names = report.next.clarify.map { $0.item.title[language] }
    guard !names.isEmpty else { return "" }
    guard saysWhy else { return clarify(names) }
    return clarify(names)
      + say(
        " Ihre Antworten darauf können ändern, wo Sie stehen.",
        " Your answers to these may change where you stand.")
  }

  /// “Zuerst klären: …” with at most three names.
  package func clarify(_ names: [String]) -> String {
    say("Zuerst klären: ", "Clear up first: ") + named(names) + "."
  }

  /// What to do where there is no step: answer the first questions, or those that it still hangs on, or hold what is
  /// reached.
  package var noNext: String {
    if report.header.answeredCount == 0 {
      return say(
        "Beantworten Sie zuerst einige Fragen; daraus ergeben sich die Schritte.",
        "Answer some questions first; the steps follow from them.")
    }
    let open = report.legs.flatMap(\.clarify).map { $0.item.title[language] }
    if !open.isEmpty {
      return clarify(open)
        + say(
          " Nach den beantworteten Fragen ist sonst nichts zu tun.",
          " By the questions answered there is nothing else to do.")
    }
    return say(
      "Aus Ihren Antworten ergibt sich kein weiterer Schritt. Halten Sie, was Sie erreicht haben.",
      "Your answers lead to no further step. Keep what you have reached.")
  }

  /// The heading over the highest answers.
  package var strengthsTitle: String { Vocabulary.works[language] }

  /// What stands there while no answer is above 0.
  package var noStrengths: String {
    report.header.answeredCount == 0
      ? say(
        "Das zeigt sich, sobald die ersten Fragen beantwortet sind.",
        "This shows as soon as the first questions have been answered.")
      : say(
        "Sie haben ehrlich hingesehen. Damit ist der Anfang gemacht: Jeder Schritt von hier führt nach oben.",
        "You have taken an honest look. That is a start: every step from here leads upwards.")
  }
}

extension String {
  /// At most so many characters, to the end of a word, and that there is more.
  func shortened(to most: Int) -> String {
    guard count > most else { return self }
    let cut = prefix(max(0, most - 2))
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
  }
}
