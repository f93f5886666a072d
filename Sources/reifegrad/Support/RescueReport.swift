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
      de: "Gerettet: \(Numerals.count(people, "Selbsteinschätzung", "Selbsteinschätzungen")) mit "
        + "\(Numerals.count(outcome.responses, "Antwort", "Antworten")) und \(Numerals.count(outcome.notes, "Notiz", "Notizen")), "
        + "\(Numerals.count(actions, "Maßnahme", "Maßnahmen")).",
      en: "Rescued: \(Numerals.count(people, "self-assessment", "self-assessments")) with "
        + "\(Numerals.count(outcome.responses, "answer", "answers")) and \(Numerals.count(outcome.notes, "note", "notes")), "
        + "\(Numerals.count(actions, "action", "actions")).")
  }

  private var known: LocalizedText? {
    guard outcome.known > 0 else { return nil }
    return .alreadyThere(outcome.known)
  }

  private var headless: LocalizedText? {
    guard rescue.adoptedCount > 0 else { return nil }
    let number = rescue.adoptedCount
    return LocalizedText(
      de: "Von \(Numerals.count(number, "Selbsteinschätzung", "Selbsteinschätzungen")) waren nur noch die Antworten zu "
        + "lesen: Unternehmen, Tag und Sicht fehlen; eingetragen sind der heutige Tag und „Andere Sicht“.",
      en: "Of \(Numerals.count(number, "self-assessment", "self-assessments")) only the answers could still be read: "
        + "company, day and perspective are missing; today and “Other perspective” were put in their place.")
  }

  private var pages: LocalizedText? {
    guard rescue.damagedPageCount > 0 else { return nil }
    let number = rescue.damagedPageCount
    return LocalizedText(
      de: "Beschädigt: \(Numerals.count(number, "Seite", "Seiten")) der Datei. Was nur dort stand und nicht mehr zu "
        + "lesen ist, fehlt.",
      en: "Damaged: \(Numerals.count(number, "page", "pages")) of the file. What was only there and cannot be read "
        + "any more is missing.")
  }

  private var unfit: LocalizedText? {
    guard rescue.unfitCount > 0 else { return nil }
    let number = rescue.unfitCount
    return LocalizedText(
      de: "\(Numerals.count(number, "Eintrag", "Einträge")) nicht lesbar oder ungültig und deshalb weggelassen.",
      en: "\(Numerals.count(number, "entry", "entries")) unreadable or not valid, and so left out.")
  }

  private var strays: LocalizedText? {
    guard rescue.strayActionCount > 0 else { return nil }
    let number = rescue.strayActionCount
    return LocalizedText(
      de: "\(Numerals.count(number, "Maßnahme", "Maßnahmen")), deren Selbsteinschätzung fehlt; weggelassen.",
      en: "\(Numerals.count(number, "action", "actions")) whose self-assessment is missing; left out.")
  }
}
