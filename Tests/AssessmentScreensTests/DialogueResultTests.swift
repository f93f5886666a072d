import ActionPlan
import Foundation
import Questionnaire
import Reports
import ScreenDoubles
import ScreenKit
import TestSupport
import Testing

@testable import AssessmentScreens

@Suite("The line dialogue at a result")
struct DialogueResultTests {
  private func result(prepare: (inout FakeShell) throws -> Void = { _ in }) throws -> DialogueShell {
    var shell = try FakeShell()
    let sheet = try ExampleAnswers.sheet("musterholz-leitung", for: shell.questionnaire)
    shell.sheet = sheet
    shell.isFinished = true
    shell.entries = [shell.entry(of: sheet)]
    try prepare(&shell)
    var dialogue = DialogueShell(shell)
    dialogue.start()
    dialogue.type("e", "1")
    return dialogue
  }

  /// The number of a row of the menu.
  private func number(of label: String, in dialogue: DialogueShell) throws -> String {
    let line = try #require(dialogue.output.split(separator: "\n").last { $0.contains("  " + label) })
    return String(line.prefix { $0 != " " })
  }

  @Test("A step of a gap becomes an action, once; it can be changed, removed and brought back")
  func actions() throws {
    var dialogue = try result()
    dialogue.type(try number(of: "Lücken", in: dialogue), "m 1")
    #expect(dialogue.said.contains("Als Maßnahme übernommen – gespeichert"))
    #expect(dialogue.shell.actions.count == 1 && dialogue.shell.actions.first?.origin != nil)
    dialogue.type("m1")
    #expect(dialogue.said.contains("steht schon unter den Maßnahmen") && dialogue.shell.actions.count == 1)
    dialogue.type("")
    dialogue.type(try number(of: "Maßnahmen (1)", in: dialogue))
    dialogue.type("n", "Fotos sammeln", "Änne", "24.12.2026")
    #expect(dialogue.said.contains("Maßnahme – gespeichert"))
    #expect(dialogue.said.contains("Fotos sammeln (offen, Änne, bis 24.12.2026)"))
    let second = try number(of: "Fotos sammeln", in: dialogue)
    dialogue.type(second, "4", "3")
    #expect(dialogue.shell.actions.last?.state == .done)
    dialogue.type("2", "-", "3", "32.13.2026")
    #expect(dialogue.said.contains("Diesen Tag gibt es nicht"))
    dialogue.type("+14")
    #expect(dialogue.shell.actions.last?.owner == "" && dialogue.shell.actions.last?.due == "2026-12-08")
    dialogue.type("1", String(repeating: "x", count: 501))
    #expect(dialogue.said.contains("höchstens 500 Zeichen"))
    dialogue.type("", "5")
    #expect(dialogue.shell.actions.count == 1 && dialogue.said.contains("„u“ holt sie zurück"))
    dialogue.type("u")
    #expect(dialogue.shell.actions.count == 2 && dialogue.shell.actions.last?.text == "Fotos sammeln")
    dialogue.type("", "z")
    #expect(dialogue.said.contains("Maßnahmen: 2 beschlossen, 1 davon noch zu tun"))
  }

  @Test("The plan is said with numbers: m takes a step over, x parks its question, u undoes it")
  func plan() throws {
    var dialogue = try result()
    dialogue.type(try number(of: "Plan", in: dialogue))
    #expect(dialogue.said.contains("Plan zur Reifestufe") && dialogue.said.contains("Nummer = mehr zu dieser Zeile"))
    let lines = dialogue.output.split(separator: "\n")
    let step = try #require(lines.first { $0.contains(", von ") && $0.first?.isNumber == true })
    let number = String(step.prefix { $0 != " " })
    dialogue.type("m\(number)")
    #expect(dialogue.shell.actions.count == 1)
    dialogue.type("x \(number)")
    #expect(dialogue.shell.parked.count == 1 && dialogue.said.contains("Zurückgestellt:"))
    dialogue.type("u")
    #expect(dialogue.shell.parked.isEmpty && dialogue.said.contains("Wieder dabei:"))
    dialogue.type("u")
    #expect(dialogue.said.contains("nichts zurückzunehmen"))
  }

  @Test("A report is saved in each form, by the proposed name or one's own, and the path is told")
  func saving() throws {
    var dialogue = try result()
    for (index, format) in ReportFormat.allCases.enumerated() {
      dialogue.type("")
      dialogue.type(try number(of: "Bericht als Datei speichern", in: dialogue), "\(index + 1)")
      // Data are always all of it.
      if format.hasExtents {
        #expect(dialogue.said.contains("Wie viel davon?"))
        dialogue.type("1")
      }
      #expect(dialogue.said.contains("Leere Zeile = ~/reifegrad-"))
      dialogue.type(index == 0 ? "" : "/tmp/bericht.\(format.suffix)")
      #expect(dialogue.said.contains("Gespeichert unter"))
    }
    #expect(Set(dialogue.shell.extents.values) == [.brief, .standard])
    #expect(Set(dialogue.shell.written.values) == Set(ReportFormat.allCases))
    #expect(dialogue.shell.written.keys.contains { $0.hasPrefix("~/reifegrad-") && $0.hasSuffix(".pdf") })
  }

  @Test("The answers, and everything of the company, are saved as a file from the menu")
  func exports() throws {
    for (label, kind) in [("Antworten sichern", "antworten"), ("Alles sichern", "alles")] {
      var dialogue = try result()
      dialogue.type(try number(of: label, in: dialogue))
      #expect(dialogue.said.contains("Leere Zeile = ~/reifegrad-"))
      dialogue.type("/tmp/x.csv")
      #expect(dialogue.said.contains("Der Name muss auf „.json“ enden"))
      dialogue.type("")
      #expect(dialogue.said.contains("Gespeichert unter") && dialogue.output.contains("-\(kind)-"))
    }
  }

  @Test("Another person answers from the menu, without a name")
  func person() throws {
    var dialogue = try result()
    dialogue.type(try number(of: "Eine weitere Person", in: dialogue))
    #expect(dialogue.said.contains("ab fünf nur noch"))
    dialogue.type("?", "9")
    #expect(dialogue.said.contains("keine der Möglichkeiten"))
    dialogue.type("2")
    #expect(dialogue.shell.joined == [.socialMediaLead] && dialogue.output.contains("Frage 1 von"))
  }

  @Test("The same company is assessed again, with its profile and what was decided")
  func again() throws {
    var dialogue = try result()
    let company = dialogue.shell.sheet?.company
    dialogue.type(try number(of: "Dasselbe Unternehmen", in: dialogue))
    #expect(dialogue.shell.followed == "a7k2m" && dialogue.shell.sheet?.company == company)
    #expect(dialogue.shell.sheet?.date == FakeShell.today)
    #expect(dialogue.said.contains("Diese Einschätzung folgt auf die vom"))
  }

  @Test("An answer is changed from the list of answers")
  func changing() throws {
    var dialogue = try result()
    dialogue.type(try number(of: "Antworten und Notizen", in: dialogue))
    #expect(dialogue.output.hasPrefix("1  "))
    dialogue.type("3")
    #expect(dialogue.output.contains("Frage 3 von") && dialogue.said.contains("gilt die Einschätzung als Entwurf"))
  }

  @Test("A result code shows its result, without what only a stored one has; a wrong code says why and may be mended")
  func code() throws {
    var shell = try FakeShell()
    shell.sheet = try ExampleAnswers.sheet("musterholz-leitung", for: shell.questionnaire)
    var dialogue = DialogueShell(shell)
    dialogue.start()
    dialogue.type("c", "FALSCH")
    #expect(dialogue.said.contains("Der Code stimmt nicht."))
    dialogue.type("abcde-fghjk")
    #expect(dialogue.said.contains("Reifestufe") && dialogue.said.contains("Was möchten Sie?"))
    #expect(!dialogue.said.contains("Kennung") && !dialogue.said.contains("weitere Person"))
    dialogue.type(try number(of: "Zur Startseite", in: dialogue))
    #expect(dialogue.said.contains("Neue Selbsteinschätzung"))
    dialogue.type("c", "")
    #expect(dialogue.said.contains("Neue Selbsteinschätzung"))
  }

  @Test("A joint result says so, and a questionnaire with a recommendation speaks of no stage")
  func kinds() throws {
    let joint = try result { shell in
      shell.others = [try ExampleAnswers.sheet("musterholz-leitung", for: shell.questionnaire)]
    }
    #expect(joint.transcript.contains("gemeinsam von 2 Personen"))
    var beginner = DialogueShell(try FakeShell("einstieg"))
    beginner.begin(.full, perspective: .management)
    for _ in 0..<3 where !beginner.output.contains("Frage 1 von") { beginner.type("") }
    for _ in 0..<60 where !beginner.output.contains("Jetzt auswerten") {
      beginner.type("1")
      if beginner.said.contains("Hier gelten die Buchstaben") { beginner.type("a") }
      if beginner.said.contains("keine Antwort auf diese Frage") { beginner.type("") }
    }
    beginner.type("1")
    #expect(beginner.said.contains("Schritt 1:") && !beginner.said.contains("Reifestufe"))
    #expect(!beginner.said.contains("Lücken"))
  }

  @Test("A damaged file that was put aside is told at the start")
  func damaged() throws {
    var dialogue = DialogueShell(try FakeShell())
    dialogue.shell.damagedFiles = 1
    dialogue.start()
    #expect(dialogue.said.contains("„reifegrad rescue“"))
  }
}
