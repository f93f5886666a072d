import Documents
import Questionnaire
import Reports
import Scoring
import Words

/// Why these steps come first, and what is left for later (method §7).
extension Explainer {
  /// The three next steps.
  var next: [Block] {
    let next = report.next
    var blocks: [Block] = [.words(rule)]
    if !next.clarify.isEmpty {
      let items = next.clarify.map { $0.item.title[language] + words.core($0.item) }.joined(separator: ", ")
      blocks.append(.terms([Term(say("Zuvor zu klären", "To clear up before"), items)]))
    }
    guard !next.steps.isEmpty else {
      return blocks + [
        .words(
          say(
            "Kein Schritt: Es gibt weder eine Lücke noch einen Schritt des Plans.",
            "No step: there is neither a gap nor a step of the plan."))
      ]
    }
    let items = zip(next.steps, next.numbers.steps).enumerated().map { index, pair in
      let (step, number) = pair
      return List.Item(
        Phrase(step.placed.item.title[language]), sign: "\(index + 1)", [.words(reason(step, number))])
    }
    return blocks + [.list(List(.ranked, items))]
  }

  private var rule: String {
    guard report.hasStages else {
      return say(
        "Die ersten Schritte der größten Lücken, nie zwei zum selben Thema und keiner von zurückgestellten Fragen.",
        "The first steps of the largest gaps, never two on one topic and none of parked questions.")
    }
    return say(
      "Zwei Schritte vom Engpass: was Kernfragen verlangen, dann weitere Schritte des Plans, dann Lücken. Der dritte aus "
        + "dem Plan einer anderen Dimension. Freie Plätze bekommt wieder der Engpass, dann alle übrigen. Größerer Vorrang "
        + "zuerst, nie zwei zum selben Thema, keiner von zurückgestellten Fragen.",
      "Two steps of the bottleneck: what core questions demand, then further steps of the plan, then gaps. The third from "
        + "the plan of another dimension. Free places go to the bottleneck again, then to all others. Larger priority "
        + "first, never two on one topic, none of parked questions.")
  }

  private func reason(_ step: ReportStep, _ number: NextSteps.Next) -> String {
    let source =
      switch number.source {
      case .gate: say("verlangt von einer Kernfrage", "demanded by a core question")
      case .plan: say("Schritt des Plans", "a step of the plan")
      case .gap: say("Schritt einer Lücke", "the step of a gap")
      }
    let place =
      report.values.bottleneck.contains(step.placed.dimension.id)
      ? Vocabulary.bottleneck[language] : step.placed.dimension.title[language]
    let priority =
      report.gap(of: step.placed.id).map { arithmetic.text(of: $0.gap.product) }
      ?? say("0, keine Lücke", "0, no gap")
    return "\(place): \(source); \(words.level(number.from)) → \(number.to.rawValue), \(number.minutes)\u{A0}"
      + say("Minuten; Vorrang ", "minutes; priority ") + priority
  }

  /// What the company wants to leave for now.
  var parked: [Block] {
    guard !report.parked.isEmpty else {
      return [.words(say("Keine Frage ist zurückgestellt.", "No question is parked."))]
    }
    let items = report.parked.map { placed -> List.Item in
      let gap = report.values.parkedGaps.first { $0.item == placed.id }
      return List.Item(
        Phrase(placed.item.title[language]),
        aside: Phrase(gap.map { arithmetic.levels(of: $0.difference) } ?? words.standing(standing(of: placed))))
    }
    return [
      .words(
        say(
          "Zurückgestellt heißt: nicht jetzt. Diese Fragen stehen in keiner Liste von Lücken oder nächsten Schritten. Werte "
            + "und Antworten bleiben, wie sie sind.",
          "Parked means: not now. These questions are in no list of gaps or next steps. Values and answers stay as they "
            + "are.")),
      .list(List(.bullets, items)),
    ]
  }

  private func standing(of placed: PlacedItem) -> Rating { report.standings[placed.id] ?? .unanswered }
}
