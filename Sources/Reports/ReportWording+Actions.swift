package import ActionPlan
import Questionnaire
import Words

extension ReportWording {
  /// That nothing is decided yet, and how to begin.
  package var noActions: String {
    // What was decided last time waits in the plan; where nothing waits, all of it is done or dropped.
    if !report.actionsBefore.isEmpty {
      return say(
        "Von dem, was damals beschlossen wurde, wartet nichts mehr; Neues ist noch nicht dazugekommen.",
        "Nothing of what was decided then is waiting any more; nothing new has been added yet.")
    }
    let steps =
      report.verdict == nil
      ? LocalizedText(de: "zwei oder drei der nächsten Schritte", en: "two or three of the next steps")
      : LocalizedText(de: "einen oder zwei der ersten Schritte", en: "one or two of the first steps")
    return say(
      "Noch sind keine Maßnahmen festgehalten. Übernehmen Sie \(steps.german), mit Namen und "
        + "Termin: im Programm unter „Maßnahmen“ oder mit „reifegrad actions add“.",
      "No actions have been decided yet. Take over \(steps.english), with a name and a date: in the "
        + "program under “Actions” or with “reifegrad actions add”.")
  }

  /// „Schritt bei “Schulung” auf 3“; `nil` for an action of the company's own.
  package func origin(of action: Action) -> String? {
    guard let origin = action.origin, let placed = report.placed(action) else { return nil }
    let title = placed.item.title[language]
    return say(
      "Schritt bei „\(title)“ auf \(origin.to.rawValue)", "Step of “\(title)” to \(origin.to.rawValue)")
  }
}
