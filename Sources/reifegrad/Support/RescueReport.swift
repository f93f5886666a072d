import Store
import Words

/// What a rescue found and what it did not, in counts: never a name, an answer or a note.
struct RescueReport {
  let rescue: Rescue
  let outcome: RescueOutcome

  var texts: [LocalizedText] { [found] + [known, headless, pages, unfit, strays].compactMap(\.self) }

  private var found: LocalizedText {
    let (people, actions) = (outcome.assessments, outcome.actions)
    return LocalizedText(
      de: "Gerettet: \(count(people, "Selbsteinschätzung", "Selbsteinschätzungen")) mit "
        + "\(count(outcome.responses, "Antwort", "Antworten")) und \(count(outcome.notes, "Notiz", "Notizen")), "
        + "\(count(actions, "Maßnahme", "Maßnahmen")).",
      en: "Rescued: \(count(people, "self-assessment", "self-assessments")) with "
        + "\(count(outcome.responses, "answer", "answers")) and \(count(outcome.notes, "note", "notes")), "
        + "\(count(actions, "action", "actions")).")
  }

  private var known: LocalizedText? {
    guard outcome.known > 0 else { return nil }
    return .alreadyThere(outcome.known)
  }

  private var headless: LocalizedText? {
    guard rescue.adoptedCount > 0 else { return nil }
    let number = rescue.adoptedCount
    return LocalizedText(
      de: "Von \(count(number, "Selbsteinschätzung", "Selbsteinschätzungen")) waren nur noch die Antworten zu lesen: "
        + "Unternehmen, Tag und Sicht fehlen; eingetragen sind der heutige Tag und „Andere Sicht“.",
      en: "Of \(count(number, "self-assessment", "self-assessments")) only the answers could still be read: company, "
        + "day and perspective are missing; today and “Other perspective” were put in their place.")
  }

  private var pages: LocalizedText? {
    guard rescue.damagedPageCount > 0 else { return nil }
    let number = rescue.damagedPageCount
    return LocalizedText(
      de: "Beschädigt: \(count(number, "Seite", "Seiten")) der Datei. Was nur dort stand und nicht mehr zu lesen ist, "
        + "fehlt.",
      en: "Damaged: \(count(number, "page", "pages")) of the file. What was only there and cannot be read any more "
        + "is missing.")
  }

  private var unfit: LocalizedText? {
    guard rescue.unfitCount > 0 else { return nil }
    let number = rescue.unfitCount
    return LocalizedText(
      de: "\(count(number, "Eintrag", "Einträge")) nicht lesbar oder ungültig und deshalb weggelassen.",
      en: "\(count(number, "entry", "entries")) unreadable or not valid, and so left out.")
  }

  private var strays: LocalizedText? {
    guard rescue.strayActionCount > 0 else { return nil }
    let number = rescue.strayActionCount
    return LocalizedText(
      de: "\(count(number, "Maßnahme", "Maßnahmen")) ohne Selbsteinschätzung, zu der sie gehören; weggelassen.",
      en: "\(count(number, "action", "actions")) without a self-assessment that they belong to; left out.")
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}
