import House
import Questionnaire
package import Words

/// What is said at a public terminal.
package enum DoorTexts {
  // MARK: What becomes of the answers

  static let stays = LocalizedText(
    de: "Ihre Antworten liegen auf dem Rechner, mit dem Sie verbunden sind, und werden gelöscht, wenn Sie gehen.",
    en: "Your answers lie on the computer that you are connected to, and are deleted when you leave.")
  static let noticeTitle = LocalizedText(de: "Was mit Ihren Antworten geschieht", en: "What becomes of your answers")
  static let noticeLabel = LocalizedText(de: "Datenschutz", en: "Privacy")
  static let noticeHelp = LocalizedText(
    de: "lesen, was mit Ihren Antworten geschieht", en: "read what becomes of your answers")
  /// The program's own part of the notice, in paragraphs.
  static let notice: [LocalizedText] = [
    stays,
    LocalizedText(
      de: "Nur wenn Sie es ausdrücklich wollen, werden sie 30 Tage unter einem Code aufgehoben, den Sie allein haben. "
        + "Jeder Besuch mit dem Code zählt neu; löschen können Sie jederzeit.",
      en:
        "Only if you expressly ask for it are they kept for 30 days, under a code that you alone have. Each visit "
        + "with the code counts anew; you can delete everything at any time."),
    LocalizedText(
      de: "Alle Angaben sind freiwillig. Wer Sie sind, wird nicht gefragt und nicht gespeichert; der Name des "
        + "Unternehmens dient nur als Überschrift Ihres Berichts. Wer sonst hierher kommt, sieht nichts davon; wer "
        + "den Rechner verwaltet, könnte die Antworten lesen, solange sie da liegen.",
      en:
        "Everything is voluntary. Who you are is neither asked nor stored; the name of the company is only the "
        + "heading of your report. Nobody else who comes here sees any of it; whoever administers the computer "
        + "could read the answers as long as they lie there."),
  ]
  static let collects = LocalizedText(
    de: "Am Ende werden Sie gefragt, ob Ihre Antworten ohne Namen in Vergleichswerte eingehen dürfen. Ohne Ihr Ja "
      + "geschieht das nicht.",
    en: "At the end you are asked whether your answers may go into benchmarks without names. Without your yes they do "
      + "not.")
  static let contributionPlace = LocalizedText(
    de:
      "Sie bleibt auf diesem Rechner, auch wenn Sie gehen; wer das Terminal anbietet, zählt sie mit anderen zusammen.",
    en: "It stays on this computer even when you leave; whoever offers the terminal counts it together with others.")
  static let contributed = LocalizedText(
    de: "Danke. Ihre Antworten sind ohne Namen hinterlegt.", en: "Thank you. Your answers are deposited without a name."
  )
  static let withdrawn = LocalizedText(
    de: "Zurückgenommen; die Datei ist gelöscht. Was schon mitgezählt wurde, lässt sich nicht mehr herauslösen.",
    en: "Taken back; the file is deleted. What was counted already cannot be taken out any more.")
  static let understood = LocalizedText(de: "weiter zu den Fragen", en: "on to the questions")
  static let understoodHelp = LocalizedText(de: "weiter", en: "go on")

  // MARK: Start

  static let code = LocalizedText(de: "Mit einem Code weitermachen", en: "Go on with a code")
  static let codeHelp = LocalizedText(
    de: "mit einem Code dort weitermachen, wo Sie aufgehört haben, oder das Ergebnis eines Ergebniscodes sehen",
    en: "go on with a code where you stopped, or see the result of a result code")
  static let codeEntryTitle = LocalizedText(de: "Code eingeben", en: "Enter a code")
  static let codeEntryIntro = LocalizedText(
    de: "Tippen Sie Ihren Code ab, den zum Weitermachen oder einen Ergebniscode; groß oder klein, mit oder ohne "
      + "Leerzeichen und Bindestriche ist gleich.",
    en: "Type your code, the one to go on later or a result code; capitals, spaces and hyphens make no difference.")
  static let codeEntryHelp = LocalizedText(
    de: "weitermachen, oder das Ergebnis zeigen", en: "go on, or show the result")
  static let leaveHelp = LocalizedText(
    de: "die Sitzung beenden, nach einer Rückfrage", en: "end the session; asks first")

  // MARK: Going on later

  package static let later = LocalizedText(de: "Später weitermachen", en: "Go on later")
  static let laterHelp = LocalizedText(
    de: "einen Code holen, mit dem Sie später weitermachen", en: "get a code to go on with later")
  static let laterIntro = LocalizedText(
    de: "Mit ⏎ werden Ihre Antworten 30 Tage aufgehoben, und Sie bekommen einen Code. Nur wer ihn hat, kommt an die "
      + "Antworten. Sie können danach gleich weitermachen; reißt die Verbindung ab, ist nichts verloren.",
    en:
      "With ⏎ your answers are kept for 30 days, and you get a code. Only someone who has it can get at the answers. You can "
      + "go on at once after that; if the connection is cut, nothing is lost.")
  static let keep = LocalizedText(de: "aufheben", en: "keep")
  static let keepHelp = LocalizedText(
    de: "die Antworten 30 Tage aufheben und den Code zeigen", en: "keep the answers for 30 days and show the code")
  static let yourCode = LocalizedText(de: "Ihr Code:", en: "Your code:")
  static let writeDown = LocalizedText(
    de: "Schreiben Sie ihn jetzt ab: Er lässt sich später nicht wieder herausfinden.",
    en: "Write it down now: it cannot be found out later.")
  static let forget = LocalizedText(de: "doch nicht aufheben", en: "do not keep after all")
  static let forgetHelp = LocalizedText(
    de: "die Antworten nur bis zum Ende der Sitzung behalten; der Code gilt dann nicht mehr",
    en: "keep the answers to the end of the session only; the code then no longer works")
  static let forgotten = LocalizedText(
    de: "Der Code gilt nicht mehr. Ihre Antworten werden gelöscht, wenn Sie gehen.",
    en: "The code no longer works. Your answers are deleted when you leave.")

  static func until(_ kept: KeptAnswers) -> LocalizedText {
    LocalizedText(
      de: "Aufgehoben bis \(kept.until.formatted(in: .german)); jeder Besuch mit dem Code verlängert das auf 30 Tage.",
      en: "Kept until \(kept.until.formatted(in: .english)); each visit with the code makes it 30 days again.")
  }

  static let goOnIntro = LocalizedText(de: "Weitermachen können Sie so:", en: "This is how you go on:")
  static let goOnByMenu = LocalizedText(
    de: "Melden Sie sich wieder hier an, und wählen Sie „Mit einem Code weitermachen“.",
    en: "Come back here and choose “Go on with a code”.")

  static func resumed(_ kept: KeptAnswers) -> LocalizedText {
    LocalizedText(
      de: "Ihre Antworten sind wieder da; sie bleiben bis \(kept.until.formatted(in: .german)) aufgehoben.",
      en: "Your answers are back; they are kept until \(kept.until.formatted(in: .english)).")
  }

  // MARK: Leaving

  static let quitTitle = LocalizedText(de: "Sitzung beenden?", en: "End the session?")
  static let quitDeletes = LocalizedText(
    de: "Ihre Antworten werden dann gelöscht. Nehmen Sie vorher das Ergebnis mit, oder holen Sie einen Code, um später "
      + "weiterzumachen.",
    en: "Your answers are then deleted. Take the result along before, or get a code to go on later.")
  static let quitAndDelete = LocalizedText(de: "Beenden und löschen", en: "End and delete")
  static let end = LocalizedText(de: "Beenden", en: "End")
  static let stay = LocalizedText(de: "Bleiben", en: "Stay")

  static func quitKeeps(_ kept: KeptAnswers) -> LocalizedText {
    LocalizedText(
      de: "Ihre Antworten bleiben bis \(kept.until.formatted(in: .german)) unter Ihrem Code aufgehoben.",
      en: "Your answers are kept under your code until \(kept.until.formatted(in: .english)).")
  }

  package static let goodbye = LocalizedText(
    de: "Auf Wiedersehen. Ihre Antworten sind gelöscht.", en: "Goodbye. Your answers are deleted.")

  package static func goodbye(_ code: String) -> LocalizedText {
    LocalizedText(
      de: "Auf Wiedersehen. Ihre Antworten sind aufgehoben. Ihr Code: \(code)",
      en: "Goodbye. Your answers are kept. Your code: \(code)")
  }

  // MARK: Taking the result along

  static let takeAlong = LocalizedText(de: "Ergebnis mitnehmen", en: "Take the result along")
  static let takeAlongHint = LocalizedText(de: "als PDF, oder als Code", en: "as PDF, or as a code")
  static let laterHint = LocalizedText(de: "mit einem Code, 30 Tage", en: "with a code, 30 days")
  static let reportTitle = LocalizedText(de: "Bericht: lesen, mitnehmen", en: "Report: read, take along")
  static let takeAlongIntro = LocalizedText(
    de: "So holen Sie den Bericht auf Ihren Rechner, am besten in einem zweiten Fenster:",
    en: "This fetches the report to your computer, best in a second window:")
  static let codeAndFormats = LocalizedText(
    de: "CODE ist der Code oben, in einem Stück; statt pdf geht auch html, text, json.",
    en: "CODE is the code above, in one piece; instead of pdf you can have html, text, json.")
  static let otherFormats = LocalizedText(
    de: "Statt pdf geht auch html, text, json.", en: "Instead of pdf you can have html, text, json.")

  /// What is typed to fetch a report.
  ///
  /// - Parameter entry: how one comes in; `nil` = not known.
  package static func fetch(_ code: String, _ entry: String?) -> LocalizedText {
    func line(_ here: String, _ language: Language, _ file: String) -> String {
      "\(entry ?? "ssh " + here) report \(code) --format pdf --lang \(language.rawValue) > \(file)"
    }
    return LocalizedText(
      de: line("DIESE-ADRESSE", .german, "bericht.pdf"), en: line("THIS-ADDRESS", .english, "report.pdf"))
  }

  /// What is typed to go on; `nil` where it is not known how one comes in.
  static func goOn(_ code: String, _ entry: String?) -> String? {
    entry.map { $0.replacing("ssh ", with: "ssh -t ") + " resume \(code)" }
  }

  // MARK: Time

  package static let idleSoon = LocalizedText(
    de: "Sind Sie noch da? In einer Minute endet diese Sitzung. Jede Taste hält sie offen.",
    en: "Are you still there? This session ends in a minute. Any key keeps it open.")
  package static let overSoon = LocalizedText(
    de: "In fünf Minuten ist die Zeit dieser Sitzung um. Nehmen Sie das Ergebnis mit, oder holen Sie einen Code.",
    en: "In five minutes the time of this session is over. Take the result along, or get a code.")
  package static let tooIdle = LocalizedText(
    de: "Die Sitzung ist zu Ende: Lange wurde keine Taste gedrückt.",
    en: "The session is over: no key was pressed for a long time.")
  package static let over = LocalizedText(
    de: "Die Sitzung ist zu Ende: Ihre Zeit ist um.", en: "The session is over: its time is up.")

  // MARK: What does not work, or does not exist here

  package static let notStored = LocalizedText(
    de: "Auf diesem Rechner lässt sich gerade nichts speichern. Was als gespeichert angezeigt wurde, ist gespeichert; "
      + "bitte versuchen Sie es gleich noch einmal.",
    en: "Nothing can be stored on this computer at the moment. What was shown as saved is saved; please try again in a "
      + "moment.")

  package static let notHere = LocalizedText(
    de: "Das gibt es an diesem Terminal nicht.", en: "That does not exist at this terminal.")

  // MARK: Line by line

  static let quitAgain = LocalizedText(
    de: "„q“ noch einmal beendet die Sitzung.", en: "“q” once more ends the session.")

  static let wordForLater = LocalizedText(de: "später", en: "later")
  static let laterSpoken = LocalizedText(
    de: "„später“ hebt Ihre Antworten auf und nennt einen Code zum Weitermachen, überall außer in freien Texten.",
    en: "“later” keeps your answers and tells a code to go on with, everywhere but in free texts.")
  static let wordToForget = LocalizedText(de: "vergessen", en: "forget")
  static let forgetSpoken = LocalizedText(
    de: "„vergessen“ macht den Code ungültig; Ihre Antworten werden dann gelöscht, wenn Sie gehen.",
    en: "“forget” makes the code invalid; your answers are then deleted when you leave.")
  static let nothingToForget = LocalizedText(
    de: "Es ist nichts aufgehoben; Ihre Antworten werden gelöscht, wenn Sie gehen.",
    en: "Nothing is kept; your answers are deleted when you leave.")
}
