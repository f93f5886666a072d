import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Small mercies")
struct LeavingScreensTests {
  @Test("Esc on the start screen asks before it leaves")
  func start() throws {
    var shell = try FakeShell()
    shell.press(.escape)
    #expect(shell.shows("Programm verlassen?") && !shell.hasQuit)
    shell.press(.escape)
    #expect(!shell.shows("Programm verlassen?"))
    shell.press(.escape, .enter)
    #expect(shell.hasQuit)
  }

  @Test("What is typed ahead of the note before the first question is an answer, but ⏎ only closes it")
  func typedAhead() throws {
    var shell = try FakeShell()
    let sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, date: FakeShell.today)
    shell.sheet = sheet
    shell.entries = [shell.entry(of: sheet, isFinished: false)]
    shell.press(.character("w"), .enter)
    #expect(shell.shows("Bevor Sie antworten"))
    shell.press(.enter)
    #expect(!shell.shows("Bevor Sie antworten") && shell.shows("Frage 1 von"))
    shell.press(.escape, .character("5"), .character("w"), .enter, .right)
    #expect(shell.shows("Frage 2 von"))
  }

  @Test("The list of results names the follow-up in its key line at 80 columns")
  func followUp() throws {
    var shell = try FakeShell()
    shell.entries = [
      AssessmentEntry(
        id: "a7k2m", company: CompanyProfile(name: "Müller"), questionnaireID: shell.questionnaire.id,
        questionnaire: shell.questionnaire.title, form: .full, perspective: .management, date: FakeShell.today,
        isFinished: true, answered: 47)
    ]
    shell.press(.character("e"))
    #expect(shell.lines.last?.contains("n erneut") == true)
  }

  @Test("The save dialog says why nothing happens without a name, and shows that a path is cut")
  func saving() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("r4")
    shell.press(.control("u"), .enter)
    #expect(shell.shows("Schreiben Sie, wie die Datei heißen soll"))
    shell.type("/" + String(repeating: "ordner/", count: 20))
    #expect(shell.shows("…") && !shell.shows("Schreiben Sie, wie"))
  }

  @Test("The form of an action shows how a day is written before anything is wrong")
  func dayFormat() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    #expect(shell.shows("24.12.2026"))
  }
}
