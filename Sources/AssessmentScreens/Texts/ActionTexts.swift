import Words

enum ActionTexts {
  static let title = LocalizedText(de: "Maßnahmen", en: "Actions")
  static let newTitle = LocalizedText(de: "Neue Maßnahme", en: "New action")
  static let editTitle = LocalizedText(de: "Maßnahme bearbeiten", en: "Edit the action")

  static let none = LocalizedText(
    de: "Noch ist nichts beschlossen. „n“ legt eine eigene Maßnahme an; auf „Überblick“, „Plan“ und „Lücken“ "
      + "übernimmt „m“ den markierten Schritt.",
    en: "Nothing has been decided yet. “n” adds an action of your own; on “Overview”, “Plan” and “Gaps”, "
      + "“m” takes over the marked step.")

  static let nothingWaits = LocalizedText(
    de: "Von dem, was damals beschlossen wurde, wartet nichts mehr. „n“ legt eine neue Maßnahme an.",
    en: "Nothing that was decided then is still waiting. “n” adds a new action.")

  static let noneYet = LocalizedText(
    de: "Noch ist nichts beschlossen. „n“ legt eine eigene Maßnahme an; auf dem Blatt „Überblick“ übernimmt „m“ den "
      + "markierten ersten Schritt.",
    en: "Nothing has been decided yet. “n” adds an action of your own; on the tab “Overview”, “m” takes over the "
      + "marked first step.")

  static let what = LocalizedText(de: "Was", en: "What")
  static let owner = LocalizedText(de: "Wer", en: "Who")
  static let due = LocalizedText(de: "Bis", en: "By")
  static let state = LocalizedText(de: "Stand", en: "State")
  static let origin = LocalizedText(de: "Aus", en: "From")
  static let save = LocalizedText(de: "Speichern", en: "Save")
  static let noOwner = LocalizedText(de: "noch niemand", en: "nobody yet")
  static let noDue = LocalizedText(de: "ohne Termin", en: "no date")
  static let dueHint = LocalizedText(
    de: "24.12.2026, 24.12. oder +14 (Tage)", en: "24.12.2026, 2026-12-24 or +14 (days)")
  static let noText = LocalizedText(
    de: "Schreiben Sie, was getan werden soll.", en: "Write what is to be done.")

  static func step(_ title: String, from: Int, to: Int) -> LocalizedText {
    LocalizedText(de: "„\(title)“, Schritt \(from) → \(to)", en: "“\(title)”, step \(from) → \(to)")
  }

  /// How far away a day is: “heute”, “in 3 Tagen”, “vor 1 Tag”.
  static func distance(_ days: Int) -> LocalizedText {
    switch days {
    case 0: LocalizedText(de: "heute", en: "today")
    case 1: LocalizedText(de: "morgen", en: "tomorrow")
    case -1: LocalizedText(de: "gestern", en: "yesterday")
    case 2...: LocalizedText(de: "in \(days) Tagen", en: "in \(days) days")
    default: LocalizedText(de: "vor \(-days) Tagen", en: "\(-days) days ago")
    }
  }

  static func taken(_ tab: Int) -> LocalizedText {
    LocalizedText(de: "Als Maßnahme übernommen ✓ – Blatt \(tab)", en: "Added to your actions ✓ – tab \(tab)")
  }
  static let alreadyTaken = LocalizedText(
    de: "Dieser Schritt steht schon unter den Maßnahmen.", en: "This step is already one of your actions.")
  static let nothingToTake = LocalizedText(
    de: "Hier gibt es keinen Schritt zu übernehmen.", en: "There is no step to take over here.")
  static let removed = LocalizedText(de: "Entfernt – „u“ holt sie zurück", en: "Removed – “u” brings it back")
  static let restored = LocalizedText(de: "Wieder da ✓", en: "Back again ✓")
  static let removeTitle = LocalizedText(de: "Maßnahme entfernen?", en: "Remove the action?")
  static let removeNo = LocalizedText(de: "Behalten", en: "Keep")
  static let removeYes = LocalizedText(de: "Entfernen", en: "Remove")

  static let takeOver = LocalizedText(de: "Maßnahme", en: "action")
  static let takeOverHelp = LocalizedText(
    de: "den nächsten Schritt des Markierten als Maßnahme übernehmen (auch +)",
    en: "take over the next step of what is marked as an action (also +)")
  static let new = LocalizedText(de: "neu", en: "new")
  static let newHelp = LocalizedText(de: "eine eigene Maßnahme anlegen", en: "add an action of your own")
  static let edit = LocalizedText(de: "bearbeiten", en: "edit")
  static let editHelp = LocalizedText(
    de: "die markierte Maßnahme bearbeiten: Text, wer, bis wann, Stand",
    en: "edit the marked action: text, who, by when, state")
  static let tick = LocalizedText(de: "erledigt", en: "done")
  static let tickSign = LocalizedText(de: "Leer", en: "Space")
  static let tickHelp = LocalizedText(
    de: "die markierte Maßnahme als erledigt abhaken oder wieder öffnen",
    en: "tick the marked action off as done, or open it again")
  static let remove = LocalizedText(de: "entfernen", en: "remove")
  static let removeHelp = LocalizedText(
    de: "die markierte Maßnahme entfernen (nach einer Rückfrage; auch Entf)",
    en: "remove the marked action (asks first; also Del)")
  static let undo = LocalizedText(de: "zurückholen", en: "undo")
  static let undoHelp = LocalizedText(
    de: "die zuletzt entfernte Maßnahme zurückholen", en: "bring back the action that was removed last")
  static let calendar = LocalizedText(de: "Termine", en: "dates")
  static let calendarHelp = LocalizedText(
    de: "die Maßnahmen mit Termin für den Kalender speichern (.ics)",
    en: "save the actions that have a date for a calendar (.ics)")
  static let noDates = LocalizedText(
    de: "Noch hat keine offene Maßnahme einen Termin.", en: "No pending action has a date yet.")

  static let changeState = LocalizedText(de: "Stand", en: "state")
  static let changeStateHelp = LocalizedText(
    de: "den Stand ändern: offen, in Arbeit, erledigt, verworfen",
    en: "change the state: open, under way, done, dropped")
  static let saveHelp = LocalizedText(
    de: "zur nächsten Zeile; in der letzten wird gespeichert", en: "to the next line; the last one saves")
  static let backHelp = LocalizedText(de: "speichern und zurück", en: "save and go back")
}
