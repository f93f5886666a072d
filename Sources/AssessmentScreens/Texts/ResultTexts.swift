import Questionnaire
import Reports
import ScreenKit
import Words

enum ResultTexts {
  static let overview = LocalizedText(de: "Überblick", en: "Overview")
  static let gaps = LocalizedText(de: "Lücken", en: "Gaps")
  static let fields = LocalizedText(de: "Felder", en: "Fields")
  static let answers = LocalizedText(de: "Antworten", en: "Answers")
  static let answersShort = LocalizedText(de: "Antw.", en: "Answers")
  static let legendBounds = LocalizedText(de: "░ Spanne durch offene Antworten", en: "░ range left by open answers")
  static let coded = LocalizedText(
    de: "◆ ◇ Richtwerte für Erfolgreiche und weniger Erfolgreiche: so lesen wir die Studie; keine Messung",
    en: "◆ ◇ guide values, successful and less successful: our reading of the study; not measured")
  static let measured = LocalizedText(
    de: "◆ Erfolgreiche  ◇ weniger Erfolgreiche: Mittelwerte zweier Gruppen, aus Antworten berechnet",
    en: "◆ successful  ◇ less successful: means of two groups, computed from responses")
  static let ownTarget = LocalizedText(
    de: "◆ Ihr Ziel, von Ihnen gesetzt", en: "◆ your target, as you set it")
  static let legendShared = LocalizedText(
    de: "* nur über die Fragen, zu denen es ◆ gibt", en: "* only over the questions that have a ◆")
  static let noBenchmark = LocalizedText(
    de: "Für diesen Fragebogen gibt es kein Vergleichsprofil, also auch keine Lücken.",
    en: "There is no reference profile for this questionnaire, and so no gaps.")
  static let levelHead = LocalizedText(de: "Antw.", en: "Answer")
  static let targetHead = LocalizedText(de: "Ziel", en: "Target")
  static let timeHead = LocalizedText(de: "Zeit", en: "Time")
  static let place = LocalizedText(de: "Lage", en: "Position")
  static let youAre = LocalizedText(de: "Sie stehen", en: "You are")
  static let targetIs = LocalizedText(de: "Ziel", en: "Target")
  static let nextStep = LocalizedText(de: "Schritt", en: "Step")
  static let why = LocalizedText(de: "Warum", en: "Why")
  static let source = LocalizedText(de: "Beleg", en: "Basis")
  static let figure = LocalizedText(de: "Daneben", en: "Context")
  static let firstSteps = LocalizedText(de: "Die ersten Schritte", en: "The first steps")
  static let reasons = LocalizedText(de: "Warum", en: "Why")
  static let explanation = LocalizedText(de: "So kam diese Zahl zustande", en: "How this number came about")

  /// Said where only the questions of the short form were asked.
  static func shortForm(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      de: "Kurzform: \(count) von \(all) Fragen; die vollständige Fassung kann zu anderen Werten führen.",
      en: "Short form: \(count) of \(all) questions; the full form may lead to other values.")
  }

  static let tabsHelp = LocalizedText(de: "zu diesem Blatt wechseln (auch Tab)", en: "go to this tab (also Tab)")
  static let tabs = LocalizedText(de: "Blatt", en: "tab")
  static let explain = LocalizedText(de: "Erklären", en: "explain")
  static let explainHelp = LocalizedText(
    de: "erklären, wie die markierte Zahl zustande kommt", en: "explain how the marked number came about")
  static let report = LocalizedText(de: "Bericht", en: "report")
  static let reportHelp = LocalizedText(
    de: "den Bericht lesen, speichern, drucken", en: "read, save and print the report")
  static let change = LocalizedText(de: "Ändern", en: "change")
  static let changeHelp = LocalizedText(
    de: "die Antwort zur markierten Frage ändern, sonst zu den Fragen zurück",
    en: "change the answer to the marked question, else back to the questions")
  static let company = LocalizedText(de: "Firma", en: "company")
  static let companyHelp = LocalizedText(
    de: "Name, Größe und Branche des Unternehmens ändern", en: "change the company’s name, size and sector")
  static let open = LocalizedText(de: "mehr", en: "more")
  static let nothingToMark = LocalizedText(
    de: "Auf diesem Blatt gibt es sonst nichts zu markieren.", en: "There is nothing else to mark on this tab.")
  static let nothingMore = LocalizedText(
    de: "Mehr gibt es dazu hier nicht; e erklärt die Zahl.", en: "There is no more here; e explains the number.")
  static let openHelp = LocalizedText(
    de: "mehr zum Markierten zeigen: vom Schritt zum Plan und zur Lücke, vom Wert zum Feld; bei „Zuerst klären“ "
      + "zur Frage",
    en: "show more of what is marked: from a step to the plan and its gap, from a value to its field; at “Clear up "
      + "first” to the question")
}

enum ReportTexts {
  static let scroll = LocalizedText(de: "blättern", en: "scroll")
  static let scrollHelp = LocalizedText(
    de: "blättern (auch Leertaste, j und k, Bild↑ und Bild↓)", en: "scroll (also space, j and k, PgUp and PgDn)")
  static let save = LocalizedText(de: "speichern", en: "save")
  static let saveHelp = LocalizedText(de: "als Datei speichern", en: "save as a file")
  static let pager = LocalizedText(de: "im Pager", en: "in pager")
  static let pagerHelp = LocalizedText(
    de: "den Bericht im eigenen Anzeigeprogramm öffnen ($PAGER)", en: "open the report in your own viewer ($PAGER)")
  static func menuTitle(of report: GapReport) -> LocalizedText {
    LocalizedText(
      de: "\(report.name.german): lesen, speichern, drucken", en: "\(report.name.english): read, save, print")
  }
  static let read = LocalizedText(de: "Lesen", en: "Read")
  static let readHint = LocalizedText(de: "hier am Bildschirm", en: "here on the screen")
  static func saveAs(_ format: ReportFormat) -> LocalizedText {
    LocalizedText(de: "\(format.name.german) speichern", en: "Save as \(format.name.english)")
  }
  /// What a file is for; `nil` = as far as it goes where nobody says it.
  static func hint(of format: ReportFormat, _ extent: ReportExtent? = nil) -> LocalizedText {
    switch format {
    case .text where format.extent(for: extent) != .brief:
      LocalizedText(de: "ohne Bilder, mehrere Seiten", en: "no pictures, several pages")
    case .html where extent == .standard:
      LocalizedText(de: "für Browser, Anhang zugeklappt", en: "for browsers, appendix folded")
    case .pdf: LocalizedText(de: "zum Weitergeben und Drucken", en: "to hand on and to print")
    case .html: LocalizedText(de: "für Browser, Bildschirmleser", en: "for browsers, screen readers")
    case .csv: LocalizedText(de: "für die Tabellenkalkulation", en: "for spreadsheets")
    case .text: LocalizedText(de: "zum Einfügen in eine E-Mail", en: "to put into an e-mail")
    case .markdown: LocalizedText(de: "für Wikis und Notizen", en: "for wikis and notes")
    case .json: LocalizedText(de: "für andere Programme", en: "for other programs")
    case .docx: LocalizedText(de: "zum Bearbeiten in Word", en: "to edit in Word")
    case .odt: LocalizedText(de: "zum Bearbeiten in LibreOffice", en: "to edit in LibreOffice")
    }
  }
  static let extentTitle = LocalizedText(de: "Umfang", en: "Extent")
  static let extentLabel = LocalizedText(de: "Umfang", en: "extent")
  static let extentHelp = LocalizedText(
    de: "den Umfang wechseln: die eine Seite, mit Auswertung, mit Anhang",
    en: "change the extent: the one page, with the analysis, with the appendix")
  /// - Parameter format: of the file, where it is known; a web page has its appendix all the same.
  static func name(of extent: ReportExtent, _ report: GapReport, in format: ReportFormat? = nil) -> LocalizedText {
    let name = extentName(extent, report)
    guard extent == .standard, format?.foldsAppendix == true else { return name }
    return LocalizedText(de: "\(name.german), Anhang zugeklappt", en: "\(name.english), appendix folded")
  }
  private static func extentName(_ extent: ReportExtent, _ report: GapReport) -> LocalizedText {
    switch extent {
    case .brief: LocalizedText(de: "die eine Seite zum Aufhängen", en: "the one page to pin up")
    case .standard where report.hasOutcome: LocalizedText(de: "das Ergebnis", en: "the result")
    case .standard: LocalizedText(de: "die Seite und die Auswertung", en: "the page and the analysis")
    case .full: LocalizedText(de: "alles, mit Antworten, Quellen, Rechenweg", en: "all, with answers, sources, method")
    }
  }
  static let print = LocalizedText(de: "Drucken", en: "Print")
  static let printHint = LocalizedText(de: "auf einem Drucker hier", en: "on a printer here")
  static let code = LocalizedText(de: "Ergebniscode", en: "Result code")
  static let codeHint = LocalizedText(
    de: "mitnehmen, anderswo eintippen", en: "take along, type in elsewhere")
  static let answers = LocalizedText(de: "Antworten sichern", en: "Export the answers")
  static let answersHint = LocalizedText(de: "als Datei zum Einlesen", en: "as a file to read in again")

  static let company = LocalizedText(de: "Alles sichern", en: "Export everything")
  static let companyHint = LocalizedText(
    de: "alle Zeiten und Personen", en: "all times and people")

  static func printTitle(of report: GapReport) -> LocalizedText {
    LocalizedText(de: "\(report.name.german) drucken", en: "Print the \(report.name.english.lowercased())")
  }
  static let printLabel = LocalizedText(de: "drucken", en: "print")
  static let printHelp = LocalizedText(
    de: "auf dem markierten Drucker drucken", en: "print on the marked printer")
  static let whichPrinter = LocalizedText(de: "Auf welchem Drucker?", en: "On which printer?")
  static let defaultPrinter = LocalizedText(de: "Standard", en: "default")
  static let noPrinter = LocalizedText(
    de: "Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie den Bericht als PDF und drucken Sie ihn "
      + "an einem anderen.",
    en: "No printer is set up on this computer. Save the report as PDF and print it on another one.")
  static func printed(_ name: String) -> LocalizedText {
    LocalizedText(de: "Der Bericht ist unterwegs zu „\(name)“.", en: "The report is on its way to “\(name)”.")
  }

  static func saveTitle(of what: FileForm.What, _ report: GapReport) -> LocalizedText {
    switch what {
    case .report(let format, _):
      LocalizedText(
        de: "\(report.name.german) als \(format.name.german) speichern",
        en: "Save the \(report.name.english.lowercased()) as \(format.name.english)")
    case .answers: LocalizedText(de: "Antworten als Datei speichern", en: "Save the answers as a file")
    case .template(let template): TemplateTexts.saveTitle(template)
    case .company:
      LocalizedText(
        de: "Alles zu diesem Unternehmen als Datei speichern", en: "Save everything of this company as a file")
    case .calendar:
      LocalizedText(de: "Maßnahmen für den Kalender speichern", en: "Save the actions for a calendar")
    }
  }
  static func fileKind(of what: FileForm.What, _ report: GapReport) -> LocalizedText {
    switch what {
    case .report(let format, let extent):
      fileKind(of: report, format.hasExtents ? extent : .standard)
    case .answers: LocalizedText(de: "antworten", en: "answers")
    case .company: LocalizedText(de: "alles", en: "everything")
    case .template: TemplateTexts.template
    case .calendar: LocalizedText(de: "massnahmen", en: "actions")
    }
  }
  private static func fileKind(of report: GapReport, _ extent: ReportExtent) -> LocalizedText {
    let name = LocalizedText(de: report.name.german.lowercased(), en: report.name.english.lowercased())
    return switch extent {
    case .brief: LocalizedText(de: "\(name.german)-eine-seite", en: "\(name.english)-one-page")
    case .standard: name
    case .full: LocalizedText(de: "\(name.german)-mit-anhang", en: "\(name.english)-with-appendix")
    }
  }
  static let noPath = LocalizedText(
    de: "Schreiben Sie, wie die Datei heißen soll, oder in welchen Ordner sie kommt.",
    en: "Write what the file is to be called, or the folder that it goes to.")
  /// “Der Name muss auf „.csv“ oder „.md“ enden …”.
  static func otherSuffix(_ suffixes: [String]) -> LocalizedText {
    let german = suffixes.map { "„.\($0)“" }.joined(separator: " oder ")
    let english = suffixes.map { "“.\($0)”" }.joined(separator: " or ")
    return LocalizedText(
      de: "Der Name muss auf \(german) enden; eine andere Endung passt nicht zum Inhalt.",
      en: "The name must end in \(english); another ending does not fit the contents.")
  }
  static let saveIntro = LocalizedText(
    de: "Wohin? Eine vorhandene Datei wird nicht überschrieben.",
    en: "Where to? An existing file is not overwritten.")
  static let saved = LocalizedText(de: "Gespeichert", en: "Saved")
  static let path = LocalizedText(de: "Datei", en: "File")
  static func line(_ line: Int, of count: Int) -> LocalizedText {
    LocalizedText(de: "Zeile \(line) von \(count)", en: "line \(line) of \(count)")
  }
  static func wrote(_ path: String) -> LocalizedText {
    LocalizedText(de: "Gespeichert unter \(path)", en: "Saved as \(path)")
  }
}
