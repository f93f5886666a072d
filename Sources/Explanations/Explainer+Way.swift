import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// The whole way: why these steps, what they cost, and that no cheaper set exists.
  var way: [Block] {
    guard let way = report.way else { return [noWay] }
    let costs = report.wayLegs.map { String($0.cost) }
    let goal = words.name(of: way.goal)
    return [
      .words(words.wayIntro),
      .terms([
        Term(say("Ziel", "Goal"), words.numbered(way.goal)),
        Term(
          Vocabulary.workingTime[language],
          words.waySummary + "; " + minutes(costs, way.cost)),
        Term(
          say("Geringster", "Least"),
          say(
            "Dimensionen haben keine Frage gemeinsam; deshalb wird für jede einzeln unter allen Auswahlen von Schritten "
              + "die mit dem geringsten Aufwand bestimmt, die Wert und Kernfragen der Reifestufe „\(goal)“ erreicht. Das "
              + "ist genau berechnet; der Aufwand je Schritt ist unsere Schätzung.",
            "Dimensions have no question in common; so for each one that set of steps is determined which takes the least "
              + "effort and reaches the value and the core questions of the stage “\(goal)”. That is computed exactly; the "
              + "effort of a step is our estimate.")),
        Term(
          say("Gleichstand", "Ties"),
          say(
            "Kosten mehrere Auswahlen gleich wenig, gilt die, die mehr vom Vorrang der Lücken abträgt; danach nehmen "
              + "frühere Fragen mehr Schritte.",
            "Where several sets cost the same, the one holds that takes more off the priorities of the gaps; then earlier "
              + "questions take more steps.")),
        Term(
          say("Offen", "Open"),
          say(
            "Offene Kernfragen zählen als 0 und müssen steigen. Andere offene Fragen steigen nie, weil niemand weiß, "
              + "wo sie stehen.",
            "Open core questions count as 0 and have to climb. Other open questions never climb, because nobody knows "
              + "where they stand.")),
      ]),
    ] + report.wayLegs.map(block)
  }

  private var noWay: Block {
    if !report.hasStages {
      return .words(
        say(
          "Dieser Fragebogen hat keine Reifestufen und deshalb keinen Weg zur nächsten.",
          "This questionnaire has no stages and so no path to the next one."))
    }
    return .words(
      report.values.stage == nil
        ? say(
          "Kein Weg: Solange die Reifestufe nicht feststeht, gibt es keine nächste.",
          "No path: while the stage is not known there is no next one.")
        : say("Kein Weg: Die höchste Reifestufe ist erreicht.", "No path: the highest stage is reached."))
  }

  /// One dimension of the way.
  func wayLeg(_ id: DimensionID) -> [Block] {
    guard report.way != nil else { return [noWay] }
    guard let leg = report.wayLegs.first(where: { $0.id == id }) else {
      let title = words.title(id)
      return [
        .words(
          say(
            "\(title): braucht keinen Schritt, denn das Ziel ist hier schon erreicht.",
            "\(title): needs no step, because the goal is reached here already."))
      ]
    }
    return [block(leg)]
  }

  private func block(_ leg: ReportWayLeg) -> Block {
    var terms = [
      Term(
        say("Heute", "Today"),
        say("Wert ", "value ") + arithmetic.number(leg.value) + say(", nötig ab ", ", needed from ")
          + words.value(leg.goal.threshold) + (report.values[leg.id].map { "; " + words.missing(of: $0) } ?? ""))
    ]
    terms += leg.climbs.map { Term($0.placed.item.title[language], explained($0, leg)) }
    terms += leg.leg.fields.compactMap { field in
      field.average.map {
        Term(words.title(field.id), say("am Ende ", "at the end ") + arithmetic.text(of: $0))
      }
    }
    terms.append(
      Term(say("Am Ende", "At the end"), say("Mittel der Felder: ", "mean of the fields: ") + shown(leg.leg.mean)))
    let costs = leg.climbs.map { String($0.cost) }
    terms.append(
      Term(
        Vocabulary.workingTime[language], minutes(costs, leg.cost)))
    return .explained(leg.dimension.title[language] + say(": Weg zu ", ": path to ") + words.numbered(leg.goal), terms)
  }

  /// “60 + 120 = 180 Minuten”.
  private func minutes(_ parts: [String], _ sum: Int) -> String {
    (parts.count > 1 ? parts.joined(separator: " + ") + " = " : "") + "\(sum)\u{A0}" + say("Minuten", "minutes")
  }

  /// “Antwort 1 → 3: 2 Schritte, 60 + 120 = 180 Minuten; eine Antwort höher bringt 100 × 1 / (4 × 2) / 2 = 6,25 Punkte”.
  private func explained(_ climb: ReportClimb, _ leg: ReportWayLeg) -> String {
    let times = climb.steps.map { String($0.time.minutes) }
    var parts = [
      words.levels(of: climb) + ": " + words.steps(climb.steps.count) + ", " + minutes(times, climb.cost)
    ]
    if let gain = leg.leg.gains[climb.id] {
      parts.append(
        say("eine Antwort höher bringt ", "an answer higher brings ") + arithmetic.text(of: gain)
          + say(" Punkte", " points"))
    }
    if climb.placed.traits.isCore, Stage.allowed(by: climb.from.map(Rating.level) ?? .unanswered) < leg.goal {
      let gate = words.level(leg.goal.gate)
      parts.append(say("verlangt: Kernfragen brauchen \(gate)", "demanded: core questions need \(gate)"))
    }
    if climb.from == nil { parts.append(say("offen, zählt als 0", "open, counts as 0")) }
    return parts.joined(separator: "; ")
  }
}
