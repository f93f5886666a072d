import Documents
package import Questionnaire
import Scoring
import Words

/// The plan to the next stage (method §7) in words.
extension ReportWording {
  /// The heading over what the company leaves for now.
  package var parkedTitle: String { Vocabulary.parked[language] }

  /// What the plan is, and where its times come from; empty without a plan.
  package var planIntro: String {
    guard let plan = report.plan, !report.legs.isEmpty else { return "" }
    guard report.values.stages?.answered != nil else {
      return say(
        "Schritte stehen hier, sobald die ersten Fragen beantwortet sind.",
        "Steps appear here once the first questions have been answered.")
    }
    guard let goal = plan.goal else {
      return say(
        "Nach den beantworteten Fragen ist die höchste Reifestufe erreicht; offene Fragen können das noch ändern.",
        "By the questions answered the highest stage is reached; open questions may still change that.")
    }
    let name = name(of: goal)
    return say(
      "Der kürzeste Weg zur Reifestufe \(goal.rawValue) „\(name)“ nach unserer Schätzung der Zeiten. Alle Fragen, die hier "
        + "nicht stehen, dürfen bleiben, wie sie sind.",
      "The shortest path to stage \(goal.rawValue) “\(name)” by our estimate of the times. All questions that are not "
        + "listed here may stay as they are.")
  }

  /// “5 Schritte, etwa 7 Std.”; empty without steps.
  package var planSummary: String { planSummaryPhrase.plain }

  /// The same with its number.
  var planSummaryPhrase: Phrase {
    guard let plan = report.plan, !plan.steps.isEmpty else { return "" }
    let time = Number(
      Double(plan.minutes), shown: Vocabulary.time(minutes: plan.minutes)[language], "plan" / "minutes")
    return "\(steps(plan.steps.count)), \(say("etwa", "about")) \(time)"
  }

  /// “4 Schritte, etwa 7 Std.”.
  package func summary(of leg: ReportLeg) -> String { steps(leg.steps.count) + ", " + time(leg.minutes) }

  /// “Wert 31 → 52”.
  package func values(of leg: ReportLeg) -> String {
    say("Wert ", "value ") + "\(value(leg.value)) → \(value(leg.reached))"
  }

  /// What is open in a leg: before its steps, or all that is left of it; empty where nothing is.
  package func clarify(of leg: ReportLeg) -> String {
    let names = leg.clarify.map { $0.item.title[language] }
    guard !names.isEmpty else { return "" }
    guard leg.steps.isEmpty, report.plan?.goal != nil, leg.value != nil else { return clarify(names) }
    return say(
      "Nach Ihren Antworten reicht es; offen ist: \(named(names)).",
      "By your answers it is enough; still open: \(named(names)).")
  }

  /// Which limits a leg had to give up; empty where it kept all.
  package func relaxed(_ leg: ReportLeg) -> String {
    let limits = leg.leg.relaxed.map { limit in
      switch limit {
      case .target: say("manche Schritte führen über das Ziel ◆ hinaus", "some steps lead beyond the target ◆")
      case .steps: say("bei einer Frage sind es mehr als zwei Schritte", "one question takes more than two steps")
      case .parked: say("auch Zurückgestelltes ist dabei", "parked questions are part of it")
      }
    }
    guard !limits.isEmpty else { return "" }
    let list = limits.joined(separator: "; ")
    return say(
      "Anders ist diese Reifestufe nicht zu erreichen: \(list).", "There is no other way to this stage: \(list).")
  }

  /// What a gate demands of a step; `nil` where none does.
  package func mark(of step: ReportStep) -> String? {
    guard step.isGate else { return nil }
    return step.isParked
      ? parkedMark : say("Kernfrage: ohne sie kein Aufstieg", "core question: without it there is no way up")
  }

  /// What is said of a parked question that a gate demands.
  package var parkedMark: String {
    say("zurückgestellt, aber ohne sie kein Aufstieg", "parked, but without it there is no way up")
  }

  /// “Antwort 1 → 3”.
  package func levels(from: Double, to: Level) -> String {
    say("Antwort ", "answer ") + "\(level(from)) → \(to.rawValue)"
  }

  /// What the company leaves for now, and that values and stage do not change by it.
  package var parkedText: String { parkedText(naming: .max) }

  /// The same with the names of at most so many.
  func parkedText(naming most: Int) -> String {
    named(report.parked.map { $0.item.title[language] }, most: most)
      + say(
        ". Diese Fragen stehen in keiner Liste von Schritten; an den Werten ändert das nichts.",
        ". These questions are in no list of steps; the values stay as they are.")
  }

  /// “5 Schritte”.
  package func steps(_ number: Int) -> String {
    count(number, LocalizedText(de: "Schritt", en: "step"), LocalizedText(de: "Schritte", en: "steps"))
  }

  /// “2 Std.”, on one line.
  package func time(of step: ReportStep) -> String {
    Vocabulary.time(step.time)[language].replacing(" ", with: "\u{A0}")
  }

  /// “etwa 7 Std.”, from a sum of minutes.
  package func time(_ minutes: Int) -> String {
    say("etwa ", "about ") + Vocabulary.time(minutes: minutes)[language]
  }

  /// “ (Kernfrage)”, or nothing.
  package func core(_ item: Item) -> String {
    item.scored?.isCore == true ? say(" (Kernfrage)", " (core question)") : ""
  }
}
