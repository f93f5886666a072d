import Documents
import Questionnaire
import Scoring
import Words

extension ReportWording {
  /// What the way is and where its times come from; empty without a way.
  package var wayIntro: String {
    guard let way = report.way else { return "" }
    let goal = name(of: way.goal)
    let gaps = report.title(of: .gaps)[language]
    let order =
      report.benchmark == nil
      ? ""
      : say(
        " Der kürzeste Weg ist nicht immer der wichtigste: Wo der Abstand zum Ziel ◆ groß ist, steht unter „\(gaps)“.",
        " The shortest path is not always the most important one: “\(gaps)” shows where the target ◆ is far off.")
    return say(
      "So kommen Sie mit der wenigsten Arbeitszeit zur Reifestufe „\(goal)“, nach unserer Schätzung der Zeiten. Alle "
        + "Fragen, die hier nicht stehen, dürfen bleiben, wie sie sind.",
      "The path to the stage “\(goal)” that takes the least working time, by our estimate of the times. All questions "
        + "that are not listed here may stay as they are.") + order
  }

  /// “5 Schritte, etwa 7 Std.”; empty without a way.
  package var waySummary: String { waySummaryPhrase.plain }

  /// The same with its number.
  var waySummaryPhrase: Phrase {
    guard let way = report.way else { return "" }
    let count = report.wayLegs.reduce(0) { $0 + $1.stepCount }
    let cost = Number(Double(way.cost), shown: Vocabulary.time(minutes: way.cost)[language], "way" / "cost")
    return "\(steps(count)), \(say("etwa", "about")) \(cost)"
  }

  /// “Wert 31 → 52”.
  package func values(of leg: ReportWayLeg) -> String {
    say("Wert ", "value ") + "\(value(leg.value)) → \(value(leg.reached))"
  }

  /// “4 Schritte, etwa 7 Std.”.
  package func summary(of leg: ReportWayLeg) -> String { steps(leg.stepCount) + ", " + time(leg.cost) }

  /// “Stufe 1 → 3”; an open item counts as 0.
  package func levels(of climb: ReportClimb) -> String {
    let to = climb.to.rawValue
    guard let from = climb.from else { return say("offen → \(to)", "open → \(to)") }
    return say("Antwort \(level(from)) → \(to)", "answer \(level(from)) → \(to)")
  }

  /// What an open core question needs before its steps; `nil` where a level is known.
  package func caution(of climb: ReportClimb) -> String? {
    guard climb.from == nil else { return nil }
    return say(
      "Klären Sie zuerst, wo Sie hier stehen: Die Kernfrage ist offen und zählt deshalb als 0. Vielleicht "
        + "brauchen Sie nicht jeden dieser Schritte.",
      "First find out where you stand here: the core question is open and so counts as 0. You may not need each of "
        + "these steps.")
  }
}
