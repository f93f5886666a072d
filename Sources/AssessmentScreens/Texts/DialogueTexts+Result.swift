import Questionnaire
import ScreenKit
import Words

/// What the line dialogue says about results, actions and files.
extension DialogueTexts {
  static func identity(_ id: AssessmentID) -> LocalizedText {
    LocalizedText(
      de: "Dieses Ergebnis hat die Kennung \(id); „reifegrad report \(id)“ gibt den ganzen Bericht.",
      en: "The id of this result is \(id); “reifegrad report \(id)” gives the whole report.")
  }
  static let whatNow = LocalizedText(de: "Was möchten Sie?", en: "What would you like?")
  static let emptyIsMenu = LocalizedText(de: "Leere Zeile = Menü", en: "Empty line = menu")
  static let answers = LocalizedText(
    de: "Antworten und Notizen, ansehen oder ändern", en: "Answers and notes, to read or to change")
  static func actions(_ count: Int) -> LocalizedText {
    LocalizedText(de: "Maßnahmen (\(count))", en: "Actions (\(count))")
  }
  static let saveReport = LocalizedText(de: "Bericht als Datei speichern", en: "Save the report as a file")
  /// “Alles sichern: alle Zeiten und Personen”.
  static func with(_ label: LocalizedText, _ hint: LocalizedText) -> LocalizedText {
    hint.told(of: label)
  }
  static let person = LocalizedText(
    de: "Eine weitere Person aus dem Unternehmen antwortet", en: "Another person of the company answers")
  static let again = LocalizedText(
    de: "Dasselbe Unternehmen später wieder einschätzen, jetzt beginnen",
    en: "Assess the same company again later: begin now")
  static let toStart = LocalizedText(de: "Zur Startseite", en: "To the start")
  static let summaryAgain = LocalizedText(de: "Zusammenfassung noch einmal", en: "The summary once more")
  static let codeUse = LocalizedText(
    de: "Wieder einlesen: auf der Startseite „c“ und dann den Code eingeben, auch auf einem anderen Rechner.",
    en: "To read it in again: enter “c” at the start and then the code, also on another computer.")
  static let planPrompt = LocalizedText(
    de: "Nummer = mehr zu dieser Zeile, bei „Zuerst klären“ zu ihrer Frage; m und Nummer = den Schritt als Maßnahme "
      + "übernehmen; x und Nummer = die Frage zurückstellen oder wieder aufnehmen; u = das letzte x rückgängig machen; "
      + "leere Zeile = zurück",
    en: "number = more on this line, at “Clear up first” its question; m and number = take over the step as an action; "
      + "x and number = park the question or take it up again; u = undo the last x; empty line = back")
  static let gapsPrompt = LocalizedText(
    de: "Nummer = mehr zu dieser Lücke; m und Nummer = ihren Schritt als Maßnahme übernehmen; x und Nummer = die Frage "
      + "zurückstellen; u = das letzte x rückgängig machen; leere Zeile = zurück",
    en: "number = more on this gap; m and number = take over its step as an action; x and number = park the question; "
      + "u = undo the last x; empty line = back")
  static let openQuestion = LocalizedText(de: "Die offene Frage beantworten", en: "Answer the open question")
  static let answersPrompt = LocalizedText(
    de: "Nummer = diese Frage noch einmal beantworten, leere Zeile = zurück",
    en: "number = answer this question again, empty line = back")
  static let changing = LocalizedText(
    de: "Nach einer Änderung gilt die Einschätzung als Entwurf, bis sie wieder ausgewertet ist. „q“ unterbricht.",
    en: "After a change the assessment counts as a draft until its result is made again. “q” interrupts.")

  // MARK: Files

  static let whichFormat = LocalizedText(de: "In welcher Form?", en: "In which form?")
  static let whichExtent = LocalizedText(de: "Wie viel davon?", en: "How much of it?")
  static func proposedPath(_ path: String) -> LocalizedText {
    LocalizedText(de: "Leere Zeile = \(path)", en: "Empty line = \(path)")
  }

  // MARK: Actions

  static let noActions = LocalizedText(de: "Noch ist nichts beschlossen.", en: "Nothing has been decided yet.")
  static func actionsPrompt(hasSome: Bool, hasRemoved: Bool) -> LocalizedText {
    let (german, english) = hasSome ? ("Nummer = ändern, ", "number = change, ") : ("", "")
    let undo = hasRemoved ? (", u = die entfernte zurückholen", ", u = bring back the removed one") : ("", "")
    return LocalizedText(
      de: "\(german)n = neue Maßnahme\(undo.0), leere Zeile = zurück",
      en: "\(english)n = new action\(undo.1), empty line = back")
  }
  static let whatToChange = LocalizedText(de: "Was möchten Sie ändern?", en: "What would you like to change?")
  static let removeAction = LocalizedText(de: "Maßnahme entfernen", en: "Remove the action")
  static let actionText = LocalizedText(de: "Was ist zu tun?", en: "What is to be done?")
  static let actionOwner = LocalizedText(de: "Wer kümmert sich? (- = niemand)", en: "Who sees to it? (- = nobody)")
  static let actionDue = LocalizedText(de: "Bis wann? (- = ohne Termin)", en: "By when? (- = no date)")
  static let emptyKeeps = LocalizedText(de: "Leere Zeile = bleibt, wie es ist", en: "Empty line = stays as it is")
  static let emptyLeavesOut = LocalizedText(de: "Leere Zeile = keine Angabe", en: "Empty line = not stated")
  static func by(_ date: String) -> LocalizedText { LocalizedText(de: "bis \(date)", en: "by \(date)") }
  static let taken = LocalizedText(de: "Als Maßnahme übernommen – gespeichert", en: "Taken over as an action – saved")
  static let actionSaved = LocalizedText(de: "Maßnahme – gespeichert", en: "Action – saved")
  static let actionRemoved = LocalizedText(
    de: "Maßnahme entfernt; „u“ holt sie zurück", en: "Action removed; “u” brings it back")
  static func actionState(_ state: LocalizedText) -> LocalizedText {
    LocalizedText(de: "Stand: \(state.german) – gespeichert", en: "State: \(state.english) – saved")
  }
}
