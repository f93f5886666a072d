import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("When saving fails")
struct FailedSavingTests {
  private static let item = FakeShell.firstWithLevels
  private static let full = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")

  /// An answer that could not be stored, the box about it closed.
  private func failed() throws -> FakeShell {
    var shell = try FakeShell()
    shell.begin()
    try shell.go(to: Self.item)
    shell.saveFailure = Self.full
    shell.press(.character("1"))
    #expect(shell.shows("Der Datenträger ist voll."))
    shell.press(.escape)
    #expect(shell.shows("NICHT gespeichert!"))
    return shell
  }

  @Test(
    "It is tried again with every key, the same one as well, and when a moment has passed",
    arguments: [Key.character("1"), .enter, .up, .character("o")])
  func again(key: Key) throws {
    var shell = try failed()
    shell.press(key)
    #expect(shell.saved.isEmpty)
    shell.saveFailure = nil
    shell.press(key)
    #expect(shell.saved[Self.item]?.response == .level(1))
    shell = try failed()
    shell.saveFailure = nil
    shell.tick()
    #expect(shell.saved[Self.item]?.response == .level(1) && shell.shows("gespeichert ✓"))
  }

  @Test("Nobody leaves without being asked: to the start page, out of the program, with Ctrl-C")
  func leaving() throws {
    for keys: [Key] in [[.escape, .character("5")], [.escape, .character("6")], [.control("c")]] {
      var shell = try failed()
      let number = try shell.number(of: Self.item)
      for key in keys { shell.press(key) }
      #expect(shell.shows("Ohne Speichern weg") && !shell.hasQuit)
      shell.press(.character("2"))
      #expect(shell.shows("Frage \(number) von") && shell.shows("NICHT gespeichert!"))
      for key in keys { shell.press(key) }
      shell.saveFailure = nil
      shell.press(.character("1"))
      #expect(shell.saved[Self.item]?.response == .level(1))
    }
  }

  @Test("Who insists may go")
  func insisting() throws {
    var shell = try failed()
    shell.press(.control("c"), .character("3"))
    #expect(shell.hasQuit)
  }

  @Test("A lost terminal tries once more")
  func hangUp() throws {
    var shell = try failed()
    shell.saveFailure = nil
    shell.hangUp()
    #expect(shell.saved[Self.item]?.response == .level(1))
  }

  @Test("What is not stored is not evaluated")
  func evaluating() throws {
    var shell = try failed()
    shell.press(.escape, .character("3"), .enter)
    #expect(!shell.finished && shell.shows("gibt es keine Auswertung"))
    shell.press(.escape)
    shell.saveFailure = nil
    shell.press(.character("1"))
    #expect(shell.finished && shell.saved[Self.item]?.response == .level(1))
    #expect(shell.shows("Reifestufe"))
  }

  @Test("A form that cannot be kept says so and stays")
  func form() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.saveFailure = Self.full
    shell.type("6nFotos")
    shell.tick()
    #expect(shell.shows("Der Datenträger ist voll."))
    shell.press(.escape)
    #expect(shell.shows("NICHT gespeichert!"))
    shell.press(.escape)
    #expect(shell.shows("Fotos"))
    shell.saveFailure = nil
    shell.press(.escape)
    #expect(shell.actions.map(\.text) == ["Fotos"])
  }
}
