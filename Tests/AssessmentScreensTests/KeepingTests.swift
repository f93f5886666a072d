import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Nothing typed is lost")
struct KeepingTests {
  private static let item = FakeShell.firstWithLevels

  /// The ways out that no screen can prevent, and that of the person.
  enum WayOut: CaseIterable {
    case hangUp, tick, controlC

    func take(_ shell: inout FakeShell) {
      switch self {
      case .hangUp: shell.hangUp()
      case .tick: shell.tick()
      case .controlC: shell.press(.control("c"), .character("1"))
      }
    }
  }

  @Test("A note that is being written is stored on every way out", arguments: WayOut.allCases)
  func note(way: WayOut) throws {
    var shell = try FakeShell.atQuestion()
    shell.type("nErst fragen")
    #expect(shell.saved[Self.item]?.note == nil && shell.shows("schreibt …"))
    way.take(&shell)
    #expect(shell.saved[Self.item]?.note == "Erst fragen")
    if way == .tick { #expect(shell.shows("gespeichert ✓") && shell.shows("Erst fragen")) }
    #expect(shell.hasQuit == (way == .controlC))
  }

  @Test("So is an open text", arguments: WayOut.allCases)
  func text(way: WayOut) throws {
    var shell = try FakeShell()
    shell.begin()
    let item = try shell.firstText()
    try shell.go(to: item)
    shell.type("Mehr Zeit")
    way.take(&shell)
    #expect(shell.saved[item]?.response == .text("Mehr Zeit"))
  }

  @Test("So is the company before the first question, and it is there when one comes back", arguments: WayOut.allCases)
  func profile(way: WayOut) throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    shell.type("Tischlerei Müller & Söhne")
    #expect(shell.shows("schreibt …"))
    way.take(&shell)
    #expect(shell.drafts.values.first?["name"] == "Tischlerei Müller & Söhne")
    var later = try FakeShell()
    later.drafts = shell.drafts
    later.press(.character("n"), .enter)
    #expect(later.shows("Tischlerei Müller & Söhne") && later.shows("gespeichert ✓"))
    for _ in 0..<9 where !later.shows("1 von") { later.press(.enter) }
    #expect(later.sheet?.company.name == "Tischlerei Müller & Söhne" && later.drafts.isEmpty)
  }

  @Test("Esc in the company profile loses nothing")
  func profileLeft() throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    shell.type("Müller")
    shell.press(.down, .right, .escape, .enter)
    #expect(shell.shows("Müller"))
    let size = try #require(shell.questionnaire.company.sizes.first)
    #expect(shell.shows(size.label.german))
  }

  @Test("A name of 150 letters stays whole, also when it is looked at and left")
  func longName() throws {
    let name = String(repeating: "Möbel ", count: 25) + "."
    var shell = try FakeShell()
    shell.begin(company: name)
    #expect(shell.sheet?.company.name == name)
    var result = try FakeShell.result(of: "musterbluete-leitung") { $0.sheet?.company.name = name }
    result.press(.character("f"), .escape)
    #expect(result.company == nil)
  }

  @Test("An action that is being written is stored as one", arguments: WayOut.allCases)
  func action(way: WayOut) throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    shell.type("Fotos sammeln")
    way.take(&shell)
    #expect(shell.actions.map(\.text) == ["Fotos sammeln"])
    if way == .tick {
      shell.type(" und ordnen")
      shell.press(.escape)
      #expect(shell.actions.map(\.text) == ["Fotos sammeln und ordnen"])
      #expect(shell.shows("Fotos sammeln und ordnen"))
    }
  }

  @Test("What is no action yet is offered again: a name without a text, a day that is none", arguments: WayOut.allCases)
  func unfinishedAction(way: WayOut) throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    shell.press(.enter)
    shell.type("Änne")
    way.take(&shell)
    #expect(shell.actions.isEmpty && !shell.drafts.isEmpty)
    let drafts = shell.drafts
    var later = try FakeShell.result(of: "musterbluete-leitung") { $0.drafts = drafts }
    later.type("6n")
    #expect(later.shows("Änne"))
    later.type("Fotos")
    later.press(.enter, .enter)
    later.type("32.1.")
    way.take(&later)
    #expect(later.actions.map(\.text) == ["Fotos"] && later.drafts.values.first?["due"] == "32.1.")
  }

  @Test("A new action of which all is deleted again is none")
  func emptiedAction() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6nFo")
    shell.tick()
    #expect(shell.actions.count == 1)
    shell.press(.backspace, .backspace, .escape)
    #expect(shell.actions.isEmpty && shell.drafts.isEmpty)
  }

  @Test("The path of a file and a result code are kept, too", arguments: WayOut.allCases)
  func otherEditors(way: WayOut) throws {
    var shell = try FakeShell()
    shell.press(.character("c"))
    shell.type("ABCDE")
    way.take(&shell)
    #expect(shell.drafts["code"] == ["code": "ABCDE"])
    shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("r4x")
    way.take(&shell)
    #expect(shell.drafts.values.first?["path"]?.hasSuffix("x") == true)
  }

  @Test("The company of a result is stored while it is written")
  func company() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("f")
    shell.type("!")
    shell.tick()
    #expect(shell.company?.name.hasSuffix("!") == true)
    #expect(shell.shows("gespeichert ✓"))
  }

  @Test("„gespeichert ✓“ speaks of the question that is shown")
  func freshQuestion() throws {
    var shell = try FakeShell.atQuestion()
    shell.type("3")
    #expect(shell.shows("gespeichert ✓"))
    shell.press(.enter)
    #expect(!shell.shows("gespeichert ✓"))
    shell.press(.left)
    #expect(shell.shows("gespeichert ✓"))
  }
}
