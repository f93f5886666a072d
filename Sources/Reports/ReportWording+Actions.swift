import ActionPlan
import Questionnaire
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
      report.verdict == nil
      ? LocalizedText(de: "zwei oder drei Schritte", en: "two or three steps")
      : LocalizedText(de: "einen oder zwei der ersten Schritte", en: "one or two of the first steps")
    return say(
      "Tragen Sie hier \(steps.german) ein, mit Namen und Termin.",
      "Write down \(steps.english) here, with a name and a date.")
  }

  /// Who sees to an action and by when; empty where neither is told.
  package func facts(of action: ReportAction) -> [Entry] {
    var facts: [Entry] = []
    if !action.action.owner.isEmpty { facts.append((Vocabulary.owner[language], action.action.owner)) }
    if let due = action.action.due { facts.append((Vocabulary.due[language], due.formatted(in: language))) }
    return facts
  }

  /// „Schritt bei “Schulung” auf 3“; `nil` for an action of the company's own.
  package func origin(of action: ReportAction) -> String? {
    guard let origin = action.action.origin, let placed = action.placed else { return nil }
    let title = placed.item.title[language]
    return say(
      "Schritt bei „\(title)“ auf \(origin.to.rawValue)", "Step of “\(title)” to \(origin.to.rawValue)")
  }
}
