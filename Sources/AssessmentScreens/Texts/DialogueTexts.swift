import Questionnaire
import ScreenKit
import Words

enum DialogueTexts {
  static let intro = LocalizedText(
    de: "Antworten Sie mit dem Zeichen vor der Antwort und der Eingabetaste. „?“ zeigt alle Befehle. "
      + "Jede Antwort wird sofort gespeichert und bestätigt.",
    en: "Answer with the sign before the answer and the Enter key. “?” shows all commands. "
      + "Every answer is saved at once and confirmed.")
  static let helpLabel = LocalizedText(de: "Hilfe", en: "Help")
  static let emptyGoesBack = LocalizedText(de: "Leere Zeile = zurück", en: "Empty line = back")
  static let dashGoesBack = LocalizedText(de: "- = zurück", en: "- = back")
  static let dropped = LocalizedText(
    de: "Weitere eingefügte Zeilen wurden nicht übernommen.", en: "Further pasted lines were not taken.")
  static let noSuchAnswer = LocalizedText(
    de:
      "Das ist keine Antwort auf diese Frage; gespeichert wurde nichts. Eine Notiz beginnt mit „n “. „?“ hilft weiter.",
    en: "That is no answer to this question; nothing was saved. A note begins with “n ”. “?” helps.")

  // MARK: Profile

  static let name = LocalizedText(
    de: "Wie heißt Ihr Unternehmen? (freiwillig, leere Zeile = keine Angabe)",
    en: "What is your company called? (optional, empty line = not stated)")
  static let voluntary = LocalizedText(
    de: "(freiwillig, leere Zeile = keine Angabe)", en: "(optional, empty line = not stated)")
  static func follows(_ date: String) -> LocalizedText {
    LocalizedText(
      de: "Diese Einschätzung folgt auf die vom \(date); der Bericht zeigt die Entwicklung.",
      en: "This assessment follows the one of \(date); the report shows the trend.")
  }
  static func decided(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      de: "Damals beschlossen (\(number) von \(count); leere Zeile = unverändert):",
      en: "Decided then (\(number) of \(count); empty line = unchanged):")
  }
  static let presentState = LocalizedText(de: "Stand bisher:", en: "State so far:")

  // MARK: Questions

  static func question(_ number: Int) -> LocalizedText {
    LocalizedText(de: "Frage \(number):", en: "Question \(number):")
  }
  static func position(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "Frage \(number) von \(count):", en: "Question \(number) of \(count):")
  }
  static let several = LocalizedText(
    de: "Mehrere Buchstaben sind möglich, zum Beispiel: a c", en: "Several letters are possible, for example: a c")
  static let percent = LocalizedText(
    de: "Oder der Anteil: 25 %, 12,5 %, 3/12 oder 3 von 12", en: "Or the share: 25%, 12.5%, 3/12 or 3 of 12")
  static let voluntaryQuestion = LocalizedText(
    de: "Freiwillig; eine leere Zeile lässt die Frage aus.", en: "Optional; an empty line leaves the question out.")
  static let present = LocalizedText(de: "Bisherige Antwort:", en: "Present answer:")
  static let preset = LocalizedText(
    de: "Für Ihre Betriebsgröße vorbelegt: trifft nicht zu. Eine leere Zeile übernimmt das.",
    en: "Set beforehand for a company of your size: does not apply. An empty line takes it.")
  static func quoted(_ text: String) -> LocalizedText { LocalizedText(de: "„\(text)“", en: "“\(text)”") }
  static let isMarked = LocalizedText(de: "Für später gemerkt.", en: "Marked for later.")
  static let noAnswer = LocalizedText(de: "keine Antwort", en: "no answer")
  static let nothingChosen = LocalizedText(de: "nichts davon", en: "none of them")
  static let emptyNote = LocalizedText(
    de: "Schreiben Sie die Notiz hinter das n, etwa: n Zahlen nachsehen",
    en: "Write the note after the n, such as: n look up the figures")
  static func note(_ text: String, on number: Int) -> LocalizedText {
    text.isEmpty
      ? LocalizedText(de: "Notiz zu Frage \(number) entfernt", en: "Note on question \(number) removed")
      : LocalizedText(de: "Notiz zu Frage \(number): „\(text)“", en: "Note on question \(number): “\(text)”")
  }
  static let undone = LocalizedText(de: "Zurückgenommen.", en: "Taken back.")
  static let nothingToUndo = LocalizedText(
    de: "Es gibt nichts zurückzunehmen.", en: "There is nothing to take back.")
  static let backToQuestions = LocalizedText(de: "Noch einmal zu den Fragen", en: "Back to the questions")

  // MARK: Saving

  static func saved(_ what: String) -> LocalizedText {
    LocalizedText(de: "\(what) – gespeichert", en: "\(what) – saved")
  }
  static func notSaved(_ what: String?) -> LocalizedText {
    let what = what.map { $0 + " – " } ?? ""
    return LocalizedText(de: "\(what)NICHT gespeichert!", en: "\(what)NOT saved!")
  }
  static let earlierSaved = LocalizedText(
    de: "Was vorhin nicht gespeichert war, ist jetzt gespeichert.", en: "What was not saved before is saved now.")
  static let triedAgain = LocalizedText(
    de: "Mit der nächsten Eingabe wird es noch einmal versucht.", en: "It will be tried again with your next line.")
  static let unsavedLeave = LocalizedText(
    de: "Beseitigen Sie die Ursache, und versuchen Sie es noch einmal. Ein weiteres „q“ beendet trotzdem; die letzten "
      + "Antworten gehen dann verloren.",
    en: "Remove the cause and try again. Another “q” ends all the same; the latest answers will then be lost.")
  static let later = LocalizedText(
    de: "Alles ist gespeichert. Bis zum nächsten Mal.", en: "Everything is saved. See you next time.")
}
