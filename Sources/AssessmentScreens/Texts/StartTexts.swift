import Questionnaire
import Words

enum StartTexts {
  static let subtitle = LocalizedText(
    de: "Wo steht Ihr Unternehmen mit Social Media?", en: "Where does your company stand with social media?")
  static let intro = LocalizedText(
    de: "Beantworten Sie Fragen zu Kompetenz, Organisation und Kultur. Am Ende sehen Sie, wo Sie stehen, "
      + "wie sich das zu den Aussagen einer Studie von 2012 verhält und was der nächste Schritt ist.",
    en: "Answer questions on competence, organisation and culture. At the end you see where you stand, "
      + "how that relates to what a study of 2012 says, and what the next step is.")
  static let privacy = LocalizedText(
    de: "Ihre Antworten bleiben auf diesem Rechner. Nichts wird gesendet.",
    en: "Your answers stay on this computer. Nothing is sent.")
  static let new = LocalizedText(de: "Neue Selbsteinschätzung", en: "New self-assessment")
  static let continueDraft = LocalizedText(de: "Weitermachen", en: "Go on")
  static let results = LocalizedText(de: "Ergebnisse", en: "Results")
  static let questionnaires = LocalizedText(de: "Fragebögen", en: "Questionnaires")
  static let code = LocalizedText(de: "Datei oder Code einlesen", en: "Read a file or a code")
  static let codeHelp = LocalizedText(
    de: "eine Antwort- oder Unternehmensdatei oder einen Ergebniscode einlesen und das Ergebnis sehen",
    en: "read an answer file, a company file or a result code, and see the result")
  static let workshops = LocalizedText(de: "Workshop leiten", en: "Run a workshop")
  static let workshopsHelp = LocalizedText(
    de: "einen Workshop vorbereiten oder weiterführen", en: "prepare a workshop or go on with one")
  static let language = LocalizedText(de: "Sprache: Deutsch (switch to English)", en: "Language: English (auf Deutsch)")
  static let help = LocalizedText(de: "Hilfe und Tasten", en: "Help and keys")
  static let quit = LocalizedText(de: "Beenden", en: "Quit")
  static let none = LocalizedText(de: "noch keine", en: "none yet")
  static let putAside = LocalizedText(de: "Datei war beschädigt", en: "file was damaged")

  static func drafts(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Entwurf" : "\(count) Entwürfe", en: count == 1 ? "1 draft" : "\(count) drafts")
  }

  static func finished(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Ergebnis" : "\(count) Ergebnisse", en: count == 1 ? "1 result" : "\(count) results")
  }

  static let newHelp = LocalizedText(de: "eine neue Selbsteinschätzung beginnen", en: "begin a new self-assessment")
  static let draftHelp = LocalizedText(de: "einen Entwurf fortsetzen", en: "go on with a draft")
  static let resultsHelp = LocalizedText(de: "fertige Ergebnisse ansehen", en: "look at finished results")
  static let questionnairesHelp = LocalizedText(
    de: "zeigen, welche Fragebögen es gibt", en: "show which questionnaires there are")
  static let languageLabel = LocalizedText(de: "English", en: "Deutsch")
  static let languageHelp = LocalizedText(
    de: "die Sprache wechseln (Deutsch, Englisch)", en: "switch the language (German, English)")
  static let quitHelp = LocalizedText(de: "das Programm verlassen", en: "leave the program")
  static let leaveHelp = LocalizedText(
    de: "das Programm verlassen, nach einer Rückfrage", en: "leave the program; asks first")
}

enum ListTexts {
  static let drafts = LocalizedText(de: "Entwürfe", en: "Drafts")
  static let results = LocalizedText(de: "Ergebnisse", en: "Results")
  static let noDrafts = LocalizedText(
    de: "Es gibt keinen Entwurf. Beginnen Sie auf der Startseite eine neue Selbsteinschätzung.",
    en: "There is no draft. Begin a new self-assessment on the start screen.")
  static let noResults = LocalizedText(
    de: "Es gibt noch kein Ergebnis. Sobald Sie einen Fragebogen beantwortet haben, steht es hier.",
    en: "There is no result yet. Once you have answered a questionnaire, its result appears here.")
  static let putAside = LocalizedText(
    de: "Eine Datei mit Antworten war beschädigt; sie liegt unverändert beiseite. Beenden Sie das Programm, und geben "
      + "Sie „reifegrad rescue“ ein: Das holt heraus, was noch zu lesen ist. „reifegrad list“ nennt die Datei.",
    en: "A file with answers was damaged; it lies aside, unchanged. End the program and type “reifegrad rescue”: that "
      + "gets back what can still be read. “reifegrad list” names the file.")
  static let questionnaires = LocalizedText(de: "Welcher Fragebogen?", en: "Which questionnaire?")
  static let knownQuestionnaires = LocalizedText(de: "Fragebögen", en: "Questionnaires")
  static let noQuestionnaires = LocalizedText(
    de: "Es wurde kein Fragebogen gefunden. Prüfen Sie die Installation oder nennen Sie mit "
      + "REIFEGRAD_QUESTIONNAIRES den Ordner.",
    en: "No questionnaire was found. Check the installation, or name the folder with REIFEGRAD_QUESTIONNAIRES.")
  static let full = LocalizedText(de: "Vollständig", en: "Full")
  static let short = LocalizedText(de: "Kurzform", en: "Short form")

  static func minutes(_ minutes: Int) -> LocalizedText {
    LocalizedText(de: "etwa \(minutes) Minuten", en: "about \(minutes) minutes")
  }

  static func answered(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Antwort" : "\(count) Antworten", en: count == 1 ? "1 answer" : "\(count) answers")
  }

  static let open = LocalizedText(de: "öffnen", en: "open")
  static let openHelp = LocalizedText(de: "öffnen, was markiert ist", en: "open what is marked")
  static let delete = LocalizedText(de: "löschen", en: "delete")
  static let deleteHelp = LocalizedText(
    de: "löschen, was markiert ist (nach einer Rückfrage)", en: "delete what is marked (asks first)")
  static let deleteTitle = LocalizedText(de: "Wirklich löschen?", en: "Really delete?")
  static let deleteText = LocalizedText(
    de: "Alle Antworten und Notizen dieser Selbsteinschätzung werden endgültig gelöscht.",
    en: "All answers and notes of this self-assessment will be deleted for good.")
  static let deleteYes = LocalizedText(de: "Endgültig löschen", en: "Delete for good")
  static let deleteNo = LocalizedText(de: "Behalten", en: "Keep")
}

enum ProfileTexts {
  static let title = LocalizedText(de: "Wer antwortet?", en: "Who is answering?")
  static let intro = LocalizedText(
    de: "Freiwillig; es steht später im Kopf des Berichts.",
    en: "Optional; it is shown at the head of the report.")
  static let editTitle = LocalizedText(de: "Angaben zum Unternehmen", en: "About the company")
  static let name = LocalizedText(de: "Unternehmen", en: "Company")
  static let size = LocalizedText(de: "Größe", en: "Size")
  static let sector = LocalizedText(de: "Branche", en: "Sector")
  static let perspective = LocalizedText(de: "Sie antworten als", en: "You answer as")
  static let begin = LocalizedText(de: "Fragen beginnen", en: "Begin the questions")
  static let notTold = LocalizedText(de: "keine Angabe", en: "not stated")
  static let nextHelp = LocalizedText(
    de: "zur nächsten Zeile; in der letzten beginnen die Fragen",
    en: "to the next line; on the last the questions begin")
}
