import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Parked questions and the answer first")
struct ParkingTests {
  @Test("x parks the question of a step: it leaves the next steps and the gaps, no value changes, u brings it back")
  func park() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung", size: Size(columns: 80, rows: 60))
    let bars = shell.lines.filter { $0.contains("█") }
    let steps = { (shell: FakeShell) in shell.lines.filter { $0.hasSuffix("m") || $0.hasSuffix("✓") } }
    let before = steps(shell)
    for _ in 0..<8 where shell.parked.isEmpty {
      shell.press(.down)
      shell.type("x")
    }
    let item = try #require(shell.parked.first)
    let title = try #require(shell.questionnaire.item(item)?.title.german)
    #expect(shell.shows("Zurückgestellt: \(title)") && shell.lines.filter { $0.contains("█") } == bars)
    #expect(steps(shell) != before)
    shell.type("4")
    #expect(!shell.lines.contains { $0.contains(" \(title) ") })
    shell.type("u")
    #expect(shell.parked.isEmpty && shell.lines.contains { $0.contains(" \(title) ") })
    shell.type("1")
    #expect(steps(shell) == before)
  }

  @Test("A parked question stands at the end of the plan, where x takes it up again")
  func unpark() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung") { $0.parked = ["kultur.zeit"] }
    shell.type("2")
    shell.press(.end)
    #expect(shell.shows("Zurückgestellt") && shell.shows("wieder aufnehmen"))
    shell.type("x")
    #expect(shell.parked.isEmpty && shell.shows("Wieder dabei"))
  }

  @Test("When parking cannot be stored it is told, and nothing leaves the lists")
  func failure() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.saveFailure = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")
    shell.type("4x")
    #expect(shell.parked.isEmpty && shell.shows("Der Datenträger ist voll."))
  }

  @Test("An open question that the next stage hangs on stands before the steps, and Enter leads to it")
  func clarify() throws {
    // With this core question at 0 the bottleneck would be at stage 1, else it is at 2.
    var shell = try FakeShell.result(of: "musterholz-leitung") { shell in
      shell.sheet?["organisation.verantwortung"] = Answer(.dontKnow)
    }
    #expect(shell.shows("Zuerst klären: ") && shell.shows("(weiß nicht)"))
    shell.press(.down, .down)
    #expect(shell.lines.last?.contains("zur Frage") == true)
    shell.press(.enter)
    #expect(shell.shows("Wie klar ist") || shell.shows("Frage "))
  }

  @Test("A verdict that hangs on an answer names the question, and Enter leads to it", arguments: Language.allCases)
  func openVerdict(language: Language) throws {
    var shell = try FakeShell("einstieg", language: language)
    shell.sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, date: FakeShell.today)
    shell.entries = try [shell.entry(of: #require(shell.sheet))]
    shell.openResult()
    // Nothing is answered, so it hangs on more than one.
    #expect(
      shell.shows(language == .german ? "Noch Fragen offen, zuerst: Bedarf" : "Questions still open, first: Need"))
    #expect(!shell.text.contains("zählt hier als 0") && !shell.text.contains("counts as 0"))
    shell.press(.enter)
    #expect(shell.lines.contains { $0.contains(language == .german ? "Frage " : "Question ") })
  }

  @Test("Every next step stands in full at every size", arguments: [(60, 18), (80, 24), (120, 40)])
  func full(size: (Int, Int)) throws {
    for language in Language.allCases {
      var shell = try FakeShell.result(
        of: "musterholz-leitung", size: Size(columns: size.0, rows: size.1), language: language)
      for _ in 0..<4 {
        #expect(!shell.lines.dropFirst(3).dropLast(3).contains { $0.contains("…") }, "\(shell.lines)")
        shell.press(.down)
      }
    }
  }
}
