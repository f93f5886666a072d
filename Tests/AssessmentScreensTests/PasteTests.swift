import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Pastes and lines")
struct PasteTests {
  private static let item = FakeShell.firstWithLevels

  @Test("A text that comes at once into a note is all of the note")
  func burstInNote() throws {
    var shell = try FakeShell.atQuestion(rows: 30)
    shell.type("n")
    shell.burst("Zeile eins\nw i 0\nt")
    shell.press(.escape)
    #expect(shell.saved[Self.item] == Answer(note: "Zeile eins\nw i 0\nt"))
    #expect(shell.shows("Zeile eins"))
  }

  @Test("In a field of one line, its lines are one")
  func burstInName() throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    shell.burst("Müller GmbH\nHauptstraße 1\n")
    shell.press(.escape, .enter)
    #expect(shell.shows("Müller GmbH Hauptstraße 1"))
  }

  @Test("Elsewhere keys that come at once are keys")
  func typedAhead() throws {
    var shell = try FakeShell.atQuestion(rows: 30)
    let number = try shell.number(of: Self.item)
    shell.burst("3\n2\n1\n")
    #expect(shell.saved.count == 3 && shell.shows("Frage \(number + 3) von"))
  }

  @Test("A line is broken with Ctrl-J, and up and down move among the lines before they leave")
  func lines() throws {
    var shell = try FakeShell()
    shell.begin()
    let item = try shell.firstText()
    try shell.go(to: item)
    shell.type("eins")
    shell.press(.lineBreak)
    shell.type("zwei")
    shell.press(.up)
    shell.type("!")
    shell.press(.up)
    #expect(shell.saved[item]?.response == .text("eins!\nzwei"))
    // The question before it.
    let number = try shell.number(of: item)
    #expect(shell.shows("Frage \(number - 1) von"))
    shell.press(.right)
    #expect(shell.shows("eins!") && shell.shows("zwei"))
  }

  @Test("Outside a text, Ctrl-J is Enter")
  func enter() throws {
    var shell = try FakeShell.atQuestion(rows: 30)
    let number = try shell.number(of: Self.item)
    shell.press(.lineBreak)
    #expect(shell.shows("Frage \(number + 1) von"))
  }
}
