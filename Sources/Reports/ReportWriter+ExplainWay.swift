import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  /// The whole way: why these steps, what they cost, and that no cheaper set exists.
  mutating func explainWay() {
    guard let way = report.way else { return page.paragraph(noWay) }
    page.paragraph(words.wayIntro)
    page.blank()
    let costs = report.wayLegs.map { arithmetic.number(Double($0.cost)) }
    page.entries([
      (say("Ziel", "Goal"), numbered(way.goal)),
      (
        Vocabulary.effort[language],
        words.waySummary + (costs.count > 1 ? "; \(costs.joined(separator: " + ")) = \(way.cost)" : "")
      ),
      (
        say("Geringster", "Least"),
        say(
          "Dimensionen haben keine Frage gemeinsam; deshalb wird für jede einzeln unter allen Auswahlen von Schritten "
            + "die günstigste bestimmt, die Wert und Kernfragen der Reifestufe „\(words.name(of: way.goal))“ "
            + "erreicht. Günstiger geht es nicht; das ist berechnet, nicht geschätzt.",
          "Dimensions have no question in common; so for each one the cheapest of all sets of steps is determined that "
            + "reaches the value and the core questions of the stage “\(words.name(of: way.goal))”. There is no "
            + "cheaper way; that is computed, not estimated.")
      ),
      (
        say("Gleichstand", "Ties"),
        say(
          "Kosten mehrere Auswahlen gleich wenig, gilt die, die mehr vom Vorrang der Lücken abträgt; danach nehmen "
            + "frühere Fragen mehr Schritte.",
          "Where several sets cost the same, the one holds that takes more off the priorities of the gaps; then earlier "
            + "questions take more steps.")
      ),
      (
        say("Offen", "Open"),
        say(
          "Offene Kernfragen zählen als 0 und müssen steigen. Andere offene Fragen steigen nie, weil niemand weiß, "
            + "wo sie stehen.",
          "Open core questions count as 0 and have to climb. Other open questions never climb, because nobody knows where "
            + "they stand.")
      ),
    ])
    for leg in report.wayLegs { explain(leg) }
  }

  private var noWay: String {
    if !report.hasStages {
      return say(
        "Dieser Fragebogen hat keine Reifestufen und deshalb keinen Weg zur nächsten.",
        "This questionnaire has no stages and so no way to the next one.")
    }
    return report.values.stage == nil
      ? say(
        "Kein Weg: Solange die Reifestufe nicht feststeht, gibt es keine nächste.",
        "No way: while the stage is not known there is no next one.")
      : say(
        "Kein Weg: Die höchste Reifestufe ist erreicht.", "No way: the highest stage is reached.")
  }

  /// One dimension of the way.
  mutating func explainWayLeg(_ id: DimensionID) {
    guard report.way != nil else { return page.paragraph(noWay) }
    guard let leg = report.wayLegs.first(where: { $0.id == id }) else {
      return page.paragraph(
        say(
          "\(title(id)): braucht keinen Schritt, denn das Ziel ist hier schon erreicht.",
          "\(title(id)): needs no step, because the goal is reached here already."))
    }
    explain(leg)
  }

  private mutating func explain(_ leg: ReportWayLeg) {
    page.subheading(leg.dimension.title[language] + say(": Weg zu ", ": way to ") + numbered(leg.goal))
    page.blank()
    var entries: [(label: String, text: String)] = [
      (
        say("Heute", "Today"),
        say("Wert ", "value ") + arithmetic.number(leg.value) + say(", nötig ab ", ", needed from ")
          + value(leg.goal.threshold)
          + (report.values[leg.id].map { "; " + words.missing(of: $0) } ?? "")
      )
    ]
    for climb in leg.climbs { entries.append((climb.placed.item.title[language], explained(climb, leg))) }
    for field in leg.leg.fields {
      guard let average = field.average else { continue }
      entries.append((words.title(field.id), say("am Ende ", "at the end ") + arithmetic.text(of: average)))
    }
    entries.append(
      (say("Am Ende", "At the end"), say("Mittel der Felder: ", "mean of the fields: ") + shown(leg.leg.mean)))
    let costs = leg.climbs.map { String($0.cost) }
    entries.append(
      (
        Vocabulary.effort[language],
        (costs.count > 1 ? costs.joined(separator: " + ") + " = " : "") + String(leg.cost)
      ))
    page.entries(entries, indent: 2)
  }

  /// “Stufe 1 → 3: 2 Schritte × 1 (Stunden) = 2; jeder Schritt bringt 100 × 1 / (4 × 2) / 2 = 6,25 Punkte”.
  private func explained(_ climb: ReportClimb, _ leg: ReportWayLeg) -> String {
    let effort = climb.climb.effort
    let cost =
      words.levels(of: climb) + ": " + words.steps(climb.steps.count)
      + "\u{A0}× \(effort) (\(Vocabulary.effort(effort)[language])) = \(climb.cost)"
    var parts = [cost]
    if let gain = leg.leg.gains[climb.id] {
      parts.append(
        say("eine Antwort höher bringt ", "an answer higher brings ") + arithmetic.text(of: gain)
          + say(" Punkte", " points"))
    }
    if climb.placed.traits.isCore, Stage.allowed(by: climb.from.map(Rating.level) ?? .unanswered) < leg.goal {
      let gate = level(leg.goal.gate)
      parts.append(
        say("verlangt: Kernfragen brauchen \(gate)", "demanded: core questions need \(gate)"))
    }
    if climb.from == nil { parts.append(say("offen, zählt als 0", "open, counts as 0")) }
    return parts.joined(separator: "; ")
  }
}
