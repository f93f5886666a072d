import AssessmentScreens
import Questionnaire
import Reports
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("Report, printing and result code")
struct ReportMenuTests {
  @Test("Every format is saved under a name that ends like it", arguments: zip(2...7, ReportFormat.onScreens))
  func formats(number: Int, format: ReportFormat) throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.type("r\(number)")
    shell.press(.enter)
    let path = try #require(shell.written.keys.first)
    #expect(shell.written[path] == format && path.hasSuffix("." + format.suffix))
    #expect(path.contains("tischlerei-musterholz"))
  }

  @Test(
    "What goes on in a word processor comes after all that is to be handed on, with a key of its own",
    arguments: zip(["b", "c"], ["docx", "odt"]))
  func wordProcessors(key: String, suffix: String) throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.type("r")
    #expect(shell.shows("zum Bearbeiten in Word") && shell.shows("zum Bearbeiten in LibreOffice"))
    shell.type(key)
    shell.press(.enter)
    #expect(try #require(shell.written.keys.first).hasSuffix("." + suffix))
  }

  @Test(
    "A recommendation is called a result in menu and file name, as in the report itself", arguments: Language.allCases)
  func recommendation(language: Language) throws {
    var shell = try FakeShell("einstieg", language: language)
    let sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, date: FakeShell.today)
    shell.sheet = sheet
    shell.entries = [shell.entry(of: sheet)]
    shell.openResult()
    shell.type("r")
    #expect(shell.shows(language == .german ? "Ergebnis: lesen, speichern" : "Result: read, save"))
    #expect(!shell.text.contains("Lückenbericht") && !shell.text.contains("Gap report"))
    shell.type("2")
    #expect(shell.shows(language == .german ? "Ergebnis als PDF speichern" : "Save the result as PDF"))
    shell.press(.enter)
    let path = try #require(shell.written.keys.first)
    #expect(path.contains(language == .german ? "-ergebnis-" : "-result-"))
  }

  @Test("f changes how much is read, saved and printed")
  func extents() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.printers = [Printer(name: "flur", isDefault: true)]
    shell.type("r")
    #expect(shell.shows("die Seite und die Auswertung"))
    shell.type("f2")
    shell.press(.enter)
    let path = try #require(shell.written.keys.first)
    #expect(shell.extents[path] == .full && path.contains("-bericht-mit-anhang-"))
    shell.press(.enter)
    shell.type("f")
    #expect(shell.shows("die eine Seite zum Aufhängen"))
    shell.type("8")
    shell.press(.enter)
    #expect(shell.printedExtents == [.brief])
  }

  @Test("Without a printer one sentence says so; with some, the default one is marked")
  func printing() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.type("r8")
    #expect(shell.text.contains("kein Drucker eingerichtet"))
    shell = try FakeShell.result(of: "musterholz-leitung")
    shell.printers = [Printer(name: "flur", isDefault: false), Printer(name: "buero", isDefault: true)]
    shell.type("r8")
    shell.press(.enter)
    #expect(shell.printed == ["buero"] && shell.shows("unterwegs zu „buero“"))
  }

  @Test("The code of several people is not offered: it carries one person's answers")
  func jointHasNoCode() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", others: ["musterholz-social-media"])
    shell.type("r")
    #expect(!shell.shows("Ergebniscode"))
    shell.press(.escape)
    shell.type("sr")
    #expect(shell.shows("Ergebniscode"))
  }

  @Test("e beside the code explains what it holds")
  func explainCode() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung")
    shell.type("r9e")
    #expect(shell.shows("So kam diese Zahl zustande") && shell.text.contains("Prüfzeichen"))
  }

  @Test("A code typed in shows its result, which nothing can change")
  func readCode() throws {
    var shell = try FakeShell()
    shell.sheet = try ExampleAnswers.sheet("musterholz-leitung", for: shell.questionnaire)
    shell.type("cabcde")
    shell.press(.enter)
    #expect(shell.shows("Der Code stimmt nicht."))
    shell.type("-fghjk")
    #expect(!shell.shows("Der Code stimmt nicht."))
    shell.press(.enter)
    #expect(shell.shows("aus Ergebniscode") && shell.shows("Reifestufe") && !shell.shows("6 Maßnahmen"))
    shell.type("ampfnx")
    shell.press(.delete)
    #expect(shell.shows("aus Ergebniscode") && shell.actions.isEmpty && shell.saved.isEmpty)
    shell.press(.escape)
    #expect(shell.shows("Neue Selbsteinschätzung"))
  }
}
