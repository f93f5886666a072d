import Questionnaire
import Scoring
import Words

/// What to do first, and what already works: the words that stand around both.
extension ReportWording {
  /// The heading over the next steps.
  package var nextTitle: String { say("Damit fangen Sie an", "Start here") }

  /// “Zuerst klären: Strategie, Ziele, Budget und 5 weitere.”, and why; empty where nothing is to be cleared up first.
  package var nextClarify: String {
    let names = report.next.clarify.map { $0.item.title[language] }
    guard !names.isEmpty else { return "" }
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
      "Aus Ihren Antworten ergibt sich kein weiterer Schritt. Halten Sie, was Sie erreicht haben, und schätzen Sie sich in "
        + "einem Jahr wieder ein.",
      "Your answers lead to no further step. Keep what you have reached, and assess yourselves again in a year.")
  }

  /// The heading over the highest answers.
  package var strengthsTitle: String { say("Was schon trägt", "What already works") }

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
