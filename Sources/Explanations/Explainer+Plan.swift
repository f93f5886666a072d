import Documents
import Questionnaire
import Reports
import Scoring
import Words

/// The plan to the next stage (method §7).
extension Explainer {
  /// The whole plan: where it leads, by which rules, and each dimension.
  var plan: [Block] {
    guard let plan = report.plan else { return [noPlan] }
    guard !report.legs.isEmpty else { return [.words(nothingToDo(plan))] }
    let minutes = report.legs.map { String($0.minutes) }
    var terms = [Term(say("Ziel", "Goal"), goal(of: plan))]
    if plan.goal != nil {
      terms += [
        Term(Vocabulary.workingTime[language], sum(minutes, plan.minutes)),
        Term(
          say("Warum diese Schritte", "Why these steps"),
          say(
            "Keine zwei Dimensionen haben eine Frage gemeinsam, also steht jede für sich. Was Kernfragen verlangen, ist "
              + "immer dabei. Für den Rest werden alle Auswahlen von Schritten verglichen, und es gilt die mit den wenigsten "
              + "Minuten. Das ist genau gerechnet; die Minuten sind eine Schätzung des Fragebogens.",
            "No two dimensions share a question, so each stands for itself. What core questions demand is always in. For "
              + "the rest all sets of steps are compared, and the one with the fewest minutes holds. That is computed "
              + "exactly; the minutes are an estimate of the questionnaire.")),
        Term(
          say("Bei Gleichstand", "Where equal"),
          say(
            "die Auswahl mit dem größeren Vorrang der Lücken, dann mehr Schritte der früheren Fragen",
            "the set with more priority of the gaps, then more steps of the earlier questions")),
        Term(
          say("Grenzen", "Limits"),
          say(
            "höchstens \(Method.mostSteps) Schritte je Frage und keiner, der auf weniger als ½ unter dem Ziel beginnt; "
              + "zurückgestellte Fragen bleiben. Was eine Kernfrage verlangt, bindet das nicht.",
            "at most \(Method.mostSteps) steps a question and none that starts less than ½ below the target; parked "
              + "questions stay. What a core question demands is not bound by it.")),
        Term(
          say("Offene Fragen", "Open questions"),
          say(
            "bleiben aus allen Summen heraus: Sie sind zu klären, nicht zu verbessern.",
            "stay out of all sums: they are to be cleared up, not to be improved.")),
      ]
    }
    return [.terms(terms)] + report.legs.map(block)
  }

  /// One dimension of the plan.
  func leg(_ id: DimensionID) -> [Block] {
    guard let plan = report.plan else { return [noPlan] }
    if let leg = report.legs.first(where: { $0.id == id }) { return [block(leg)] }
    let title = words.title(id)
    let reason =
      plan.goal == nil
      ? say("hat nichts zu klären.", "has nothing to clear up.")
      : say(
        "braucht keinen Schritt, denn das Ziel ist hier erreicht, wie immer die offenen Fragen ausgehen.",
        "needs no step, as the goal is reached here, however the open questions turn out.")
    return [.words("\(title): \(reason)")]
  }

  private var noPlan: Block {
    .words(
      report.hasStages
        ? say("Kein Plan: Es trifft keine Frage zu.", "No plan: no question applies.")
        : say(
          "Dieser Fragebogen hat keine Reifestufen und deshalb keinen Plan zur nächsten.",
          "This questionnaire has no stages and so no plan to the next one."))
  }

  private func goal(of plan: Plan) -> String {
    guard let goal = plan.goal else { return nothingToDo(plan) }
    guard let answered = report.values.stages?.answered else { return words.numbered(goal) }
    return words.numbered(goal)
      + say(", die nächste über dem, was die Antworten sagen: ", ", the next above what the answers say: ")
      + words.numbered(answered)
  }

  private func nothingToDo(_ plan: Plan) -> String {
    report.values.stages?.answered == nil
      ? say(
        "Kein Ziel: Solange nichts beantwortet ist, gibt es nur zu klären.",
        "No goal: while nothing is answered there are only things to clear up.")
      : plan.goal == nil
        ? say(
          "Kein Ziel: Nach den Antworten ist die höchste Reifestufe erreicht.",
          "No goal: by the answers the highest stage is reached.")
        : say("Nichts zu tun: Das Ziel ist erreicht.", "Nothing to do: the goal is reached.")
  }

  private func block(_ leg: ReportLeg) -> Block {
    let title = leg.dimension.title[language]
    var terms = presentTerms(leg)
    if !leg.clarify.isEmpty {
      terms.append(
        Term(
          say("Zuerst klären", "Clear up first"),
          leg.clarify.map { $0.item.title[language] + words.core($0.item) }.joined(separator: ", ")
            + say(
              ": daran hängt die Reifestufe, oder ihrem Feld fehlt Abdeckung",
              ": the stage hangs on them, or their field lacks coverage")))
    }
    if leg.steps.isEmpty, report.plan?.goal != nil, leg.leg.value != nil {
      terms.append(
        Term(
          say("Schritte", "Steps"),
          say("keine: Nach den Antworten reicht es.", "none: by the answers it is enough.")))
    }
    terms += itemTerms(leg)
    if let reached = leg.leg.reached, !leg.steps.isEmpty {
      terms += leg.leg.fields.compactMap { field in
        field.average.map { Term(words.title(field.id), say("am Ende ", "at the end ") + arithmetic.text(of: $0)) }
      }
      terms.append(
        Term(say("Am Ende", "At the end"), say("Mittel der Felder: ", "mean of the fields: ") + shown(reached)))
      terms.append(
        Term(Vocabulary.workingTime[language], sum(leg.steps.map { String($0.time.minutes) }, leg.minutes)))
      if !leg.leg.relaxed.isEmpty {
        terms.append(
          Term(
            say("Aufgegebene Grenzen", "Limits given up"),
            leg.leg.relaxed.map(name).joined(separator: "; ")
              + say(", denn sonst gäbe es keinen Weg", ", as there would be no way otherwise")))
      }
    }
    return .explained(title, terms)
  }

  /// What the value needs before the steps.
  private func presentTerms(_ leg: ReportLeg) -> [Term] {
    guard let goal = report.plan?.goal else { return [] }
    guard let value = leg.leg.value?.result else {
      return [Term(say("Heute", "Today"), say("nichts beantwortet", "nothing answered"))]
    }
    let threshold = arithmetic.number(goal.threshold)
    let need =
      value.reaches(goal.threshold)
      ? say("genug für ", "enough for ") + threshold
      : say("bis \(threshold) fehlen ", "up to \(threshold) there lack ")
        + arithmetic.text(of: .difference(goal.threshold, value))
    return [
      Term(
        say("Heute", "Today"),
        say("Wert der Antworten ", "value of the answers ") + arithmetic.number(value) + "; " + need)
    ]
  }

  /// The steps, question by question.
  private func itemTerms(_ leg: ReportLeg) -> [Term] {
    var ids: [ItemID] = []
    for step in leg.steps where !ids.contains(step.placed.id) { ids.append(step.placed.id) }
    return ids.compactMap { id in
      let steps = leg.steps.filter { $0.placed.id == id }
      return steps.first.map { Term($0.placed.item.title[language], explained(steps, gain: leg.leg.gains[id])) }
    }
  }

  /// “1 → 2 (verlangt) → 3: 60 + 120 = 180 Minuten; eine Antwort höher bringt 100 × 1 / (4 × 2) / 2 = 6,25 Punkte”.
  private func explained(_ steps: [ReportStep], gain: Derivation?) -> String {
    let from = steps.first.map { words.level($0.from) } ?? ""
    let path = steps.map { step in
      words.level(Double(step.to.rawValue)) + (step.isGate ? say(" (verlangt)", " (demanded)") : "")
    }
    var parts = [
      ([from] + path).joined(separator: " → ") + ": "
        + sum(steps.map { String($0.time.minutes) }, steps.reduce(0) { $0 + $1.time.minutes })
    ]
    if let gain {
      parts.append(
        say("eine Antwort höher bringt ", "an answer higher brings ") + arithmetic.text(of: gain)
          + say(" Punkte", " points"))
    }
    if steps.contains(where: \.isGate), let goal = report.plan?.goal {
      let gate = words.level(goal.gate)
      parts.append(say("verlangt, weil Kernfragen \(gate) brauchen", "demanded, as core questions need \(gate)"))
    }
    if let parked = steps.first(where: \.isParked) {
      parts.append(words.mark(of: parked) ?? say("zurückgestellt", "parked"))
    }
    return parts.joined(separator: "; ")
  }

  private func name(of relaxation: Plan.Relaxation) -> String {
    switch relaxation {
    case .target: say("über das Ziel hinaus", "beyond the target")
    case .steps: say("mehr als \(Method.mostSteps) Schritte je Frage", "more than \(Method.mostSteps) steps a question")
    case .parked: say("auch zurückgestellte Fragen", "parked questions as well")
    }
  }

  /// “60 + 120 = 180 Minuten”.
  private func sum(_ parts: [String], _ sum: Int) -> String {
    (parts.count > 1 ? parts.joined(separator: " + ") + " = " : "") + "\(sum)\u{A0}" + say("Minuten", "minutes")
  }
}
