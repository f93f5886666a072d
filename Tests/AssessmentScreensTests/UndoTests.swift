import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Undoing")
struct UndoTests {
  private static let item = FakeShell.firstWithLevels

  @Test("u brings a deleted answer back, and stores it", arguments: [Key.backspace, .delete])
  func answer(key: Key) throws {
    var shell = try FakeShell.atQuestion()
    shell.type("3")
    shell.press(key)
    #expect(shell.saved[Self.item]?.response == nil && shell.shows("„u“ holt es zurück"))
    shell.type("u")
    #expect(shell.saved[Self.item]?.response == .level(3) && shell.shows("Zurückgeholt ✓"))
    shell.type("u")
    #expect(shell.saved[Self.item]?.response == nil)
    shell.type("u")
    #expect(shell.saved[Self.item]?.response == nil && !shell.shows("Zurückgeholt"))
  }

  @Test("It goes to the question whose answer it changes")
  func elsewhere() throws {
    var shell = try FakeShell.atQuestion()
    shell.type("3")
    shell.press(.backspace, .right, .right)
    shell.type("u")
    let number = try shell.number(of: Self.item)
    #expect(shell.saved[Self.item]?.response == .level(3) && shell.shows("Frage \(number) von"))
  }

  @Test("A discarded note is one step, however often it was stored meanwhile")
  func note() throws {
    var shell = try FakeShell.atQuestion()
    shell.type("nerste")
    shell.press(.escape)
    shell.type("n")
    shell.press(.control("u"))
    shell.tick()
    shell.type("zwei")
    shell.tick()
    shell.press(.escape)
    #expect(shell.saved[Self.item]?.note == "zwei")
    shell.type("u")
    #expect(shell.saved[Self.item]?.note == "erste")
    shell.type("u")
    #expect(shell.saved[Self.item]?.note == nil)
  }

  @Test("While writing, Ctrl-Y brings back what was deleted")
  func inEditor() throws {
    var shell = try FakeShell.atQuestion()
    shell.type("nerste")
    shell.press(.control("u"), .control("y"), .escape)
    #expect(shell.saved[Self.item]?.note == "erste")
  }

  @Test("In what-if, u brings back the levels that the way has replaced")
  func whatIf() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("w4")
    let own = shell.lines[1]
    shell.type("w")
    #expect(shell.lines[1] != own && shell.shows("„u“ holt sie zurück"))
    shell.type("u")
    #expect(shell.lines[1] == own)
  }
}
