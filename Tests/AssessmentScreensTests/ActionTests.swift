import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing

@Suite("Plan and actions")
struct ActionTests {
  @Test("m takes over a step of the plan, and no step twice")
  func takeOver() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("2")
    for _ in 0..<5 where shell.actions.isEmpty {
      shell.type("m")
      if shell.actions.isEmpty { shell.press(.down) }
    }
    let first = try #require(shell.actions.first)
    #expect(first.origin != nil && !first.text.isEmpty && shell.shows("übernommen"))
    shell.type("+m")
    #expect(shell.actions.count == 1 && shell.shows("steht schon unter den Maßnahmen"))
    shell.type("4")
    for _ in 0..<5 where shell.actions.count == 1 {
      shell.type("m")
      shell.press(.down)
    }
    #expect(shell.actions.count == 2)
  }

  @Test("An action of one's own is written, and Esc keeps it")
  func own() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    shell.type("Fotos sammeln")
    shell.press(.enter)
    shell.type("Team")
    shell.press(.enter)
    shell.type("+14")
    shell.press(.enter, .right, .escape)
    let action = try #require(shell.actions.first)
    #expect(action.text == "Fotos sammeln" && action.owner == "Team" && action.due == "2026-12-08")
    #expect(action.state == .underWay && action.origin == nil)
    #expect(shell.shows("Fotos sammeln") && shell.shows("08.12.2026"))
    shell.type("n")
    shell.press(.escape)
    #expect(shell.actions.count == 1)
  }

  @Test("What is no day is told at once; Esc then keeps all the rest")
  func badDay() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung") { $0.actions = [Scenes.planned[0]] }
    shell.type("6")
    shell.press(.enter, .down)
    shell.type("!")
    shell.press(.down, .end)
    shell.type("9")
    shell.press(.enter)
    #expect(shell.shows("Diesen Tag gibt es nicht."))
    #expect(shell.actions[0].owner == "Frau Beispiel")
    shell.press(.escape)
    #expect(shell.actions[0].owner == "Frau Beispiel!" && shell.actions[0].due == "2026-12-24")
  }

  @Test("What waits comes first by its day, then what is done, then what was dropped; late ones say so in words")
  func order() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung") { $0.actions = Scenes.planned }
    shell.type("6")
    let starts = ["Buchen Sie", "Redaktionsplan", "Ohne Termin", "Zuständigkeit", "Doch nicht"]
    let rows = starts.map { start in shell.lines.firstIndex { $0.contains(start) } }
    #expect(rows.compactMap { $0 } == rows.compactMap { $0 }.sorted() && !rows.contains(nil))
    #expect(shell.lines.contains { $0.contains("! Buchen") && $0.contains("überfällig") })
  }

  @Test("The space bar ticks off; x asks before it removes, and u brings back")
  func tickAndRemove() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung") { $0.actions = Scenes.planned }
    shell.type("6 ")
    #expect(shell.actions.first { $0.id == "2" }?.state == .done)
    shell.press(.home)
    shell.type("x")
    #expect(shell.shows("Maßnahme entfernen?") && shell.actions.count == 5)
    shell.press(.escape)
    shell.press(.delete, .down, .enter)
    #expect(shell.actions.count == 4 && shell.shows("holt sie zurück"))
    shell.type("u")
    #expect(shell.actions.count == 5 && shell.actions.contains(Scenes.planned[0]))
  }

  @Test("t saves the dates, and says so when there are none")
  func calendar() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung") { $0.actions = [Scenes.planned[3]] }
    shell.type("6t")
    #expect(shell.shows("keine offene Maßnahme einen Termin"))
    shell = try FakeShell.result(of: "musterbluete-leitung") { $0.actions = Scenes.planned }
    shell.type("6t")
    #expect(shell.shows(".ics"))
    shell.press(.enter)
    #expect(shell.shows("Gespeichert unter"))
  }

  @Test("What if: levels move and come back, and no answer is ever saved")
  func whatIf() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("w")
    shell.press(.right)
    #expect(shell.shows("‹ 1 → 2 ›") && shell.shows("1 Frage verstellt"))
    shell.type("4")
    #expect(shell.shows("‹ 1 → 4 ›"))
    shell.press(.delete)
    #expect(shell.shows("‹ 1 ›") && !shell.shows("verstellt"))
    shell.type("w")
    #expect(shell.lines.contains { $0.contains("Reifestufe") && $0.contains("1 → 2") })
    shell.type("r")
    #expect(!shell.shows("Fragen verstellt"))
    shell.press(.left, .left, .left, .escape)
    #expect(shell.shows("Engpass: Organisation") && shell.saved.isEmpty)
  }

  @Test("e in what-if explains the dimension with the levels that are set, and says which")
  func explainWhatIf() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("we")
    #expect(shell.shows("Dimension Kompetenz") && !shell.shows("So wäre es mit"))
    shell.press(.escape)
    shell.type("4e")
    #expect(shell.shows("So wäre es mit: Plattformen kennen 1 → 4."))
    shell.press(.escape)
    #expect(shell.shows("‹ 1 → 4 ›") && shell.saved.isEmpty)
  }

  @Test("What stands above the plan is shown as a whole or not at all", arguments: [18, 20, 22, 24, 26, 30])
  func wholeHead(rows: Int) throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", size: Size(columns: 60, rows: rows))
    shell.type("2")
    for _ in 0..<12 {
      // The sum of all steps is a line of its own; that of a dimension stands behind its value.
      let sum = shell.lines.contains { $0.contains("Schritte, etwa") && !$0.contains("Wert ") }
      let head = [shell.shows("Plan zur Reifestufe"), sum, shell.shows("Der kürzeste Weg")]
      #expect(Set(head).count == 1, "\(shell.lines)")
      shell.press(.down)
    }
  }

  @Test("The first steps of a verdict are taken over with m, each once; an empty plan names no tab that is not there")
  func verdictSteps() throws {
    var shell = try FakeShell("einstieg")
    shell.begin()
    for _ in 0..<60 where !shell.shows("Alle Fragen durchlaufen") {
      shell.press(.character("0"), .enter)
    }
    shell.press(.enter)
    shell.type("3")
    #expect(shell.text.contains("auf dem Blatt „Überblick“") && !shell.shows("„Plan“"))
    shell.type("1")
    for _ in 0..<8 where shell.actions.isEmpty {
      shell.press(.down)
      shell.type("m")
    }
    shell.type("m")
    #expect(shell.actions.count == 1 && shell.shows("schon unter den Maßnahmen"))
  }

  @Test("Without a plan the tab says why")
  func noPlan() throws {
    var shell = try FakeShell.result(of: "musterwatt-2026-leitung")
    shell.type("2")
    #expect(shell.text.contains("höchste Reifestufe"))
    shell.type("m")
    #expect(shell.actions.isEmpty)
    shell.type("ww")
    #expect(shell.shows("Der Plan hat keine Schritte"))
  }
}
