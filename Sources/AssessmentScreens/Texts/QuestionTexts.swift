import Questionnaire

enum QuestionTexts {
  static func position(_ number: Int, of count: Int, percent: Int) -> LocalizedText {
    LocalizedText(de: "Frage \(number) von \(count)  \(percent) %", en: "Question \(number) of \(count)  \(percent) %")
  }

  static let saved = LocalizedText(de: "gespeichert ✓", en: "saved ✓")
  static let notSaved = LocalizedText(de: "NICHT gespeichert!", en: "NOT saved!")
  static let saveFailedTitle = LocalizedText(de: "Nicht gespeichert", en: "Not saved")
  static let note = LocalizedText(de: "Notiz:", en: "Note:")
  static let noteHint = LocalizedText(de: "n  Notiz dazu schreiben", en: "n  write a note")
  static let dontKnow = LocalizedText(de: "weiß nicht", en: "don’t know")
  static let notApplicable = LocalizedText(de: "trifft nicht zu", en: "does not apply")
  static let dontKnowSign = LocalizedText(de: "w", en: "d")
  static let notApplicableSign = LocalizedText(de: "t", en: "x")
  static let severalHint = LocalizedText(de: "Mehrere Antworten sind möglich.", en: "More than one answer is possible.")
  static let shareHint = LocalizedText(
    de: "Geben Sie eine Zahl von 0 bis 100 ein; eine Schätzung genügt.",
    en: "Type a number from 0 to 100; an estimate will do.")
  static let shareBad = LocalizedText(de: "Bitte eine Zahl von 0 bis 100.", en: "Please type a number from 0 to 100.")
  static let share = LocalizedText(de: "Anteil", en: "Share")
  static let textHint = LocalizedText(
    de: "Schreiben Sie in eigenen Worten, oder gehen Sie mit ⏎ weiter.",
    en: "Write in your own words, or go on with ⏎.")
  static let whyTitle = LocalizedText(de: "Warum diese Frage?", en: "Why this question?")
  static let noWhy = LocalizedText(
    de: "Diese Angabe hilft, das Ergebnis einzuordnen. In die Werte geht sie nicht ein.",
    en: "This helps to put the result into context. It does not enter the values.")
  static let ownAddition = LocalizedText(
    de: "Diese Frage ist unsere eigene Ergänzung; die Studie von 2012 sagt dazu nichts.",
    en: "This question is our own addition; the 2012 study says nothing about it.")

  static let choose = LocalizedText(de: "wählen", en: "choose")
  static let chooseHelp = LocalizedText(
    de: "die Antwort mit dieser Nummer wählen; sie wird sofort gespeichert",
    en: "choose the answer with this number; it is saved at once")
  static let toggleHelp = LocalizedText(
    de: "die Antwort mit dieser Nummer an- oder abwählen; gespeichert wird sofort",
    en: "tick or untick the answer with this number; it is saved at once")
  static let chooseMarkedHelp = LocalizedText(
    de: "die markierte Antwort wählen und bei der Frage bleiben", en: "choose the marked answer and stay here")
  static let toggleMarkedHelp = LocalizedText(
    de: "die markierte Antwort an- oder abwählen", en: "tick or untick the marked answer")
  static let digits = LocalizedText(de: "Zahl", en: "number")
  static let digitsHelp = LocalizedText(de: "den Anteil eintippen", en: "type the share")
  static let next = LocalizedText(de: "weiter", en: "next")
  static let take = LocalizedText(de: "übernehmen", en: "take")
  static let nextHelp = LocalizedText(
    de: "zur nächsten Frage; haben Sie die Markierung bewegt, wird die markierte Antwort übernommen",
    en: "to the next question; if you moved the mark, the marked answer is taken")
  static let goOnHelp = LocalizedText(de: "zur nächsten Frage", en: "to the next question")
  static let skipHelp = LocalizedText(
    de: "zur nächsten Frage, ohne etwas zu ändern (auch l)", en: "to the next question without a change (also l)")
  static let skip = LocalizedText(de: "vor", en: "forward")
  static let previous = LocalizedText(de: "zurück", en: "back")
  static let previousHelp = LocalizedText(de: "zur vorigen Frage (auch h)", en: "to the question before (also h)")
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
  static let dontKnowHelp = LocalizedText(
    de: "„weiß nicht“ antworten; der Wert bekommt dann eine Spanne (auch d)",
    en: "answer “don’t know”; the value then gets a range (also w)")
  static let notApplicableHelp = LocalizedText(
    de: "„trifft nicht zu“ antworten, wo es vorgesehen ist (auch x)",
    en: "answer “does not apply” where it is allowed (also t)")
  static let clear = LocalizedText(de: "leeren", en: "clear")
  static let clearHelp = LocalizedText(de: "die Antwort zurücknehmen", en: "take the answer back")
  static let nextOpen = LocalizedText(de: "offene", en: "open")
  static let nextOpenHelp = LocalizedText(
    de: "zur nächsten Frage ohne Antwort", en: "to the next question without an answer")
  static let menu = LocalizedText(de: "Menü", en: "menu")
  static let menuHelp = LocalizedText(
    de: "Menü: Übersicht, Auswertung, Sprache, Startseite", en: "menu: overview, result, language, start screen")
  static let noteDone = LocalizedText(de: "Notiz übernehmen", en: "keep the note")

  static let menuTitle = LocalizedText(de: "Menü", en: "Menu")
  static let goOn = LocalizedText(de: "Weiter mit den Fragen", en: "Go on with the questions")
  static let toOverview = LocalizedText(de: "Übersicht aller Fragen", en: "Overview of all questions")
  static let evaluate = LocalizedText(de: "Auswerten", en: "See the result")
  static let switchLanguage = LocalizedText(de: "English", en: "Deutsch")
  static let toStart = LocalizedText(de: "Unterbrechen: zur Startseite", en: "Interrupt: to the start screen")
}

enum OverviewTexts {
  static let title = LocalizedText(de: "Übersicht aller Fragen", en: "Overview of all questions")
  static func counts(answered: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "\(answered) von \(count) beantwortet", en: "\(answered) of \(count) answered")
  }
  static let open = LocalizedText(de: "offen", en: "open")
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
  static let evaluate = LocalizedText(de: "Jetzt auswerten", en: "See the result now")
  static let nextOpen = LocalizedText(de: "Zur ersten offenen Frage", en: "To the first open question")
  static let overview = LocalizedText(de: "Übersicht aller Fragen", en: "Overview of all questions")
  static let later = LocalizedText(de: "Später weitermachen", en: "Go on later")
}
