import ScreenKit
import Words

enum QuestionTexts {
  static func position(_ number: Int, of count: Int, answered: Int) -> LocalizedText {
    LocalizedText(
      de: "Frage \(number) von \(count) · \(answered) beantwortet",
      en: "Question \(number) of \(count) · \(answered) answered")
  }

  static func marked(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "Frage \(number) von \(count) · gemerkt *", en: "Question \(number) of \(count) · marked *")
  }
  static let mark = LocalizedText(de: "merken", en: "mark")
  static let unmark = LocalizedText(de: "nicht mehr merken", en: "unmark")
  static let markHelp = LocalizedText(
    de: "die Frage für später merken oder nicht mehr; die Übersicht zeigt alle gemerkten",
    en: "mark the question for later, or unmark it; the overview shows all marked ones")
  static let marked = LocalizedText(de: "Für später gemerkt ✓", en: "Marked for later ✓")
  static let unmarked = LocalizedText(de: "Nicht mehr gemerkt", en: "No longer marked")

  static let note = LocalizedText(de: "Notiz:", en: "Note:")
  static let noteHint = LocalizedText(de: "n  Notiz dazu schreiben", en: "n  write a note")
  static let severalHint = LocalizedText(de: "Mehrere Antworten sind möglich.", en: "More than one answer is possible.")
  static let share = LocalizedText(de: "Anteil", en: "share")
  static let percentDone = LocalizedText(de: "den Anteil übernehmen", en: "take the share")
  static let textHint = LocalizedText(
    de: "Schreiben Sie in eigenen Worten, oder gehen Sie mit ⏎ weiter.",
    en: "Write in your own words, or go on with ⏎.")
  static let whyTitle = LocalizedText(de: "Warum diese Frage?", en: "Why this question?")
  static let noWhy = LocalizedText(
    de: "Diese Angabe hilft, das Ergebnis einzuordnen. In die Werte geht sie nicht ein.",
    en: "This helps to put the result into context. It does not enter the values.")
  static let ownAddition = LocalizedText(
    de: "† Diese Frage haben wir ergänzt; die Quelle des Fragebogens sagt dazu nichts.",
    en: "† We added this question; the source of the questionnaire says nothing about it.")

  static let next = LocalizedText(de: "weiter", en: "next")
  static let nextHelp = LocalizedText(
    de: "zur nächsten Frage; haben Sie die Markierung bewegt, wird die markierte Antwort übernommen",
    en: "to the next question; if you moved the mark, the marked answer is taken")
  static let goOnHelp = LocalizedText(de: "zur nächsten Frage", en: "to the next question")
  static let skipHelp = LocalizedText(
    de: "zur nächsten Frage, ohne etwas zu ändern (auch l und Bild↓)",
    en: "to the next question without a change (also l and PgDn)")
  static let skipListHelp = LocalizedText(
    de: "zur nächsten Frage, ohne etwas zu ändern (auch Bild↓)",
    en: "to the next question without a change (also PgDn)")
  static let skip = LocalizedText(de: "vor", en: "forward")
  static let previous = LocalizedText(de: "zurück", en: "back")
  static let previousHelp = LocalizedText(
    de: "zur vorigen Frage (auch h und Bild↑)", en: "to the question before (also h and PgUp)")
  static let previousListHelp = LocalizedText(
    de: "zur vorigen Frage (auch Bild↑)", en: "to the question before (also PgUp)")
  static let noteLabel = LocalizedText(de: "Notiz", en: "note")
  static let noteHelp = LocalizedText(
    de: "eine Notiz zur Frage schreiben; sie steht im Bericht",
    en: "write a note on the question; it appears in the report")
  static let why = LocalizedText(de: "Warum?", en: "why?")
  static let whyHelp = LocalizedText(
    de: "zeigen, warum sich die Frage lohnt", en: "show why the question is worth asking")
  static let overview = LocalizedText(de: "Übersicht", en: "overview")
  static let overviewSign = LocalizedText(de: "ü", en: "o")
  static let overviewHelp = LocalizedText(
    de: "Übersicht aller Fragen, mit Sprung zu jeder (auch o)",
    en: "overview of all questions, with a jump to each (also ü)")
  static let clear = LocalizedText(de: "leeren", en: "clear")
  static let clearHelp = LocalizedText(
    de: "die Antwort zurücknehmen (auch Rücktaste)", en: "take the answer back (also Backspace)")
  static let deleted = LocalizedText(de: "Gelöscht – „u“ holt es zurück", en: "Deleted – “u” brings it back")
  static let undone = LocalizedText(de: "Zurückgeholt ✓", en: "Brought back ✓")
  static let undo = LocalizedText(de: "rückgängig", en: "undo")
  static let undoHelp = LocalizedText(
    de: "die letzte Änderung an einer Antwort oder Notiz zurücknehmen", en: "undo the last change of an answer or note")
  static let nextOpen = LocalizedText(de: "offene", en: "open")
  static let nextOpenHelp = LocalizedText(
    de: "zur nächsten Frage ohne Antwort", en: "to the next question without an answer")
  static let noneOpen = LocalizedText(
    de: "Keine andere Frage ist offen.", en: "No other question is open.")
  static let menu = LocalizedText(de: "Menü", en: "menu")
  static let menuHelp = LocalizedText(
    de: "Menü: Übersicht, Auswertung, Sprache, Startseite", en: "menu: overview, result, language, start screen")
  static let noteDone = LocalizedText(de: "Notiz übernehmen", en: "keep the note")

  static let menuTitle = LocalizedText(de: "Menü", en: "Menu")
  static let goOn = LocalizedText(de: "Weiter mit den Fragen", en: "Go on with the questions")
  static let evaluate = LocalizedText(de: "Auswerten", en: "See the result")
  static let switchLanguage = LocalizedText(de: "English", en: "Deutsch")
  static let toStart = LocalizedText(de: "Unterbrechen: zur Startseite", en: "Pause: to the start screen")
}

enum OverviewTexts {
  static let title = LocalizedText(de: "Übersicht aller Fragen", en: "Overview of all questions")
  static func counts(answered: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "\(answered) von \(count) beantwortet", en: "\(answered) of \(count) answered")
  }
  static func name(of filter: QuestionFilter) -> LocalizedText {
    switch filter {
    case .all: LocalizedText(de: "Alle", en: "All")
    case .open: LocalizedText(de: "Offen", en: "Open")
    case .dontKnow: LocalizedText(de: "Weiß nicht", en: "Don’t know")
    case .marked: LocalizedText(de: "Gemerkt *", en: "Marked *")
    case .noted: LocalizedText(de: "Mit Notiz", en: "With note")
    }
  }
  static let filter = LocalizedText(de: "filtern", en: "filter")
  static let filterHelp = LocalizedText(
    de: "alle, die offenen, „weiß nicht“, die gemerkten oder die mit Notiz zeigen",
    en: "show all, the open ones, “don’t know”, the marked ones or those with a note")
  static let nothing = LocalizedText(de: "Keine Frage ist so.", en: "No question is like that.")
  static let open = LocalizedText(de: "offen", en: "open")
  static let voluntary = LocalizedText(de: "freiwillig", en: "optional")
  static let jump = LocalizedText(de: "zur Frage", en: "to question")
  static let jumpHelp = LocalizedText(de: "zur markierten Frage springen", en: "jump to the marked question")
  static let evaluateHelp = LocalizedText(de: "auswerten", en: "see the result")
  static let nextOpenHelp = LocalizedText(
    de: "zur nächsten offenen Frage in der Liste", en: "to the next open question in the list")
}

enum FinishTexts {
  static let title = LocalizedText(de: "Alle Fragen durchlaufen", en: "Through all the questions")
  static let allAnswered = LocalizedText(
    de: "Geschafft: Alle Fragen sind beantwortet.", en: "Done: all questions are answered.")
  static func openCount(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "Eine Frage ist noch offen." : "\(count) Fragen sind noch offen.",
      en: count == 1 ? "One question is still open." : "\(count) questions are still open.")
  }
  static func dontKnow(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "Eine Antwort lautet „weiß nicht“." : "\(count) Antworten lauten „weiß nicht“.",
      en: count == 1 ? "One answer is “don’t know”." : "\(count) answers are “don’t know”.")
  }
  static let openMeans = LocalizedText(
    de: "Offene Fragen und „weiß nicht“ machen die Werte ungenauer: Statt einer Zahl sehen Sie eine Spanne. "
      + "Ein Handlungsfeld ist bewertbar, wenn mindestens drei Viertel beantwortet sind.",
    en: "Open questions and “don’t know” make the values less exact: instead of one number you see a range. "
      + "A field of action is assessable when at least three quarters are answered.")
  static let notFinished = LocalizedText(
    de: "Solange nicht alle Antworten gespeichert sind, gibt es keine Auswertung.",
    en: "There is no result as long as not all answers are saved.")
  static let evaluate = LocalizedText(de: "Jetzt auswerten", en: "See the result now")
  static let nextOpen = LocalizedText(de: "Zur ersten offenen Frage", en: "To the first open question")
  static let later = LocalizedText(de: "Später weitermachen", en: "Go on later")
}
