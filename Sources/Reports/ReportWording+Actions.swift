package import ActionPlan
import Questionnaire
import Scoring
import Words

extension ReportWording {
  /// That nothing is decided yet, and how to begin.
  package var noActions: String {
    // What was decided last time waits in the plan; where nothing waits, all of it is done or dropped.
    if !report.actionsBefore.isEmpty {
      return say(
        "Von dem, was damals beschlossen wurde, wartet nichts mehr; Neues ist noch nicht dazugekommen.",
        "Nothing that was decided then is still waiting; nothing new has been added yet.")
    }
    let steps =
      !report.hasOutcome
      ? LocalizedText(de: "zwei oder drei Schritte", en: "two or three steps")
      : LocalizedText(de: "einen oder zwei der ersten Schritte", en: "one or two of the first steps")
    return say(
      "Tragen Sie hier \(steps.german) ein, mit Namen und Termin.",
      "Write down \(steps.english) here, with a name and a date.")
  }

  /// What an action says. A step that was taken over word for word is said in the language of the report; what somebody wrote
  /// stays as it is.
  package func text(of action: Action) -> String {
    if let step = report.firstStep(of: action) { return step.text[language] }
    guard let origin = action.origin, let item = report.questionnaire.item(origin.item),
      let from = item.levels.last(where: { $0 < origin.to }), let step = item.scored?.steps[from: from]
    else { return action.text }
    let taken = [step.text, step.owner].compactMap(\.self).first { text in
      Language.allCases.contains { text[$0] == action.text }
    }
    return taken?[language] ?? action.text
  }

  /// „Schritt bei “Schulung” auf 3“; `nil` for an action of the company's own.
  package func origin(of action: Action) -> String? {
    guard let origin = action.origin, let placed = report.placed(action) else { return nil }
    let title = placed.item.title[language]
    return say(
      "Schritt bei „\(title)“ auf \(origin.to.rawValue)", "Step of “\(title)” to \(origin.to.rawValue)")
  }
}
